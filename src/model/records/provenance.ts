import { labels } from '../../messages/labels.ts';
import { MODE_LABELS } from '../labels/record-labels.ts';
import type { Exactness, Figure, FigureValue } from '../record.ts';

const EXACTNESS: Record<Exclude<Exactness, 'bound'>, () => string> = {
  exact: labels.exact,
  about: labels.about,
  range: labels.range,
  change: labels.change,
  magnitude: labels.magnitude,
  vague: labels.vague,
  ordinal: labels.ordinal,
  year: labels.year,
};

/** @returns how exactly the text gives a value, in words; of a limit which of the two it is. */
export function exactnessOf(value: FigureValue): string {
  if (value.exactness !== 'bound') return EXACTNESS[value.exactness]();
  return value.bound.startsWith('<') ? labels.upperLimit() : labels.lowerLimit();
}

/** @returns how the value comes to be here, in a word or two. */
export const provenance = ({ value, derived, mode: given }: Figure): string => {
  if (derived) return labels.derivedValue();
  if (given) {
    const mode = MODE_LABELS[given.is]();
    return value.exactness === 'exact'
      ? labels.quotedAs({ exactness: mode })
      : labels.quotedInMode({ mode, exactness: exactnessOf(value) });
  }
  if (value.exactness === 'exact') return labels.quotedValue();
  return labels.quotedAs({ exactness: exactnessOf(value) });
};

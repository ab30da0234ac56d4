import { labels } from '../../messages/labels.ts';
import { MODE_LABELS } from '../labels/record-labels.ts';
import type { Exactness, Figure, FigureValue } from '../record.ts';
import { limitOf, type Limited } from './exactness.ts';

type Other = Exclude<Exactness, Limited | 'change'>;
const OTHERS: Record<Other, () => string> = {
  exact: labels.exact,
  range: labels.range,
  ordinal: labels.ordinal,
  year: labels.year,
};

/** @returns how exactly the text gives a value, in words; of a limit which of the two it is, of a change which of its numbers are limits. */
export const exactnessOf = (value: FigureValue): string => {
  const limit = limitOf(value);
  if (value.exactness !== 'change') return limit ?? OTHERS[value.exactness as Other]();
  return limit === undefined ? labels.change() : `${labels.change()}${labels.semicolon()}${limit}`;
};

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

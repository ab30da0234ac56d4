import { labels } from '../../messages/labels.ts';
import type { Exactness, FigureValue } from '../record.ts';

const ROUGH = {
  about: labels.about,
  magnitude: labels.magnitude,
  vague: labels.vague,
} satisfies Partial<Record<Exactness, () => string>>;

/** What may not be taken for an exact number. */
export type Limited = keyof typeof ROUGH | 'bound';

/** @returns in words, that a value may not be taken for an exact number: of a limit, which of the two it is. */
export function limitOf(value: FigureValue): string | undefined {
  if (value.exactness === 'bound')
    return value.bound.startsWith('<') ? labels.upperLimit() : labels.lowerLimit();
  return (ROUGH as Partial<Record<Exactness, () => string>>)[value.exactness]?.();
}

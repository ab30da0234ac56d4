import type { Exactness, Figure } from './record.ts';

const EXACTNESS: Record<Exactness, string | undefined> = {
  exact: undefined,
  about: 'approximate',
  bound: 'a bound, no exact value',
  range: 'a range',
  magnitude: 'a magnitude, no number',
  vague: 'in words, no number',
  ordinal: 'an ordinal number',
  year: 'a year',
};

/** @returns how the value comes to be here, in a word or two. */
export const provenance = ({ value, derived }: Figure): string => {
  if (derived) return 'derived';
  const exactness = value && EXACTNESS[value.exactness];
  return exactness ? `quoted, ${exactness}` : 'quoted';
};

/** @returns a text with its first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

import type { Exactness, Figure } from '../record.ts';

/** How exactly the text gives a value, in words. */
export const EXACTNESS: Record<Exactness, string> = {
  exact: 'exact',
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
  if (value.exactness === 'exact') return 'quoted';
  return `quoted, ${EXACTNESS[value.exactness]}`;
};

/** @returns a text with its first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

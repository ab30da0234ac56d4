import type { Figure } from '../record.ts';

/** @returns the value as shown: the words of the text, or what was derived, in the number style of the language. */
export const figureValue = ({ value, derived }: Figure): string => (value ?? derived).words;

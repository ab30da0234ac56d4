import type { Figure } from '../record.ts';

/** @returns the value as shown: the words of the text, or what was derived, in the number style of the language. */
export function figureValue({ value, derived }: Figure): string {
  if (!value) return derived.words;
  const { words, scaleInHead } = value;
  return scaleInHead === undefined ? words : `${words} ${scaleInHead}`;
}

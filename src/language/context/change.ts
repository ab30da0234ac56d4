import type { Language } from '../language.ts';
import { lexemes } from '../lexeme.ts';
import { matchPhrase } from '../phrase.ts';
import type { Place } from '../quotation.ts';

export type Direction = 'up' | 'down';

/** Takes the words of a change ("grew by another") and their language; gives which way it goes. */
export function changeDirection(words: string, language: Language): Direction | undefined {
  const all = lexemes(words, language.folding);
  for (let at = 0; at < all.length; at += 1) {
    const found =
      matchPhrase(language.changes, all, at) ?? matchPhrase(language.changeNouns, all, at);
    if (found) return found.value;
  }
  return undefined;
}

/** How far before a value the verb of its change may stand, in characters and in words. */
const WINDOW = 120;
const REACH = 8;

/**
 * Takes a text, the place of a range that begins with words such as "from", and the language; gives the
 * verb before it by which the two values are one before and one after ("rose"), or undefined.
 */
export function changeVerbBefore(
  text: string,
  { start }: Place,
  language: Language,
): string | undefined {
  const all = lexemes(text.slice(Math.max(0, start - WINDOW), start), language.folding);
  for (let at = all.length - 1; at >= Math.max(0, all.length - REACH); at -= 1) {
    if (/^[.;:!?…]$/u.test(all[at]?.text ?? '')) return undefined;
    const found = matchPhrase(language.changes, all, at);
    if (found)
      return all
        .slice(at, found.next)
        .map((lexeme) => lexeme.text)
        .join(' ');
  }
  return undefined;
}

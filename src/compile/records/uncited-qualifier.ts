import { excerpt } from '../source/markdown.ts';
import { foldWhiteSpace } from '../source/passages.ts';
import type { Place, Problem } from '../problem.ts';
import type { Language } from '../../language/language.ts';
import { lexemes, type Lexeme } from '../../language/lexeme.ts';
import { readNumber } from '../../language/number.ts';
import { findWords } from '../evidence/whole-words.ts';

/** How many words before or after a number may limit it ("no more than about", "or a little more"). */
const REACH = 5;

/**
 * @param quote the sentence, with single spaces
 * @param words those of a number in it
 * @returns the words with what limits them in the sentence, where only a part of that is cited: "less
 * than ten" for "ten"; undefined where they are cited whole
 */
export function uncitedLimit(quote: string, words: string, language: Language): string | undefined {
  const start = findWords(quote, words);
  if (start < 0 || readNumber(words, language)?.kind !== 'exact') return undefined;
  const end = start + words.length;
  const all = lexemes(quote, language.folding);
  const before = withinSentence(all.filter((lexeme) => lexeme.end <= start).reverse());
  const after = withinSentence(all.filter((lexeme) => lexeme.start >= end));
  const wider = [
    ...before.map((lexeme) => quote.slice(lexeme.start, end)),
    ...after.map((lexeme) => quote.slice(start, lexeme.end)),
  ];
  let whole: string | undefined;
  let limit = '';
  for (const stretch of wider) {
    const quantity = readNumber(stretch, language);
    if (quantity?.kind !== 'about' && quantity?.kind !== 'bound') continue;
    // "No more than" is not "more than"; "the about" is no other limit than "about".
    const found = quantity.kind === 'bound' ? quantity.op : quantity.kind;
    if (found === limit) continue;
    [whole, limit] = [stretch, found];
  }
  return whole;
}

/** The words next to a number, up to a mark that keeps them apart from it. */
function withinSentence(near: readonly Lexeme[]): Lexeme[] {
  const end = near.findIndex(({ text }) => /^[.,;:!?…()«»“”"]$/u.test(text));
  return near.slice(0, end < 0 ? REACH : Math.min(end, REACH));
}

/**
 * Holds the words of an exact number against the sentence that they stand in. The same word may limit
 * it or not ("over 15 years"): then the editor says how it is read.
 * @param place where the words stand in the file
 * @returns a problem if something limits the number there, and is not cited
 */
export function checkLimit(
  file: string,
  quote: string,
  words: string,
  place: Place,
  language: Language,
): Problem[] {
  const whole = uncitedLimit(foldWhiteSpace(quote), foldWhiteSpace(words).trim(), language);
  if (whole === undefined) return [];
  return [
    {
      file,
      line: place.line,
      column: place.column,
      found: `"${excerpt(words)}", where the text has "${excerpt(whole)}"`,
      expected: 'the number with what limits it',
      fix: `write "${excerpt(whole)}"; or, if the number is exact all the same, "{ words: …, is: … }"`,
    },
  ];
}

import { findFuzzy, showDifference } from './fuzzy-match.ts';
import { excerpt } from '../source/markdown.ts';
import type { Passage } from '../source/passages.ts';
import type { ProblemText } from '../problem.ts';
import { findWords, wholeWords } from './whole-words.ts';

/** A stretch of a passage, by the index of that. */
export interface Stretch {
  passage: number;
  start: number;
  end: number;
}

/** A quote that the text does not have. */
export interface MissingQuote extends ProblemText {
  /** The other section that has it. */
  section?: string;
  /** Where in the text it differs, if it nearly stands there. */
  at?: Stretch;
}

/**
 * @param exact whether it is a quote, to the character, or whole words
 * @returns the problem of a quote that its section does not have, with the nearest match
 */
export function describeMissingQuote(
  quote: string,
  section: string,
  passages: readonly Passage[],
  exact = true,
): MissingQuote {
  const what = exact ? 'a quote that' : 'words that';
  const verb = exact ? 'is' : 'are';
  const expected = `words that occur once, within one paragraph of the section "${section}"`;
  const elsewhere = passages.find(({ text }) =>
    exact ? text.includes(quote) : findWords(text, quote) >= 0,
  );
  if (elsewhere) {
    return {
      found: `${what} ${verb} in the section "${elsewhere.section}", not in "${section}": "${excerpt(quote)}"`,
      expected,
      fix: `move the record to the end of the section "${elsewhere.section}"`,
      section: elsewhere.section,
    };
  }
  const own = passages.filter((passage) => passage.section === section);
  let most = Math.max(1, Math.floor(quote.length / 4));
  let stands: string | undefined;
  let at: Stretch | undefined;
  for (const passage of own) {
    const near = findFuzzy(passage.text, quote, most);
    if (!near) continue;
    most = near.distance - 1;
    stands = wholeWords(passage.text, near);
    const { start, end } = difference(quote, passage.text.slice(near.start, near.end));
    const index = passages.indexOf(passage);
    at = { passage: index, start: near.start + start, end: near.start + end };
  }
  const joined = own.map((passage) => passage.text).join(' ');
  if (joined.includes(quote)) {
    return {
      found: `${what} ${verb} not in the text: "${excerpt(quote, 80)}"`,
      expected,
      fix: 'quote within one paragraph; make two records if it spans two',
    };
  }
  if (stands !== undefined) {
    return {
      found: `${what} ${verb} not in the text: ${showDifference(quote, stands)}`,
      expected,
      fix: 'copy the words exactly as they are in the text',
      ...(at && { at }),
    };
  }
  return {
    found: `${what} ${verb} not in the text: "${excerpt(quote)}"`,
    expected,
    fix: 'copy the words exactly as they are in the text',
  };
}

/** @returns the stretch of a text between what it and a quote begin and end with alike. */
function difference(quote: string, text: string): { start: number; end: number } {
  let start = 0;
  while (start < text.length && quote[start] === text[start]) start++;
  const most = Math.min(quote.length, text.length) - start;
  let alike = 0;
  while (alike < most && quote.at(-1 - alike) === text.at(-1 - alike)) alike++;
  return { start, end: text.length - alike };
}

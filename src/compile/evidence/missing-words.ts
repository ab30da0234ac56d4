import { NOT_STATED_WORD } from '../source/not-stated.ts';
import { findFuzzy, showDifference } from './fuzzy-match.ts';
import { excerpt } from '../source/markdown.ts';
import { nearest } from '../did-you-mean.ts';
import type { Problem, ProblemText } from '../problem.ts';
import type { SourceRecord } from '../source/read-records.ts';
import { findWords, wholeWords } from './whole-words.ts';

/** Words of a field that no quote which it may lean on has. */
export interface MissingWords {
  path: readonly PropertyKey[];
  words: string;
}

/**
 * Reports the words of a record's fields that stand in no quote.
 * @param quotes that of the record, if it has one, and those of the records that it leans on
 * @param passage the text of the passage that its own quote stands in
 * @param table how the cell is cited that the quote stands in, and its heads
 * @returns a problem for each; one for several that stand beside the quote, which is too short
 */
export function describeMissing(
  file: string,
  record: SourceRecord,
  missing: readonly MissingWords[],
  quotes: readonly string[],
  passage: string | undefined,
  { cell, heads = [] }: { cell?: string | undefined; heads?: readonly string[] } = {},
): Problem[] {
  const isCell = 'cell' in record.fields && record.fields.cell !== undefined;
  const beside = missing.filter(
    ({ words }) => passage !== undefined && findWords(passage, words) >= 0,
  );
  const isTooShort = beside.length > 1;
  const each = (isTooShort ? missing.filter((entry) => !beside.includes(entry)) : missing).map(
    ({ path, words }) => ({
      file,
      ...record.place(...path),
      ...describeMissingWords(words, path, quotes, isCell),
      ...(cell !== undefined &&
        heads.some((head) => findWords(head, words) >= 0) && {
          fix: `write "cell: ${cell}" instead of "quote", if these are words of its heads`,
        }),
    }),
  );
  if (!isTooShort) return each;
  const list = beside.map(({ words }) => `"${excerpt(words, 40)}"`).join(', ');
  return [
    {
      file,
      ...record.place('quote'),
      found: `a quote that does not have the words of the fields: ${list}`,
      expected: 'a quote with the words of all fields',
      fix: 'quote more of the paragraph, or name with "within" the record that has them',
    },
    ...each,
  ];
}

function describeMissingWords(
  words: string,
  path: readonly PropertyKey[],
  quotes: readonly string[],
  isCell: boolean,
): ProblemText {
  const found = `"${excerpt(words)}", which the quote does not have`;
  if (nearest(words, [NOT_STATED_WORD]) !== undefined) {
    return {
      found,
      expected: `words from the quote, or ${NOT_STATED_WORD}`,
      fix: `write "${NOT_STATED_WORD}"`,
    };
  }
  const expected = isCell
    ? `words of the cell or of its heads: ${quotes.map((text) => `"${excerpt(text, 40)}"`).join(', ')}`
    : `words from the quote: "${excerpt(quotes[0] ?? '', 120)}"`;
  // Of a mark alone ("%"), no other words are meant.
  const isWord = /[\p{L}\p{N}]/u.test(words);
  for (const quote of isWord ? quotes : []) {
    const near = findFuzzy(quote, words, Math.max(1, Math.floor(words.length / 4)));
    const stands = near && withRange(quote, wholeWords(quote, near));
    if (stands !== undefined && stands !== words)
      return { found: showDifference(words, stands), expected, fix: `write "${stands}"` };
  }
  const field = path.filter((key) => typeof key === 'string').join('.');
  return {
    found,
    expected,
    fix: `take the words of "${field}" from the quote, quote more of the text, or name with "within" the record that has them`,
  };
}

/** The words with the other end of a range that they are one end of: "30–40 million", "6–7%". */
function withRange(quote: string, words: string): string {
  const at = quote.indexOf(words);
  if (at < 0 || !/\p{N}/u.test(words)) return words;
  const before = /\p{N}[\p{N}.,]*\s?[–—-]\s?$/u.exec(quote.slice(0, at))?.[0] ?? '';
  const after = /[–—-]\s?$/u.test(words)
    ? (/^\p{N}[\p{N}.,]*\s?%?/u.exec(quote.slice(at + words.length))?.[0] ?? '')
    : '';
  return before + words + after;
}

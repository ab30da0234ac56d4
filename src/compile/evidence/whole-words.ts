import type { Span } from '../../model/record.ts';

/** @returns where words stand in a text, within others too. */
export function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

// Scripts that put no space between words, where a word may begin after any letter.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** @returns where whole words stand in a text: "7" is not found in "76", nor "28" in "28.2". */
export const findAllWords = (text: string, words: string): number[] =>
  occurrences(text, words).filter(
    (start) => isBoundary(text, start) && isBoundary(text, start + words.length),
  );

/** @returns where whole words stand first in a text; -1 if nowhere. */
export const findWords = (text: string, words: string): number =>
  findAllWords(text, words)[0] ?? -1;

/** @returns the stretch made longer until it begins and ends with whole words. */
export function wholeWords(text: string, { start, end }: Span): string {
  let from = start;
  let to = end;
  while (from > 0 && !isBoundary(text, from)) from--;
  while (to < text.length && !isBoundary(text, to)) to++;
  return text.slice(from, to).trim();
}

// Numerals of the scripts that put no space between words: none of them is a number by itself.
const HAN_NUMERAL = /[〇零一二三四五六七八九十百千万萬亿億兆两兩]/u;

// Arabic writes "and", "so", "by", "for" and "like" together with the word behind them (بـ44، وخمسة).
const ARABIC_PREFIX = /(?<![\p{L}\p{M}\p{N}])[وفبلك][\p{M}ـ]*$/u;

function isBoundary(text: string, at: number): boolean {
  const before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
  const after = Array.from(text.slice(at, at + 2))[0] ?? '';
  if (HAN_NUMERAL.test(before) && HAN_NUMERAL.test(after)) return false;
  if (WORD.test(before) && WORD.test(after))
    return (
      UNSPACED.test(before) ||
      UNSPACED.test(after) ||
      (!/\p{M}/u.test(after) && ARABIC_PREFIX.test(text.slice(Math.max(0, at - 8), at)))
    );
  // A decimal or thousands mark belongs to its number.
  const insideNumber = (left: string, right: string) =>
    (/\p{N}[.,٫٬’']$/u.test(left) && /^\p{N}/u.test(right)) ||
    // A space may be a thousands mark too: between up to three digits and exactly three.
    (/(?<!\p{N})\p{N}{1,3}[ \u00A0\u2009\u202F]$/u.test(left) && /^\p{N}{3}(?!\p{N})/u.test(right));
  return (
    !insideNumber(text.slice(0, at), text.slice(at)) &&
    !insideNumber(text.slice(0, at + 1), text.slice(at + 1))
  );
}

import { fold } from './fold.ts';

/** A word of a text, or a run of letters of a script that sets no spaces between words. */
export interface Token {
  /** As it is compared. */
  term: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
  isRun: boolean;
}

/** Scripts without spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
const RUN =
  '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}ー々〆\\uFF66-\\uFF9F]';
/** What words are made of; a soft hyphen and the joiners of Arabic and Indic scripts are within them. */
const WORDS = new RegExp(
  `(${RUN}(?:${RUN}|\\p{M})*)|(?!${RUN})[\\p{L}\\p{N}](?:(?!${RUN})[\\p{L}\\p{M}\\p{N}\\u00AD\\u200C\\u200D])*`,
  'gu',
);

/**
 * @returns the words of a text, in order. The rules are our own and the same everywhere: a browser's
 * (`Intl.Segmenter`) divide a run by what stands around it, and a query otherwise than the text.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(WORDS)) {
    const [letters, run] = found;
    const term = fold(letters);
    if (term !== '')
      tokens.push({
        term,
        start: found.index,
        end: found.index + letters.length,
        isRun: run !== undefined,
      });
  }
  return tokens;
}

/**
 * @returns what a run is found by: each two letters that follow one another; and for a query of one
 * letter, the last by itself, since every other begins a pair
 */
export function pairsOf(run: string): string[] {
  const letters = Array.from(run);
  return letters.map((letter, at) => letter + (letters[at + 1] ?? ''));
}

/** @returns what a text is indexed by. */
export const termsOf = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ term, isRun }) => (isRun ? pairsOf(term) : [term]));

/** @returns the words as they are compared, one after the other, runs set apart too. */
export const foldedText = (tokens: readonly Token[]): string =>
  tokens.map(({ term }) => term).join(' ');

/** How few letters a word may have for an error in it to be forgiven. */
export const FORGIVEN_FROM = 4;

/** @returns whether an error is forgiven in a word: not in a number, in which every digit counts. */
export const isForgiven = (term: string): boolean =>
  Array.from(term).length >= FORGIVEN_FROM && !/\p{N}/u.test(term);

/**
 * @returns whether one typing error lies between two words: a letter more, less, another, or two
 * that have changed places
 */
export function isOneErrorApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  const rest = (word: string, skip: number) => word.slice(from + skip);
  if (one.length > other.length) return rest(one, 1) === rest(other, 0);
  if (one.length < other.length) return rest(one, 0) === rest(other, 1);
  return (
    rest(one, 1) === rest(other, 1) ||
    (one[from] === other[from + 1] &&
      one[from + 1] === other[from] &&
      rest(one, 2) === rest(other, 2))
  );
}

/** @returns a word with each two neighbouring letters changed about, in turn. */
export function swapsOf(term: string): string[] {
  const letters = Array.from(term);
  return letters.slice(1).flatMap((letter, at) => {
    if (letter === letters[at]) return [];
    return [[...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join('')];
  });
}

/** @returns whether longer words are found too: for one small letter or digit these would be too many. */
export const isBeginning = (term: string): boolean => !/^[\p{Ll}\p{N}]$/u.test(term);

/** How a word of a query is found, the best first. */
export const HOW = ['exact', 'prefix', 'forgiven'] as const;
export type How = (typeof HOW)[number];

/**
 * @param wanted a word of a query
 * @param term a word of the text
 * @returns how the one is found in the other; undefined if it is not
 */
export function howFound(wanted: string, term: string): How | undefined {
  if (wanted === term) return 'exact';
  if (isBeginning(wanted) && term.startsWith(wanted)) return 'prefix';
  return isForgiven(wanted) && isOneErrorApart(wanted, term) ? 'forgiven' : undefined;
}

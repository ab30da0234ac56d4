import type { How, Token } from './terms.ts';
import { pairsOf, tokensOf } from './terms.ts';

/** What a reader looks for, as it is compared. */
export interface SearchQuery {
  tokens: Token[];
  /** One after the other, as in a folded text. */
  folded: string;
  /** Whether the last word may still be being written: nothing follows it. */
  isOpen: boolean;
}

/** The most words of a query that are looked for; and of a query that somebody has pasted, the most letters. */
const MAX_WORDS = 12;
const MAX_LETTERS = 300;

/** @returns a query, as it is compared; it has no words if nothing can be looked for. */
export function readQuery(asked: string): SearchQuery {
  const text = asked.slice(0, MAX_LETTERS);
  const tokens = tokensOf(text).slice(0, MAX_WORDS);
  return {
    tokens,
    folded: tokens.map(({ term }) => term).join(' '),
    isOpen: tokens.at(-1)?.end === text.length,
  };
}

/** @returns the words that a query's index terms are: of a run of one letter the letter, else its pairs. */
export const queryTerms = ({ term, isRun }: Token): string[] => {
  if (!isRun) return [term];
  const pairs = pairsOf(term);
  // The last letter begins no pair of the query; in the text it may.
  return pairs.length > 1 ? pairs.slice(0, -1) : pairs;
};

/** How well something answers a query, the best first. */
export const TIERS = ['phrase', 'exact', 'prefix', 'forgiven'] as const;
export type Tier = (typeof TIERS)[number];

/**
 * @param folded a text as `foldedText` makes it
 * @returns whether it has the words of the query, one directly after the other
 */
export function hasPhrase(
  folded: string,
  { tokens, folded: wanted, isOpen }: SearchQuery,
): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return false;
  const before = first.isRun ? '' : ' ';
  const after = last.isRun || (isOpen && tokens.length > 1) ? '' : ' ';
  return ` ${folded} `.includes(before + wanted + after);
}

/** @returns the worst of how words were found. */
export const tierOf = (found: readonly How[]): Tier =>
  found.includes('forgiven') ? 'forgiven' : found.includes('prefix') ? 'prefix' : 'exact';

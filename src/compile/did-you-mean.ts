import { closest, distance } from 'fastest-levenshtein';

/**
 * @returns the candidate nearest to `word` by edit distance, if it is near enough to be what was
 * meant: at most a third of the longer word, and at least two edits are forgiven; of up to four
 * letters one, or two that change places.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const best = closest(word, candidates);
  const longer = Math.max(word.length, best.length);
  const isShort = longer <= 4 && lettersOf(word) !== lettersOf(best);
  const allowed = isShort ? 1 : Math.max(2, Math.floor(longer / 3));
  return distance(word, best) <= allowed ? best : undefined;
}

const lettersOf = (word: string): string => Array.from(word).sort().join('');

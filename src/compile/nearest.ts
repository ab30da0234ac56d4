import { closest, distance } from 'fastest-levenshtein';

/**
 * @returns the candidate nearest to `word` by edit distance, if it is near enough to be what was
 * meant: at most a third of the longer word, and at least two edits are forgiven.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const best = closest(word, candidates);
  const allowed = Math.max(2, Math.floor(Math.max(word.length, best.length) / 3));
  return distance(word, best) <= allowed ? best : undefined;
}

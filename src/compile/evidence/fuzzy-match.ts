/** The stretch of a text that is nearest to a pattern. */
export interface FuzzyMatch {
  start: number;
  end: number;
  /** Edits between the stretch and the pattern. */
  distance: number;
}

/**
 * Finds where a pattern nearly stands in a text: the stretch with the smallest edit distance
 * (Sellers, "The theory and computation of evolutionary distances", 1980).
 * @returns the first of the best stretches; undefined when more than `most` edits are needed.
 */
export function findFuzzy(text: string, pattern: string, most: number): FuzzyMatch | undefined {
  // A row for each character of the text: distances of the pattern's prefixes to the best stretch
  // that ends there, and where that stretch begins.
  let distances = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  let starts = new Array<number>(pattern.length + 1).fill(0);
  let best: FuzzyMatch | undefined;
  for (let t = 1; t <= text.length; t++) {
    const nextDistances = [0];
    const nextStarts = [t];
    for (let p = 1; p <= pattern.length; p++) {
      const swap = distances[p - 1]! + (text[t - 1] === pattern[p - 1] ? 0 : 1);
      const skipText = distances[p]! + 1;
      const skipPattern = nextDistances[p - 1]! + 1;
      const least = Math.min(swap, skipText, skipPattern);
      nextDistances.push(least);
      nextStarts.push(
        least === swap ? starts[p - 1]! : least === skipText ? starts[p]! : nextStarts[p - 1]!,
      );
    }
    distances = nextDistances;
    starts = nextStarts;
    const distance = distances[pattern.length]!;
    const start = starts[pattern.length]!;
    if (distance > most || (best && distance > best.distance)) continue;
    // Of stretches that are as near and begin together, the one that is as long as the pattern.
    const isLike =
      best?.distance === distance && best.start === start && t - start <= pattern.length;
    if (!best || distance < best.distance || isLike) best = { start, end: t, distance };
  }
  return best;
}

const INVISIBLE: Record<string, string> = {
  '\u00A0': 'no-break space',
  '\u2009': 'thin space',
  '\u202F': 'narrow no-break space',
  '\u200B': 'zero-width space',
  '\u00AD': 'soft hyphen',
  '\u2011': 'non-breaking hyphen',
};

/** @returns a text in which characters that look like others, or like none, are named. */
const showInvisible = (text: string): string =>
  text.replace(/[\u00A0\u2009\u202F\u200B\u00AD\u2011]/g, (sign) => `[${INVISIBLE[sign]}]`);

/** @returns where two texts begin to differ, shown with a few characters around. */
export function showDifference(written: string, stands: string): string {
  let from = 0;
  while (from < written.length && written[from] === stands[from]) from++;
  let fromEnd = 0;
  const shorter = Math.min(written.length, stands.length) - from;
  while (fromEnd < shorter && written.at(-1 - fromEnd) === stands.at(-1 - fromEnd)) fromEnd++;
  const window = (text: string) => {
    const start = Math.max(0, from - 16);
    const end = Math.min(text.length, text.length - fromEnd + 16);
    const middle = text.slice(start, end);
    return `${start > 0 ? '…' : ''}${showInvisible(middle)}${end < text.length ? '…' : ''}`;
  };
  return `"${window(written)}", where the text has "${window(stands)}"`;
}

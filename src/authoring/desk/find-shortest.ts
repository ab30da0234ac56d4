import { findSpans } from '../../compile/evidence/folded-match.ts';
import type { Span } from '../../model/record.ts';

/** What to quote: a stretch, and which of equal ones it is where none stands once. */
export interface Found extends Span {
  nth?: number;
}

/** How many words around are tried before a place is counted. */
const MOST_WORDS = 40;

/**
 * Finds the shortest stretch of a passage that stands once in its section and holds some words.
 * @param texts of all passages of the section
 * @param at index of the passage among them
 * @param hull from the first to the last of the words
 */
export function findShortest(
  texts: readonly string[],
  at: number,
  hull: Span,
  lang: string,
): Found {
  const text = texts[at]!;
  const count = ({ start, end }: Span) => {
    const words = text.slice(start, end);
    return texts.reduce((sum, other) => sum + findSpans(other, words, true).length, 0);
  };
  if (count(hull) === 1) return hull;
  const words = Array.from(new Intl.Segmenter(lang, { granularity: 'word' }).segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
  const starts = [
    hull.start,
    ...words
      .map(({ start }) => start)
      .filter((one) => one < hull.start)
      .reverse(),
  ];
  const ends = [hull.end, ...words.map(({ end }) => end).filter((one) => one > hull.end)];
  for (let more = 1; more <= MOST_WORDS; more += 1)
    for (let left = 0; left <= more; left += 1) {
      const start = starts[left];
      const end = ends[more - left];
      if (start === undefined || end === undefined) continue;
      if (count({ start, end }) === 1) return { start, end };
    }
  return { ...hull, nth: numberOf(texts, at, hull) };
}

/** @returns which of the places in the section a stretch is, counted from 1. */
export function numberOf(texts: readonly string[], at: number, { start, end }: Span): number {
  const words = texts[at]!.slice(start, end);
  const before = texts
    .slice(0, at)
    .reduce((sum, other) => sum + findSpans(other, words, true).length, 0);
  const own = findSpans(texts[at]!, words, true).filter((span) => span.start < start).length;
  return before + own + 1;
}

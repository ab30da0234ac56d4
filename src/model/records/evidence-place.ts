import type { Evidence, Span } from '../record.ts';

/** Where in the text some words of a record stand. */
export interface Place extends Span {
  /** Index into `Analysis.passages`. */
  passage: number;
}

/**
 * @param words the words of one of a record's fields
 * @param evidence the record's
 * @param passages those of its analysis
 * @returns where the words stand among those that its fields are bound to; undefined if they do not
 * stand in its own quote (but in that of the record that it leans on)
 */
export function placeOf(
  words: string,
  evidence: Evidence,
  passages: readonly string[],
): Place | undefined {
  // Not by `passageText`: this is loaded apart from what the first page needs.
  const passage = passages[evidence.passage]!;
  for (const span of evidence.words) {
    const index = passage.slice(span.start, span.end).indexOf(words);
    if (index < 0) continue;
    const start = span.start + index;
    return { passage: evidence.passage, start, end: start + words.length };
  }
  return undefined;
}

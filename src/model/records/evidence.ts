import type { AnyRecord, Evidence, Span } from '../record.ts';

/** Where in the text some words of a record stand. */
export interface Place extends Span {
  /** Index into `Analysis.passages`. */
  passage: number;
}

/**
 * @returns the text of the passage that evidence stands in
 * @throws if it is not there: the compiler has made sure that it is, and no text is no evidence
 */
export function passageText({ passage }: Place, passages: readonly string[]): string {
  const text = passages[passage];
  if (text === undefined) throw new Error(`no passage ${passage}`);
  return text;
}

/** @returns the heads of the cell that a record rests on, as they stand before it: "2022, Exports: ". */
export const headsOf = ({ heads = [] }: Evidence, passages: readonly string[]): string =>
  heads.length === 0 ? '' : `${heads.map((head) => passages[head]).join(', ')}: `;

/** @returns the words of the text that a record rests on; of a cell with its heads. */
export const quoteOf = (evidence: Evidence, passages: readonly string[]): string =>
  headsOf(evidence, passages) + passageText(evidence, passages).slice(evidence.start, evidence.end);

/** @returns what a record rests on: its own words; of a derived figure, which has none, those of its first input. */
export const restsOn = (record: AnyRecord): Evidence =>
  record.kind === 'figure' && record.derived ? record.firstInput : record.evidence;

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
  const passage = passageText(evidence, passages);
  for (const span of evidence.words) {
    const index = passage.slice(span.start, span.end).indexOf(words);
    if (index < 0) continue;
    const start = span.start + index;
    return { passage: evidence.passage, start, end: start + words.length };
  }
  return undefined;
}

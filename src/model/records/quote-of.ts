import type { Evidence } from '../record.ts';

/** @returns the heads of the cell that a record rests on, as they stand before it: "2022, Exports: ". */
export const headsOf = ({ heads = [] }: Evidence, passages: readonly string[]): string =>
  heads.length === 0 ? '' : `${heads.map((head) => passages[head]).join(', ')}: `;

/** @returns the words of the text that a record rests on; of a cell with its heads. */
export const quoteOf = (evidence: Evidence, passages: readonly string[]): string =>
  headsOf(evidence, passages) +
  (passages[evidence.passage] ?? '').slice(evidence.start, evidence.end);

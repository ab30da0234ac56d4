import type { Evidence } from '../record.ts';

/**
 * @returns the text of the passage that evidence stands in. The compiler has made sure that it is there;
 * one that is not is an error wherever it is read, and never taken for a text that is empty.
 */
export const passageText = (
  { passage }: { passage: number },
  passages: readonly string[],
): string => passages[passage]!;

/** @returns the heads of the cell that a record rests on, as they stand before it: "2022, Exports: ". */
export const headsOf = ({ heads = [] }: Evidence, passages: readonly string[]): string =>
  heads.length === 0 ? '' : `${heads.map((head) => passages[head]).join(', ')}: `;

/** @returns the words of the text that a record rests on; of a cell with its heads. */
export const quoteOf = (evidence: Evidence, passages: readonly string[]): string =>
  headsOf(evidence, passages) + passageText(evidence, passages).slice(evidence.start, evidence.end);

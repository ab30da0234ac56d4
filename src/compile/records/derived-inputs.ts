import type { QuotedFigure } from '../../model/record.ts';
import type { Problem, ProblemText } from '../problem.ts';
import type { Quantity } from '../../language/quantity.ts';
import type { SourceRecord } from '../source/read-records.ts';

export type FigureSource = Extract<SourceRecord, { kind: 'figure' }>;
export type DerivedSource = Extract<FigureSource, { derived: true }>;

/** A figure that another is derived from. */
export interface Input {
  record: FigureSource;
  figure: QuotedFigure;
  /** What the words of its value say, where they can be read without help. */
  quantity?: Quantity;
}

/** @returns what is amiss with a derived figure, at one of its fields. */
export const problemAt = (
  file: string,
  record: DerivedSource,
  path: PropertyKey[],
  text: ProblemText,
): Problem => ({ file, ...record.place(...path), ...text });

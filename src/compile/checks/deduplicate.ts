import type { Place, Problem } from '../problem.ts';
import type { SourceRecord } from '../source/read-records.ts';

/** @returns the problems at places where none is told yet: one mistake is told once. */
export const notYetTold = (
  problems: readonly Problem[],
  told: readonly Problem[],
): readonly Problem[] => problems.filter((problem) => !told.some((other) => isAt(other, problem)));

const isAt = (a: Place, b: Place) => a.line === b.line && a.column === b.column;

/**
 * @param told problems of the same file
 * @returns the ids of the records in which one of them stands: what is made of these may be wrong
 * because they are.
 */
export function recordsTold(
  records: readonly SourceRecord[],
  told: readonly Problem[],
): ReadonlySet<string> {
  const inFile = records
    .map((record) => ({ id: record.id, line: record.place().line }))
    .sort((a, b) => a.line - b.line);
  const owners = told.map(({ line }) => inFile.findLast((record) => record.line <= line));
  return new Set(owners.flatMap((owner) => owner?.id ?? []));
}

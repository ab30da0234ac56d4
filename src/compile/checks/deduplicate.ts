import type { Place, Problem } from '../problem.ts';
import type { SourceRecord } from '../source/read-records.ts';

/** The problems of a file as they are found. */
export class ProblemList {
  readonly all: Problem[] = [];

  add(problems: readonly Problem[]): void {
    this.all.push(...problems);
  }

  /**
   * Adds the problems of a result that stand where none is reported yet.
   * @returns the result
   */
  keep<T extends { problems: readonly Problem[] }>(result: T): T {
    this.add(withoutDuplicates(result.problems, this.all));
    return result;
  }
}

/** @returns the problems at places where none is reported yet: each mistake is reported once. */
export const withoutDuplicates = (
  problems: readonly Problem[],
  reported: readonly Problem[],
): readonly Problem[] =>
  problems.filter((problem) => !reported.some((other) => isAt(other, problem)));

const isAt = (a: Place, b: Place) => a.line === b.line && a.column === b.column;

/**
 * @param reported problems of the same file
 * @returns the ids of the records in which one of them stands: what is made of these may be wrong
 * because they are.
 */
export function recordsWithProblems(
  records: readonly SourceRecord[],
  reported: readonly Problem[],
): ReadonlySet<string> {
  const inFile = records
    .map((record) => ({ id: record.id, line: record.place().line }))
    .sort((a, b) => a.line - b.line);
  const owners = reported.map(({ line }) => inFile.findLast((record) => record.line <= line));
  return new Set(owners.flatMap((owner) => owner?.id ?? []));
}

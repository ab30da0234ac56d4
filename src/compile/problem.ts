/** A place in a file; lines and columns count from 1, columns in UTF-16 code units. */
export interface Place {
  line: number;
  column: number;
}

/** One mistake in the content, for the editor who can fix it. */
export interface Problem extends Place {
  /** Path of the file, relative to where the command was started. */
  file: string;
  found: string;
  expected: string;
  fix: string;
}

/** What a problem says, wherever it stands. */
export type ProblemText = Omit<Problem, 'file' | keyof Place>;

/** Thrown by a build whose content has problems. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`${formatProblems(problems)}\n\n${countProblems(problems)}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/**
 * Whether the text of an analysis is the one that was entered, has changed since, or is broken: a
 * mistake in its markup lets it be read only in part.
 */
export type TextState = 'entered' | 'changed' | 'broken';

/**
 * @returns the problems in the order of file, line and column, each as
 * `file:line:column` with what was found, what was expected and the fix below it.
 */
export function formatProblems(problems: readonly Problem[]): string {
  return sortProblems(problems)
    .map(
      ({ file, line, column, found, expected, fix }) =>
        `${file}:${line}:${column}\n  found     ${found}\n  expected  ${expected}\n  fix       ${fix}`,
    )
    .join('\n\n');
}

/** @returns "1 problem" or "3 problems in 2 files". */
export function countProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  return files > 1 ? `${count} in ${files} files` : count;
}

/** @returns a sorted copy; the order does not depend on which check ran first. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** A place in a file; lines and columns count from 1, columns in UTF-16 code units. */
export interface Place {
  line: number;
  column: number;
}
/** One mistake in the content, told to the editor who can mend it. */
export interface Problem extends Place {
  /** Path of the file, relative to where the command was started. */
  file: string;
  found: string;
  expected: string;
  fix: string;
}
/** Thrown by a build whose content has problems. */
export declare class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]);
}
/**
 * @returns the problems in the order of file, line and column, each as
 * `file:line:column` with what was found, what was expected and the fix below it.
 */
export declare function formatProblems(problems: readonly Problem[]): string;
/** @returns "1 problem" or "3 problems in 2 files". */
export declare function countProblems(problems: readonly Problem[]): string;
/** @returns a sorted copy; the order does not depend on which check ran first. */
export declare function sortProblems(problems: readonly Problem[]): Problem[];

import type { Problem, ProblemText } from './problem.ts';

/** How many levels a text has at most, one within another; those of a sentence are counted too. */
export const MOST_LEVELS = 60;

/** What is said of a text of more. */
export const TOO_DEEP: ProblemText = {
  found: 'parts nested too deeply',
  expected: `no more than ${MOST_LEVELS} levels of lists, quotations, emphasis and brackets`,
  fix: 'remove some levels; brackets and asterisks that are meant as text need a backslash before them',
};

/**
 * Reads a file whose parts may stand so deep within one another that no reader of it gets to the end.
 * @param failed given the problem, where that is so
 */
export function readNested<T>(file: string, read: () => T, failed: (problem: Problem) => T): T {
  try {
    return read();
  } catch (error) {
    // Parsers call themselves for each level, until the engine says that it is enough.
    if (!(error instanceof RangeError)) throw error;
    return failed({ file, line: 1, column: 1, ...TOO_DEEP });
  }
}

interface Nested {
  type: string;
  children?: readonly Nested[];
}

/** @returns the levels of a tree; counted level by level, so that no depth is too much. */
export function levelsOf(tree: Nested): number {
  let level: readonly Nested[] = [tree];
  let levels = 0;
  for (; level.length > 0; levels++) level = level.flatMap(({ children }) => children ?? []);
  return levels;
}

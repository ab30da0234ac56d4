import { expect } from 'vitest';
import { compileAnalysis } from '../../../src/compile/analysis.ts';
import { formatProblems, type Problem } from '../../../src/compile/problem.ts';

/** Changes to a sound file at places that nobody picked. */

/** A changed file, and what was changed, for the message of a test that fails. */
export interface Change {
  what: string;
  text: string;
}

type Part = 'front-matter' | 'heading' | 'prose' | 'records';

/** @returns the lines of a file that are of one part of it, with their offsets. */
function linesOf(text: string, part: Part): { line: string; offset: number }[] {
  let offset = 0;
  let isIn: Part = 'prose';
  return text.split('\n').flatMap((line) => {
    const here = { line, offset };
    offset += line.length + 1;
    if (line === '---') isIn = isIn === 'front-matter' ? 'prose' : 'front-matter';
    else if (line === '```yaml records') isIn = 'records';
    else if (line === '```') isIn = 'prose';
    else if ((line.startsWith('#') && isIn === 'prose' ? 'heading' : isIn) === part) return here;
    return [];
  });
}

/** Another character of the same sort, so that the mistake is in the words and not in the YAML. */
function another(sign: string): string {
  if (/\p{Nd}/u.test(sign)) return sign === '7' || sign === '٧' ? '8' : '7';
  return sign === 'q' ? 'z' : 'q';
}

/** Of a record, the lines that hold words of the text: not its name, nor remarks of the edition. */
const WORDS = /^ {2}(?:quote|words|value|of|period|date|when|on|speaker|via|place|term): (?!>-)/;

/**
 * @param part in the text itself, or in the fields of records that hold its words
 * @param step every how many characters; a prime, so that no kind of place is left out
 * @returns the file with one letter or digit changed, for each such place
 */
export function oneCharacter(text: string, part: 'text' | 'words', step: number): Change[] {
  let count = 0;
  const lines =
    part === 'text'
      ? linesOf(text, 'prose').map((entry) => ({ ...entry, from: 0 }))
      : linesOf(text, 'records').flatMap((entry) => {
          const key = WORDS.exec(entry.line)?.[0];
          const isPlain = key && !/: (not-stated$|author$|\{)/.test(entry.line);
          return isPlain ? { ...entry, from: key.length } : [];
        });
  return lines.flatMap(({ line, offset, from }) =>
    Array.from(line).flatMap((_, index): Change[] => {
      const sign = line[index] ?? '';
      if (index < from || !/[\p{L}\p{N}]/u.test(sign) || count++ % step !== 0) return [];
      const at = offset + index;
      const changed = text.slice(0, at) + another(sign) + text.slice(at + 1);
      return [{ what: `"${sign}" at character ${index + 1} of "${line}"`, text: changed }];
    }),
  );
}

/** @returns the file without one of its records, for each of them. */
export function withoutRecord(text: string): Change[] {
  return linesOf(text, 'records')
    .filter(({ line }) => line.startsWith('- '))
    .map(({ line, offset }) => {
      const from = offset + 1;
      const end = from + text.slice(from).search(/^(?:- |```$)/m);
      return { what: `without "${line}"`, text: text.slice(0, offset) + text.slice(end) };
    });
}

/** @returns the changes of which nothing is told; fails the test if one is told more than once. */
export function expectAtMostOnce(file: string, changes: readonly Change[]): Change[] {
  expect(changes.length).toBeGreaterThan(10);
  return changes.filter(({ what, text }) => {
    const problems: readonly Problem[] = compileAnalysis({ file, text }, 'analysis').problems;
    expect(problems.length, `${what}\n${formatProblems(problems)}`).toBeLessThanOrEqual(1);
    return problems.length === 0;
  });
}

/** Fails the test if a change is not told exactly once. */
export function expectOnceEach(file: string, changes: readonly Change[]): void {
  expect(expectAtMostOnce(file, changes).map(({ what }) => what)).toEqual([]);
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileAnalysis } from '../../../src/compile/analysis.ts';
import { compileFile } from '../../../src/compile/content.ts';
import { countProblems, formatProblems, type Problem } from '../../../src/compile/problem.ts';

const folder = new URL('../../fixtures/problems/', import.meta.url).pathname;

// Each folder holds a file with one mistake, most of them, and what the editor is told: written by
// hand, with the place counted in the file, not taken from the program.
describe('an editor is told', () => {
  it.each(readdirSync(folder).sort())('%s', (name) => {
    const { problems, analysis } = compileFile(`${folder}${name}/analysis.md`, 'analysis.md');
    const expected = readFileSync(`${folder}${name}/expected.txt`, 'utf8').trimEnd();
    expect(formatProblems(problems)).toBe(expected);
    // A file is published if, and only if, nothing is wrong with it.
    expect(analysis === undefined).toBe(expected !== '');
  });
});

describe('a file that cannot be read', () => {
  it('is told as missing', () => {
    const { problems } = compileFile(`${folder}nowhere.md`, 'nowhere.md');
    expect(formatProblems(problems)).toBe(
      'nowhere.md:1:1\n' +
        '  found     no such file\n' +
        '  expected  a file that is there\n' +
        '  fix       check the name',
    );
  });

  it('is told as unreadable where it is a folder', () => {
    const { problems } = compileFile(folder, 'problems.md');
    expect(problems).toHaveLength(1);
    expect(problems[0]?.found).toBe('the file cannot be read (EISDIR)');
  });
});

describe('what YAML has marks for', () => {
  const sound = readFileSync(`${folder}none/analysis.md`, 'utf8');
  const file = 'analysis.md';
  const compile = (from: string, to: string) => {
    expect(sound).toContain(from);
    return compileAnalysis({ file, text: sound.replace(from, to) }, 'analysis');
  };
  const title = 'title: A contract for a ferry';

  it.each([
    [title, 'title: *Breaking*', 2, 8],
    [title, 'title: *ferries', 2, 8],
    ['  label: Cost of the ferry', '  label: *cost', 48, 10],
    ['names: {}', 'names: { <<: *others }', 23, 14],
  ])(
    'is told where it is no name that YAML knows, not thrown: %s as %s',
    (from, to, line, column) => {
      const { problems } = compile(from, to);
      expect(problems.map((problem) => [problem.line, problem.column])).toEqual([[line, column]]);
    },
  );

  it.each([
    [title, 'title: &c A contract', '&c A contract'],
    [title, 'title: Contract #1', 'Contract #1'],
  ])('is not lost in silence: %s as %s', (from, to, whole) => {
    const { analysis, problems } = compile(from, to);
    expect(problems.length === 1 || analysis?.title === whole).toBe(true);
  });
});

describe('words that are only a space', () => {
  // In a process of its own: a check that never ends would take the tests with it.
  it.each([
    ['quote: of which Nyby pays 28.5 million', 'quote: " "'],
    ['of: 76 million crowns', 'of: " "'],
    ['value: 28.5 million', 'value: "\u00a0"'],
  ])('are a blank: %s', (from, to) => {
    const sound = readFileSync(`${folder}none/analysis.md`, 'utf8');
    expect(sound).toContain(from);
    const temporary = mkdtempSync(join(tmpdir(), 'verbatim-blank-'));
    try {
      const file = join(temporary, 'analysis.md');
      writeFileSync(file, sound.replace(from, to));
      const command = ['--max-old-space-size=256', 'src/commands/check.ts', file];
      const { status, stderr } = spawnSync(process.execPath, command, {
        encoding: 'utf8',
        timeout: 90_000,
      });
      expect(stderr).toMatch(/is blank/);
      expect(stderr).toMatch(/\n1 problem\n$/);
      expect(status).toBe(1);
    } finally {
      rmSync(temporary, { recursive: true });
    }
  });
});

describe('a list of problems', () => {
  const problem = (file: string, line: number, column: number): Problem => ({
    file,
    line,
    column,
    found: 'f',
    expected: 'e',
    fix: 'x',
  });

  it('goes by file, line and column, whichever check ran first', () => {
    const list = [
      problem('b.md', 1, 1),
      problem('a.md', 10, 2),
      problem('a.md', 9, 30),
      problem('a.md', 10, 1),
    ];
    const places = formatProblems(list)
      .split('\n')
      .filter((line) => line.includes('.md:'));
    expect(places).toEqual(['a.md:9:30', 'a.md:10:1', 'a.md:10:2', 'b.md:1:1']);
  });

  it.each([
    [[problem('a.md', 1, 1)], '1 problem'],
    [[problem('a.md', 1, 1), problem('a.md', 2, 1)], '2 problems'],
    [[problem('a.md', 1, 1), problem('b.md', 2, 1)], '2 problems in 2 files'],
  ])('is counted', (list, said) => {
    expect(countProblems(list)).toBe(said);
  });
});

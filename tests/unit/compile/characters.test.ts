import { expect, test } from 'vitest';
import { compileBytes } from '../../../src/compile/content.ts';
import { HEAD } from './front-matter.ts';

const LINE = HEAD.split('\n').length;

const problemsOf = (text: string, head = HEAD) =>
  compileBytes(Buffer.from(`${head}${text}\n`), 'analysis.md', 'analysis').problems.filter(
    ({ found }) => found.includes('U+'),
  );

test.each([
  ['\u0007', 'U+0007'],
  ['\u000B', 'U+000B'],
  ['\u001B', 'U+001B'],
  ['\u007F', 'U+007F'],
  ['\u0085', 'U+0085 (next line)'],
  ['\u202E', 'U+202E (right-to-left override)'],
  ['\u2066', 'U+2066'],
  ['\uFDD0', 'U+FDD0'],
  ['\uFFFF', 'U+FFFF'],
])('a character that no reader sees is told with its place: %j', (character, name) => {
  const [problem] = problemsOf(`It was${character} signed.`);
  expect(problem?.found).toContain(name);
  expect(problem).toMatchObject({ line: LINE, column: 7 });
});

test('so is one that is written as a reference, and one in what stands before the text', () => {
  expect(problemsOf('It was&#x7; signed.')[0]?.found).toContain('U+0007');
  expect(
    problemsOf('It was signed.', HEAD.replace('title: T', 'title: "T\\a"'))[0]?.found,
  ).toContain('U+0007');
});

test('so is NUL, which no text has', () => {
  const { problems } = compileBytes(Buffer.from(`${HEAD}It was\0 signed.\n`), 'a.md', 'a');
  expect(problems[0]).toMatchObject({ found: 'a NUL character', line: LINE, column: 7 });
});

test('tabs and the ends of lines are none', () => {
  expect(problemsOf('It\twas signed.\r\nIt was sealed.')).toEqual([]);
});

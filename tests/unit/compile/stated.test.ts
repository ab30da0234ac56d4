import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileFile } from '../../../src/compile/content.ts';
import { formatProblems } from '../../../src/compile/problem.ts';

const folder = new URL('../../fixtures/stated/', import.meta.url).pathname;

// Texts and mistakes that were not written here: each kind once let the page say more than the text.
describe('what fails elsewhere is told, or passes', () => {
  it.each(readdirSync(folder).sort())('%s', (name) => {
    const { problems } = compileFile(`${folder}${name}/analysis.md`, 'analysis.md');
    const expected = readFileSync(`${folder}${name}/expected.txt`, 'utf8').trimEnd();
    expect(formatProblems(problems)).toBe(expected);
  });
});

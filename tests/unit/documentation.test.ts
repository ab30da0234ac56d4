import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const DECISIONS = 'docs/decisions';
const decisions = readdirSync(DECISIONS).map((name) => join(DECISIONS, name));
/** Names at the top of the repository: what begins with one of them, and has no gap, is a path. */
const top = readdirSync('.').filter((name) => name !== 'node_modules');

/** @returns the paths that a text names, but for patterns such as `languages/<code>.yaml`. */
function pathsIn(text: string): string[] {
  return Array.from(text.matchAll(/`([^`\s]+)`/g), ([, words]) => words!).filter(
    (words) => top.includes(words.split('/')[0]!) && !/[<>*…]/.test(words),
  );
}

describe.each(['CONTRIBUTING.md', ...decisions])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('names only paths that exist', () => {
    const paths = pathsIn(text);
    expect(paths).not.toEqual([]);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('links only to files that exist', () => {
    const links = Array.from(text.matchAll(/\]\(([^)]+)\)/g), ([, to]) => to!);
    expect(links.filter((to) => !existsSync(join(dirname(file), to)))).toEqual([]);
  });
});

test('CONTRIBUTING.md has a line for every room of the code', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const rooms = readdirSync('src').filter((room) => !text.includes(`| \`src/${room}\``));
  expect(rooms).toEqual([]);
});

test.each(decisions)('%s has its date in its name and below its title', (file) => {
  const [, date] = /(\d{4}-\d\d-\d\d)-[a-z-]+\.md$/.exec(file) ?? [];
  expect(date).toBeDefined();
  expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^# .+\n\n${date} · `));
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
const content = join(folder, 'content');
const out = join(folder, 'site');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: string, ...args: string[]) =>
  spawnSync(process.execPath, [join('src', 'commands', `${command}.ts`), ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT: content, OUT: out },
  });

const article = join(content, 'russia-kazakhstan-astana.md');
const change = (from: string, to: string) =>
  writeFileSync(article, readFileSync(article, 'utf8').replace(from, to));

test('a build with problems says all of them, fails, and leaves the last good one as it was', () => {
  cpSync('content', content, { recursive: true });
  expect(run('build').status).toBe(0);
  const before = readFileSync(join(out, 'russia-kazakhstan-astana', 'index.html'), 'utf8');
  const files = readdirSync(out, { recursive: true }).sort();

  change('quote: in 2022, trade turnover', 'quote: in 2021, trade turnover');
  change('kind: opinion-analysis', 'kind: opinion-analysys');
  const broken = run('build');
  expect(broken.status).toBe(1);
  expect(broken.stderr).toContain('write "opinion-analysis"');
  expect(broken.stderr).toContain('where the text has');
  expect(broken.stderr).toContain('2 problems');
  expect(broken.stderr).not.toMatch(/^ +at /m);
  expect(readFileSync(join(out, 'russia-kazakhstan-astana', 'index.html'), 'utf8')).toBe(before);
  expect(readdirSync(out, { recursive: true }).sort()).toEqual(files);

  const check = run('check');
  expect(check.status).toBe(1);
  expect(check.stderr).toContain('2 problems');
  const one = run('check', article);
  expect(one.status).toBe(1);
  expect(one.stderr).toMatch(/russia-kazakhstan-astana\.md:4:7\n {2}found +"opinion-analysys"/);
}, 60_000);

test('one changed character of the text fails the build', () => {
  cpSync('content', content, { recursive: true });
  change('to pragmatically follow its interests', 'to pragmatically follow its interest');
  const { status, stderr } = run('check');
  expect(status).toBe(1);
  expect(stderr).toContain('a text whose SHA-256 is');
  expect(stderr).toContain('1 problem');
});

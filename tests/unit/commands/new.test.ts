import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-new-'));
  content = join(folder, 'content');
  mkdirSync(content);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Through the same door as `npm run new -- …`. */
const run = (command: string, args: readonly string[], input?: string | Buffer) =>
  spawnSync(process.execPath, [join('src', 'commands', 'bootstrap.mjs'), command, ...args], {
    encoding: 'utf8',
    input: input ?? '',
    env: { ...process.env, CONTENT: content, INIT_CWD: folder },
  });

const written = (slug: string) => readFileSync(join(content, `${slug}.md`), 'utf8');

test('a text pasted on standard input becomes an analysis that wants only its headings', () => {
  const args = ['oil', '--title', 'Oil: a "view"', '--kind', 'report', '--by', 'the desk'];
  const { status, stdout, stderr } = run('new', args, 'The lead.\n# Not a heading\n');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('2 paragraphs, each line is one; language en, as no --lang was given');
  expect(stdout).toContain('npm run draft -- oil');
  expect(written('oil')).toContain('\n\\# Not a heading\n');

  const check = run('check', [join(content, 'oil.md')]);
  expect(check.stderr).toContain('a heading without words');
  expect(check.stderr).toMatch(/\n1 problem\n$/);
  writeFileSync(join(content, 'oil.md'), written('oil').replace('## {', '## A heading {'));
  expect(run('check', [join(content, 'oil.md')])).toMatchObject({ status: 0 });
});

test('a text comes from a file too, below the folder where the editor is', () => {
  writeFileSync(join(folder, 'text.txt'), '\ufeffПервый абзац.\r\nВторой абзац.\r\n');
  const { status, stdout } = run('new', ['neft', 'text.txt', '--lang', 'ru']);
  expect(status).toBe(0);
  expect(stdout).toContain('2 paragraphs, each line is one; language ru\n');
  expect(written('neft')).toContain('lang: ru\n');
  expect(written('neft')).toMatch(/---\n\nПервый абзац\.\n\n## .*\n\nВторой абзац\.\n$/);
});

test('a file that is there stays as it is', () => {
  writeFileSync(join(content, 'oil.md'), 'mine');
  const { status, stderr } = run('new', ['oil'], 'A.');
  expect(status).toBe(1);
  expect(stderr).toContain('already exists; it was not changed');
  expect(written('oil')).toBe('mine');
});

test.each<[string, string[], string | Buffer, string]>([
  ['no slug', [], 'A.', 'npm run new -- <slug> [file]'],
  ['a slug that is no address', ['My oil'], 'A.', 'Write "my-oil"'],
  ['a slug of the site itself', ['about'], 'A.', 'an address of the site itself'],
  ['a path', ['../oil'], 'A.', 'Write "oil"'],
  ['an empty text', ['oil'], ' \n', 'standard input is empty'],
  ['bytes that are not UTF-8', ['oil'], Buffer.from([0x61, 0xe9, 0x62]), 'is not UTF-8'],
  ['a file that is not there', ['oil', 'nowhere.txt'], '', 'nowhere.txt: no such file'],
  ['a folder', ['oil', 'content'], '', 'content cannot be read (EISDIR)'],
  ['a word too many', ['oil', 'my', 'text.txt'], '', '"text.txt" is unexpected'],
  ['an unknown option', ['oil', '--titel', 'x'], 'A.', "Unknown option '--titel'"],
  ['an option without a value', ['oil', '--title'], 'A.', '--title'],
  ['an unknown kind', ['oil', '--kind', 'raport'], 'A.', 'Write "report"'],
  ['an unknown language', ['oil', '--lang', 'english!'], 'A.', '"english!" is no language'],
  ['a language that is not told', ['oil'], 'Нефть.', '--lang ru'],
  ['an unknown layout', ['oil', '--paragraphs', 'words'], 'A.', 'lines, blocks'],
])('%s: a plain message, and nothing is written', (_, args, input, told) => {
  const { status, stderr, stdout } = run('new', args, input);
  expect(status).toBe(1);
  expect(stderr).toContain(told);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(stdout).toBe('');
  expect(readdirSync(content)).toEqual([]);
});

test('a content folder that is not there is told', () => {
  rmSync(content, { recursive: true });
  const { status, stderr } = run('new', ['oil'], 'A.');
  expect(status).toBe(1);
  expect(stderr).toContain('(ENOENT)\n  Create the folder first.');
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let content: string;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-draft-'));
  content = join(folder, 'content');
  mkdirSync(content);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Through the same door as `npm run draft -- …`. */
const run = (command: string, args: readonly string[], input = '') =>
  spawnSync(process.execPath, [join('src', 'commands', 'bootstrap.mjs'), command, ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, CONTENT: content },
  });
const path = () => join(content, 'oil.md');
const written = () => readFileSync(path(), 'utf8');

test('from a pasted text to an analysis that passes the check', () => {
  const text =
    'Two sides met.\nOn 14 May 2024 they signed a lease of 15 years. “It is a good day for all of us,” she said.\n';
  const args = ['oil', '--title', 'Oil', '--kind', 'report', '--by', 'the desk'];
  expect(run('new', args, text)).toMatchObject({ status: 0 });

  const draft = run('draft', ['oil']);
  expect([draft.status, draft.stderr]).toEqual([0, '']);
  expect(draft.stdout).toContain('oil.md: drafted 1 agreement, 2 figures, 1 event, 1 quotation\n');
  const once = written();
  const again = run('draft', ['oil']);
  expect(again).toMatchObject({ status: 0 });
  expect(again.stdout).toMatch(/^nothing to draft: everything in .*oil\.md is accounted for\n$/);
  expect(written()).toBe(once);

  // Everything that is still told is a blank that an editor has to fill in.
  const check = run('check', [path()]);
  const found = Array.from(check.stderr.matchAll(/^ {2}found +(.*)$/gm), ([, what]) => what);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((what) => what !== 'a heading without words')).toEqual(
    found.filter((what) => /is blank$|nobody has confirmed$/u.test(what ?? '')),
  );

  writeFileSync(
    path(),
    once
      .replace('## {#first-section}', '## What was signed {#signed}')
      .replaceAll(/^ {2}drafted: true\n/gm, '')
      .replace(/^ {2}(about|label):$/gm, '  $1: oil')
      .replace(/^ {2}instrument:$/m, '  instrument: lease')
      .replace(/^ {2}phase:$/m, '  phase: happened')
      .replace(/^ {2}use:\n {2}speaker:$/m, '  use: direct\n  speaker: { unnamed: she }'),
  );
  expect(run('check', [path()])).toMatchObject({ status: 0, stderr: '' });
});

test.each([
  ['no slug', [], 'npm run draft -- <slug>'],
  ['two slugs', ['oil', 'gas'], 'npm run draft -- <slug>'],
  ['an option', ['--all'], 'npm run draft -- <slug>'],
  ['a slug that no file has', ['gas'], 'no such file'],
  ['a file that is no analysis', ['oil'], 'no front matter'],
])('%s: a plain message, and nothing is written', (_, args, told) => {
  writeFileSync(path(), 'A.');
  const { status, stdout, stderr } = run('draft', args);
  expect(status).toBe(1);
  expect(stderr).toContain(told);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(stdout).toBe('');
  expect(written()).toBe('A.');
});

test('what it leaves out is told', () => {
  run('new', ['oil', '--title', 'Oil', '--kind', 'report', '--by', 'x'], 'It ran 5 miles.\n');
  const text = `${written()}\n\`\`\`yaml records\n- figure: x\n\`\`\`\n`;
  writeFileSync(path(), text);
  const { status, stdout } = run('draft', [join('content', 'oil.md')]);
  expect(status).toBe(0);
  expect(stdout).toContain('nothing was added to the section "lead"');
  expect(stdout).toContain('npm run check shows what to fix');
  expect(written()).toBe(text);
});

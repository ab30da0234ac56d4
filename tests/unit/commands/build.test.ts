import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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
  const good = run('build');
  expect(good.status).toBe(0);
  expect(good.stdout).toContain(`built into ${out}/`);
  const before = readFileSync(join(out, 'russia-kazakhstan-astana', 'index.html'), 'utf8');
  const files = readdirSync(out, { recursive: true }).sort();

  change('quote: in 2022, trade turnover', 'quote: in 2021, trade turnover');
  change('kind: opinion-analysis', 'kind: opinion-analysys');
  const broken = run('build');
  expect(broken.status).toBe(1);
  expect(broken.stderr).toContain('write "opinion-analysis"');
  expect(broken.stderr).toContain('where the text has');
  expect(broken.stderr).toContain('2 problems');
  expect(broken.stderr).toContain(`${out}/ is unchanged`);
  expect(broken.stderr).not.toMatch(/^ +at /m);
  expect(readFileSync(join(out, 'russia-kazakhstan-astana', 'index.html'), 'utf8')).toBe(before);
  expect(readdirSync(out, { recursive: true }).sort()).toEqual(files);

  const check = run('check');
  expect(check.status).toBe(1);
  expect(check.stderr).toContain('2 problems');
  const one = run('check', article);
  expect(one.status).toBe(1);
  expect(one.stderr).toMatch(/russia-kazakhstan-astana\.md:4:7\n {2}found +"opinion-analysys"/);
});

test('one changed character of the text fails the build', () => {
  cpSync('content', content, { recursive: true });
  change('to pragmatically follow its interests', 'to pragmatically follow its interest');
  const { status, stderr } = run('check');
  expect(status).toBe(1);
  expect(stderr).toContain('a text whose SHA-256 is');
  expect(stderr).toContain('1 problem');
});

test('builds into one folder wait for each other, and what they publish can be read by all', async () => {
  cpSync('content', content, { recursive: true });
  const script = join('src', 'commands', 'build.ts');
  const builds = [0, 1].map(() => {
    const child = spawn('sh', ['-c', `umask 077; exec "${process.execPath}" ${script}`], {
      env: { ...process.env, CONTENT: content, OUT: out },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    return once(child, 'close').then(([status]) => ({ status: status as number, said }));
  });
  const ended = await Promise.all(builds);
  expect(ended.map(({ status, said }) => (status === 0 ? '' : said))).toEqual(['', '']);
  expect(ended.some(({ said }) => said.includes('another build writes into'))).toBe(true);
  const closed = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => {
    const { mode } = statSync(join(out, path));
    return (mode & 0o044) !== 0o044;
  });
  expect(closed).toEqual([]);
});

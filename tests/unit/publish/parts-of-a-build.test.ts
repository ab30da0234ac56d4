import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FULL } from '../../length.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-parts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

const FIXTURES = 'tests/fixtures/analyses';
const PAGES = ['site.yaml', 'no-agreements.md', 'no-lead.md', 'zhongguo-ganglou.md'];

function build(out: string, cache: string, part = ''): void {
  const code = `import { bundleSite } from './src/commands/build-site.ts'; 
    console.log(JSON.stringify(await bundleSite()).replace(/^\\[\\]$/, 'no problem'));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', code], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT: at('content'),
      OUT: at(out),
      CACHE: at(cache),
      PART: part,
      SITE_URL: 'https://example.org/',
    },
  });
  expect(status, stderr).toBe(0);
  expect(stdout.trim()).toBe('no problem');
}

const bytesOf = (out: string) =>
  new Map(
    readdirSync(at(out), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(at(out).length), readFileSync(file, 'latin1')]),
  );

// Four builds: in the long run only.
describe.skipIf(!FULL)('a build in parts', () => {
  test('writes no site, and with the caches of all parts the same one as a single build', () => {
    for (const page of PAGES) cpSync(join(FIXTURES, page), join(at('content'), page));
    writeFileSync(join(at('content'), 'about.md'), 'Of three analyses.\n');
    for (const part of ['1/2', '2/2']) {
      build('merged', `cache-${part[0]}`, part);
      expect(existsSync(at('merged'))).toBe(false);
      cpSync(at(`cache-${part[0]}`), at('cache'), { recursive: true });
    }
    build('merged', 'cache');
    build('whole', 'cold');
    expect(bytesOf('merged')).toEqual(bytesOf('whole'));
  });
});

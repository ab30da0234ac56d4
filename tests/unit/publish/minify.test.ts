import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Cache } from '../../../src/publish/cache.ts';
import { minifyScripts } from '../../../src/publish/minify.ts';

const CODE = 'const aLongName = 1;\nexport const sum = (other) => aLongName + other;\n';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'verbatim-minify-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** @returns what a build makes of a script. */
async function built(code: string): Promise<string> {
  const hook = minifyScripts(folder).renderChunk as unknown as {
    handler: (code: string) => Promise<{ code: string }>;
  };
  return (await hook.handler(code)).code;
}

test('a script is minified, and keeps what it gives to others', async () => {
  const minified = await built(CODE);
  expect(minified).not.toContain('aLongName');
  expect(minified).toMatch(/export\s*\{\s*\w+ as sum\s*\}|export const sum/);
});

test('one that is as at an earlier build is taken from there, and no other', async () => {
  await built(CODE);
  const [key] = readdirSync(folder);
  new Cache(folder).put(key!, Buffer.from('export const kept = 1;'));
  expect(await built(CODE)).toBe('export const kept = 1;');
  expect(await built(CODE.replace('1', '2'))).not.toContain('kept');
  expect(readdirSync(folder)).toHaveLength(2);
});

test('what is kept and damaged is made anew', async () => {
  const minified = await built(CODE);
  const [key] = readdirSync(folder);
  writeFileSync(join(folder, key!), 'export const kept');
  expect(await built(CODE)).toBe(minified);
});

test('a mistake in a script is told', async () => {
  await expect(built('export const = 1;')).rejects.toThrow(/Name expected/);
});

import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { Cache } from '../../../src/publish/cache.ts';
import { WorkerPool } from '../../../src/publish/worker-pool.ts';
import { progressOn } from '../../../src/publish/progress.ts';
import { writeAnalyses } from '../../../src/publish/write-analyses.ts';
import { compileContent } from '../../../src/compile/content.ts';
import type { Analysis } from '../../../src/model/analysis.ts';
import type { SharedText } from '../../../src/model/offline/page-set.ts';

const { site, analyses } = compileContent('tests/fixtures/analyses');
const few = analyses.filter(({ slug }) => /^(no-lead|only-lead|acuerdo-del-rio)$/.test(slug));
const folder = mkdtempSync(join(tmpdir(), 'verbatim-write-'));
const [out, next, made, rendering] = ['out', 'next', 'made', 'render.mjs'].map((name) =>
  join(folder, name),
) as [string, string, string, string];
// Each page has a number of its own: what is not rendered again keeps it.
writeFileSync(
  rendering,
  `let count = Date.now();
  export const render = async (path) => ({
    html: \`<main>\${path} \${count++}</main>\`,
    head: { title: path, description: '', canonical: path, lang: 'en', dir: 'ltr' },
    part: 'text',
  });
  export const siteAddress = (siteUrl, address) => siteUrl + address;`,
);

beforeEach(() => {
  for (const path of [out, next, made]) rmSync(path, { recursive: true, force: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Writes analyses as a build does. @returns which of them were made now, all files, and how many the last build has written */
async function write(list: readonly Analysis[], { version = '1', threads = 1 } = {}) {
  const before = new Set(existsSync(out) ? filesIn(out).map((file) => statSync(file).ino) : []);
  const pool = new WorkerPool(threads);
  const progress = progressOn({ write: () => true });
  const written = await writeAnalyses(
    list,
    { ofAnalysis: () => new Map() },
    { cache: new Cache(made), pool, progress },
    {
      folder: next,
      last: out,
      site: site!,
      rendering: pathToFileURL(rendering).href,
      shared: {
        styles: { text: '', site: '' },
        sheets: { records: [], names: [] },
        scripts: { head: '', body: '', list: '', linked: '' },
        linkedScript: 'data/_page.js',
        printStyles: 'assets/print.css',
        entry: 'assets/index.js',
        policies: { text: 'p', site: 'p', linked: 'p', all: 'p' },
      },
      release: 'r',
      same: { release: 'r' } as SharedText,
      siteUrl: undefined,
      cache: made,
      version,
    },
  );
  // As a build does when all of it is done.
  rmSync(out, { recursive: true, force: true });
  renameSync(next, out);
  const files = filesIn(out);
  return {
    anew: [...written].flatMap(([slug, { isKept }]) => (isKept ? [] : [slug])),
    slugs: [...written.keys()],
    files: new Map(files.map((file) => [file, readFileSync(file, 'utf8')])),
    taken: files.filter((file) => before.has(statSync(file).ino)).length,
  };
}

test('what has not changed is written as it was, without being rendered again', async () => {
  const first = await write(few);
  expect(first.anew).toEqual(few.map(({ slug }) => slug));
  const again = await write(few);
  expect(again.anew).toEqual([]);
  expect(again.files).toEqual(first.files);
});

test('files of the last build are taken over, where they are as it has left them', async () => {
  const first = await write(few);
  const again = await write(few);
  expect(again.taken).toBe(first.files.size);
  // And once more, from a build that has taken them over itself.
  expect((await write(few)).taken).toBe(first.files.size);

  const { slug } = few.find(({ aliases }) => aliases.slugs.length === 0)!;
  const page = join(out, slug, 'index.html');
  const others = [...first.files.keys()].filter((path) => !path.includes(slug)).length;
  for (const damage of [
    () => writeFileSync(page, 'another'),
    () => rmSync(page),
    () => utimesSync(page, 0, 0),
  ]) {
    damage();
    const mended = await write(few);
    expect(mended.files).toEqual(first.files);
    expect(mended.anew).toEqual([]);
    expect(mended.taken).toBe(others);
  }
  rmSync(out, { recursive: true });
  expect((await write(few)).files).toEqual(first.files);
});

test('what has changed is rendered again, and only that; so is all by other code', async () => {
  const first = await write(few);
  const [changed, ...others] = few;
  const now = await write([{ ...changed!, title: 'Another' }, ...others]);
  expect(now.anew).toEqual([changed!.slug]);
  const differing = [...now.files].filter(([path, text]) => first.files.get(path) !== text);
  expect(differing.length).toBeGreaterThan(0);
  for (const [path] of differing) expect(path).toContain(changed!.slug);
  expect((await write(few, { version: '2' })).anew).toHaveLength(few.length);
});

test('what is kept of it may be damaged: it is made again', async () => {
  await write(few);
  for (const name of readdirSync(made)) truncateSync(join(made, name), 100);
  expect((await write(few)).anew).toHaveLength(few.length);
});

test('comes in the order of the analyses, also from several threads', async () => {
  const many = Array.from({ length: 40 }, (_, at) => ({ ...few[at % 3]!, slug: `copy-${at}` }));
  const { slugs, anew } = await write(many, { threads: 3 });
  expect(slugs).toEqual(many.map(({ slug }) => slug));
  expect(anew).toEqual(slugs);
});

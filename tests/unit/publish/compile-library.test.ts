import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Cache } from '../../../src/publish/cache.ts';
import { compileLibrary } from '../../../src/publish/compile-library.ts';
import { WorkerPool } from '../../../src/publish/worker-pool.ts';
import { progressOn } from '../../../src/publish/progress.ts';
import { compileContent } from '../../../src/compile/content.ts';
import { generatedSlug, writeLibrary } from '../../../src/commands/generate/library.ts';

let folder: string;
let content: string;
let made: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-library-'));
  [content, made] = [join(folder, 'content'), join(folder, 'made')];
  writeLibrary(content, 4);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Compiles the library as a build does; with other threads if there are to be some. */
function compile(threads = 1) {
  const cache = new Cache(made);
  const pool = new WorkerPool(threads);
  const progress = progressOn({ write: () => true });
  return compileLibrary(content, folder, { cache, pool, progress });
}

const change = (number: number, from: string, to: string) => {
  const file = join(content, `${generatedSlug(number)}.md`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};

describe('a library that is compiled again', () => {
  test('is what it is without what was kept, and nothing is compiled a second time', async () => {
    const plain = compileContent(content, folder);
    const first = await compile();
    expect(first.compiled).toBe(4);
    expect(first.content).toEqual(plain);
    const again = await compile();
    expect(again.compiled).toBe(0);
    expect(again.content).toEqual(plain);
  });

  test('compiles what has changed, and only that', async () => {
    await compile();
    change(2, 'a generator', 'somebody else');
    const { compiled, content: now } = await compile();
    expect(compiled).toBe(1);
    expect(now.analyses.find(({ slug }) => slug === generatedSlug(2))!.edition.by).toBe(
      'somebody else',
    );
  });

  test('tells the problems of all, each time, and those between analyses that were kept', async () => {
    await compile();
    change(1, 'kind: report', 'kind: novel');
    change(3, 'by: a generator', 'by: ""');
    for (let time = 0; time < 2; time++) {
      const { problems } = (await compile()).content;
      expect(problems).toEqual(compileContent(content, folder).problems);
      expect(new Set(problems.map(({ file }) => file)).size).toBe(2);
    }
    writeLibrary(content, 4);
    // An old slug that another analysis has concerns two files, of which one is as it was.
    change(1, 'slugs: []', `slugs: [${generatedSlug(0)}]`);
    const { problems } = (await compile()).content;
    expect(problems.map(({ found }) => found)).toEqual([
      `the old slug "${generatedSlug(0)}", which another analysis has`,
    ]);
  });

  test('makes again what is damaged or gone', async () => {
    const plain = (await compile()).content;
    const [half, other, third] = readdirSync(made);
    truncateSync(join(made, half!), 40);
    writeFileSync(join(made, other!), 'something else');
    rmSync(join(made, third!));
    const { compiled, content: now } = await compile();
    expect(compiled).toBe(3);
    expect(now).toEqual(plain);
    rmSync(made, { recursive: true });
    expect((await compile()).compiled).toBe(4);
  });

  test('comes out the same on several threads', async () => {
    // Enough for other threads to be worth it.
    writeLibrary(content, 60);
    const plain = compileContent(content, folder);
    const { compiled, content: now } = await compile(3);
    expect(compiled).toBe(60);
    expect(now).toEqual(plain);
  });
});

describe('what is kept', () => {
  test('stays within bounds: what was used longest ago goes', () => {
    const cache = new Cache(made);
    for (const [index, key] of ['old', 'older', 'new'].entries()) {
      cache.put(key, new Uint8Array(1000));
      const day = new Date(2020, 1, [2, 1, 3][index]);
      utimesSync(join(made, key), day, day);
    }
    cache.prune(2500);
    expect(readdirSync(made).sort()).toEqual(['new', 'old']);
    // To be used keeps it.
    expect(cache.get('old')).toHaveLength(1000);
    cache.prune(1500);
    expect(readdirSync(made)).toEqual(['old']);
  });

  test('is never half of it', () => {
    const cache = new Cache(made);
    cache.put('whole', new Uint8Array(1000).fill(7));
    expect(readdirSync(made)).toEqual(['whole']);
    truncateSync(join(made, 'whole'), 500);
    expect(cache.get('whole')).toBeUndefined();
  });
});

describe('progress', () => {
  test('is one line on a terminal, and nothing for what is done at once', () => {
    let said = '';
    const progress = progressOn({ write: (text) => (said += text), isTTY: true });
    const note = progress.step('compiling', 3);
    note();
    expect(said).toBe('');
    progress.end();
    expect(said).toBe('');
  });
});

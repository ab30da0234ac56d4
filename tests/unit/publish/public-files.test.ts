import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError } from '../../../src/compile/problem.ts';
import { copyPublicFiles, readIcon } from '../../../src/publish/public-files.ts';

let root: string;
const write = (path: string, text = '') => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-public-'));
  cpSync('tests/fixtures/public', join(root, 'public'), { recursive: true });
  for (const path of [
    'index.html',
    'about/index.html',
    'one/index.html',
    'one/figures.csv',
    'icon-192.png',
    'licences.txt',
    'manifest.webmanifest',
  ])
    write(`site/${path}`, 'of the site');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const copy = () => copyPublicFiles(join(root, 'public'), join(root, 'site'), root);

/** @returns the problems that something is refused with. */
function problemsOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

describe('public files', () => {
  test('are copied as they are, also below folders whose names begin with a dot', () => {
    write('public/one/notes.pdf', 'beside the pages of an analysis');
    copy();
    for (const path of ['CNAME', '.well-known/security.txt', 'one/notes.pdf'])
      expect(readFileSync(join(root, 'site', path), 'utf8'), path).toBe(
        readFileSync(join(root, 'public', path), 'utf8'),
      );
  });

  test.each([
    ['index.html', '"index.html"'],
    ['about/index.html', '"about/index.html"'],
    ['About/Index.html', '"about/index.html"'],
    ['one/index.html', '"one/index.html"'],
    ['one/figures.csv', '"one/figures.csv"'],
    ['one', '"one/"'],
    ['licences.txt/more.txt', '"licences.txt"'],
    ['icon-192.png', '"icon-192.png"'],
    ['manifest.webmanifest', '"manifest.webmanifest"'],
    ['404.html', '"404.html"'],
    ['_headers', '"_headers"'],
    ['robots.txt', '"robots.txt"'],
    ['sitemap.xml', '"sitemap.xml"'],
    ['feed.xml', '"feed.xml"'],
    ['sw.js', '"sw.js"'],
    ['assets/logo.png', '"assets/"'],
    ['data/more.json', '"data/"'],
    ['og/site.png', '"og/"'],
  ])('cannot take the place of what the build writes: %s', (path, place) => {
    write(`public/${path}`);
    const [problem, ...others] = problemsOf(copy);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      file: join('public', path),
      found: expect.stringContaining(place) as string,
      fix: expect.stringContaining('name') as string,
    });
    expect(existsSync(join(root, 'site', 'CNAME'))).toBe(false);
    expect(readFileSync(join(root, 'site', 'index.html'), 'utf8')).toBe('of the site');
  });

  test('are refused all at once', () => {
    write('public/robots.txt');
    write('public/og/site.png');
    expect(problemsOf(copy)).toHaveLength(2);
  });

  test('may be links to files', () => {
    write('elsewhere/file.txt', 'of elsewhere');
    symlinkSync(join(root, 'elsewhere', 'file.txt'), join(root, 'public', 'file.txt'));
    copy();
    expect(readFileSync(join(root, 'site', 'file.txt'), 'utf8')).toBe('of elsewhere');
  });

  test('may be no links to folders or to nothing', () => {
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), join(root, 'public', 'folder'));
    symlinkSync(join(root, 'nowhere'), join(root, 'public', 'nothing'));
    expect(problemsOf(copy).map(({ file }) => file)).toEqual(['public/folder', 'public/nothing']);
  });
});

describe('the icon', () => {
  const read = () => readIcon(join(root, 'public'), root);

  test('is an SVG of the folder', () => {
    cpSync('public/icon.svg', join(root, 'public', 'icon.svg'));
    expect(read()).toContain('<svg');
  });

  test('has to be there', () => {
    expect(problemsOf(read)).toMatchObject([{ file: 'public/icon.svg', found: 'no such file' }]);
  });

  test('has to be one that can be rendered', () => {
    write('public/icon.svg', '<svg');
    expect(problemsOf(read)[0]?.found).toContain('cannot be rendered');
  });
});

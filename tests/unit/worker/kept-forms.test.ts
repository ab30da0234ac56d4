import { expect, test } from 'vitest';
import { isAnalysisPointer, isRelease, isSavedRecord } from '../../../src/worker/kept-forms.ts';

const file = { path: 'data/a.json', sha256: '0123456789', bytes: 12 };
const pointer = {
  release: 'r',
  title: 'A title',
  lang: 'en',
  dir: 'ltr',
  formerly: ['before'],
  model: file,
  pages: file,
};

test('what was saved of an analysis is taken, in its own cache', () => {
  expect(isAnalysisPointer(pointer)).toBe(true);
  expect(isSavedRecord({ ...pointer, slug: 'a-slug' }, 'a-slug')).toBe(true);
  expect(isSavedRecord({ ...pointer, slug: 'a-slug' }, 'another')).toBe(false);
});

test.each([
  null,
  7,
  'text',
  [],
  {},
  { ...pointer, title: {} },
  { ...pointer, lang: null },
  { ...pointer, dir: '"><script>' },
  { ...pointer, formerly: 7 },
  { ...pointer, formerly: ['../elsewhere'] },
  { ...pointer, model: { path: 'x' } },
  { ...pointer, pages: null },
])('anything else is not: %j', (value) => {
  expect(isAnalysisPointer(value)).toBe(false);
  expect(isSavedRecord(typeof value === 'object' ? { ...value, slug: 'a' } : value, 'a')).toBe(
    false,
  );
});

test('a name that no analysis can have is none', () => {
  for (const slug of ['x"><b>', '..', 'about', ''])
    expect(isSavedRecord({ ...pointer, slug }, slug)).toBe(false);
});

test('a release has the headers of its pages', () => {
  const release = { id: 'r', shared: 'data/s.json', files: [file], headers: { A: 'b' } };
  expect(isRelease(release)).toBe(true);
  expect(isRelease({ ...release, headers: { A: 7 } })).toBe(false);
  expect(isRelease({ ...release, files: [7] })).toBe(false);
});

import { describe, expect, test } from 'vitest';
import type { Status } from '../../../src/model/offline.ts';
import { newsFor } from '../../../src/offline/news.ts';

const model = { model: 'data/a.2.json', bytes: 1 };
const status = (more: Partial<Status> = {}): Status => ({
  release: 'two',
  sharedBytes: 1,
  saved: [],
  newest: { a: model },
  shown: { a: 'data/a.1.json' },
  ...more,
});
const saved = (release: string): Status['saved'] => [
  { slug: 'a', title: 'A', lang: 'en', dir: 'ltr', bytes: 1, release, model: 'data/a.1.json' },
];
const old = { release: 'one', kept: false, first: 'one' };

describe('what a reader is told of a page that is open', () => {
  test('nothing, while the worker is of its release or has not been heard', () => {
    expect(newsFor({ ...old, release: 'two' }, status(), 'a')).toBeUndefined();
    expect(newsFor(old, undefined, 'a')).toBeUndefined();
    expect(newsFor({ ...old, first: undefined }, status(), 'a')).toBeUndefined();
  });
  test('nothing, of a page from the network that is newer than the worker', () => {
    expect(newsFor({ release: 'three', kept: false, first: 'two' }, status(), 'a')).toBeUndefined();
    expect(
      newsFor(
        { release: 'three', kept: false, first: 'two' },
        status({ newest: { a: null } }),
        'a',
      ),
    ).toBeUndefined();
  });
  test('a new version, once the worker has moved on', () => {
    expect(newsFor(old, status(), undefined)).toBe('new-version');
    expect(newsFor(old, status({ shown: { a: model.model } }), 'a')).toBe('new-version');
    expect(newsFor(old, status({ shown: {} }), 'a')).toBe('new-version');
  });
  test('that its text or records changed', () => {
    expect(newsFor(old, status(), 'a')).toBe('changed');
  });
  test('that it was withdrawn, also where its copy was opened', () => {
    expect(newsFor(old, status({ newest: { a: null } }), 'a')).toBe('withdrawn');
    const copy = { release: 'one', kept: true, first: 'two' };
    expect(newsFor(copy, status({ newest: { a: null }, saved: saved('one') }), 'a')).toBe(
      'withdrawn',
    );
  });
  test('of a copy that is behind, only once the new one is here', () => {
    const copy = { release: 'one', kept: true, first: 'two' };
    expect(newsFor(copy, status({ saved: saved('one') }), 'a')).toBeUndefined();
    expect(newsFor(copy, status({ saved: saved('two') }), 'a')).toBe('changed');
  });
});

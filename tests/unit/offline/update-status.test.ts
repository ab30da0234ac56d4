import { describe, expect, test } from 'vitest';
import type { Status } from '../../../src/model/offline/offline.ts';
import { newsFor } from '../../../src/offline/update-status.ts';

const status = (more: Partial<Status> = {}): Status => ({
  build: 'second',
  release: 'two',
  sharedBytes: 1,
  saved: [],
  newest: { '/a/': 'data/a.2.json', '/': 'data/_library-1.2.json' },
  ...more,
});
const saved = (current: boolean): Status['saved'] => [
  { slug: 'a', title: 'A', lang: 'en', dir: 'ltr', bytes: 1, model: 'data/a.1.json', current },
];
const gone = status({ newest: { '/a/': null } });
/** A page of the first build, which was open when the worker moved on to the second. */
const old = { release: 'one', kept: false, first: 'first', model: 'data/a.1.json' };
/** The same, of a build that shares with the second what all pages share. */
const similar = { ...old, release: 'two' };

describe('what a reader is told of a page that is open', () => {
  test('nothing, while the worker has not moved on or has not been heard', () => {
    expect(newsFor({ ...old, first: 'second' }, status(), '/a/')).toBeUndefined();
    expect(newsFor(old, undefined, '/a/')).toBeUndefined();
    expect(newsFor({ ...old, first: undefined }, status(), '/a/')).toBeUndefined();
  });
  test('nothing, of a page from the network that is newer than the worker', () => {
    const newer = { release: 'three', kept: false, first: 'second', model: 'data/a.3.json' };
    expect(newsFor(newer, status(), '/a/')).toBeUndefined();
    expect(newsFor(newer, gone, '/a/')).toBeUndefined();
  });
  test('nothing, where only other analyses have changed', () => {
    const same = { ...similar, model: 'data/a.2.json' };
    const both = status({ saved: saved(true) });
    expect(newsFor(same, both, '/a/')).toBeUndefined();
    expect(newsFor({ ...same, kept: true }, both, '/a/')).toBeUndefined();
    expect(newsFor(similar, status({ newest: {} }), '/a/')).toBeUndefined();
    expect(newsFor(similar, status(), '/page/2/')).toBeUndefined();
  });
  test('a new version, once what all pages share has changed', () => {
    expect(newsFor({ ...old, model: undefined }, status(), '/about/')).toBe('new-version');
    expect(newsFor({ ...old, model: 'data/a.2.json' }, status(), '/a/')).toBe('new-version');
    expect(newsFor(old, status({ newest: {} }), '/a/')).toBe('new-version');
  });
  test('a new version of a page of the site itself, where it lists other analyses', () => {
    const library = { ...similar, model: 'data/_library-1.1.json' };
    expect(newsFor(library, status(), '/')).toBe('new-version');
  });
  test('that its text or records changed', () => {
    expect(newsFor(old, status(), '/a/')).toBe('changed');
    expect(newsFor(similar, status(), '/a/')).toBe('changed');
    expect(newsFor(similar, status({ saved: saved(true) }), '/a/')).toBe('changed');
  });
  test('that it was withdrawn, also where its copy was opened', () => {
    expect(newsFor(old, gone, '/a/')).toBe('withdrawn');
    expect(newsFor(similar, gone, '/a/')).toBe('withdrawn');
    const copy = { ...old, kept: true, first: 'second' };
    expect(newsFor(copy, { ...gone, saved: saved(false) }, '/a/')).toBe('withdrawn');
  });
  test('of a copy that is behind, only once the new one is here', () => {
    const copy = { ...old, kept: true, first: 'second' };
    expect(newsFor(copy, status({ saved: saved(false) }), '/a/')).toBeUndefined();
    expect(newsFor(copy, status({ saved: saved(true) }), '/a/')).toBe('changed');
  });
});

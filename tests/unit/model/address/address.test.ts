import { describe, expect, it } from 'vitest';
import {
  address,
  isReserved,
  NOT_FOUND,
  patterns,
  rootFrom,
  slugAt,
  wordsAddress,
  wordsId,
} from '../../../../src/model/address/address.ts';
import {
  addressesOf,
  addressesOfAnalysis,
  downloadsOfAnalysis,
} from '../../../../src/model/address/addresses.ts';
import type { Analysis } from '../../../../src/model/analysis.ts';

/** An analysis of which only what has an address is filled in. */
function analysis(slug: string): Analysis {
  const heading = { text: 'H', nodes: [] };
  return {
    slug,
    sections: [
      { id: 'lead', body: [], words: 0 },
      { id: 'signed', heading, body: [], words: 0 },
      { id: 'later', heading, body: [], words: 0 },
    ],
    agreements: [{ id: 'gas' }],
    figures: [{ id: 'share' }, { id: 'gas' }],
  } as unknown as Analysis;
}

describe('an address', () => {
  it.each([
    [address.library(), '/'],
    [address.about(), '/about/'],
    [address.search(), '/search/'],
    [address.analysis('a'), '/a/'],
    [address.section('a', 'signed'), '/a/signed/'],
    [address.agreements('a'), '/a/agreements/'],
    [address.agreement('a', 'gas'), '/a/agreements/gas/'],
    [address.figures('a'), '/a/figures/'],
    [address.figure('a', 'share'), '/a/figures/share/'],
    [address.voices('a'), '/a/voices/'],
    [address.names('a'), '/a/names/'],
  ])('is %s', (made, shared) => {
    expect(made).toBe(shared);
  });

  it('is what its pattern says, filled in', () => {
    const fill = (pattern: string) =>
      pattern
        .replace(':number', '2')
        .replace(':slug', 'a')
        .replace(':section', 's')
        .replace(':id', 'i');
    expect(Object.entries(patterns).map(([name, pattern]) => [name, fill(pattern)])).toEqual([
      ['library', address.library()],
      ['about', address.about()],
      ['search', address.search()],
      ['libraryPage', address.libraryPage(2)],
      ['analysis', address.analysis('a')],
      ['agreements', address.agreements('a')],
      ['agreement', address.agreement('a', 'i')],
      ['figures', address.figures('a')],
      ['figure', address.figure('a', 'i')],
      ['voices', address.voices('a')],
      ['names', address.names('a')],
      ['section', address.section('a', 's')],
    ]);
  });

  it('of the words of a record is the section that they stand in, and an id of their own', () => {
    expect(wordsAddress('a', 'signed', 'agreement', 'gas')).toBe('/a/signed/#agreement.gas');
    // A figure and an agreement may have the same id; a section may too.
    expect(wordsId('figure', 'gas')).not.toBe(wordsId('agreement', 'gas'));
    expect(wordsId('figure', 'gas')).not.toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

describe('the addresses of an analysis', () => {
  it('are the text, its headed sections, the lists and each record, none of them twice', () => {
    expect(addressesOfAnalysis(analysis('a'))).toEqual([
      '/a/',
      '/a/signed/',
      '/a/later/',
      '/a/agreements/',
      '/a/agreements/gas/',
      '/a/figures/',
      '/a/figures/share/',
      '/a/figures/gas/',
      '/a/voices/',
      '/a/names/',
    ]);
  });

  it('and of its files stand beside the pages that show the same', () => {
    expect(downloadsOfAnalysis({ slug: 'a' })).toEqual([
      '/a/agreements.csv',
      '/a/agreements.json',
      '/a/figures.csv',
      '/a/figures.json',
      '/a/voices.csv',
      '/a/voices.json',
    ]);
  });

  it('and those of the site are all different', () => {
    const all = addressesOf([analysis('a'), analysis('b')]);
    expect(all).toHaveLength(3 + 2 * 10);
    expect(new Set(all).size).toBe(all.length);
    for (const path of all) expect(path).toMatch(/^\/([a-z0-9-]+\/)*$/);
  });
});

describe('the way to the root', () => {
  it.each([
    ['/', './'],
    ['/a/', '../'],
    ['/a/signed/', '../../'],
    ['/a/agreements/gas/', '../../../'],
    [NOT_FOUND, '../'],
  ])('from %s is %s', (from, way) => {
    expect(rootFrom(from)).toBe(way);
  });

  it.each(['/', '/a/', '/a/signed/', '/a/agreements/gas/'])('leads there from %s', (from) => {
    for (const host of ['https://example.org/', 'https://example.org/some/where/']) {
      expect(new URL(rootFrom(from), host + from.slice(1)).href).toBe(host);
    }
  });
});

describe('the slug', () => {
  it.each([
    ['/', undefined],
    ['/about/', undefined],
    ['/404/', undefined],
    ['/a/', 'a'],
    ['/a', 'a'],
    ['/a/agreements/gas/', 'a'],
    ['/data/a.json', undefined],
    ['/assets/x.js', undefined],
  ])('at %s is %s', (path, slug) => {
    expect(slugAt(path)).toBe(slug);
  });
});

describe('reserved', () => {
  it.each('lead agreements figures voices timeline notes search about assets feed data'.split(' '))(
    'is "%s", an address of the site or of each analysis',
    (word) => {
      expect(isReserved(word)).toBe(true);
    },
  );

  it('is every word that an address of the site begins with', () => {
    for (const pattern of [...Object.values(patterns), NOT_FOUND]) {
      const fixed = pattern.split('/').filter((part) => part !== '' && !part.startsWith(':'));
      for (const part of fixed) expect(isReserved(part), part).toBe(true);
    }
  });

  it.each(['signed', 'about-us', 'the-lead', ''])('is not "%s"', (word) => {
    expect(isReserved(word)).toBe(false);
  });
});

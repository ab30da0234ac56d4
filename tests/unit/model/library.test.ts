import { describe, expect, it } from 'vitest';
import type { Analysis, Site } from '../../../src/model/analysis.ts';
import {
  NOT_STATED,
  type Agreement,
  type Evidence,
  type Figure,
} from '../../../src/model/record.ts';
import type { Status } from '../../../src/model/statuses.ts';
import { pagesOfLibrary } from '../../../src/model/address/library-pages.ts';
import {
  filterLibrary,
  librarySearch,
  readLibraryFilter,
} from '../../../src/model/library-filter.ts';
import { makeCatalogue, makeLibrary } from '../../../src/model/library.ts';
import { makeOnward } from '../../../src/model/onward.ts';
import { strongCount } from '../../../src/model/records/strong-count.ts';
import { strongWords } from '../../../src/model/records/strong-words.ts';
import { totalsOf } from '../../../src/model/records/totals.ts';

const site: Site = {
  name: 'N',
  description: 'D',
  lang: 'en',
  contact: 'c',
  rights: 'r',
  about: [],
};
const evidence: Evidence = { section: 's', passage: 0, start: 0, end: 0, words: [] };

function agreement(id: string, status: Status, more: Partial<Agreement> = {}): Agreement {
  return {
    kind: 'agreement',
    id,
    label: `label of ${id}`,
    evidence,
    instrument: NOT_STATED,
    status,
    statusWords: { words: status },
    unsaid: [],
    ...more,
  };
}

function figure(
  id: string,
  about = 'trade',
  exactness: 'exact' | 'ordinal' | 'vague' | 'year' = 'exact',
) {
  return {
    kind: 'figure',
    id,
    label: `label of ${id}`,
    about,
    evidence,
    value: {
      words: `words of ${id}`,
      ...(exactness === 'exact' || exactness === 'ordinal'
        ? { exactness, number: 1 }
        : { exactness }),
    },
    unsaid: [],
  } satisfies Figure;
}

function analysis(slug: string, more: Partial<Analysis> = {}): Analysis {
  const own: Omit<Analysis, 'totals'> = {
    slug,
    title: `Title of ${slug}`,
    kind: 'report',
    category: NOT_STATED,
    lang: 'ru',
    dir: 'ltr',
    translation: {
      translator: 'T',
      method: NOT_STATED,
      from: NOT_STATED,
      original: NOT_STATED,
    },
    author: NOT_STATED,
    publisher: NOT_STATED,
    published: NOT_STATED,
    tags: [],
    channels: [],
    closing: [],
    edition: { added: '2026-05-01', revised: NOT_STATED, by: 'x', ours: [] },
    names: {},
    aliases: { slugs: [], ids: {} },
    corrections: [],
    sections: [
      { id: 'lead', body: [{ tag: 'p', children: ['The lead.'] }], words: 2 },
      { id: 's', heading: { text: 'S', nodes: ['S'] }, body: [], words: 40 },
    ],
    footnotes: [],
    passages: [],
    agreements: [],
    figures: [],
    quotations: [],
    events: [],
    notes: [],
    ...more,
  };
  return { ...own, totals: totalsOf(own.agreements, own.quotations, own.lang) };
}

const highlights = (more: Partial<Analysis>) =>
  makeLibrary(site, [analysis('a', more)], String)[0]!.cover!.highlights;

describe('the library', () => {
  it('has the analyses in the order in which it is given them, without their texts', () => {
    const [first, ...more] = makeLibrary(
      site,
      [analysis('b'), analysis('a')],
      (slug) => `data/${slug}.json`,
    );
    expect(more).toEqual([]);
    const { cover, entries } = first!;
    expect([cover!, ...entries].map(({ slug, data }) => [slug, data])).toEqual([
      ['b', 'data/b.json'],
      ['a', 'data/a.json'],
    ]);
    expect(cover).toEqual({
      slug: 'b',
      title: 'Title of b',
      kind: 'report',
      category: NOT_STATED,
      lang: 'ru',
      language: 'Русский',
      dir: 'ltr',
      translator: 'T',
      added: '2026-05-01',
      figures: 0,
      lead: 'The lead.',
      minutes: 1,
      outline: [{ id: 's', text: 'S' }],
      parts: [],
      data: 'data/b.json',
      highlights: [],
    });
  });

  it('may be empty', () => {
    expect(makeLibrary(site, [], String)).toEqual([
      { site: { name: 'N', description: 'D', lang: 'en' }, number: 1, pages: 1, entries: [] },
    ]);
  });

  it('has every analysis once, the newest as the cover, on pages that do not grow', () => {
    const slugs = Array.from({ length: 1000 }, (_, i) => `a${i}`);
    const pages = makeLibrary(
      site,
      slugs.map((slug) => analysis(slug)),
      (slug) => `data/${slug}.json`,
    );
    expect(pages).toHaveLength(50);
    expect(pages.map(({ number, pages: count }) => [number, count])).toEqual(
      pages.map((_, index) => [index + 1, 50]),
    );
    expect(
      pages.flatMap(({ cover, entries }) => (cover ? [cover, ...entries] : entries)),
    ).toMatchObject(slugs.map((slug) => ({ slug })));
    const bytes = pages.map((page) => JSON.stringify(page).length);
    const few = JSON.stringify(
      makeLibrary(
        site,
        slugs.slice(0, 21).map((slug) => analysis(slug)),
        (slug) => `data/${slug}.json`,
      )[0],
    ).length;
    expect(Math.max(...bytes)).toBeLessThan(few + 100);
  });

  it.each([
    [0, 1],
    [1, 1],
    [21, 1],
    [22, 2],
    [41, 2],
    [42, 3],
  ])('of %i analyses has %i pages', (analyses, pages) => {
    expect(pagesOfLibrary(analyses)).toBe(pages);
    const made = makeLibrary(
      site,
      Array.from({ length: analyses }, (_, i) => analysis(`a${i}`)),
      String,
    );
    expect(made).toHaveLength(pages);
    for (const { number, entries } of made.slice(1))
      expect([number, entries.length > 0]).toEqual([number, true]);
  });
});

describe('the facts on a cover', () => {
  it('leave out what says little by itself: a year, an ordinal, the whole of a share', () => {
    const share: Figure = {
      kind: 'figure',
      id: 'share',
      label: 'L',
      about: 'trade',
      firstInput: evidence,
      unsaid: [],
      derived: { op: 'share', of: ['part', 'whole'], round: 1, result: 85.4, words: '85.4%' },
    };
    const ids = highlights({
      figures: [
        figure('year', 'trade', 'year'),
        figure('ordinal', 'trade', 'ordinal'),
        figure('part'),
        figure('whole'),
        share,
        figure('vague', 'trade', 'vague'),
      ],
    }).map(({ id }) => id);
    expect(ids).toEqual(['part', 'vague']);
  });

  it('are three figures, each with its period, or that none is stated', () => {
    const many = Array.from({ length: 20 }, (_, i) => ({
      ...figure(`f${i}`),
      period: i === 0 ? { words: 'in 2022' } : NOT_STATED,
    }));
    const found = highlights({ figures: many });
    expect(found.map(({ id, period }) => [id, period])).toEqual([
      ['f0', 'in 2022'],
      ['f1', NOT_STATED],
      ['f2', NOT_STATED],
    ]);
  });
});

describe('one number for all agreements', () => {
  const set = agreement('set', 'signed', {
    set: { count: { words: 'seven documents', value: 7 }, named: ['m'], notNamed: 6 },
  });
  const words = (...agreements: Agreement[]) => {
    const strong = strongCount(agreements);
    return strong && strongWords(strong);
  };

  it('is that of what was signed, its documents counted', () => {
    expect(
      words(
        agreement('a', 'planned'),
        agreement('b', 'planned'),
        agreement('gas', 'signed'),
        agreement('m', 'signed', { memberOf: 'set' }),
        set,
      ),
    ).toBe('8 signed');
  });

  it('is, where nothing was signed, that of what has come furthest', () => {
    expect(words(agreement('a', 'ratified'), agreement('b', 'planned'))).toBe('1 ratified');
    expect(words(agreement('a', 'agreed'), agreement('b', 'threatened'))).toBe('1 agreed');
    expect(words(agreement('b', 'threatened'))).toBe('1 mentioned');
    expect(words()).toBeUndefined();
  });
});

describe('what the list of all analyses can be narrowed by', () => {
  const party = (name: string) =>
    agreement('a', 'signed', { parties: [{ words: name }, { words: 'Russia' }] });
  const analyses = [
    analysis('a', { agreements: [party('Kazakhstan')] }),
    analysis('b', { agreements: [party('Uzbekistan')], lang: 'en' }),
    analysis('c', { agreements: [party('Astana')], names: { Kazakhstan: ['Astana'] } }),
  ];
  const [page] = makeLibrary(site, analyses, String);
  const all = makeCatalogue(analyses, String);
  const slugs = (query: string) =>
    filterLibrary(all, readLibraryFilter(new URLSearchParams(query), page!.facets)).map(
      ({ slug }) => slug,
    );

  it('is what there is a choice of, and names that several have', () => {
    expect(page!.facets).toEqual({
      lang: [
        { value: 'en', label: 'English', count: 1 },
        { value: 'ru', label: 'Русский', count: 2 },
      ],
      name: [
        { value: 'Russia', label: 'Russia', count: 3 },
        { value: 'Kazakhstan', label: 'Kazakhstan', count: 2 },
      ],
    });
    expect(makeLibrary(site, analyses.slice(0, 1), String)[0]).not.toHaveProperty('facets');
  });

  it('leaves those that are all of it; what the library does not have asks for nothing', () => {
    expect(slugs('lang=ru')).toEqual(['a', 'c']);
    expect(slugs('lang=ru&name=Kazakhstan')).toEqual(['a', 'c']);
    expect(slugs('lang=en&name=Kazakhstan')).toEqual([]);
    expect(slugs('lang=xx')).toEqual(['a', 'b', 'c']);
  });

  it('is chosen and given up by the same link', () => {
    expect(librarySearch({ name: 'Russia' }, 'lang', 'ru')).toBe('?lang=ru&name=Russia');
    expect(librarySearch({ lang: 'ru' }, 'lang', 'ru')).toBe('');
  });
});

describe('where a reader may go on', () => {
  const tagged = (slug: string, ...tags: string[]) => analysis(slug, { tags });
  const onward = makeOnward(
    [
      tagged('a', 'gas', 'transit'),
      tagged('b', 'fish'),
      tagged('c', 'Gas'),
      tagged('d', 'gas', 'transit'),
    ],
    String,
  );
  const slugs = (of: string) => {
    const { next, related } = onward.get(of)!;
    return [next?.slug, related.map(({ slug }) => slug)];
  };

  it('is the next older analysis, and those that share most names and tags', () => {
    expect(slugs('a')).toEqual(['b', ['d', 'c']]);
    expect(slugs('b')).toEqual(['c', []]);
  });

  it('is from the oldest the newest, and nowhere from the only one', () => {
    expect(slugs('d')).toEqual(['a', ['c']]);
    expect(makeOnward([analysis('a')], String).get('a')).toEqual({ related: [] });
  });
});

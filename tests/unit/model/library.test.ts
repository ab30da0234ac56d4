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
import { makeLibrary } from '../../../src/model/library.ts';

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
  return {
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
      dir: 'ltr',
      translator: 'T',
      added: '2026-05-01',
      lead: 'The lead.',
      words: 42,
      outline: [{ id: 's', text: 'S' }],
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
  const set = agreement('set', 'signed', {
    set: { count: { words: 'seven documents', value: 7 }, named: ['m'], notNamed: 6 },
  });

  it('begin with what was signed, a set before the others and not its members', () => {
    expect(
      highlights({
        agreements: [
          agreement('planned', 'planned'),
          agreement('gas', 'signed', { term: { words: '15 years' } }),
          agreement('m', 'signed', { memberOf: 'set' }),
          set,
        ],
      }),
    ).toEqual([
      { kind: 'agreement', id: 'set', value: 'seven documents', label: 'label of set' },
      { kind: 'agreement', id: 'gas', value: '15 years', label: 'label of gas' },
    ]);
  });

  it('say that an agreement is signed, in the words of the page, where there is no more to say', () => {
    expect(highlights({ agreements: [agreement('gas', 'signed', { term: NOT_STATED })] })).toEqual([
      { kind: 'agreement', id: 'gas', value: 'signed', label: 'label of gas' },
    ]);
  });

  it('go on with the figures of trade, then with others', () => {
    expect(
      highlights({
        agreements: [set],
        figures: [figure('space', 'space'), figure('turnover')],
      }).map(({ id }) => id),
    ).toEqual(['set', 'turnover', 'space']);
  });

  it('leave out what says little by itself: a year, an ordinal, the whole of a share', () => {
    const share: Figure = {
      kind: 'figure',
      id: 'share',
      label: 'L',
      about: 'trade',
      evidence,
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

  it('are few', () => {
    const many = Array.from({ length: 20 }, (_, i) => figure(`f${i}`));
    const signed = Array.from({ length: 5 }, (_, i) => agreement(`a${i}`, 'signed'));
    const found = highlights({ agreements: signed, figures: many });
    expect(found.map(({ id }) => id)).toEqual(['a0', 'a1', 'f0', 'f1', 'f2', 'f3']);
  });
});

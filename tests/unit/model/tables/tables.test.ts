import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../../src/model/analysis.ts';
import {
  NOT_STATED,
  type Agreement,
  type Evidence,
  type Figure,
  type Quotation,
} from '../../../../src/model/record.ts';
import { agreementsTable, figuresTable, voicesTable } from '../../../../src/model/tables/tables.ts';

const TEXT = 'On May 3 the river pact was signed by the host; it costs -7% of it all, “they” say.';

/** Evidence of some words of the text, within all of it. */
const evidence: Evidence = { section: 'pact', passage: 0, start: 0, end: 47, words: [] };
const pact: Agreement = {
  kind: 'agreement',
  id: 'pact',
  label: 'The river pact',
  evidence,
  instrument: { words: 'pact' },
  status: 'signed',
  statusWords: { words: 'was signed' },
  parties: [{ words: 'the host', is: 'Kazakhstan' }, { words: 'Gazprom' }],
  date: { words: 'May 3', when: { edtf: 'XXXX-05-03', qualifier: 'about' } },
  term: NOT_STATED,
  unsaid: ['the price', 'the place'],
};
const bundle: Agreement = {
  kind: 'agreement',
  id: 'bundle',
  label: 'Seven papers',
  evidence: { ...evidence, section: 'lead' },
  instrument: NOT_STATED,
  status: 'claimed',
  statusWords: { words: 'exist' },
  set: { count: { words: 'seven', value: 7 }, named: ['pact'], notNamed: 6 },
  unsaid: [],
};
const share: Figure = {
  kind: 'figure',
  id: 'share',
  label: 'Share',
  about: 'rivers',
  evidence,
  value: { words: '-7%', exactness: 'exact', number: -7 },
  unit: { words: '%' },
  period: NOT_STATED,
  source: { words: 'it', is: 'the river commission' },
  unsaid: [],
};
const range: Figure = {
  kind: 'figure',
  id: 'range',
  label: 'Range',
  about: 'trade',
  evidence,
  value: { words: '3 to 5', exactness: 'range', range: [3, 5] },
  unsaid: [],
};
const bound: Figure = {
  kind: 'figure',
  id: 'bound',
  label: 'Bound',
  about: 'trade',
  evidence,
  value: { words: 'less than ten', exactness: 'bound', number: 10, bound: '<' },
  unsaid: [],
};
const sum: Figure = {
  kind: 'figure',
  id: 'sum',
  label: 'Sum',
  about: 'rivers',
  firstInput: evidence,
  derived: { op: 'difference', of: ['share', 'bound'], round: 1, result: -17, words: '-17.0' },
  unsaid: [],
};
const said: Quotation = {
  kind: 'quotation',
  id: 'said',
  evidence,
  words: 'was signed',
  at: { start: TEXT.indexOf('was signed'), end: TEXT.indexOf('was signed') + 10 },
  use: 'reported',
  speaker: { kind: 'named', name: 'Ivo', words: 'the host' },
  via: { words: 'it', is: 'the Gazette' },
  date: { words: 'May 3', when: { edtf: 'XXXX-05-03' } },
  marks: 'the mark after “they” is missing',
};
const they: Quotation = {
  ...said,
  id: 'they',
  words: '“they”',
  evidence: { ...evidence, start: 72, end: TEXT.length },
  at: { start: TEXT.indexOf('“they”'), end: TEXT.indexOf('“they”') + 6 },
  use: 'author',
  speaker: { kind: 'author' },
};

const analysis = {
  slug: 'river',
  lang: 'en',
  author: NOT_STATED,
  names: {},
  sections: [
    { id: 'lead', body: [], words: 0 },
    { id: 'pact', heading: { text: 'The pact', nodes: [] }, body: [], words: 0 },
  ],
  passages: [TEXT],
  agreements: [bundle, pact],
  figures: [share, sum, range, bound],
  quotations: [they, said],
} as unknown as Analysis;

const link = (address: string) => `https://example.org${address}`;
const row = (table: ReturnType<typeof agreementsTable>, id: string) =>
  table.rows.find((candidate) => candidate['id'] === id)!;

describe('agreements as a table', () => {
  const table = agreementsTable(analysis, link);

  test('have the words of the text, and apart from them what is read in them', () => {
    expect(row(table, 'pact')).toMatchObject({
      label: 'The river pact',
      status: 'Signed',
      status_words: 'was signed',
      told_as: 'agreement',
      instrument: 'pact',
      instrument_read: null,
      parties: ['the host', 'Gazprom'],
      parties_read: ['Kazakhstan', 'Gazprom'],
      date: 'May 3',
      date_edtf: 'XXXX-05-03',
      date_qualifier: 'about',
      unsaid: ['the price', 'the place'],
    });
  });

  test('tell what is silent from what does not apply', () => {
    expect(row(table, 'pact')).toMatchObject({ term: 'not stated', place: null, until: null });
    expect(row(table, 'bundle')).toMatchObject({ instrument: 'not stated', parties: null });
  });

  test('count the documents of a set in numbers', () => {
    expect(row(table, 'bundle')).toMatchObject({
      told_as: 'also mentioned',
      documents: 7,
      documents_words: 'seven',
      documents_named: 1,
      documents_not_named: 6,
      members: ['pact'],
    });
    expect(row(table, 'pact')).toMatchObject({ documents: null, documents_named: null });
  });

  test('have the quote, its section and their addresses', () => {
    expect(row(table, 'pact')).toMatchObject({
      quote: TEXT.slice(0, 47),
      section: 'The pact',
      section_id: 'pact',
      text_address: 'https://example.org/river/pact/#agreement.pact',
      address: 'https://example.org/river/agreements/pact/',
    });
    expect(row(table, 'bundle')).toMatchObject({ section: null, section_id: 'lead' });
  });

  test('stand in the order of the page, and define the statuses that they have', () => {
    expect(table.rows.map(({ id }) => id)).toEqual(['pact', 'bundle']);
    expect(Object.keys(table.definitions)).toEqual(['Signed', 'Claimed']);
  });
});

describe('figures as a table', () => {
  const table = figuresTable(analysis, link);

  test('have numbers beside the words', () => {
    expect(row(table, 'share')).toMatchObject({
      value: '-7%',
      number: -7,
      exactness: 'exact',
      given: 'from the text',
      period: 'not stated',
      source: 'it',
      source_read: 'the river commission',
      base: null,
    });
    expect(row(table, 'range')).toMatchObject({ number: null, number_from: 3, number_to: 5 });
    expect(row(table, 'bound')).toMatchObject({ number: 10, bound: '<' });
  });

  test('that are derived have a formula and its inputs, and no words of the text', () => {
    expect(row(table, 'sum')).toMatchObject({
      value: '-17.0',
      number: -17,
      given: 'calculated',
      exactness: null,
      formula: '-7% − less than ten = -17.0',
      operation: 'the first minus the others',
      derived_from: ['share', 'bound'],
      rounded_to: null,
      said_by: null,
      quote: null,
      text_address: null,
    });
  });

  test('say to how many places they are rounded where they had to be', () => {
    const third: Figure = {
      ...sum,
      id: 'third',
      derived: { op: 'share', of: ['bound', 'share'], round: 1, result: -142.9, words: '-142.9%' },
    };
    const figures = [...analysis.figures, third];
    expect(row(figuresTable({ ...analysis, figures }, link), 'third')).toMatchObject({
      number: -142.9,
      rounded_to: 1,
    });
  });

  test('say who gives the value where the text states no source', () => {
    const whole = { start: 0, end: TEXT.length };
    const inWords: Quotation = { ...they, use: 'reported', at: whole };
    const speakers: [Quotation['speaker'], string][] = [
      [{ kind: 'author' }, 'the author'],
      [{ kind: 'named', name: 'Ivo', words: 'he' }, 'Ivo'],
      [{ kind: 'unnamed', words: 'Experts' }, 'Experts'],
    ];
    const { source: _, ...rest } = share;
    const figures = [{ ...rest, id: 'silent', evidence: { ...evidence, words: [whole] } }];
    for (const [speaker, said] of speakers) {
      const quotations = [{ ...inWords, speaker }];
      const table = figuresTable({ ...analysis, figures, quotations }, link);
      expect(row(table, 'silent')).toMatchObject({
        said_by: said,
        said_via: said === 'the author' ? null : 'it',
        said_via_read: said === 'the author' ? null : 'the Gazette',
      });
    }
    const stated: Figure = { ...share, source: { words: 'it' } };
    const { rows } = figuresTable({ ...analysis, figures: [stated] }, link);
    expect(rows[0]).toMatchObject({ said_by: null });
  });

  test('stand in the order of the page: those of trade first', () => {
    expect(table.rows.map(({ id }) => id)).toEqual(['range', 'bound', 'share', 'sum']);
  });
});

describe('voices as a table', () => {
  const table = voicesTable(analysis, link);

  test('have who speaks, the words, and how the text has them', () => {
    expect(row(table, 'said')).toMatchObject({
      speaker: 'Ivo',
      speaker_is: 'identified',
      speaker_words: 'the host',
      words: 'was signed',
      use: 'Reported',
      via: 'it',
      via_read: 'the Gazette',
      date: 'May 3',
      date_edtf: 'XXXX-05-03',
      marks: 'the mark after “they” is missing',
      address: 'https://example.org/river/voices/#entry.quotation.said',
      text_address: 'https://example.org/river/pact/#quotation.said',
    });
  });

  test('have no speaker where nobody is quoted', () => {
    expect(row(table, 'they')).toMatchObject({
      speaker: null,
      speaker_is: null,
      speaker_words: null,
      words: '“they”',
      use: 'Scare quotes',
    });
  });

  test('have an author who is not stated as that', () => {
    const own: Quotation = { ...said, speaker: { kind: 'author' } };
    const [only] = voicesTable({ ...analysis, quotations: [own] }, link).rows;
    expect(only).toMatchObject({ speaker: 'not stated', speaker_is: 'the author' });
  });
});

test('a table without records has its columns', () => {
  const empty = { ...analysis, agreements: [], figures: [], quotations: [] };
  for (const make of [agreementsTable, figuresTable, voicesTable]) {
    const { columns, rows } = make(empty, link);
    expect(rows).toEqual([]);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    expect(columns.length).toBeGreaterThan(10);
  }
});

test.each([
  ['agreements', agreementsTable],
  ['figures', figuresTable],
  ['voices', voicesTable],
] as const)('no field of the %s is left out', (list, make) => {
  const records =
    list === 'agreements'
      ? analysis.agreements
      : list === 'figures'
        ? analysis.figures
        : analysis.quotations;
  // Where the words stand, and the keys of closed lists, are told in other words.
  const TOLD_OTHERWISE = [
    'evidence',
    'firstInput',
    'at',
    'kind',
    'use',
    'status',
    'op',
    'exactness',
    'round',
  ];
  const leaves = (value: unknown): unknown[] =>
    value === NOT_STATED
      ? ['not stated']
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, entry]) =>
            TOLD_OTHERWISE.includes(name) ? [] : leaves(entry),
          )
        : [value];
  const { rows } = make(analysis, link);
  for (const record of records) {
    const cells = Object.values(rows.find(({ id }) => id === record.id)!).flat();
    for (const leaf of leaves(record)) expect(cells, record.id).toContain(leaf);
  }
});

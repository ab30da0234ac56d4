import { describe, expect, it } from 'vitest';
import { comparableGroups } from '../../../../src/model/records/comparable.ts';
import { NOT_STATED, type Figure, type FigureValue } from '../../../../src/model/record.ts';

const value = (
  number: number,
  exactness: 'exact' | 'about' | 'ordinal' = 'exact',
): FigureValue => ({ words: String(number), exactness, number });
const evidence = { section: 's', passage: 0, start: 0, end: 0, words: [] };

/** Tonnes of trade in 2025, unless it says otherwise; undefined takes a field away. */
function figure(
  id: string,
  number: number,
  parts: { [K in keyof Figure]?: Figure[K] | undefined } = {},
): Figure {
  const all = {
    kind: 'figure',
    id,
    label: `Goods in ${id}`,
    about: 'trade',
    evidence,
    value: value(number),
    unit: { words: 'tonnes' },
    period: { words: '2025', when: { edtf: '2025' } },
    unsaid: [],
    ...parts,
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, field]) => field !== undefined),
  ) as unknown as Figure;
}

const shape = (figures: Figure[]) =>
  comparableGroups(figures).map(({ kind, members }) => [
    kind,
    ...members.map(({ figure: { id } }) => id),
  ]);

describe('figures are comparable', () => {
  it('where topic, unit, period and base are the same; the greatest comes first', () => {
    expect(shape([figure('a', 3), figure('b', 5), figure('c', 4)])).toEqual([
      ['level', 'b', 'c', 'a'],
    ]);
  });

  it('in whatever words the period is, if it is the same; and the unit, if it is read so', () => {
    const other = figure('b', 5, {
      period: { words: 'in 2025', when: { edtf: '2025' } },
      unit: { words: 'т', is: 'Tonnes' },
    });
    expect(shape([figure('a', 3), other])).toEqual([['level', 'b', 'a']]);
  });

  it('also where a value is approximate', () => {
    expect(shape([figure('a', 3, { value: value(3, 'about') }), figure('b', 5)])).toEqual([
      ['level', 'b', 'a'],
    ]);
  });

  it('as a series where they are of one thing in periods of one kind, by time', () => {
    const turnover = (year: string, number: number) =>
      figure(year, number, {
        label: `Turnover, ${year}`,
        period: { words: year, when: { edtf: year } },
      });
    expect(shape([turnover('2023', 9), turnover('2021', 7), turnover('2022', 8)])).toEqual([
      ['series', '2021', '2022', '2023'],
    ]);
  });
});

it('forecasts of the same period stand beside each other, and are told to be forecasts', () => {
  const mode = { is: 'forecast', words: 'will' } as const;
  const groups = comparableGroups([
    figure('a', 3, { mode }),
    figure('b', 5, { mode }),
    figure('c', 4),
  ]);
  expect(
    groups.map(({ mode: is, members }) => [is, ...members.map((one) => one.figure.id)]),
  ).toEqual([['forecast', 'b', 'a']]);
});

describe('figures are not comparable', () => {
  it.each<[string, Parameters<typeof figure>[2]]>([
    ['in another unit', { unit: { words: 'crowns' } }],
    ['in no unit', { unit: undefined }],
    ['in a unit that is not stated', { unit: NOT_STATED }],
    ['of another period', { period: { words: '2024', when: { edtf: '2024' } } }],
    ['of a part of the period', { period: { words: '2025', when: { edtf: '2025-01/2025-08' } } }],
    [
      'of a period that is limited',
      { period: { words: 'early 2025', when: { edtf: '2025', qualifier: 'beginning' } } },
    ],
    ['of a period that is not stated', { period: NOT_STATED }],
    ['of no period', { period: undefined }],
    ['where the value is foretold', { mode: { is: 'forecast', words: 'will' } }],
    ['against another base', { base: { words: 'the year before' } }],
    ['against a base that is not stated', { base: NOT_STATED }],
    ['on another topic', { about: 'berths' }],
    ['as a part of a whole', { of: { words: '89 tonnes' } }],
    [
      'where the value is a bound',
      { value: { words: '< 5', exactness: 'bound', number: 5, bound: '<' } },
    ],
    [
      'where the value is a range',
      { value: { words: '4 to 6', exactness: 'range', range: [4, 6] } },
    ],
    ['where the value is a magnitude', { value: { words: 'millions', exactness: 'magnitude' } }],
    ['where the value is an ordinal', { value: value(5, 'ordinal') }],
    ['where the value is nought, and has no length', { value: value(0) }],
    ['where the value is below nought', { value: value(-5) }],
    [
      'where the value is derived',
      {
        value: undefined,
        evidence: undefined,
        firstInput: evidence,
        derived: { op: 'sum', of: ['a', 'c'], round: 0, result: 5, words: '5' },
      },
    ],
  ])('%s', (_, parts) => {
    expect(shape([figure('a', 3), figure('b', 5, parts)])).toEqual([]);
  });

  it('where both are of no period: they have none in common', () => {
    expect(
      shape([figure('a', 3, { period: undefined }), figure('b', 5, { period: undefined })]),
    ).toEqual([]);
  });

  it('where both are denied: that is no size', () => {
    const mode = { is: 'denial', words: 'denied' } as const;
    expect(shape([figure('a', 3, { mode }), figure('b', 5, { mode })])).toEqual([]);
  });

  it('where what is not stated is not stated of both: it may differ', () => {
    for (const parts of [
      { period: NOT_STATED },
      { base: NOT_STATED },
      { unit: NOT_STATED },
    ] as const)
      expect(shape([figure('a', 3, parts), figure('b', 5, parts)])).toEqual([]);
  });

  it('as a series where they are of different things, or of periods of different kinds', () => {
    const of = (id: string, label: string, edtf: string) =>
      figure(id, 5, { label, period: { words: edtf, when: { edtf } } });
    expect(
      shape([of('a', 'Turnover, 2022', '2022'), of('b', 'Exports to China, 2023', '2023')]),
    ).toEqual([]);
    expect(
      shape([
        of('a', 'Turnover, 2022', '2022'),
        of('b', 'Turnover, 2023-01/2023-08', '2023-01/2023-08'),
      ]),
    ).toEqual([]);
  });

  it('where there is but one, or none', () => {
    expect(shape([figure('a', 3)])).toEqual([]);
    expect(shape([])).toEqual([]);
  });
});

it('groups stand in the order of the text, each with what its members have in common', () => {
  const crowns = { unit: { words: 'crowns' }, base: { words: 'the year before' } };
  const groups = comparableGroups([
    figure('a', 3, crowns),
    figure('b', 5),
    figure('c', 4, crowns),
    figure('d', 6),
  ]);
  expect(groups.map(({ unit, base, period }) => [unit.words, base?.words, period?.words])).toEqual([
    ['crowns', 'the year before', '2025'],
    ['tonnes', undefined, '2025'],
  ]);
});

import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../../src/model/analysis.ts';
import { NOT_STATED, type DerivedFigure, type Figure } from '../../../../src/model/record.ts';
import { figuresIn, layOutFigures } from '../../../../src/model/records/pictures.ts';

const evidence = { section: 's', passage: 0, start: 0, end: 0, words: [] };
const in2025 = { words: '2025', when: { edtf: '2025' } };

/** An exact number of trade without a unit, unless it says otherwise. */
const figure = (id: string, number: number, parts: Partial<Figure> = {}): Figure =>
  ({
    kind: 'figure',
    id,
    label: `Number of ${id}`,
    about: 'trade',
    evidence,
    value: { words: `${number}`, exactness: 'exact', number },
    unsaid: [],
    ...parts,
  }) as Figure;
const tonnes = (id: string, number: number, parts: Partial<Figure> = {}) =>
  figure(id, number, { unit: { words: 'tonnes' }, period: in2025, ...parts });
const part = (id: string, number: number, of: number, parts: Partial<Figure> = {}) =>
  figure(id, number, { of: { words: `${of}` }, ...parts });

const change = (id: string, parts: { changeOf?: string }, direction?: 'up' | 'down') =>
  figure(id, 0, {
    value: { words: '7%', exactness: 'change', by: 7, ...(direction && { direction }) },
    ...parts,
  });

const layOut = (figures: Figure[]) => {
  const { pictures, lines } = layOutFigures({ figures, passages: [''] } as unknown as Analysis);
  return {
    pictures: pictures.map((picture) => [picture.kind, ...figuresIn(picture).map(({ id }) => id)]),
    lines: lines.map(({ about, figures: ofTopic }) => [about, ...ofTopic.map(({ id }) => id)]),
  };
};

describe('drawn together', () => {
  it('are a value and the changes of it', () => {
    const growth = change('growth', { changeOf: 'turnover' }, 'up');
    expect(layOut([growth, tonnes('turnover', 28)])).toEqual({
      pictures: [['value', 'turnover', 'growth']],
      lines: [],
    });
  });

  it.each<[string, Figure]>([
    ['says not which way', change('growth', { changeOf: 'turnover' })],
    ['says not of what', change('growth', {}, 'up')],
    ['is of another', change('growth', { changeOf: 'other' }, 'up')],
  ])('is no change that %s', (_, growth) => {
    expect(layOut([growth, tonnes('turnover', 28)])).toEqual({
      pictures: [['value', 'turnover']],
      lines: [[undefined, 'growth']],
    });
  });

  it('are a part, its whole and the share that is derived of them', () => {
    const share: DerivedFigure = {
      kind: 'figure',
      id: 'share',
      label: 'Share',
      about: 'trade',
      firstInput: evidence,
      derived: { op: 'share', of: ['some', 'all'], round: 1, result: 85.4, words: '85.4%' },
      unsaid: [],
    };
    expect(layOut([figure('all', 89), part('some', 76, 89), share]).pictures).toEqual([
      ['parts', 'some', 'all', 'share'],
    ]);
  });

  it('are values that can be compared, with the changes of each', () => {
    const growth = change('growth', { changeOf: 'b' }, 'down');
    expect(layOut([tonnes('a', 3), tonnes('b', 5), growth]).pictures).toEqual([
      ['comparison', 'b', 'a', 'growth'],
    ]);
  });
});

describe('what comes first', () => {
  it('is what has a date, then what the text has first', () => {
    expect(
      layOut([figure('all', 89), part('some', 76, 89), tonnes('turnover', 28)]).pictures,
    ).toEqual([
      ['value', 'turnover'],
      ['parts', 'some', 'all'],
    ]);
  });

  it('is trade; where none of it can be drawn, the others', () => {
    const villages = [
      figure('all', 60, { about: 'villages' }),
      part('some', 36, 60, { about: 'villages' }),
    ];
    expect(layOut([...villages, tonnes('turnover', 28)]).pictures).toEqual([['value', 'turnover']]);
    expect(layOut([...villages, figure('trade', 1)]).pictures).toEqual([['parts', 'some', 'all']]);
  });

  it('is no number without its unit, or the date of its period', () => {
    expect(
      layOut([
        tonnes('a', 1, { period: NOT_STATED }),
        tonnes('b', 2, { period: { words: 'currently' } }),
        tonnes('c', 3, { unit: NOT_STATED }),
        tonnes('d', 4, { value: { words: 'most', exactness: 'vague' } }),
      ] as Figure[]).pictures,
    ).toEqual([]);
  });
});

describe('all others have a line each', () => {
  const many = Array.from({ length: 200 }, (_, index) =>
    figure(`n${index}`, index, { about: `harbour ${Math.floor(index / 5)}` }),
  );

  it('below their topic where it has several, else together', () => {
    const { lines } = layOut([
      figure('t', 1),
      ...['a', 'b', 'c', 'd'].map((id) => figure(id, 1, { about: 'space' })),
      figure('v', 1, { about: 'visits' }),
    ]);
    expect(lines).toEqual([
      ['space', 'a', 'b', 'c', 'd'],
      [undefined, 't', 'v'],
    ]);
  });

  it('also where they are two hundred', () => {
    const { lines } = layOut(many);
    expect(lines).toHaveLength(40);
    expect(lines.flatMap(([, ...ids]) => ids)).toEqual(many.map(({ id }) => id));
  });

  it('but what is more than four pictures is lines too, and every figure stands once', () => {
    const pairs = Array.from({ length: 6 }, (_, index) => [
      figure(`all${index}`, 10 + index),
      part(`some${index}`, 5, 10 + index),
    ]).flat();
    const { pictures, lines } = layOut(pairs);
    expect(pictures).toHaveLength(4);
    const all = [...pictures, ...lines].flatMap(([, ...ids]) => ids);
    expect(all.sort()).toEqual(pairs.map(({ id }) => id).sort());
  });

  it('and years, which stand among the dates', () => {
    const year = figure('year', 0, {
      value: { words: '2050', exactness: 'year' },
    });
    expect(layOut([year])).toEqual({ pictures: [], lines: [] });
  });
});

import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../../src/model/analysis.ts';
import { partOfWhole, shareOf } from '../../../../src/model/records/shares.ts';
import {
  NOT_STATED,
  type DerivedFigure,
  type Figure,
  type FigureValue,
  type QuotedFigure,
} from '../../../../src/model/record.ts';

const figure = <T extends Partial<Figure> & { passage?: number }>(id: string, parts: T) => ({
  kind: 'figure' as const,
  id,
  label: id,
  about: 'trade',
  evidence: { section: 's', passage: parts.passage ?? 0, start: 0, end: 0, words: [] },
  unsaid: [],
  ...parts,
});
const value = (
  words: string,
  number: number,
  exactness: 'exact' | 'about' = 'exact',
): FigureValue => ({ words, exactness, number });

const whole = figure('whole', { value: value('89', 89), unit: { words: 'regions of Russia' } });
const part = figure('part', { value: value('76', 76), of: { words: '89 regions of Russia' } });
/** A figure that is reckoned from the part and the whole. */
const derived = (op: 'sum' | 'difference' | 'share', of: string[]): DerivedFigure => {
  const { evidence: firstInput, ...fields } = figure('d', {});
  return { ...fields, firstInput, derived: { op, of, round: 1, result: 85.4, words: '85.4%' } };
};
const share = derived('share', ['part', 'whole']);

const find = (of: Figure, ...figures: Figure[]) => {
  const found = partOfWhole(of, { figures } as unknown as Analysis);
  return found && [found.partNumber, found.wholeNumber];
};

describe('a part of a whole is known', () => {
  it('of a share that was derived', () => {
    expect(find(share, part, whole, share)).toEqual([76, 89]);
  });

  it('of a figure where the words of its whole are those of another figure', () => {
    expect(find(part, whole, part)).toEqual([76, 89]);
  });

  it.each([
    ['tres anexos', 'tres', 'anexos'],
    ['48个泊位', '48', '泊位'],
    ['los 23 puntos previstos', '23', 'puntos previstos'],
    ['1.234,5 millones de pesos', '1.234,5 millones de pesos', 'pesos'],
    ['40 رافعة', '40', 'رافعة'],
  ])('from the words %s', (words, number, unit) => {
    const of = figure('w', { value: value(number, 100), unit: { words: unit } });
    expect(find(figure('p', { value: value('p', 40), of: { words } }), of)).toEqual([40, 100]);
  });
});

describe('a part of a whole is not known', () => {
  it.each<[string, Figure[]]>([
    ['where there is no other figure', []],
    ['where the number is a piece of another', [figure('w', { value: value('9', 9) })]],
    [
      'where the unit is another',
      [figure('w', { value: value('89', 89), unit: { words: 'ports' } })],
    ],
    ['where two would do', [whole, { ...whole, id: 'again' }]],
    ['where the other stands elsewhere', [figure('w', { value: value('89', 89), passage: 1 })]],
    ['where the whole is approximate', [figure('w', { value: value('89', 89, 'about') })]],
    ['where the whole is no number', [figure('w', { value: { words: '89', exactness: 'vague' } })]],
    ['where the whole is smaller', [figure('w', { value: value('89', 8) })]],
  ])('%s', (_, figures) => {
    expect(find(part, part, ...figures)).toBeUndefined();
  });

  it.each<[string, Partial<QuotedFigure>]>([
    ['a whole', {}],
    ['a stated whole', { of: NOT_STATED }],
    ['an exact value', { of: part.of, value: { words: 'most', exactness: 'vague' } }],
  ])('where the figure has not %s', (_, parts) => {
    expect(find(figure('p', { value: value('76', 76), ...parts }), whole)).toBeUndefined();
  });

  it('of a difference or a sum, and of a share of more than the whole', () => {
    expect(find(derived('sum', ['part', 'whole']), part, whole)).toBeUndefined();
    expect(find(derived('difference', ['whole', 'part']), part, whole)).toBeUndefined();
    expect(find(derived('share', ['whole', 'part']), part, whole)).toBeUndefined();
  });
});

it('the share of a part is found', () => {
  expect(shareOf(part, whole, [part, whole, share])).toBe(share);
  expect(shareOf(whole, part, [part, whole, share])).toBeUndefined();
});

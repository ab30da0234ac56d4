import { describe, expect, it } from 'vitest';
import type { Derivation, Evidence, Figure } from '../../../../src/model/record.ts';
import { figureValue } from '../../../../src/model/records/figures.ts';
import { splitFigures } from '../../../../src/model/records/split-figures.ts';

const evidence: Evidence = { section: 's', passage: 0, start: 0, end: 0, words: [] };
const base = { kind: 'figure' as const, label: 'L', about: 'trade', unsaid: [] };

const quoted = (id: string, words: string, about = 'trade'): Figure => ({
  ...base,
  evidence,
  id,
  about,
  value: { words, exactness: 'exact', number: 1 },
});
describe('a value', () => {
  it('is the words of the text, as they stand', () => {
    expect(figureValue(quoted('a', '$28.2 billion'))).toBe('$28.2 billion');
    expect(figureValue(quoted('a', '9,3 млрд крон'))).toBe('9,3 млрд крон');
    expect(figureValue(quoted('a', '٢٥ عاما'))).toBe('٢٥ عاما');
  });

  it('is the words of the text also where the editor says how they are read', () => {
    const figure: Figure = {
      ...base,
      evidence,
      id: 'a',
      value: { words: '3860万吨', is: '38600000', exactness: 'exact', number: 38600000 },
    };
    expect(figureValue(figure)).toBe('3860万吨');
  });

  it('that is derived is its result, as it is to be shown', () => {
    const derived: Derivation = { op: 'share', of: [], round: 1, result: 85.4, words: '85.4%' };
    expect(figureValue({ ...base, id: 'd', firstInput: evidence, derived })).toBe('85.4%');
  });
});

describe('figures', () => {
  it('are those of trade, and the others, those of one topic together', () => {
    const { trade, others } = splitFigures([
      quoted('a', '1', 'space'),
      quoted('b', '2'),
      quoted('c', '3', 'visits'),
      quoted('d', '4', 'space'),
      quoted('e', '5'),
    ]);
    expect(trade.map(({ id }) => id)).toEqual(['b', 'e']);
    expect(others.map(({ id }) => id)).toEqual(['a', 'd', 'c']);
  });

  it.each<[string, Figure[], number, number]>([
    ['none', [], 0, 0],
    ['only of trade', [quoted('a', '1')], 1, 0],
    ['only others', [quoted('a', '1', 'space')], 0, 1],
  ])('may be %s', (_, figures, trade, others) => {
    const split = splitFigures(figures);
    expect([split.trade.length, split.others.length]).toEqual([trade, others]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Derivation, Evidence, Figure, Operation } from '../../../src/model/record.ts';
import { figureValue, splitFigures } from '../../../src/model/figures.ts';

const evidence: Evidence = { section: 's', passage: 0, start: 0, end: 0, words: [] };
const base = { kind: 'figure' as const, label: 'L', about: 'trade', evidence, unsaid: [] };

const quoted = (id: string, words: string, about = 'trade'): Figure => ({
  ...base,
  id,
  about,
  value: { words, exactness: 'exact' },
});
const derivation = (
  op: Operation,
  result: number,
  round: number,
  of: string[] = [],
): Derivation => ({
  op,
  of,
  round,
  result,
});
const derived = (parts: Derivation): Figure => ({ ...base, id: 'd', derived: parts });

const NBSP = '\u00a0';

describe('a value', () => {
  it('is the words of the text, as they stand', () => {
    expect(figureValue(quoted('a', '$28.2 billion'), 'en')).toBe('$28.2 billion');
    expect(figureValue(quoted('a', '9,3 млрд крон'), 'ru')).toBe('9,3 млрд крон');
    expect(figureValue(quoted('a', '٢٥ عاما'), 'ar')).toBe('٢٥ عاما');
  });

  it('is the words of the text also where the editor says how they are read', () => {
    const figure: Figure = {
      ...base,
      id: 'a',
      value: { words: '3860万吨', is: '38600000', exactness: 'exact', number: 38600000 },
    };
    expect(figureValue(figure, 'zh-Hans')).toBe('3860万吨');
  });

  it.each<[string, Operation, number, number, string]>([
    ['en', 'share', 85.4, 1, '85.4%'],
    ['en', 'share', 85, 0, '85%'],
    ['en', 'share', 85, 1, '85.0%'],
    ['en', 'difference', 5, 0, '5'],
    ['en', 'sum', 1234567.5, 1, '1,234,567.5'],
    ['en', 'sum', 1234.5, 2, '1,234.50'],
    ['en', 'difference', -3, 0, '-3'],
    ['ru', 'share', 64.6, 1, `64,6${NBSP}%`],
    ['ru', 'sum', 1234567.5, 1, `1${NBSP}234${NBSP}567,5`],
    ['es', 'share', 65, 1, `65,0${NBSP}%`],
    ['es', 'difference', 432100000, 0, '432.100.000'],
    ['de', 'sum', 12345.6, 1, '12.345,6'],
    ['zh-Hans', 'share', 60.4, 1, '60.4%'],
    ['hi', 'sum', 1234567, 0, '12,34,567'],
    ['ar-EG', 'sum', 1234.5, 1, '١٬٢٣٤٫٥'],
    ['en', 'not-named', 5, 0, '5'],
  ])('that is derived is shown as %s writes it: %s of %d', (lang, op, result, round, shown) => {
    expect(figureValue(derived(derivation(op, result, round)), lang)).toBe(shown);
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

import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../../src/model/analysis.ts';
import {
  derivedFrom,
  formula,
  inputsOf,
  isRounded,
} from '../../../../src/model/records/derivation.ts';
import {
  NOT_STATED,
  type Agreement,
  type Derivation,
  type Evidence,
  type Figure,
  type Operation,
} from '../../../../src/model/record.ts';

const evidence: Evidence = { section: 's', passage: 0, start: 0, end: 0, words: [] };
const base = { kind: 'figure' as const, label: 'L', about: 'trade', unsaid: [] };

const quoted = (id: string, words: string): Figure => ({
  ...base,
  evidence,
  id,
  value: { words, exactness: 'vague' },
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
  words: String(result),
});
const derived = (parts: Derivation): Figure => ({
  ...base,
  id: 'd',
  firstInput: evidence,
  derived: parts,
});

describe('a formula', () => {
  const set: Agreement = {
    kind: 'agreement',
    id: 'seven',
    label: 'L',
    evidence,
    instrument: NOT_STATED,
    status: 'signed',
    statusWords: { words: 'signed' },
    unsaid: [],
    set: { count: { words: 'seven documents', value: 7 }, named: ['a', 'b'], notNamed: 5 },
  };
  const figures = [quoted('x', '76'), quoted('y', '89'), quoted('z', '3')];
  const analysis = { figures, agreements: [set], lang: 'en' } as unknown as Analysis;
  const shown = (op: Operation, of: string[]) =>
    formula(derivation(op, 0, 0, of), analysis)
      .map(({ operator, words }) => `${operator} ${words}`.trim())
      .join(' ');

  it.each<[Operation, string[], string]>([
    ['share', ['x', 'y'], '76 ÷ 89'],
    ['difference', ['y', 'x', 'z'], '89 − 76 − 3'],
    ['sum', ['x', 'y', 'z'], '76 + 89 + 3'],
    ['not-named', ['seven'], 'seven documents − 2 named'],
  ])('of a %s of %j is %s', (op, of, text) => {
    expect(shown(op, of)).toBe(text);
  });

  it('leads to each of its inputs', () => {
    expect(formula(derivation('share', 0, 0, ['x', 'y']), analysis).map(({ of }) => of.id)).toEqual(
      ['x', 'y'],
    );
    expect(formula(derivation('not-named', 0, 0, ['seven']), analysis)[0]?.of).toBe(set);
  });

  it('of what is not there is a mistake of the program', () => {
    expect(() => shown('share', ['x', 'lost'])).toThrow('lost');
    expect(() => shown('not-named', ['x'])).toThrow('x');
  });
});

describe('rounding', () => {
  const number = (id: string, value: number): Figure => ({
    ...base,
    evidence,
    id,
    value: { words: id, exactness: 'exact', number: value },
  });
  const figures = [number('a', 76), number('b', 89), number('h', 44.5), quoted('words', 'most')];

  it.each<[Operation, string[], number, boolean]>([
    ['share', ['a', 'b'], 85.4, true],
    ['share', ['h', 'b'], 50, false],
    ['sum', ['a', 'b'], 165, false],
    ['sum', ['a', 'h'], 121, true],
    ['difference', ['b', 'a'], 13, false],
    ['difference', ['b', 'h'], 44.5, false],
    ['not-named', ['set'], 5, false],
    ['share', ['a', 'words'], 1, true],
  ])('of the %s of %j, given as %d, is %s', (op, of, result, rounded) => {
    expect(isRounded(derivation(op, result, 1, of), figures)).toBe(rounded);
  });

  it('is not taken for what binary fractions cannot hold', () => {
    const tenths = [number('x', 0.1), number('y', 0.2)];
    expect(isRounded(derivation('sum', 0.3, 1, ['x', 'y']), tenths)).toBe(false);
  });
});

it('what a figure is used for is found, and what a derived one is made of', () => {
  const figures = [
    quoted('x', '76'),
    quoted('y', '89'),
    { ...derived(derivation('share', 85.4, 1, ['x', 'y'])), id: 'share' },
    { ...derived(derivation('sum', 152, 0, ['x', 'x'])), id: 'sum' },
    // A set of agreements may have the id of a figure.
    { ...derived(derivation('not-named', 5, 0, ['y'])), id: 'rest' },
  ];
  const analysis = { figures, agreements: [], lang: 'en' } as unknown as Analysis;
  expect(derivedFrom(figures[0]!, analysis).map(({ id }) => id)).toEqual(['share', 'sum']);
  expect(derivedFrom(figures[1]!, analysis).map(({ id }) => id)).toEqual(['share']);
  expect(inputsOf(figures[3]!.derived!, analysis)).toEqual([figures[0]]);
});

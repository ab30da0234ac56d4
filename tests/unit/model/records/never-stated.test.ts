import { expect, it } from 'vitest';
import type { Analysis } from '../../../../src/model/analysis.ts';
import { NOT_STATED, type Figure } from '../../../../src/model/record.ts';
import { neverStated } from '../../../../src/model/records/never-stated.ts';

const span = { start: 0, end: 1 };
const evidence = { section: 's', passage: 0, start: 0, end: 9, words: [span] };
const figure = (id: string, parts: Partial<Figure> = {}) =>
  ({
    kind: 'figure',
    id,
    label: id,
    about: 'trade',
    evidence,
    value: { words: '5', exactness: 'exact', number: 5 },
    unit: { words: 'dollars' },
    unsaid: ['which dollar'],
    ...parts,
  }) as Figure;
const of = (figures: Figure[], quotations: unknown[] = []) =>
  neverStated({ figures, quotations, passages: ['5 dollars'] } as unknown as Analysis);

it('of all figures in a unit, what none of them says', () => {
  expect(of([figure('a'), figure('b')]).others).toEqual(['which dollar']);
  expect(of([figure('a'), figure('b'), figure('c', { unsaid: [] })]).others).toEqual([]);
  expect(
    of([figure('a'), figure('b'), figure('c', { unit: { words: 'days' }, unsaid: [] })]).others,
  ).toEqual(['which dollar']);
});

it('of a single figure nothing, for it says so itself', () => {
  expect(of([figure('a')]).others).toEqual([]);
});

it('sources, where they are asked for and none is given', () => {
  expect(of([figure('a')]).sources).toBe(false);
  expect(of([figure('a', { source: NOT_STATED }), figure('b')]).sources).toBe(true);
  expect(
    of([figure('a', { source: NOT_STATED }), figure('b', { source: { words: 'the bank' } })])
      .sources,
  ).toBe(false);
});

it('no sources where somebody else is quoted with a figure', () => {
  const quotation = {
    kind: 'quotation',
    evidence,
    at: { start: 0, end: 9 },
    use: 'direct',
    speaker: { kind: 'named', words: 'She', name: 'She' },
  };
  expect(of([figure('a', { source: NOT_STATED })], [quotation]).sources).toBe(false);
});

import { expect, it } from 'vitest';
import type { Figure } from '../../../../src/model/record.ts';
import { valueWithUnit } from '../../../../src/model/records/value-with-unit.ts';

/** @returns the value of a figure in a passage, as it is shown. */
function shown(passage: string, value: string, unit?: string): string {
  const words = [value, ...(unit === undefined ? [] : [unit])].map((part) => {
    const start = passage.indexOf(part);
    return { start, end: start + part.length };
  });
  const evidence = { section: 's', passage: 0, start: 0, end: passage.length, words };
  const figure = {
    value: { words: value, exactness: 'vague' },
    ...(unit !== undefined && { unit: { words: unit } }),
    evidence,
  } as unknown as Figure;
  return valueWithUnit(figure, { passages: [passage] });
}

it.each([
  ['for a period of 15 years', '15', 'years', '15 years'],
  ['most of the mutual payments', 'most', 'mutual payments', 'most of the mutual payments'],
  ['为期15年', '15', '年', '15年'],
  ['48个泊位中', '48', '泊位', '48个泊位'],
  ['اتفاق مدته ٢٥ عاما', '٢٥', 'عاما', '٢٥ عاما'],
])('in “%s” it has its unit as the text has both', (passage, value, unit, expected) => {
  expect(shown(passage, value, unit)).toBe(expected);
});

it('what is calculated has its unit, though the text has both nowhere', () => {
  const figure = (unit: string) =>
    ({ derived: { words: '432.100.000' }, unit: { words: unit } }) as unknown as Figure;
  expect(valueWithUnit(figure('pesos'), { passages: [] })).toBe('432.100.000 pesos');
  expect(valueWithUnit(figure('$'), { passages: [] })).toBe('$432.100.000');
});

it.each([
  ['it has the unit already', 'about $28.2 billion', '$28.2 billion', '$'],
  ['the unit stands before it', 'the years were 15', '15', 'years'],
  ['another thing stands between', '76, of all the regions', '76', 'regions'],
  ['a number stands between', '76 of 89 towns', '76', 'towns'],
  ['it has none', 'signed seven', 'seven', undefined],
])('it stands alone where %s', (_, passage, value, unit) => {
  expect(shown(passage, value, unit)).toBe(value);
});

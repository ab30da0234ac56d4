import { describe, expect, it } from 'vitest';
import { formatResult } from '../../../../src/compile/records/format-result.ts';
import type { Operation } from '../../../../src/model/record.ts';

const NBSP = '\u00a0';

describe('a derived value', () => {
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
  ])('is shown as %s writes it: %s of %d', (lang, op, result, round, shown) => {
    expect(formatResult({ op, of: [], round, result }, lang)).toBe(shown);
  });
});

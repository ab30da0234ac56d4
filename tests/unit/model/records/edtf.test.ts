import { describe, expect, it } from 'vitest';
import { dayOf, intervalOf, isWithoutYear, yearOf } from '../../../../src/model/records/edtf.ts';

/** @returns the first and the last day, as a calendar has them. */
const days = (edtf: string) => {
  const interval = intervalOf(edtf);
  const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  return interval && [iso(interval.from), iso(interval.to - 1)];
};

describe('the days of a date', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-01', '2022-01-01', '2022-01-31'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2023-11-01', '2023-11-01', '2023-11-01'],
    ['2023-12-31', '2023-12-31', '2023-12-31'],
    ['2023-01/2023-08', '2023-01-01', '2023-08-31'],
    ['2022-12/2023-01', '2022-12-01', '2023-01-31'],
    ['2018/2022', '2018-01-01', '2022-12-31'],
    ['2023-11-01/2023-11-03', '2023-11-01', '2023-11-03'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['18XX', '1800-01-01', '1899-12-31'],
    ['0050', '0050-01-01', '0050-12-31'],
    ['2023-33', '2023-01-01', '2023-03-31'],
    ['2023-36', '2023-10-01', '2023-12-31'],
    ['2024-40', '2024-01-01', '2024-06-30'],
    ['2023-41', '2023-07-01', '2023-12-31'],
    ['2023-40/2024-33', '2023-01-01', '2024-03-31'],
  ])('%s are %s to %s', (edtf, first, last) => {
    expect(days(edtf)).toEqual([first, last]);
  });

  it.each(['2022-21', '2022-22', '2022-23', '2022-24'])(
    'of a season, %s, are those of its year: it has no months of its own',
    (edtf) => {
      expect(days(edtf)).toEqual(['2022-01-01', '2022-12-31']);
    },
  );

  it.each([
    ['XXXX-11-09', 'no year'],
    ['XXXX-11', 'no year'],
    ['XXXX-03/XXXX-07', 'no year'],
    ['2022/..', 'an open end'],
    ['../2022', 'an open beginning'],
    ['2023/2022', 'an end before its beginning'],
    ['2023-02-29', 'no such day'],
    ['2023-13', 'no such month'],
    ['2023-00', 'no such month'],
    ['2023-04-00', 'no such day'],
    ['199X-05', 'a month of no year'],
    ['2022/2023/2024', 'three dates'],
    ['2022-21-03', 'a day of a season'],
    ['2022-XX', 'what no words are read as'],
    ['2022~', 'what no words are read as'],
    ['soon', 'no date'],
    ['', 'nothing'],
  ])('%s are none: %s', (edtf) => {
    expect(intervalOf(edtf)).toBeUndefined();
  });
});

it('a date without its year is told from one that has one', () => {
  expect(['XXXX-11-09', 'XXXX-03/XXXX-07'].every(isWithoutYear)).toBe(true);
  expect(['2022', '199X', '2022-XX', '2022/..'].some(isWithoutYear)).toBe(false);
});

it('a day lies in the year that it begins', () => {
  for (const year of [1, 99, 1900, 1969, 1970, 2000, 2050]) {
    expect(yearOf(dayOf(year))).toBe(year);
    expect(yearOf(dayOf(year) - 1)).toBe(year - 1);
  }
});

import { describe, expect, it } from 'vitest';
import { dayOf, intervalOf, type Interval } from '../../../../src/model/records/edtf.ts';
import { timeScale } from '../../../../src/model/records/time-scale.ts';

const scaleOf = (...dates: string[]) => timeScale(dates.map((date) => intervalOf(date)!));
const ARTICLE = ['2022', '2022-01', '2023-01/2023-08', '2023-11-01', '2025', '2050'];

/** @returns the place and the length of a date on a scale. */
const drawn = (scale: ReturnType<typeof timeScale>, date: string) => {
  const { from, to } = intervalOf(date)!;
  return { at: scale.at(from), length: scale.at(to) - scale.at(from) };
};

describe('a scale', () => {
  it('goes from the beginning of the first year to the end of the last', () => {
    const scale = scaleOf('2022-03', '2024-05-06');
    expect(scale.at(dayOf(2022))).toBe(0);
    expect(scale.at(dayOf(2025))).toBe(1);
  });

  it('is even: years are of one length, and a month is about a twelfth of one', () => {
    const scale = scaleOf('2021', '2024');
    for (const year of ['2021', '2022', '2023', '2024'])
      expect(drawn(scale, year).length).toBeCloseTo(1 / 4);
    expect(drawn(scale, '2023-04').length).toBeCloseTo(1 / 48, 3);
  });

  it('keeps time: what is later stands further on', () => {
    const scale = scaleOf(...ARTICLE);
    const days = Array.from({ length: 29 * 24 }, (_, half) => dayOf(2022, 1, 1 + half * 15));
    const places = days.map(scale.at);
    for (const [index, place] of places.entries()) {
      expect(place).toBeGreaterThanOrEqual(places[index - 1] ?? 0);
      expect(place).toBeLessThanOrEqual(1);
    }
  });

  it('keeps to itself what lies outside it', () => {
    const scale = scaleOf('2022', '2024');
    expect(scale.at(dayOf(1900))).toBe(0);
    expect(scale.at(dayOf(2100))).toBe(1);
  });

  it('of nothing is a mistake of the program', () => {
    expect(() => timeScale([])).toThrow();
  });
});

describe('a break', () => {
  it('is made where dates stand close together far from another, and tells the years', () => {
    const { breaks, ...scale } = scaleOf(...ARTICLE);
    expect(breaks).toEqual([expect.objectContaining({ after: 2025, before: 2050, years: 24 })]);
    // The years with dates keep their even length.
    const year = drawn({ breaks, ...scale }, '2022').length;
    for (const date of ['2023', '2024', '2025', '2050'])
      expect(drawn({ breaks, ...scale }, date).length).toBeCloseTo(year);
    expect(year).toBeGreaterThan(0.15);
    expect(breaks[0]!.to - breaks[0]!.from).toBeLessThan(year);
  });

  it.each<[string, string[]]>([
    ['single dates far apart', ['1900', '1950', '2000']],
    ['a gap no longer than the years with dates', ['2010', '2011', '2012-05/2015', '2021']],
    ['a gap of a few years', ['2020', '2020-05', '2024']],
    ['a period that spans the gap', ['2022', '2022-05', '2022/2050', '2050']],
    ['one year', ['2022', '2022-05']],
  ])('is not made for %s', (_, dates) => {
    expect(scaleOf(...dates).breaks).toEqual([]);
  });

  it('may be made twice', () => {
    const { breaks } = scaleOf('1974', '2022', '2023', '2023-05', '2026', '2060');
    expect(breaks.map(({ after, before, years }) => [after, before, years])).toEqual([
      [1974, 2022, 47],
      [2026, 2060, 33],
    ]);
  });
});

describe('labels', () => {
  const labels = (...dates: string[]) =>
    scaleOf(...dates).ticks.flatMap(({ label }) => (label ? [label.text] : []));

  it.each<[string[], string[]]>([
    [ARTICLE, ['2022', '2023', '2024', '2025', '2050']],
    [
      ['2025', '2035'],
      ['2025', '2028', '2030', '2032', '2034'],
    ],
    [
      ['1900', '1950', '2000'],
      ['1900', '1920', '1940', '1960', '1980'],
    ],
    [['2025'], ['2025', 'Apr', 'Jul', 'Oct']],
    [
      ['18XX', '2025'],
      ['1800', '1850', '1900', '1950', '2000'],
    ],
  ])('of %j are %j', (dates, expected) => {
    expect(labels(...dates)).toEqual(expected);
  });

  it('stand apart and within the line, whatever the dates', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    for (let run = 0; run < 300; run += 1) {
      const intervals = Array.from({ length: 1 + random(9) }, (): Interval => {
        const year = 1700 + random(random(2) ? 400 : 12);
        return { from: dayOf(year), to: dayOf(year + 1 + random(random(5) ? 2 : 60)) };
      });
      const { ticks, breaks } = timeScale(intervals);
      const places = ticks.flatMap(({ label }) => (label ? [label.at] : [])).sort((a, b) => a - b);
      expect(places.length).toBeGreaterThan(0);
      for (const [index, place] of places.entries()) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(0.881);
        if (index > 0) expect(place - places[index - 1]!).toBeGreaterThan(0.159);
      }
      for (const { at } of ticks)
        expect(breaks.some(({ from, to }) => at > from + 1e-9 && at < to - 1e-9)).toBe(false);
      expect(new Set(ticks.map(({ at }) => at)).size).toBe(ticks.length);
    }
  });
});

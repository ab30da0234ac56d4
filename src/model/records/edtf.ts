/** A stretch of days, half-open, as days since 1 January 1970. */
export interface Interval {
  from: number;
  to: number;
}

const DAY = 86_400_000;

/** @returns the day on which a month of a year begins; a month past the twelfth is in a later year. */
export function dayOf(year: number, month = 1, day = 1): number {
  const date = new Date(0);
  // Date.UTC would take the years 0 to 99 for those of the twentieth century.
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY;
}

/** @returns the year in which a day lies. */
export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

/**
 * The days that a date in EDTF (ISO 8601-2:2019, levels 0 and 1) covers: all days of a year, of a
 * decade ("199X") or of a month, where nothing more exact is said. A season has no months of its own
 * ("independent of location"), so it covers its year.
 * @returns undefined where the year is not stated ("XXXX-11-09"), an end is open, or nothing can be read
 */
export function intervalOf(edtf: string): Interval | undefined {
  const ends = edtf.split('/').map(daysOf);
  const [first, last] = [ends[0], ends.at(-1)];
  if (ends.length > 2 || !first || !last || last.to <= first.from) return undefined;
  return { from: first.from, to: last.to };
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?[?~%]?$/;
const SEASONS = [21, 22, 23, 24];
/** The months of a quarter (33 to 36) and of a half (40, 41): the first, and the one after the last. */
const PARTS: Readonly<Record<number, readonly [number, number]>> = {
  33: [1, 4],
  34: [4, 7],
  35: [7, 10],
  36: [10, 13],
  40: [1, 7],
  41: [7, 13],
};

function daysOf(date: string): Interval | undefined {
  const [, years = '', months = 'XX', days = 'XX'] = DATE.exec(date) ?? [];
  if (years === '') return undefined;
  const year = Number(years.replaceAll('X', '0'));
  if (years.includes('X')) {
    const span = years.endsWith('XX') ? 100 : 10;
    return months === 'XX' ? { from: dayOf(year), to: dayOf(year + span) } : undefined;
  }
  const month = Number(months);
  if (months === 'XX' || (SEASONS.includes(month) && days === 'XX'))
    return { from: dayOf(year), to: dayOf(year + 1) };
  const part = PARTS[month];
  if (part && days === 'XX') return { from: dayOf(year, part[0]), to: dayOf(year, part[1]) };
  if (month < 1 || month > 12) return undefined;
  const [from, to] = [dayOf(year, month), dayOf(year, month + 1)];
  if (days === 'XX') return { from, to };
  const day = from + Number(days) - 1;
  return day >= from && day < to ? { from: day, to: day + 1 } : undefined;
}

/** @returns whether a date names no year: "XXXX-11-09". */
export const isWithoutYear = (edtf: string): boolean => /(^|\/)XXXX/.test(edtf);

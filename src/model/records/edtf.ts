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

/** A date in EDTF (ISO 8601-2:2019), part by part; a part that is not stated is absent. */
export interface EdtfDate {
  /** Four characters, with "X" for each digit that is not stated. */
  year: string;
  /** 1 to 12, or a season (21 to 24), a quarter (33 to 36) or a half (40, 41). */
  month?: number;
  day?: number;
}

/** A date, or the two ends of a period. */
export type Edtf = readonly [EdtfDate] | readonly [from: EdtfDate, to: EdtfDate];

const DATE = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d\d)(?:-(\d\d))?)?$/;

/** @returns the date or period, if it is of the forms that are read in words and it exists. */
export function parseEdtf(text: string): Edtf | undefined {
  const [first, second, more] = text.split('/');
  const from = parseDate(first!);
  if (!from || more !== undefined) return undefined;
  if (second === undefined) return [from];
  const to = parseDate(second);
  const isBare = (date: EdtfDate) => date.month === undefined && date.year.includes('X');
  if (!to || isBare(from) || isBare(to)) return undefined;
  // Of a period both ends state the year, or neither; then it may go over the end of a year.
  const hasYear = !from.year.includes('X');
  if (hasYear === to.year.includes('X')) return undefined;
  return (hasYear ? first! < second : first !== second) ? [from, to] : undefined;
}

function parseDate(text: string): EdtfDate | undefined {
  const [, year, months, days] = DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (months === undefined) return year === 'XXXX' ? undefined : { year };
  const month = Number(months);
  if (!monthsOf(month) || (year.includes('X') && year !== 'XXXX')) return undefined;
  if (days === undefined) return { year, month };
  const day = Number(days);
  // Without a year, February may have 29 days.
  const inYear = year === 'XXXX' ? 2000 : Number(year);
  const last = dayOf(inYear, month + 1) - dayOf(inYear, month);
  return month <= 12 && day >= 1 && day <= last ? { year, month, day } : undefined;
}

/** What a number in place of the month stands for: the first month, and the one after the last. */
function monthsOf(month: number): readonly [number, number] | undefined {
  if (month >= 1 && month <= 12) return [month, month + 1];
  // A season has no months of its own ("independent of location"), so it covers its year.
  if (month >= 21 && month <= 24) return YEAR;
  if (month >= 33 && month <= 36) return [3 * month - 98, 3 * month - 95];
  return month === 40 || month === 41 ? [6 * month - 239, 6 * month - 233] : undefined;
}

const YEAR = [1, 13] as const;

/**
 * The days that a date in EDTF covers: all days of a year, of a decade ("199X") or of a month, where
 * nothing more exact is said.
 * @returns undefined where the year is not stated ("XXXX-11-09") or nothing can be read
 */
export function intervalOf(edtf: string): Interval | undefined {
  const dates = parseEdtf(edtf)?.map(daysOf);
  const [first, last] = [dates?.[0], dates?.at(-1)];
  return first && last && { from: first.from, to: last.to };
}

function daysOf({ year, month, day }: EdtfDate): Interval | undefined {
  if (year === 'XXXX') return undefined;
  const first = Number(year.replaceAll('X', '0'));
  if (year.includes('X'))
    return { from: dayOf(first), to: dayOf(first + (year.endsWith('XX') ? 100 : 10)) };
  const [start, end] = (month !== undefined && monthsOf(month)) || YEAR;
  const from = dayOf(first, start);
  return day === undefined
    ? { from, to: dayOf(first, end) }
    : { from: from + day - 1, to: from + day };
}

/** @returns whether a date names no year: "XXXX-11-09". */
export const isWithoutYear = (edtf: string): boolean => /(^|\/)XXXX/.test(edtf);

import { edtfOf } from '../../language/calendar.ts';

/** The parts of a date that can be stated. */
export type DatePart = 'year' | 'season' | 'quarter' | 'half' | 'month' | 'day';

/** A date in EDTF (ISO 8601-2:2019), part by part; a part that is not stated is absent. */
interface Parts {
  /** Four characters, with "X" for each digit that is not stated. */
  year: string;
  /** 1 to 12, or a season (21 to 24), a quarter (33 to 36) or a half (40, 41). */
  month?: number;
  day?: number;
}

/** A date, or the two ends of a period. */
export type Edtf = readonly [Parts] | readonly [from: Parts, to: Parts];

/** The forms in which a date is written, as an editor is told. */
export const EDTF_FORMS =
  '2023, 2023-11, 2023-11-01, a period such as 2023-01/2023-08, a season from 2023-21 (spring) to ' +
  '2023-24, a quarter from 2023-33 to 2023-36, a half 2023-40 or 2023-41, a decade such as 199X, and XXXX-11 or XXXX-11-01 where the year is not stated';

const DATE = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d\d)(?:-(\d\d))?)?$/;

/** @returns the date or period, if it is of the forms that are read in words and it exists. */
export function parseEdtf(text: string): Edtf | undefined {
  const [first, second, more] = text.split('/');
  const from = parseDate(first ?? '');
  if (!from || more !== undefined) return undefined;
  if (second === undefined) return [from];
  const to = parseDate(second);
  const isBare = (date: Parts) => date.month === undefined && date.year.includes('X');
  if (!to || isBare(from) || isBare(to)) return undefined;
  // Of a period both ends state the year, or neither; then it may go over the end of a year.
  const hasYear = !from.year.includes('X');
  if (hasYear === to.year.includes('X')) return undefined;
  return (hasYear ? first! < second : first !== second) ? [from, to] : undefined;
}

function parseDate(text: string): Parts | undefined {
  const [, year, months, days] = DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (months === undefined) return year === 'XXXX' ? undefined : { year };
  const month = Number(months);
  if (!partName(month) || (year.includes('X') && year !== 'XXXX')) return undefined;
  if (days === undefined) return { year, month };
  const day = Number(days);
  const stated = year === 'XXXX' ? {} : { year: Number(year) };
  return edtfOf({ ...stated, month, day }) === undefined ? undefined : { year, month, day };
}

/** What a number in the place of the month stands for; undefined where it stands for nothing. */
function partName(month: number): DatePart | undefined {
  if (month >= 1 && month <= 12) return 'month';
  if (month >= 21 && month <= 24) return 'season';
  if (month >= 33 && month <= 36) return 'quarter';
  return month === 40 || month === 41 ? 'half' : undefined;
}

/**
 * Takes dates as far as they are stated; gives the parts of all of them as one date, of two that state
 * the same part the first.
 * @returns undefined where there are none
 */
export function mergeDates(dates: readonly Parts[]): Parts | undefined {
  const [first] = dates;
  if (!first) return undefined;
  const month = dates.find((date) => date.month !== undefined)?.month;
  const day = dates.find((date) => date.day !== undefined)?.day;
  return {
    year: dates.find(({ year }) => year !== 'XXXX')?.year ?? 'XXXX',
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

/** How a date relates to the one that words name. */
export type Relation =
  | { kind: 'same' | 'less-exact' | 'other' }
  /** It states a part that the words do not. */
  | { kind: 'more-exact'; part: DatePart };

/** @returns how the date `is` relates to the date `read` in the words. */
export function relate(read: Edtf, is: Edtf): Relation {
  const pairs: [Parts, Parts][] =
    read.length === 2 && is.length === 2
      ? [
          [read[0], is[0]],
          [read[1], is[1]],
        ]
      : read.flatMap((words) => is.map((date): [Parts, Parts] => [words, date]));
  return strongest(pairs.flatMap(([words, date]) => relateParts(words, date)));
}

/** The relation that says most against a date. */
function strongest(relations: readonly Relation[]): Relation {
  const of = (kind: Relation['kind']) => relations.find((relation) => relation.kind === kind);
  return of('other') ?? of('more-exact') ?? of('less-exact') ?? { kind: 'same' };
}

function relateParts(words: Parts, date: Parts): Relation[] {
  const years = Array.from(words.year, (digit, at) =>
    relatePart('year', stated(digit), stated(date.year[at])),
  );
  const part = date.month === undefined ? 'month' : (partName(date.month) ?? 'month');
  // A season, a quarter and a half have no months of their own, so neither says the other.
  const month: Relation =
    words.month !== undefined && date.month !== undefined && partName(words.month) !== part
      ? { kind: 'more-exact', part }
      : relatePart(part, words.month, date.month);
  return [...years, month, relatePart('day', words.day, date.day)];
}

const stated = (digit: string | undefined) => (digit === 'X' ? undefined : digit);

function relatePart<T>(part: DatePart, words: T | undefined, date: T | undefined): Relation {
  if (words === date) return { kind: 'same' };
  if (date === undefined) return { kind: 'less-exact' };
  return words === undefined ? { kind: 'more-exact', part } : { kind: 'other' };
}

import type { Edtf, EdtfDate } from '../../model/records/edtf.ts';

/** The parts of a date that can be stated. */
export type DatePart = 'year' | 'season' | 'quarter' | 'half' | 'month' | 'day';

/** The forms in which a date is written, as an editor is told. */
export const EDTF_FORMS =
  '2023, 2023-11, 2023-11-01, a period such as 2023-01/2023-08, a season from 2023-21 (spring) to ' +
  '2023-24, a quarter from 2023-33 to 2023-36, a half 2023-40 or 2023-41, a decade such as 199X, and XXXX-11 or XXXX-11-01 where the year is not stated';

/** What the number in place of the month of a date stands for. */
function partName(month: number): DatePart {
  if (month <= 12) return 'month';
  if (month <= 24) return 'season';
  return month <= 36 ? 'quarter' : 'half';
}

/**
 * Takes dates as far as they are stated; gives the parts of all of them as one date, of two that state
 * the same part the first.
 * @returns undefined where there are none
 */
export function mergeDates(dates: readonly EdtfDate[]): EdtfDate | undefined {
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
  const pairs: [EdtfDate, EdtfDate][] =
    read.length === 2 && is.length === 2
      ? [
          [read[0], is[0]],
          [read[1], is[1]],
        ]
      : read.flatMap((words) => is.map((date): [EdtfDate, EdtfDate] => [words, date]));
  return strongest(pairs.flatMap(([words, date]) => relateParts(words, date)));
}

/** The relation that says most against a date. */
function strongest(relations: readonly Relation[]): Relation {
  const of = (kind: Relation['kind']) => relations.find((relation) => relation.kind === kind);
  return of('other') ?? of('more-exact') ?? of('less-exact') ?? { kind: 'same' };
}

function relateParts(words: EdtfDate, date: EdtfDate): Relation[] {
  const years = Array.from(words.year, (digit, at) =>
    relatePart('year', stated(digit), stated(date.year[at])),
  );
  const part = date.month === undefined ? 'month' : partName(date.month);
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

import { statedNumbers } from '../../language/context/stated-numbers.ts';
import type { Language } from '../../language/language.ts';
import type { Edtf } from '../../model/records/edtf.ts';

/** More than these are no count of years, but a year or something else. */
const MOST = 200;
const DAY_MS = 86_400_000;

/**
 * Takes words that count what a period has ("the last four years"), and the period that an editor reads in
 * them; gives whether it may be as long. Words with no count, or more than one, say nothing of it.
 */
export function mayBeAsLong(words: string, is: Edtf, language: Language): boolean {
  const counts = statedNumbers(words, language).numbers;
  const [count] = counts;
  if (count === undefined || counts.length > 1 || !Number.isInteger(count)) return true;
  if (count < 2 || count > MOST) return true;
  return isLength(count, is) ?? true;
}

/**
 * @returns whether a period has so many days, weeks, months, quarters, years, decades or centuries, with or
 * without the one in which it begins; undefined of a single date, or one without a year
 */
export function isLength(count: number, is: Edtf): boolean | undefined {
  const [from, to] = is;
  if (!to || [from, to].some(({ year }) => year.includes('X'))) return undefined;
  const years = Number(to.year) - Number(from.year);
  const has = (length: number, size: number) =>
    length >= (count - 1) * size && length <= count * size + (size > 1 ? 1 : 0);
  if ([1, 10, 100].some((size) => has(years, size))) return true;
  if (from.month === undefined || to.month === undefined) return false;
  const months = years * 12 + to.month - from.month;
  if ([1, 3, 12].some((size) => has(months, size))) return true;
  if (from.day === undefined || to.day === undefined) return false;
  const time = ({ year, month = 1, day = 1 }: typeof from) =>
    Date.UTC(Number(year), month - 1, day);
  const days = Math.round((time(to) - time(from)) / DAY_MS);
  return [1, 7].some((size) => has(days, size));
}

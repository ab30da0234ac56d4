import { edtfOf, edtfPeriod, type FoundDate } from './calendar.ts';
import type { Language } from './language.ts';
import { isDash, isGlued, type Lexeme } from './lexeme.ts';
import { isGluedToName, isGluedWord } from './numeral.ts';

/** Takes lexemes and an index; gives the date or time in figures there ("01.11.2023", "10:30"). */
export function numericDateAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
): FoundDate | undefined {
  if (all[index]?.kind !== 'digits' || isGluedToName(all, index)) return undefined;
  let next = index + 1;
  let text = all[index]?.fold ?? '';
  while (isInner(all, next)) {
    text += (isDash(all[next]) ? '-' : (all[next]?.text ?? '')) + (all[next + 1]?.fold ?? '');
    next += 2;
  }
  if (isGluedWord(all, next)) return undefined;
  const inGerman = dayAndMonth(text, all, next, language);
  if (inGerman) return inGerman;
  const read = READERS.map((reader) => reader(text, language)).find((result) => result);
  return read && { next, ...(read.edtf !== undefined && { edtf: read.edtf }) };
}

/** "24.12.", where the decimal mark is a comma and a full stop makes an ordinal. */
function dayAndMonth(
  text: string,
  all: readonly Lexeme[],
  next: number,
  language: Language,
): FoundDate | undefined {
  const [, day, month] = /^(\d\d?)\.(\d\d?)$/u.exec(text) ?? [];
  const isPoint = all[next]?.text === '.' && isGlued(all, next);
  if (month === undefined || !isPoint || language.ordinalPointAfter.size === 0) return undefined;
  const edtf = edtfOf({ month: Number(month), day: Number(day) });
  return Number(month) <= 12 && edtf !== undefined ? { next: next + 1, edtf } : undefined;
}

function isInner(all: readonly Lexeme[], next: number): boolean {
  const mark = all[next];
  return (
    (isDash(mark) || /^[./:]$/u.test(mark?.text ?? '')) &&
    isGlued(all, next) &&
    all[next + 1]?.kind === 'digits' &&
    isGlued(all, next + 1)
  );
}

type Read = { readonly edtf?: string | undefined };

const READERS: readonly ((text: string, language: Language) => Read | undefined)[] = [
  // ISO 8601: 2023-11-01, 2023-11.
  (text) => {
    const [, year, month, day] = /^([12]\d{3})-(\d\d)(?:-(\d\d))?$/u.exec(text) ?? [];
    if (year === undefined || Number(month) > 12 || Number(month) < 1) return undefined;
    if (day === undefined && Number(month) > Number(year.slice(2))) return undefined; // 2005-06
    const date = { year: Number(year), month: Number(month) };
    return { edtf: edtfOf(day === undefined ? date : { ...date, day: Number(day) }) };
  },
  // A season or a financial year: 2022/23, 2022–23.
  (text) => {
    const [, year = '', end = ''] = /^([12]\d{3})[-/](\d\d|[12]\d{3})$/u.exec(text) ?? [];
    const last = Number(end.length === 2 ? year.slice(0, 2) + end : end);
    if (year === '' || last <= Number(year)) return undefined;
    return text.includes('/') || end.length === 2
      ? { edtf: edtfPeriod({ year: Number(year) }, { year: last }) }
      : undefined;
  },
  // 01.11.2023, 1/11/2023, 01-11-2023; with two digits for the year the century is not stated.
  (text, language) => {
    const [, a, mark, b, year] = /^(\d\d?)([./-])(\d\d?)\2([12]\d{3}|\d\d)$/u.exec(text) ?? [];
    if (mark === undefined || year === undefined) return undefined;
    const [first, second] = [Number(a), Number(b)];
    if (first < 1 || second < 1 || Math.max(first, second) > 31 || Math.min(first, second) > 12) {
      return undefined;
    }
    if (year.length === 2) return {};
    return { edtf: inOrder(first, second, Number(year), mark, language) };
  },
  // The time of day.
  (text) =>
    /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:-(?:[01]?\d|2[0-4]):[0-5]\d)?$/u.test(text)
      ? {}
      : undefined,
];

function inOrder(first: number, second: number, year: number, mark: string, language: Language) {
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  if (first > 12) return edtfOf(dayFirst);
  if (first === second) return edtfOf(dayFirst);
  const order = language.dates.numericOrder;
  if (order === 'ambiguous') {
    if (second > 12) return edtfOf(monthFirst);
    return mark === '.' ? edtfOf(dayFirst) : undefined; // full stops are only written day first
  }
  return edtfOf(order === 'month-day-year' ? monthFirst : dayFirst);
}

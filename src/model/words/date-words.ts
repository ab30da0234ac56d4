import { dates as m } from '../../messages/dates.ts';
import { labels } from '../../messages/labels.ts';
import { language } from '../../messages/language.ts';
import { text } from '../../messages/text.ts';
import type { DateWords } from '../record.ts';
import { parseEdtf, type EdtfDate } from '../records/edtf.ts';

/**
 * @param edtf a date or period in EDTF: "198X", "2022/2026", "2023-11"
 * @returns it in words of the interface's language: "the 1980s", "2022 to 2026", "November 2023"; as it
 * is where there are none
 */
export function dateInWords(edtf: string): string {
  const [from, to] = parseEdtf(edtf) ?? [];
  const first = from && inWords(from);
  if (first === undefined) return edtf;
  if (!to) return first;
  const last = inWords(to);
  return last === undefined ? edtf : m.fromTo({ from: first, to: last });
}

function inWords({ year, month, day }: EdtfDate): string | undefined {
  const hasYear = year !== 'XXXX';
  if (hasYear && year.endsWith('XX'))
    return m.fromTo({ from: year.replace('XX', '00'), to: year.replace('XX', '99') });
  if (year.endsWith('X') && hasYear) return m.decade({ decade: year.replace('X', '0') });
  if (month !== undefined && month > 12)
    return hasYear ? m.partOfYear({ part: `p${month}`, year }) : undefined;
  // In the order in which the interface has its own days.
  if (hasYear && month !== undefined && day !== undefined)
    return text.day({ day, month: labels.months().split(' ')[month - 1]!, year: Number(year) });
  return byCalendar(
    {
      ...(hasYear && { year: 'numeric' }),
      ...(month !== undefined && { month: 'long' }),
      ...(day !== undefined && { day: 'numeric' }),
    },
    // A leap year has every day.
    new Date(Date.UTC(hasYear ? Number(year) : 2000, (month ?? 1) - 1, day ?? 1)),
  );
}

function byCalendar(parts: Intl.DateTimeFormatOptions, date: Date): string {
  const own = language();
  return (
    new Intl.DateTimeFormat(own === 'en' ? 'en-GB' : own, {
      ...parts,
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
    })
      .format(date)
      // Browsers differ in the spaces that they put.
      .replaceAll(/\s/gu, ' ')
  );
}

/**
 * @returns what the editors read in the words of a date, in words; undefined where nothing is read in:
 * the words say it themselves
 */
export function dateReading({ words, is, datedBy }: DateWords): string | undefined {
  if (is === undefined) return undefined;
  const reading = dateInWords(is);
  if (datedBy !== undefined) return reading;
  // In another order than that of EDTF, which number is the month is a reading.
  const isSaid = numbersIn(words) === numbersIn(is) && /^\d{4}[\d-]*$/.test(is);
  return isSaid || words === reading ? undefined : reading;
}

/** The numbers in words, in European digits and without leading noughts, in their order. */
const numbersIn = (words: string): string =>
  (inEuropeanDigits(words).match(/\d+/g) ?? []).map(Number).join('-');

const inEuropeanDigits = (words: string): string =>
  words.replaceAll(/\p{Nd}/gu, (digit) => {
    // The digits of a script follow each other, from its nought.
    let value = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(digit.codePointAt(0)! - value - 1))) value += 1;
    return String(value % 10);
  });

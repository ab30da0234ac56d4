import { edtfOf, edtfPeriod, type FoundDate, type PartialDate } from './calendar.ts';
import { matchTemplates, type SlotValues } from './date-template.ts';
import type { Language } from './language.ts';
import type { Lexeme } from './lexeme.ts';
import { isGluedToName } from './numeral.ts';
import { numericDateAt } from './numeric-date.ts';
import { matchPhrase, matchPhraseBefore } from './phrase.ts';
import { isYear } from './year.ts';

/**
 * Takes lexemes and an index; gives the longest date or period there. `cited` says that the words
 * were cited as a date, so that "May" or "1500" need no word before them to be one.
 */
export function dateAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
  cited = false,
): FoundDate | undefined {
  let longest = numericDateAt(all, index, language);
  for (const match of matchTemplates(all, index, language.dates.templates, language)) {
    if (match.next <= (longest?.next ?? 0)) continue;
    if (!cited && !isMeant(all, index, match.next, match.values, language)) continue;
    const edtf = edtfFrom(match.values);
    longest = { next: match.next, ...(edtf !== undefined && { edtf }) };
  }
  const adjective = longest ? undefined : monthAdjectiveAt(all, index, language);
  return longest ?? adjective;
}

/** «мартовское соглашение»; with a capital within a sentence it is a name, «Октябрьская революция». */
function monthAdjectiveAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
): FoundDate | undefined {
  const found = matchPhrase(language.dates.monthAdjectives, all, index);
  const begins = index === 0 || all[index - 1]?.kind === 'mark';
  if (!found || (!begins && /^\p{Lu}/u.test(all[index]?.text ?? ''))) return undefined;
  const edtf = edtfOf({ month: found.value });
  return { next: found.next, ...(edtf !== undefined && { edtf }) };
}

/** Whether words that could be a date are one: "May" and "1500" also mean other things. */
function isMeant(
  all: readonly Lexeme[],
  index: number,
  next: number,
  values: SlotValues,
  language: Language,
): boolean {
  const { dates } = language;
  const slots = Object.keys(values);
  if (slots.every((slot) => slot.startsWith('month'))) {
    if (slots.length > 1) return true;
    // "Mar" alone is a name.
    const month = matchPhrase(dates.months, all, index);
    // "حزيران/يونيو"
    if (month && all[month.next]?.text === '/' && month.next < next) return true;
    if (month?.next !== next) return false;
    if (!matchPhrase(dates.ambiguousMonths, all, index)) return true;
    return matchPhraseBefore(dates.monthCues, all, index) !== undefined;
  }
  if (slots.every((slot) => slot.startsWith('year')) && values['year'] !== undefined) {
    const first = all[index]?.kind === 'digits';
    if (values['year2'] !== undefined && values['year2'] <= values['year']) return false;
    // Of three digits, a word says that they are a year ("AD 410").
    if (values['year'] < 1000) return true;
    // A word for year ends the match ("2038 года").
    if (all[next - 1]?.kind === 'word') return true;
    return isYear(all, first ? index : index + 1, next, values['year'], language);
  }
  // A century in roman figures is read when one cites it, and not demanded.
  if (values['century'] !== undefined && hasRoman(all, index, next)) return false;
  if (values['decade'] !== undefined) {
    return values['decade'] > 99 || !matchPhraseBefore(dates.notDecadeAfter, all, index);
  }
  return !isGluedToName(all, index) || all[index]?.kind !== 'digits';
}

const hasRoman = (all: readonly Lexeme[], from: number, to: number): boolean =>
  all.slice(from, to).some(({ text }) => /^[IVX]+(?:e|ème|er)?$/u.test(text));

function edtfFrom(values: SlotValues): string | undefined {
  const { decade, tens, century, quarter, half, hour } = values;
  if (hour !== undefined) return undefined;
  // The quarters of a year are 33 to 36 in EDTF, its halves 40 and 41.
  const partOfYear =
    quarter !== undefined ? 32 + quarter : half !== undefined ? 39 + half : values['season'];
  if (tens !== undefined && decade !== undefined) return undefined; // two decades
  if (decade !== undefined) return decade > 99 ? `${decade / 10}X` : undefined;
  if (tens !== undefined) return tens > 99 ? `${tens / 10}X` : undefined;
  // The 19th century is 18XX by the convention of EDTF.
  if (century !== undefined) return `${String(century - 1).padStart(2, '0')}XX`;
  const from = partial(values['year'], partOfYear ?? values['month'], values['day']);
  const { year2, month2, day2 } = values;
  if (year2 === undefined && month2 === undefined && day2 === undefined) return edtfOf(from);
  const to = partial(year2 ?? values['year'], month2 ?? from.month, day2);
  if (year2 !== undefined && month2 === undefined && from.month !== undefined) return undefined;
  return edtfPeriod(from, to);
}

function partial(year?: number, month?: number, day?: number): PartialDate {
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

import { goesOn } from './date-template.ts';
import type { Language } from './language.ts';
import { isDash, isGlued, type Lexeme } from './lexeme.ts';
import { currencyAt } from './money.ts';
import { matchPhrase, matchPhraseBefore } from './phrase.ts';

/**
 * Takes the place of four digits (or of a period of two such) that no month names as a year; gives
 * whether they are one: neither limited nor counted, and after a word such as "in", or from 1700 to
 * 2099 where nothing says otherwise.
 */
export function isYear(
  all: readonly Lexeme[],
  start: number,
  next: number,
  year: number,
  language: Language,
): boolean {
  const { yearCues, notYearBefore, bareYears } = language.dates;
  if (goesOn(all, next) || matchPhrase(notYearBefore, all, next)) return false;
  if (matchPhrase(language.scales, all, next) || matchPhrase(language.percent, all, next))
    return false;
  const link = matchPhrase(language.currencyLinks, all, next)?.next;
  if (currencyAt(all, next, language) || (link !== undefined && currencyAt(all, link, language))) {
    return false;
  }
  const modern = year >= 1900 && year < 2100;
  // The longer phrase decides: "to 2000" is a year, "up to 2000" is not.
  const limit = [language.bounds, language.approximations].map((table) =>
    matchPhraseBefore<unknown>(table, all, start),
  );
  const cue = matchPhraseBefore(yearCues, all, start)?.start ?? start;
  if (limit[0] && limit[0].start < cue) return false;
  if (limit[1] && limit[1].start < cue) return modern;
  if (cue < start) return true;
  // A hyphen before makes the digits the last part of a name, unless they look like a year.
  if (isDash(all[start - 1]) && isGlued(all, start)) return modern;
  return bareYears && year >= 1700 && year < 2100;
}

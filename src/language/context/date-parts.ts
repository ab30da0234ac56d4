import { dateAt } from '../date-at.ts';
import type { Language } from '../language.ts';
import { lexemes } from '../lexeme.ts';
import { numeralAt } from '../numeral.ts';
import { matchPhrase } from '../phrase.ts';

/** What words say of a date, where they name none as a whole ("last spring", "on Tuesday"). */
export interface DateParts {
  /** Dates in EDTF, as far as they are stated. */
  readonly dates: readonly string[];
  /** Days of the week, 1 (Monday) to 7. */
  readonly weekdays: readonly number[];
  /** Other digits that stand in them. */
  readonly numbers: readonly number[];
}

/** Takes words and their language; gives every part of a date that stands in them. */
export function datePartsIn(words: string, language: Language): DateParts {
  const all = lexemes(words, language.folding);
  const dates: string[] = [];
  const weekdays: number[] = [];
  const numbers: number[] = [];
  let index = 0;
  while (index < all.length) {
    const date = dateAt(all, index, language, true);
    const season = matchPhrase(language.dates.seasons, all, index);
    const weekday = matchPhrase(language.dates.weekdays, all, index);
    const numeral = numeralAt(all, index, language);
    if (date?.edtf !== undefined) dates.push(date.edtf);
    else if (season) dates.push(`XXXX-${season.value}`);
    else if (weekday) weekdays.push(weekday.value);
    else if (numeral) numbers.push(...numeral.text.split(/\D+/u).map(Number));
    index = Math.max(
      index + 1,
      ...[date, season, weekday, numeral].map((found) => found?.next ?? 0),
    );
  }
  return { dates, weekdays, numbers };
}

import { toNumber } from '../decimal.ts';
import type { Language } from '../language.ts';
import { lexemes } from '../lexeme.ts';
import { currencyAt } from '../money.ts';
import { numeralAt } from '../numeral.ts';
import { matchPhrase } from '../phrase.ts';
import type { Unit } from '../quantity.ts';
import { spanAt } from '../range.ts';

/** What words say of numbers, where they are not one quantity as a whole. */
export interface StatedNumbers {
  readonly numbers: readonly number[];
  /** Currencies and per cent that stand in them. */
  readonly units: readonly Unit[];
}

/**
 * Takes words in any order ("US $ 10 billion", "12 of the 15") and their language; gives every number in
 * them, in digits or in words, and every currency and per cent. Digits that are no quantity ("2:1") are
 * given one by one.
 */
export function statedNumbers(words: string, language: Language): StatedNumbers {
  const all = lexemes(words, language.folding);
  const numbers: number[] = [];
  const units: Unit[] = [];
  let index = 0;
  while (index < all.length) {
    const span = spanAt(all, index, language);
    const ends = span ? [span.from, ...(span.to ? [span.to] : [])] : [];
    for (const { value, unit } of ends) {
      if (value) numbers.push(toNumber(value));
      if (unit) units.push(unit);
    }
    if (span && ends.some(({ value }) => value)) {
      index = span.next;
      continue;
    }
    const numeral = numeralAt(all, index, language);
    // "2.3m people" is a number, of which an editor says how many it is.
    if (numeral?.value) numbers.push(toNumber(numeral.value));
    else if (numeral) numbers.push(...numeral.text.split(/\D+/u).map(Number));
    const currency = currencyAt(all, index, language);
    const percent = matchPhrase(language.percent, all, index);
    if (currency) units.push({ kind: 'currency', code: currency.value, words });
    else if (percent) units.push({ kind: 'percent' });
    index = numeral?.next ?? currency?.next ?? percent?.next ?? index + 1;
  }
  return { numbers, units };
}

/** Takes a language; gives the multipliers that it has names for ("dozen"). */
export const multipliersOf = ({ roundCounts }: Language): number[] => [
  ...new Set(
    [...roundCounts.values()].flatMap((entries) => entries.map(({ value }) => Number(value))),
  ),
];

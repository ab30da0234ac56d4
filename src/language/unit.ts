import type { Language } from './language.ts';
import { lexemes } from './lexeme.ts';
import { currencyAt } from './money.ts';
import { comparable, matchPhrase } from './phrase.ts';
import type { Unit } from './quantity.ts';

/** Takes the words of a unit ("%", "US dollars", "tonnes") and their language; gives the unit. */
export function readUnit(words: string, language: Language): Unit {
  const all = lexemes(words, language.folding);
  const isWhole = (next: number | undefined) => next !== undefined && next === all.length;
  if (isWhole(matchPhrase(language.percent, all, 0)?.next)) return { kind: 'percent' };
  if (isWhole(matchPhrase(language.multipleUnits, all, 0)?.next)) return { kind: 'times', words };
  const currency = currencyAt(all, 0, language);
  return currency && isWhole(currency.next)
    ? { kind: 'currency', code: currency.value, words }
    : { kind: 'words', words };
}

/** Takes words; gives whether they begin with a scale of any language ("Mio. Franken"). */
export const isScaleSign = (words: string, { scaleSigns, folding }: Language): boolean =>
  matchPhrase(scaleSigns, lexemes(words, folding), 0) !== undefined;

/**
 * Takes a unit; gives what it is compared by: per cent, the code of a currency, else the folded
 * words. Two currencies whose country is not stated are the same only in the same words.
 */
export function unitKey(unit: Unit, language: Language): string {
  if (unit.kind === 'percent') return '%';
  if (unit.kind === 'times') return 'x';
  const code = unit.kind === 'currency' ? unit.code : null;
  return code ?? foldWords(unit.words, language);
}

/** Takes words; gives them in the form to compare them by. */
export const foldWords = (words: string, { folding }: Language): string =>
  lexemes(words, folding).map(comparable).join(' ');

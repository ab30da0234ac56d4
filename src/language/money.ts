import { amountAt } from './amount.ts';
import type { Language } from './language.ts';
import { decimal, times } from './decimal.ts';
import { ISO_CODES } from './forms/iso-codes.ts';
import { isDash, isGlued, standsFree, type Lexeme } from './lexeme.ts';
import { matchPhrase } from './phrase.ts';
import type { Amount, Unit } from './quantity.ts';
import type { Reading } from './scaled.ts';

/** An amount with its currency or percent sign, before or after it. */
export interface Measured extends Amount {
  /** Index of its first lexeme: the currency when that stands before the number. */
  readonly start: number;
  readonly unit?: Unit;
}

/** Takes lexemes and an index; gives the currency there, in words, sign or ISO 4217 code. */
export function currencyAt(all: readonly Lexeme[], index: number, language: Language) {
  const lexeme = all[index];
  if (lexeme && ISO_CODES.has(lexeme.text)) return { value: lexeme.text, next: index + 1 };
  const found = matchPhrase(language.currencies, all, index);
  // "A$5" are Australian dollars, "a $5 note" is not; "US $ 5" can be nothing else.
  const letters =
    found && lexeme?.kind === 'word' && /\p{Sc}/u.test(all[found.next - 1]?.text ?? '');
  const isSign =
    letters &&
    /^\p{Lu}/u.test(lexeme.text) &&
    (lexeme.text.length > 1 || isGlued(all, found.next - 1));
  if (letters && !isSign) return undefined;
  return found;
}

/** Takes lexemes and an index; gives the number there with its currency or percent words. */
export function measuredAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
  { joined = true, money = false }: Partial<Reading> = {},
): Measured | undefined {
  const negative = negativeMoneyAt(all, index, language);
  if (negative) return { ...negative, start: index };
  const word = matchPhrase(language.percentBefore, all, index);
  const share = word && amountAt(all, word.next, language, { joined: true, money: false });
  if (share) return { ...share, start: index, unit: { kind: 'percent' } };
  const percent = percentBefore(all, index, language);
  if (percent) return percent;
  const before = signBefore(all, index, language);
  const reading: Reading = { joined, money: money || before !== undefined };
  const amount = amountAt(all, before?.next ?? index, language, reading);
  if (!amount) return undefined;
  if (before) {
    const unit = currency(all, index, before);
    // "$50 billion dollars" says it twice.
    const again = unitAfter(all, amount, language);
    const next = again?.unit?.kind === 'currency' ? again.next : amount.next;
    return { ...amount, start: index, unit, next };
  }
  return { ...amount, ...unitAfter(all, amount, language), start: index };
}

/** "-$5 billion", "minus $5 billion": the sign of the number before that of the currency. */
function negativeMoneyAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
): Measured | undefined {
  const isWord = all[index]?.kind === 'word';
  const word = isWord ? matchPhrase(language.minus, all, index)?.next : undefined;
  const dash = isDash(all[index]) && standsFree(all, index) ? index + 1 : undefined;
  const next = word ?? dash;
  if (next === undefined || !signBefore(all, next, language)) return undefined;
  if (word === undefined && !isGlued(all, next)) return undefined;
  const amount = measuredAt(all, next, language);
  if (amount?.kind !== 'exact' || !amount.value) return undefined;
  return { ...amount, value: times(amount.value, decimal('-1')) };
}

/** "%5", as Turkish and Basque write it. */
function percentBefore(
  all: readonly Lexeme[],
  index: number,
  language: Language,
): Measured | undefined {
  const percent = matchPhrase(language.percent, all, index);
  const isMark = percent?.next === index + 1 && all[index]?.kind === 'mark';
  if (!isMark || !isGlued(all, index + 1) || all[index + 1]?.kind !== 'digits') return undefined;
  if (all[index - 1]?.kind === 'digits') return undefined;
  const amount = amountAt(all, index + 1, language, { joined: true, money: false });
  return amount && { ...amount, start: index, unit: { kind: 'percent' } };
}

/** A currency before a number: a sign or a code, not a word ("dollars 5"). */
function signBefore(all: readonly Lexeme[], index: number, language: Language) {
  const found = currencyAt(all, index, language);
  const last = found && all[found.next - 1];
  const sign = last && (last.kind === 'mark' || ISO_CODES.has(all[index]?.text ?? ''));
  // "$-3 million" has the sign of the number behind that of the currency.
  return sign && (last.kind === 'mark' || all[found.next]?.kind === 'digits') ? found : undefined;
}

function currency(
  all: readonly Lexeme[],
  start: number,
  found: { value: string | null; next: number },
): Unit {
  return { kind: 'currency', code: found.value, words: wordsOf(all, start, found.next) };
}

/** Where the unit of a fraction stands: "half of one percent", "a tenth of a percent". */
function ofOne(all: readonly Lexeme[], { fraction, next }: Amount, language: Language): number {
  if (!fraction) return next;
  const link = matchPhrase(language.currencyLinks, all, next)?.next ?? next;
  const one =
    matchPhrase(language.articles, all, link) ?? matchPhrase(language.cardinals, all, link);
  const isOne = one && (one.value === true || Number(one.value) === 1);
  return isOne && matchPhrase(language.percent, all, one.next) ? one.next : next;
}

function unitAfter(
  all: readonly Lexeme[],
  amount: Amount,
  language: Language,
): { unit: Unit; next: number } | undefined {
  const percent = matchPhrase(language.percent, all, ofOne(all, amount, language));
  if (percent && amount.kind !== 'ordinal') {
    return { unit: { kind: 'percent' }, next: percent.next };
  }
  if (amount.kind === 'ordinal' || amount.kind === 'opaque') return undefined;
  const counted = amount.kind === 'magnitude' || amount.kind === 'about' || amount.scale;
  const link = counted ? matchPhrase(language.currencyLinks, all, amount.next)?.next : undefined;
  const start = link ?? amount.next;
  const found = currencyAt(all, start, language);
  if (!found) return undefined;
  // "in 2022 $5bn": the sign is that of the number behind it.
  const sign = all[found.next - 1];
  const isOfNext =
    sign?.kind === 'mark' && all[found.next]?.kind === 'digits' && isGlued(all, found.next);
  if (isOfNext && !isGlued(all, start)) return undefined;
  return { unit: currency(all, start, found), next: found.next };
}

/** Takes lexemes from and to (exclusive); gives their words with single spaces. */
export function wordsOf(all: readonly Lexeme[], from: number, to: number): string {
  return all
    .slice(from, to)
    .map((lexeme, at) => (at > 0 && !isGlued(all, from + at) ? ` ${lexeme.text}` : lexeme.text))
    .join('');
}

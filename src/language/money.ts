import { amountAt, type Amount } from './amount.ts';
import type { Language } from './language.ts';
import { isGlued, type Lexeme } from './lexeme.ts';
import { matchPhrase } from './phrase.ts';
import type { Unit } from './quantity.ts';
import type { Reading } from './scaled.ts';

/** An amount with its currency or percent sign, before or after it. */
export interface Measured extends Amount {
  /** Index of its first lexeme: the currency when that stands before the number. */
  readonly start: number;
  readonly unit?: Unit;
}

const ISO_CODES = new Set(Intl.supportedValuesOf('currency'));
// Codes that are also words which stand before numbers in headlines ("TOP 10").
for (const word of ['ALL', 'TOP', 'TRY', 'CUP', 'PEN', 'SOS']) ISO_CODES.delete(word);

/** Takes lexemes and an index; gives the currency there, in words, sign or ISO 4217 code. */
export function currencyAt(all: readonly Lexeme[], index: number, language: Language) {
  const lexeme = all[index];
  if (lexeme && ISO_CODES.has(lexeme.text)) return { value: lexeme.text, next: index + 1 };
  const found = matchPhrase(language.currencies, all, index);
  // "A$5" are Australian dollars, "a $5 note" is not.
  const letters =
    found && lexeme?.kind === 'word' && /\p{Sc}/u.test(all[found.next - 1]?.text ?? '');
  if (letters && !(/^\p{Lu}/u.test(lexeme.text) && isGlued(all, found.next - 1))) return undefined;
  return found;
}

/** Takes lexemes and an index; gives the number there with its currency or percent words. */
export function measuredAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
  joined = true,
): Measured | undefined {
  const before = signBefore(all, index, language);
  const reading: Reading = { joined, money: before !== undefined };
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

/** A currency before a number: a sign or a code, not a word ("dollars 5"). */
function signBefore(all: readonly Lexeme[], index: number, language: Language) {
  const found = currencyAt(all, index, language);
  const last = found && all[found.next - 1];
  const sign = last && (last.kind === 'mark' || ISO_CODES.has(all[index]?.text ?? ''));
  return sign && (last.kind === 'mark' || all[found.next]?.kind === 'digits') ? found : undefined;
}

function currency(
  all: readonly Lexeme[],
  start: number,
  found: { value: string | null; next: number },
): Unit {
  return { kind: 'currency', code: found.value, words: wordsOf(all, start, found.next) };
}

function unitAfter(
  all: readonly Lexeme[],
  amount: Amount,
  language: Language,
): { unit: Unit; next: number } | undefined {
  const percent = matchPhrase(language.percent, all, amount.next);
  if (percent && amount.kind !== 'ordinal') {
    return { unit: { kind: 'percent' }, next: percent.next };
  }
  if (amount.kind === 'ordinal' || amount.kind === 'opaque') return undefined;
  const counted = amount.kind === 'magnitude' || amount.kind === 'about' || amount.scale;
  const link = counted ? matchPhrase(language.currencyLinks, all, amount.next)?.next : undefined;
  const start = link ?? amount.next;
  const found = currencyAt(all, start, language);
  return found && { unit: currency(all, start, found), next: found.next };
}

/** Takes lexemes from and to (exclusive); gives their words with single spaces. */
export function wordsOf(all: readonly Lexeme[], from: number, to: number): string {
  return all
    .slice(from, to)
    .map((lexeme, at) => (at > 0 && !isGlued(all, from + at) ? ` ${lexeme.text}` : lexeme.text))
    .join('');
}

import { compoundAt } from './forms/compound.ts';
import { hanNumberAt } from './forms/han-number.ts';
import { decimal, plus, times, compare, type Decimal } from './decimal.ts';
import type { Language } from './language.ts';
import { isDash, isGlued, type Lexeme } from './lexeme.ts';
import { matchPhrase } from './phrase.ts';

/** A number in words, without scale: below a thousand, or an ordinal of any size. */
export interface WordNumber {
  readonly value: Decimal;
  readonly ordinal: boolean;
  readonly next: number;
}

const HUNDRED = decimal('100');
const THOUSAND = decimal('1000');
const NOTHING = decimal('0');

/** What may still follow a part of a number: after tens, units; after hundreds, tens. */
function roomAfter(value: Decimal): Decimal {
  if (value.places > 0) return NOTHING;
  if (value.units % 100n === 0n && value.units > 0n) return HUNDRED;
  if (value.units % 10n === 0n && value.units >= 20n) return decimal('10');
  return NOTHING;
}

/**
 * Takes lexemes and an index; gives the number in words there, below a thousand ("two hundred and
 * fifty", "двухсот пятидесяти"), or an ordinal ("twenty-first"). `joined` false leaves out "and",
 * for "between one hundred and two hundred".
 */
export function wordNumberAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
  joined = true,
): WordNumber | undefined {
  if (language.hanNumerals) return hanWordAt(all, index, language);
  const article = articleAndHundred(all, index, language);
  let total = article === undefined ? NOTHING : HUNDRED;
  let room = article === undefined ? THOUSAND : HUNDRED;
  let next = article ?? index;
  let ordinal = false;
  while (compare(room, NOTHING) > 0) {
    const start = next === index ? next : afterJoiner(all, next, room, language, joined);
    const part = withTens(all, partAt(all, start, language), language);
    if (!part || (next > index && compare(part.value, room) >= 0)) break;
    total = plus(total, part.value);
    next = part.next;
    ordinal ||= part.ordinal;
    room = roomAfter(part.value);
    const hundred = part.ordinal ? undefined : matchPhrase(language.hundred, all, next);
    if (hundred && compare(total, HUNDRED) < 0) {
      total = times(total, HUNDRED);
      next = hundred.next;
      room = HUNDRED;
    }
  }
  return next > index ? { value: total, ordinal, next } : undefined;
}

type Part = NonNullable<ReturnType<typeof partAt>>;

/** A unit, with the tens that stand behind it («خمسة وعشرون»). */
function withTens(
  all: readonly Lexeme[],
  part: Part | undefined,
  language: Language,
): Part | undefined {
  const isUnit = part && compare(part.value, decimal('10')) < 0;
  const joiner = isUnit && matchPhrase(language.unitsJoiners, all, part.next);
  const tens = joiner && partAt(all, joiner.next, language);
  const isTens = tens && compare(tens.value, HUNDRED) < 0 && tens.value.units % 10n === 0n;
  if (!isUnit || !isTens || compare(tens.value, decimal('10')) <= 0) return part;
  const ordinal = part.ordinal || tens.ordinal;
  return { value: plus(part.value, tens.value), ordinal, next: tens.next };
}

/** "十二", "第三", "第19" */
function hanWordAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
): WordNumber | undefined {
  const prefix = matchPhrase(language.ordinalPrefixes, all, index);
  const at = prefix?.next ?? index;
  const digits = prefix && all[at]?.kind === 'digits' ? all[at].fold : undefined;
  if (digits !== undefined) return { value: decimal(digits), ordinal: true, next: at + 1 };
  const han = hanNumberAt(all, at);
  return han?.value && { value: han.value, ordinal: prefix !== undefined, next: han.next };
}

/** The index after "a hundred". */
function articleAndHundred(all: readonly Lexeme[], index: number, language: Language) {
  const article = matchPhrase(language.articles, all, index);
  return article && matchPhrase(language.hundred, all, article.next)?.next;
}

function partAt(all: readonly Lexeme[], index: number, language: Language) {
  const cardinal = matchPhrase(language.cardinals, all, index);
  const ordinal = matchPhrase(language.ordinals, all, index);
  const word = all[index];
  if (!cardinal && !ordinal && language.compounds && word?.kind === 'word') {
    const compound = compoundAt(word.fold, language.compounds);
    return compound && { ...compound, next: index + 1 };
  }
  const found = cardinal && (!ordinal || cardinal.next >= ordinal.next) ? cardinal : ordinal;
  return found && { value: decimal(found.value), ordinal: found !== cardinal, next: found.next };
}

function afterJoiner(
  all: readonly Lexeme[],
  next: number,
  room: Decimal,
  language: Language,
  joined: boolean,
): number {
  const tens = compare(room, HUNDRED) < 0;
  if (isDash(all[next])) return isGlued(all, next) && isGlued(all, next + 1) ? next + 1 : next;
  const joiner = tens ? language.tensJoiners : language.hundredsJoiners;
  return joined ? (matchPhrase(joiner, all, next)?.next ?? next) : next;
}

import { compare, decimal, plus, times, type Decimal } from './decimal.ts';
import type { Language } from './language.ts';
import { hanNumberAt } from './forms/han-number.ts';
import { ISO_CODES } from './forms/iso-codes.ts';
import { isDash, isGlued, type Lexeme } from './lexeme.ts';
import { wordNumberAt } from './number-words.ts';
import { numeralAt } from './numeral.ts';
import { matchPhrase, matchPhraseBefore, type PhraseTable } from './phrase.ts';

/** A number with its scale words, in digits or in words ("28.2 billion", "two million and five"). */
export interface Scaled {
  /** Absent for digits that are not one quantity ("4.2.1", "10:30"). */
  readonly value?: Decimal;
  readonly ordinal: boolean;
  /** Scale words from and to these lexemes. */
  readonly scale?: readonly [number, number];
  /** What the scale words multiply by, when they stand once. */
  readonly factor?: Decimal;
  /** Decimals as written; absent for words. */
  readonly digits?: number;
  /** It is more than this ("二十多亿"). */
  readonly isMore?: true;
  readonly next: number;
}

interface Step {
  readonly value?: Decimal;
  readonly ordinal: boolean;
  readonly digits?: number;
  readonly next: number;
}

const ONE = decimal('1');
const HALF = decimal('0.5');

/** How a number is to be read. */
export interface Reading {
  /** Whether "and" may join its parts. */
  readonly joined: boolean;
  /** Whether a currency stands before it, so that "m" is millions. */
  readonly money: boolean;
}

/** Takes lexemes and an index; gives the number there with every scale word that follows it. */
export function scaledAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
  reading: Reading,
): Scaled | undefined {
  if (language.hanNumerals) {
    const han = hanScaledAt(all, index, language, reading);
    if (han !== 'other') return han;
  }
  const first = stepAt(all, index, language, reading);
  if (!first) return bareScaleAt(all, index, language, reading);
  if (first.value === undefined || first.ordinal) return first;
  return goOn(all, first, language, reading);
}

/** A number in Chinese characters, or any with "more" before its scale; "other" where digits stand. */
function hanScaledAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
  reading: Reading,
): Scaled | undefined | 'other' {
  const han = hanNumberAt(all, index);
  const number = han ?? numeralAt(all, index, language);
  const prefixed = matchPhrase(language.ordinalPrefixes, all, index);
  if (prefixed) {
    const word = wordNumberAt(all, index, language);
    return word && { ...word, ordinal: true };
  }
  if (!number) return undefined;
  const more = matchPhrase(language.moreBeforeScale, all, number.next);
  const scale = more && scalesAt(all, more.next, language, reading);
  if (number.value && scale) {
    return {
      value: times(number.value, scale.value),
      ordinal: false,
      scale: [scale.start, scale.next],
      isMore: true,
      next: scale.next,
    };
  }
  if (!han) return 'other';
  const { value, isBare, next } = han;
  // "周六"
  const weekday = matchPhraseBefore(language.dates.weekdays, all, next);
  if (weekday && weekday.start < index) return undefined;
  const half = value && matchPhrase(language.andAHalf, all, next);
  if (half) return { value: plus(value, HALF), ordinal: false, next: half.next };
  if (isBare && !countsAt(all, index, next, language)) return undefined;
  return { ...(value && { value }), ordinal: false, next };
}

/** Whether 一 is a number there, and not the article: before per cent, a sum, "times" or behind 之. */
function countsAt(
  all: readonly Lexeme[],
  index: number,
  next: number,
  language: Language,
): boolean {
  return (
    all[index - 1]?.fold === '之' ||
    [language.percent, language.multipleUnits, language.currencies, language.scales].some(
      (table: PhraseTable<unknown>) => matchPhrase(table, all, next) !== undefined,
    )
  );
}

function bareScaleAt(all: readonly Lexeme[], index: number, language: Language, reading: Reading) {
  const dual = dualAt(all, index, language);
  if (dual) return dual;
  const article = matchPhrase(language.articles, all, index);
  const scales = article ? language.scales : language.bareScales;
  const start = article?.next ?? index;
  if (!matchPhrase(scales, all, start)) return undefined;
  return goOn(all, { value: ONE, ordinal: false, next: start }, language, reading);
}

/** «ألفا عامل»: two thousand, in a form that is a thousand where what is counted does not follow. */
function dualAt(all: readonly Lexeme[], index: number, language: Language): Scaled | undefined {
  const dual = matchPhrase(language.bareDuals, all, index);
  if (!dual || all[dual.next]?.kind !== 'word') return undefined;
  if (matchPhrase(language.bareDualsNotBefore, all, dual.next)) return undefined;
  return { value: decimal(dual.value), ordinal: false, scale: [index, dual.next], next: dual.next };
}

function stepAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
  reading: Reading,
): Step | undefined {
  const step =
    numeralAt(all, index, language) ?? wordNumberAt(all, index, language, reading.joined);
  if (!step) return undefined;
  const found = {
    ordinal: 'ordinal' in step && step.ordinal,
    ...('digits' in step && { digits: step.digits }),
    ...(step.value && { value: step.value }),
    next: step.next,
  };
  const half = found.ordinal ? undefined : matchPhrase(language.andAHalf, all, step.next);
  return half && step.value ? { ...found, value: plus(step.value, HALF), next: half.next } : found;
}

/** Adds up "three billion two hundred million" and multiplies "two thousand five hundred million". */
function goOn(all: readonly Lexeme[], first: Step, language: Language, reading: Reading): Scaled {
  let total = decimal('0');
  let lastScale: Decimal | undefined;
  let step: Step = first;
  let next = first.next;
  let scaleWords: [number, number] | undefined;
  let factor: Decimal | undefined;
  for (;;) {
    const scale = scalesAt(all, step.next, language, reading);
    const value = step.value ?? ONE;
    if (!scale) {
      total = plus(total, value);
      next = step.next;
      break;
    }
    const larger = lastScale !== undefined && compare(scale.value, lastScale) > 0;
    total = larger
      ? times(plus(total, value), scale.value)
      : plus(total, times(value, scale.value));
    factor = lastScale === undefined ? scale.value : undefined;
    lastScale = scale.value;
    scaleWords ??= [scale.start, scale.next];
    next = scale.next;
    const half = matchPhrase(language.andAHalf, all, next);
    if (half) {
      total = plus(total, times(powerOf(scale.value), HALF));
      next = half.next;
      break;
    }
    const more = nextStep(all, next, language, reading, lastScale);
    // "5 million and three lives", "the ¥800bn one": behind digits a word is a number of its own.
    const isOwn = first.digits !== undefined && more?.digits === undefined;
    if (!more || (isOwn && !scalesAt(all, more.next, language, reading))) break;
    step = more;
  }
  return {
    value: total,
    ordinal: false,
    next,
    ...(scaleWords && { scale: scaleWords }),
    ...(factor && { factor }),
    ...(first.digits !== undefined && { digits: first.digits }),
  };
}

/** Half of «مليونان» (two million) is half a million all the same. */
const powerOf = (scale: Decimal): Decimal =>
  decimal(`1${'0'.repeat(String(scale.units).length - 1)}`);

/** The next lower part of the number; digits only when a scale follows ("3 млрд 200 млн"). */
function nextStep(
  all: readonly Lexeme[],
  index: number,
  language: Language,
  reading: Reading,
  lastScale: Decimal,
): Step | undefined {
  const own = reading.joined ? matchPhrase(language.scalesJoiners, all, index) : undefined;
  const joiner = reading.joined ? matchPhrase(language.hundredsJoiners, all, index) : undefined;
  const step = stepAt(all, joiner?.next ?? index, language, reading);
  if (!step?.value || step.ordinal || compare(step.value, lastScale) >= 0) return undefined;
  const scale = scalesAt(all, step.next, language, reading);
  if (scale && compare(scale.value, lastScale) === 0) return undefined;
  // "5 тысяч 300", «12 ألفا و500»
  const goesOn = language.digitsGoOn && (!joiner || own) && !isLikeYear(step.value);
  if (step.digits === 0 && !scale && goesOn) return step;
  if (step.digits !== undefined && (!scale || (joiner && !own))) return undefined;
  if (joiner && scale && !own) return undefined; // "two million and three thousand" counts two things
  return step;
}

const isLikeYear = (value: Decimal): boolean =>
  compare(value, decimal('1900')) >= 0 && compare(value, decimal('2100')) < 0;

const isCurrencyAt = (all: readonly Lexeme[], index: number, language: Language): boolean =>
  ISO_CODES.has(all[index]?.text ?? '') ||
  matchPhrase(language.currencies, all, index) !== undefined;

function isMoneyAt(all: readonly Lexeme[], index: number, language: Language): boolean {
  const link = matchPhrase(language.currencyLinks, all, index)?.next ?? index;
  return isCurrencyAt(all, index, language) || isCurrencyAt(all, link, language);
}

/** One scale or several that multiply ("mil millones"). */
function scalesAt(all: readonly Lexeme[], index: number, language: Language, reading: Reading) {
  let value: Decimal | undefined;
  let next = index;
  let first: number | undefined;
  for (;;) {
    const start = next;
    // "a $1.2-billion order"
    if (isDash(all[next]) && isGlued(all, next) && isGlued(all, next + 1)) next += 1;
    const money = matchPhrase(language.currencyScales, all, next);
    const match =
      matchPhrase(language.scales, all, next) ??
      (isGlued(all, next) ? matchPhrase(language.gluedScales, all, next) : undefined) ??
      // "€3 m", "3 m€", "3 m dollars", "3 m EUR", "3 M d’euros"
      (reading.money || (money && isMoneyAt(all, money.next, language)) ? money : undefined);
    // A smaller scale after a larger one begins the next part ("un millón mil").
    if (!match || (value && compare(decimal(match.value), value) < 0)) {
      next = start;
      break;
    }
    value = times(value ?? ONE, decimal(match.value));
    first ??= next;
    next = match.next;
  }
  return value && first !== undefined ? { value, start: first, next } : undefined;
}

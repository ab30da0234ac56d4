import { decimal, times, toNumber, type Decimal } from './decimal.ts';
import { hanNumberAt } from './forms/han-number.ts';
import type { Language } from './language.ts';
import { isDash, isGlued, standsFree, type Lexeme } from './lexeme.ts';
import { wordNumberAt } from './number-words.ts';
import { isGluedToName, isGluedWord, numeralAt } from './numeral.ts';
import { matchPhrase, matchPhraseBefore } from './phrase.ts';
import { scaledAt, type Reading } from './scaled.ts';

/** A number as it stands, without currency, percent or any word that limits it. */
export interface Amount {
  readonly kind: 'exact' | 'about' | 'ordinal' | 'magnitude' | 'opaque';
  /** Absent for a magnitude, and for digits that are not one quantity. */
  readonly value?: Decimal;
  readonly fraction?: readonly [number, number];
  /** Lexemes of the scale words, from and to. */
  readonly scale?: readonly [number, number];
  /** What the scale words multiply by, when they stand once. */
  readonly factor?: Decimal;
  readonly digits?: number;
  /** It says how many times ("twofold"). */
  readonly isMultiple?: true;
  /** It is more than this ("二十多亿"). */
  readonly isMore?: true;
  readonly next: number;
}

/** Symbols of units that are written directly after digits without making a name of them. */
const UNIT_SYMBOL =
  /^(?:[cmk]?m|[mk]?g|[kMGT]?Wh?|[kKMGT]B|ha|kph|mph|[Ll]|h|[смк]?м|[мк]?г|[кМГ]Вт|га|л|ч)$/u;

/** Takes lexemes and an index; gives the longest number there, or undefined. */
export function amountAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
  reading: Reading,
): Amount | undefined {
  const minus = minusAt(all, index, language, reading);
  if (minus !== undefined) {
    const amount = amountAt(all, minus, language, reading);
    if (amount?.kind !== 'exact' || !amount.value) return undefined;
    return { ...amount, value: times(amount.value, decimal('-1')) };
  }
  const plain = plainAt(all, index, language, reading);
  const found = [
    shareAt(all, index, language, reading, plain),
    multipleAt(all, index, language),
    fractionAt(all, index, language),
    roundCountAt(all, index, language, reading),
    magnitudeAt(all, index, language),
    plain,
  ];
  let longest: Amount | undefined;
  for (const amount of found) if (amount && amount.next > (longest?.next ?? 0)) longest = amount;
  return longest;
}

/** The index after a sign: a word, a true minus, or a hyphen with a space before and digits after. */
function minusAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
  { money }: Reading,
): number | undefined {
  const word = matchPhrase(language.minus, all, index)?.next;
  const sign = word ?? (isDash(all[index]) ? index + 1 : undefined);
  if (sign === undefined || all[sign]?.kind !== 'digits') return undefined;
  if (word !== undefined && all[index]?.kind === 'word') return word;
  // Behind the sign of a currency a hyphen is the sign of the number ("$-3 million").
  return isGlued(all, sign) && (money || standsFree(all, index)) ? sign : undefined;
}

/** "one in five", "every fifth": a share; not of time ("one in five years"). */
function shareAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
  reading: Reading,
  plain: Amount | undefined,
): Amount | undefined {
  const { between, every, notBefore } = language.shares;
  const each = matchPhrase(every, all, index);
  const part = each && wordNumberAt(all, each.next, language);
  if (part?.ordinal && isShare(1, toNumber(part.value))) {
    return matchPhrase(notBefore, all, part.next)
      ? undefined
      : shareOf(1, toNumber(part.value), part.next);
  }
  // "una de cada tres"
  const one = plain ? undefined : matchPhrase(language.articles, all, index);
  const some = one ? { value: decimal('1'), next: one.next } : plain;
  const link = some && matchPhrase(between, all, some.next);
  const whole = link && scaledAt(all, link.next, language, reading);
  if (!some?.value || !whole?.value || plain?.kind === 'ordinal' || whole.ordinal) return undefined;
  const [a, b] = [toNumber(some.value), toNumber(whole.value)];
  if (!isShare(a, b) || matchPhrase(notBefore, all, whole.next)) return undefined;
  if (isGluedWord(all, whole.next) || matchPhrase(language.percent, all, whole.next)) {
    return undefined;
  }
  return shareOf(a, b, whole.next);
}

/** The number of which others are counted is a small or a round one: not 7 in 2023. */
const isShare = (some: number, whole: number): boolean =>
  Number.isInteger(some) &&
  some > 0 &&
  some < whole &&
  (whole <= 20 || /^[1-9]0+$/u.test(String(whole)));

const shareOf = (some: number, whole: number, next: number): Amount => ({
  kind: 'exact',
  value: decimal((some / whole).toFixed(20)),
  fraction: [some, whole],
  next,
});

/** "twofold", «вдвое». */
function multipleAt(all: readonly Lexeme[], index: number, language: Language): Amount | undefined {
  const found = matchPhrase(language.multiples, all, index);
  return (
    found && { kind: 'exact', value: decimal(found.value), isMultiple: true, next: found.next }
  );
}

function fractionAt(all: readonly Lexeme[], index: number, language: Language): Amount | undefined {
  if (language.hanNumerals) {
    const han = hanFractionAt(all, index, language);
    if (han) return han;
  }
  const whole = matchPhrase(language.fractions, all, index);
  const parts = partsAt(all, index, language);
  const found = parts && parts.next > (whole?.next ?? 0) ? parts : whole;
  if (!found) return undefined;
  const [numerator, denominator] = found.value;
  // "half a million", "a quarter of a million"
  const link = matchPhrase(language.currencyLinks, all, found.next)?.next ?? found.next;
  const half = matchPhrase(language.articles, all, link);
  const base = scaleOfHalf(all, half?.next ?? link, language);
  if (base) return scaledFraction(found.value, base);
  // Twenty decimals are more than a number holds: it will equal numerator / denominator.
  const value = decimal((numerator / denominator).toFixed(20));
  return { kind: 'exact', value, fraction: found.value, next: found.next };
}

/** "三分之二", "两成" */
function hanFractionAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
): Amount | undefined {
  const numberAt = (at: number) => hanNumberAt(all, at) ?? numeralAt(all, at, language);
  const bare = { 千: '1000', 万: '10000' }[all[index]?.fold ?? ''];
  const first =
    numberAt(index) ?? (bare === undefined ? undefined : { value: decimal(bare), next: index + 1 });
  const link = first && matchPhrase(language.fractionLinks, all, first.next);
  const second = link && numberAt(link.next);
  const tenths = first && matchPhrase(language.parts, all, first.next);
  const ends =
    first?.value && second?.value
      ? { top: second.value, bottom: first.value, next: second.next }
      : first?.value && tenths
        ? { top: first.value, bottom: decimal(String(tenths.value)), next: tenths.next }
        : undefined;
  if (!ends || hanNumberAt(all, ends.next)) return undefined;
  const [top, bottom] = [toNumber(ends.top), toNumber(ends.bottom)];
  return bottom > 0 ? shareOf(top, bottom, ends.next) : undefined;
}

/** "half a million": the scale after a fraction and an article. */
function scaleOfHalf(all: readonly Lexeme[], index: number, language: Language) {
  const scale = matchPhrase(language.scales, all, index);
  return scale && { value: scale.value, words: [index, scale.next] as const };
}

function scaledFraction(
  [numerator, denominator]: readonly [number, number],
  base: { value: string; words: readonly [number, number] },
): Amount | undefined {
  const [, next] = base.words;
  const value = (BigInt(base.value) * BigInt(numerator) * 1000n) / BigInt(denominator);
  return { kind: 'exact', value: { units: value, places: 3 }, scale: base.words, next };
}

/** "two thirds"; or "a third" where what follows does not make it the ordinal. */
function partsAt(all: readonly Lexeme[], index: number, language: Language) {
  const article = matchPhrase(language.articles, all, index);
  const count = article ?? matchPhrase(language.cardinals, all, index);
  if (!count) return undefined;
  const numerator = article ? 1 : Number(count.value);
  const hyphen = isDash(all[count.next]) && isGlued(all, count.next) ? 1 : 0;
  const part = matchPhrase(language.parts, all, count.next + hyphen);
  if (!part || numerator === 0 || !Number.isInteger(numerator)) return undefined;
  const follower = all[part.next];
  const single = numerator === 1 && matchPhrase(language.ordinals, all, count.next + hyphen);
  if (
    single &&
    follower?.kind === 'word' &&
    !matchPhrase(language.partsFollowedBy, all, part.next)
  ) {
    return undefined;
  }
  return { value: [numerator, part.value] as const, next: part.next };
}

/** "a dozen", "two dozen". */
function roundCountAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
  reading: Reading,
): Amount | undefined {
  const article = matchPhrase(language.articles, all, index);
  const alone = matchPhrase(language.roundCounts, all, article?.next ?? index);
  if (alone) return { kind: 'about', value: decimal(alone.value), next: alone.next };
  const count = scaledAt(all, index, language, reading);
  const counted = count && matchPhrase(language.roundCounts, all, count.next);
  if (!count?.value || !counted) return undefined;
  return { kind: 'about', value: times(count.value, decimal(counted.value)), next: counted.next };
}

/** "billions", "hundreds of thousands". */
function magnitudeAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
): Amount | undefined {
  let next = matchPhrase(language.magnitudes, all, index)?.next;
  if (next === undefined) return undefined;
  for (;;) {
    const link: number = matchPhrase(language.magnitudeLinks, all, next)?.next ?? next;
    const more =
      matchPhrase(language.magnitudes, all, link) ?? matchPhrase(language.scales, all, link);
    if (!more) return { kind: 'magnitude', scale: [index, next], next };
    next = more.next;
  }
}

function plainAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
  reading: Reading,
): Amount | undefined {
  const numeral = numeralAt(all, index, language);
  if (numeral) {
    if (isGluedToName(all, index)) return undefined;
    const ending = ordinalEnding(all, numeral.next, language);
    if (ending !== undefined && numeral.value) {
      return { kind: 'ordinal', value: numeral.value, next: ending };
    }
  }
  const scaled = scaledAt(all, index, language, reading);
  if (!scaled) return undefined;
  // "1.5C" is no name, for all the letter.
  const isWhole = numeral?.digits === 0 && scaled.next === numeral.next;
  if (isWhole && isPartOfName(all, numeral.next, language)) return undefined;
  const { value, scale, factor, digits, isMore, next } = scaled;
  return {
    kind: scaled.ordinal ? 'ordinal' : value ? 'exact' : 'opaque',
    ...(value && { value }),
    ...(scale && { scale }),
    ...(factor && { factor }),
    ...(digits !== undefined && { digits }),
    ...(isMore && { isMore }),
    next,
  };
}

/** The index after an ending that makes digits an ordinal ("19th", "2-го", "1.º"). */
function ordinalEnding(all: readonly Lexeme[], index: number, language: Language) {
  const ending = isGlued(all, index) ? matchPhrase(language.ordinalEndings, all, index) : undefined;
  if (!ending || isGluedWord(all, ending.next)) return undefined;
  // "20." is an ordinal in German after an article and before a noun, and else ends a sentence.
  const isPoint = ending.next === index + 1 && all[index]?.text === '.';
  const isOrdinal =
    !isPoint ||
    (all[ending.next]?.kind === 'word' &&
      matchPhraseBefore(language.ordinalPointAfter, all, index - 1) !== undefined);
  return isOrdinal ? ending.next : undefined;
}

/** Whether letters that are no unit follow the digits directly ("5G", "3D", "737MAX"). */
function isPartOfName(all: readonly Lexeme[], index: number, language: Language): boolean {
  if (!isGluedWord(all, index)) return false;
  // "in his 20s", "six 737s"
  const plural = matchPhrase(language.dates.decadeEndings, all, index);
  return !plural && !UNIT_SYMBOL.test(all[index]?.text ?? '');
}

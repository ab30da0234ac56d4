import { decimal, toNumber } from './decimal.ts';
import { hanNumberAt } from './forms/han-number.ts';
import type { Language } from './language.ts';
import { isDash, isGlued, type Lexeme } from './lexeme.ts';
import { wordNumberAt } from './number-words.ts';
import { isGluedWord, numeralAt } from './numeral.ts';
import { matchPhrase } from './phrase.ts';
import type { Amount } from './quantity.ts';
import { scaledAt, type Reading } from './scaled.ts';

/** "one in five", "every fifth": a share; not of time ("one in five years"). */
export function shareAt(
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

/** "two thirds", "half a million". */
export function fractionAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
): Amount | undefined {
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

/** How many words may name what is counted before its half ("dos minutos y medio"). */
const COUNTED = 2;

/**
 * Takes the index after a number; gives the half that stands behind what it counts («dos minutos y medio»,
 * « deux ans et demi »), and is no number of its own ("y media docena").
 */
export function halfBehindUnit(
  all: readonly Lexeme[],
  index: number,
  language: Language,
): { readonly start: number; readonly next: number } | undefined {
  for (let start = index + 1; start <= index + COUNTED; start += 1) {
    if (all[start - 1]?.kind !== 'word') return undefined;
    const half = matchPhrase(language.andAHalf, all, start);
    if (!half || all[start]?.kind !== 'word') continue;
    const isOwn = matchPhrase(language.roundCounts, all, half.next - 1) !== undefined;
    const scale = matchPhrase(language.scales, all, half.next);
    return isOwn || scale ? undefined : { start, next: half.next };
  }
  return undefined;
}

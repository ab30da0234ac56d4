import { decimal, times } from './decimal.ts';
import { fractionAt, shareAt } from './fraction.ts';
import type { Language } from './language.ts';
import { isDash, isGlued, standsFree, type Lexeme } from './lexeme.ts';
import { isGluedToName, isGluedWord, numeralAt } from './numeral.ts';
import { matchPhrase, matchPhraseBefore, type PhraseTable } from './phrase.ts';
import type { Amount } from './quantity.ts';
import { scaledAt, type Reading } from './scaled.ts';

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
  const minus = matchPhrase(language.minus, all, index)?.next;
  const word = minus !== undefined && isOfLimit(all, index, language) ? undefined : minus;
  const sign = word ?? (isDash(all[index]) ? index + 1 : undefined);
  if (sign === undefined || all[sign]?.kind !== 'digits') return undefined;
  if (word !== undefined && all[index]?.kind === 'word') return word;
  // Behind the sign of a currency a hyphen is the sign of the number ("$-3 million").
  return isGlued(all, sign) && (money || standsFree(all, index)) ? sign : undefined;
}

/** Whether a word is the end of a limit: "menos" in "al menos 3", "minus" in "plus ou minus". */
function isOfLimit(all: readonly Lexeme[], index: number, language: Language): boolean {
  return [language.bounds, language.approximations].some((table: PhraseTable<unknown>) =>
    matchPhraseBefore(table, all, index + 1),
  );
}

/** "twofold", «вдвое». */
function multipleAt(all: readonly Lexeme[], index: number, language: Language): Amount | undefined {
  const verb = matchPhrase(language.multipleVerbs, all, index);
  const isCompared = verb && matchPhrase(language.multiplesFollowedBy, all, verb.next);
  const found = matchPhrase(language.multiples, all, index) ?? (isCompared ? verb : undefined);
  return (
    found && { kind: 'exact', value: decimal(found.value), isMultiple: true, next: found.next }
  );
}

/** "a dozen", "two dozen". */
function roundCountAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
  reading: Reading,
): Amount | undefined {
  const article = matchPhrase(language.articles, all, index);
  const alone =
    matchPhrase(language.roundCounts, all, index) ??
    (article && matchPhrase(language.roundCounts, all, article.next));
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
  const isDigits = numeral !== undefined && scaled.next === numeral.next;
  if (isDigits && value && !scale && !reading.money) {
    const loose = looseScaleAt(all, next, language);
    if (loose !== undefined) return { kind: 'opaque', next: loose };
  }
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

/**
 * The index after a short form that is millions with money and may be so without ("2.3m people", "2,3 M
 * de personas"): a small m is metres, but not before people. Then only an editor can say.
 */
export function looseScaleAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
): number | undefined {
  const text = all[index]?.text ?? '';
  const found = all[index]?.kind === 'word' && matchPhrase(language.currencyScales, all, index);
  if (isGlued(all, index) && matchPhrase(language.gluedScales, all, index)) return undefined;
  if (!found || all[index - 1]?.kind !== 'digits' || isGluedWord(all, found.next)) return undefined;
  const isCounted = matchPhrase(language.dates.notYearBefore, all, found.next) !== undefined;
  const isCapital = /^\p{Lu}/u.test(text);
  const isGluedOther = isGlued(all, index) && text !== 'm' && all[found.next]?.kind === 'word';
  return isCounted || isCapital || isGluedOther ? found.next : undefined;
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

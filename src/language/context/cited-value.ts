import { looseScaleAt } from '../amount.ts';
import { halfBehindUnit } from '../fraction.ts';
import { readNumber } from '../number.ts';
import { dateAt } from '../date-at.ts';
import { hanNumberAt } from '../forms/han-number.ts';
import { rememberedBy } from '../kept/remembered.ts';
import type { Language } from '../language.ts';
import { isDash, isGlued, lexemes, standsFree, type Lexeme } from '../lexeme.ts';
import { currencyAt } from '../money.ts';
import { isGluedWord } from '../numeral.ts';
import { matchPhrase, matchPhraseBefore } from '../phrase.ts';
import type { Place } from '../quotation.ts';
import { spanAt } from '../range.ts';
import { limitAround } from './limits-around.ts';

/** Words of a text that are more than those that were cited, and what makes them so. */
export interface WholeValue extends Place {
  readonly text: string;
  /** Whether they change the number (its sign, scale, digits), what it counts, or how it is limited. */
  readonly changes: 'number' | 'unit' | 'limit';
}

/** How far around the words their neighbours are looked for: so that the work does not grow with the text. */
const WINDOW = 100;

/**
 * Takes a text, the place of words cited in it as a value, and the language; gives all the words of the
 * value, where what stands next to the cited ones and is not cited changes what they say: a sign, a
 * scale, a fraction, digits that go on, a currency or per cent, or words that limit it. Undefined where
 * the words are the whole value.
 */
export function wholeValueAt(
  text: string,
  { start, end }: Place,
  language: Language,
): WholeValue | undefined {
  const near = windowAround(text, start, end);
  const found = wholeNear(`${start - near.start} ${end - near.start} ${near.text}`, language);
  return found && { ...found, start: near.start + found.start, end: near.start + found.end };
}

/** Of what stands around a value, after the offsets of the value in it: most texts are asked for again. */
const wholeNear = rememberedBy((near: string, language: Language): WholeValue | undefined => {
  const [, start = '', end = '', text = ''] = /^(\d+) (\d+) ([^]*)$/.exec(near) ?? [];
  return wholeIn(text, { start: Number(start), end: Number(end) }, language);
}, 4000);

function wholeIn(text: string, cited: Place, language: Language): WholeValue | undefined {
  const all = lexemes(text, language.folding);
  const from = all.findIndex((lexeme) => lexeme.end > cited.start);
  const next = all.findLastIndex((lexeme) => lexeme.start < cited.end) + 1;
  if (from < 0 || next <= from) return undefined;
  const read = readNumber(text.slice(cited.start, cited.end), language);
  const number =
    numberAround(all, from, next, language) ??
    (read?.kind === 'vague' ? numberBehind(all, from, next, language) : undefined);
  // What is counted may stand in another field, and the number be limited all the same.
  const limit =
    read && number?.changes !== 'number'
      ? limitAround(text, all, { from, next, ...cited }, read, language)
      : undefined;
  const found: Found | undefined = limit ? { ...limit, changes: 'limit' } : number;
  if (!found) return undefined;
  const place = { start: all[found.from]?.start ?? 0, end: all[found.next - 1]?.end ?? 0 };
  return {
    ...place,
    text: text.slice(place.start, place.end),
    changes: found.changes,
  };
}

interface Found {
  readonly from: number;
  readonly next: number;
  readonly changes: WholeValue['changes'];
}

/** The text around a place, from a space to a space. */
function windowAround(text: string, start: number, end: number) {
  let from = Math.max(0, start - WINDOW);
  let to = Math.min(text.length, end + WINDOW);
  while (from > 0 && from < start && !/\s/u.test(text[from - 1] ?? '')) from += 1;
  while (to < text.length && to > end && !/\s/u.test(text[to] ?? '')) to -= 1;
  return { start: from, text: text.slice(from, to) };
}

/** The number that goes on beyond the words, before or behind them. */
function numberAround(
  all: readonly Lexeme[],
  from: number,
  next: number,
  language: Language,
): Found | undefined {
  for (const span of spansAround(all, next, language)) {
    if (span.from >= next || span.next <= from) continue;
    if (span.from >= from && span.next <= next) continue;
    // "40 млн." at the end of a sentence
    if (span.from >= from && span.next === next + 1 && all[next]?.text === '.') continue;
    return widened(all, span, from, next, language);
  }
  const sign = signBefore(all, from);
  if (sign !== undefined) return { from: sign, next, changes: 'number' };
  const more = goesOnAt(all, next, language);
  return more && { from, ...more };
}

/** "some" of "some 40 captains" */
function numberBehind(
  all: readonly Lexeme[],
  from: number,
  next: number,
  language: Language,
): Found | undefined {
  const span = spanAt(all, next, language);
  return span && { from, next: span.next, changes: 'number' };
}

/** The numbers and dates in the text, one after another, as the scanner finds them. */
function* spansAround(all: readonly Lexeme[], next: number, language: Language) {
  let index = 0;
  while (index < next) {
    const date = dateAt(all, index, language);
    const isSignOfName = isDash(all[index]) && !standsFree(all, index);
    const span = isSignOfName ? undefined : spanAt(all, index, language);
    const longest = Math.max(date?.next ?? 0, span?.next ?? 0);
    if (longest === 0) {
      index += 1;
      continue;
    }
    if (span && span.next === longest && span.next !== date?.next) {
      if (span.separate && span.to) {
        yield { from: span.from.start, next: span.from.next };
        yield { from: span.to.start, next: span.to.next };
      } else yield { from: index, next: span.next };
    }
    index = longest;
  }
}

/** What the words of the whole number have that the cited ones have not. */
function widened(
  all: readonly Lexeme[],
  span: { from: number; next: number },
  from: number,
  next: number,
  language: Language,
): Found {
  const whole = { from: Math.min(span.from, from), next: Math.max(span.next, next) };
  // "5 million" of "5 million dollars" is the same number without what it counts.
  const inner = { from: Math.max(span.from, from), next: Math.min(span.next, next) };
  const before = currencyAt(all, span.from, language);
  const numberStart = before && before.next <= inner.from ? before.next : span.from;
  const isSameStart = inner.from === span.from || inner.from === numberStart;
  const rest = matchPhrase(language.currencyLinks, all, inner.next)?.next ?? inner.next;
  const after =
    currencyAt(all, rest, language)?.next ??
    matchPhrase(language.percent, all, inner.next)?.next ??
    inner.next;
  const isSameEnd = inner.next === span.next || after === span.next;
  return { ...whole, changes: isSameStart && isSameEnd ? 'unit' : 'number' };
}

/** A hyphen or minus that is the sign of the number, which its reading did not take. */
function signBefore(all: readonly Lexeme[], from: number): number | undefined {
  // Where no spaces part the words, a hyphen between a word and digits may be either.
  const mayBeSign = standsFree(all, from - 1) || /\p{sc=Han}$/u.test(all[from - 2]?.text ?? '');
  const isSign = isDash(all[from - 1]) && isGlued(all, from) && mayBeSign;
  const isNumber = all[from]?.kind === 'digits' || /\p{Sc}/u.test(all[from]?.text ?? '');
  return isSign && isNumber ? from - 1 : undefined;
}

/** The index after a scale, a fraction or digits that go on a number, read or not. */
function goesOnAt(
  all: readonly Lexeme[],
  next: number,
  language: Language,
): Omit<Found, 'from'> | undefined {
  const last = all[next - 1];
  const isHyphen = isDash(all[next]) && isGlued(all, next) && isGlued(all, next + 1);
  const start = isHyphen ? next + 1 : next;
  // "2.3m", of "2.3m people", would be metres.
  const people = matchPhrase(language.dates.notYearBefore, all, next);
  if (people && looseScaleAt(all, next - 1, language) !== undefined)
    return { next: people.next, changes: 'number' };
  const isNumber =
    last?.kind === 'digits' ||
    (language.hanNumerals && hanNumberAt(all, next - 1) !== undefined) ||
    matchPhraseBefore(language.cardinals, all, next) ||
    matchPhraseBefore(language.andAHalf, all, next);
  if (!isNumber) return undefined;
  const link = isHyphen ? undefined : matchPhrase(language.currencyLinks, all, next)?.next;
  const loose = isHyphen ? undefined : looseScaleAt(all, next, language);
  if (loose !== undefined) return { next: loose, changes: 'number' };
  for (const at of [start, link ?? start]) {
    const scale =
      matchPhrase(language.scaleSigns, all, at) ?? matchPhrase(language.scales, all, at);
    if (scale && !isGluedWord(all, scale.next)) return { next: scale.next, changes: 'number' };
    const unit =
      matchPhrase(language.percent, all, at) ?? matchPhrase(language.multipleUnits, all, at);
    if (unit && !isGluedWord(all, unit.next)) return { next: unit.next, changes: 'unit' };
  }
  const half = matchPhrase(language.andAHalf, all, next) ?? halfBehindUnit(all, next, language);
  if (half) return { next: half.next, changes: 'number' };
  // "5 1/2", "5 3/4"
  const isFraction =
    last?.kind === 'digits' &&
    all[next]?.kind === 'digits' &&
    all[next + 1]?.text === '/' &&
    all[next + 2]?.kind === 'digits';
  return isFraction ? { next: next + 3, changes: 'number' } : undefined;
}

import { decimal, plus, times, toNumber, type Decimal } from './decimal.ts';
import { halfBehindUnit } from './fraction.ts';
import type { BoundOp, Language, Limit } from './language.ts';
import { rememberedBy } from './kept/remembered.ts';
import { isDash, isGlued, lexemes, type Lexeme } from './lexeme.ts';
import { wordsOf, type Measured } from './money.ts';
import { matchPhrase } from './phrase.ts';
import type { Quantity, Unit } from './quantity.ts';
import { sharedScale, spanAt, type Span } from './range.ts';
import { readUnit } from './unit.ts';

export type { Quantity, Unit } from './quantity.ts';

interface Tail {
  readonly limits: Limit;
  /** The words after the number and its own unit, without the mark that ends them. */
  readonly words: string;
}

/**
 * Takes the words of a field as an editor cites them ("about 100 million dollars") and their
 * language; gives the quantity that they state, exactly as exact as they are. Undefined when they
 * hold no quantity, more than one, or digits that are none (a time, a version).
 */
export const readNumber = rememberedBy(readNumberAnew, 4000);

function readNumberAnew(words: string, language: Language): Quantity | undefined {
  const all = lexemes(words, language.folding);
  return readSpan(all, language) ?? readMultiple(all, language) ?? readVague(all, language);
}

function readSpan(all: readonly Lexeme[], language: Language): Quantity | undefined {
  const head = limitsBefore(all, language);
  if (!head) return undefined;
  const span = spanAt(all, head.next, language);
  if (!span || span.opaque) return undefined;
  const half = halfBehindUnit(all, span.next, language);
  if (half !== undefined && !isMark(all, half.next)) return undefined;
  const own = half === undefined ? all : all.slice(0, half.start);
  const tail = readTail(own, span.next, language, head.limits);
  const whole = half === undefined ? span : withHalf(span);
  return tail && whole && quantity(own, whole, tail, language);
}

/** Whether nothing but marks stands there any more. */
const isMark = (all: readonly Lexeme[], from: number): boolean =>
  all.slice(from).every(({ kind }) => kind === 'mark');

/** One number with a half more; with a scale nobody can say of what the half is. */
function withHalf(span: Span): Span | undefined {
  const { from, to } = span;
  if (to || !from.value || from.scale || from.kind !== 'exact') return undefined;
  return { ...span, from: { ...from, value: plus(from.value, decimal('0.5')) } };
}

/** Steps over "about", "less than", "the" … up to the number. */
function limitsBefore(
  all: readonly Lexeme[],
  language: Language,
): { limits: Limit; next: number } | undefined {
  let next = 0;
  let limits: Limit = { about: false };
  let isNegated = false;
  let isReached = false;
  while (next < all.length && !spanAt(all, next, language)) {
    const step = limitAt(all, next, language, limits, isNegated);
    if (!step) break;
    isReached ||= matchPhrase(language.reaches, all, next)?.next === step.next;
    ({ limits, isNegated, next } = step);
  }
  // "erreichte nicht 3 Millionen": the verb may stand before what negates it.
  if (isNegated && isReached && limits.op === undefined)
    return { limits: { ...limits, op: '<' }, next };
  // "überstiegen nie 400": so may the verb that is a limit.
  if (isNegated && limits.op !== undefined && !limits.about)
    return { limits: { ...limits, op: NEGATED[limits.op] }, next };
  // What negates no limit negates the number: then nothing exact is said.
  return isNegated ? undefined : { limits, next };
}

/** What stands at a lexeme before a number: a limit, its negation, or a word that changes nothing. */
function limitAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
  limits: Limit,
  isNegated: boolean,
): { limits: Limit; isNegated: boolean; next: number } | undefined {
  const bound = limits.op === undefined ? matchPhrase(language.bounds, all, index) : undefined;
  const counted = index === 0 ? matchPhrase(language.countsBefore, all, index) : undefined;
  const about = matchPhrase(language.approximations, all, index) ?? counted;
  const reaches = matchPhrase(language.reaches, all, index);
  const negation = matchPhrase(language.limitNegations, all, index);
  // "did not reach even 5", «не достигла и 30 %»: what is below it already is no lower for that.
  const again = limits.op === '<' ? matchPhrase(language.bounds, all, index) : undefined;
  const same = again?.value.op === '<' && !again.value.about ? again : undefined;
  const filler = matchPhrase(language.fillers, all, index) ?? same;
  const found = [bound, about, reaches, negation, same, filler];
  const next = Math.max(...found.map((match) => match?.next ?? 0));
  if (next === 0) return undefined;
  if (bound?.next === next) {
    const op = bound.value.op;
    const turned = isNegated && op !== undefined ? NEGATED[op] : op;
    return {
      limits: {
        ...(turned !== undefined && { op: turned }),
        about: limits.about || bound.value.about,
      },
      isNegated: false,
      next,
    };
  }
  if (same?.next === next) return { limits, isNegated, next };
  if (about?.next === next) return { limits: { ...limits, about: true }, isNegated, next };
  if (reaches?.next === next) {
    const below: Limit = isNegated ? { ...limits, op: '<' } : limits;
    return { limits: below, isNegated: false, next };
  }
  return { limits, isNegated: isNegated || negation?.next === next, next };
}

/** "Never below 62" is 62 or more. */
const NEGATED: Readonly<Record<BoundOp, BoundOp>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

function readTail(
  all: readonly Lexeme[],
  start: number,
  language: Language,
  before: Limit,
): Tail | undefined {
  let next = start;
  let end = all.length;
  let limits = before;
  while (end > next && isClosingMark(all[end - 1])) end -= 1;
  for (let at = next; at < end; at += 1) {
    const bound = matchPhrase(language.boundsAfter, all, at);
    const about = matchPhrase(language.approximationsAfter, all, at);
    const found = bound ?? about;
    if (!found || found.next < end) continue;
    limits = bound
      ? { ...bound.value, about: limits.about || bound.value.about }
      : { ...limits, about: true };
    end = at;
  }
  // "15-year": the hyphen is no part of the unit.
  if (next < end && isDash(all[next]) && isGlued(all, next + 1)) next += 1;
  for (let at = next; at < end; at += 1) if (spanAt(all, at, language)) return undefined;
  const link = matchPhrase(language.unitLinks, all, next);
  return { limits, words: wordsOf(all, Math.min(link?.next ?? next, end), end) };
}

function isClosingMark(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^[.,;:!?…)”’»"]$/u.test(lexeme.text);
}

function quantity(
  all: readonly Lexeme[],
  span: Span,
  tail: Tail,
  language: Language,
): Quantity | undefined {
  const last = span.to ?? span.from;
  const { op, about } = tail.limits;
  const scale = last.scale && wordsOf(all, ...last.scale);
  const common = {
    ...unitAndRest(span, tail.words, language),
    ...(scale !== undefined && { scale }),
    ...(last.digits !== undefined && { digits: last.digits }),
    ...(span.from.fraction && { fraction: span.from.fraction }),
  };
  if (span.from.kind === 'magnitude') {
    return scale === undefined ? undefined : { ...common, kind: 'magnitude', scale };
  }
  if (!span.from.value || !last.value) return undefined;
  if (span.to) {
    if (op !== undefined) return undefined;
    const from = scaledFrom(span.from, span.to);
    if (!from) return undefined;
    const ends = { from: toNumber(from), to: toNumber(last.value) };
    return { ...common, kind: 'range', ...ends, ...(about && { about }) };
  }
  const value = toNumber(span.from.value);
  if (span.from.isMore && op === undefined) return { ...common, kind: 'bound', op: '>', value };
  if (span.from.kind === 'ordinal') {
    return op === undefined && !about ? { ...common, kind: 'ordinal', value } : undefined;
  }
  if (op !== undefined) {
    const isRough = about || span.from.kind === 'about';
    return { ...common, kind: 'bound', op, value, ...(isRough && { about: true }) };
  }
  return { ...common, kind: about || span.from.kind === 'about' ? 'about' : 'exact', value };
}

/** The first end of a range, with the scale of the second where it shares it. */
function scaledFrom(from: Measured, to: Measured): Decimal | undefined {
  const scale = sharedScale(from, to);
  if (!from.value || scale === 'unclear') return undefined;
  return scale === 'shared' && to.factor ? times(from.value, to.factor) : from.value;
}

function unitAndRest(
  span: Span,
  words: string,
  language: Language,
): { unit?: Unit; rest?: string } {
  const last = span.to ?? span.from;
  const isMultiple = last.isMultiple === true || isMultipleUnit(words, language);
  if (isMultiple) return { unit: { kind: 'times', words } };
  const unit = last.unit ?? span.from.unit;
  if (unit) return { unit, ...(words !== '' && { rest: words }) };
  // "a 5-percent rise", "a 5-billion-dollar loan": the hyphen keeps the unit apart from the number.
  return words === '' ? {} : { unit: readUnit(words, language) };
}

/** "2.5 times", «в 2,5 раза» and what they go on to say ("2.5 times as long"). */
function isMultipleUnit(words: string, language: Language): boolean {
  return matchPhrase(language.multipleUnits, lexemes(words, language.folding), 0) !== undefined;
}

/** "doubled", "el doble": no number word, and yet a multiple, when a record cites them. */
function readMultiple(all: readonly Lexeme[], language: Language): Quantity | undefined {
  const head = limitsBefore(all, language);
  const verb = head && matchPhrase(language.multipleVerbs, all, head.next);
  const tail = verb && readTail(all, verb.next, language, head.limits);
  if (!tail || tail.words !== '') return undefined;
  const common = { value: Number(verb.value), unit: { kind: 'times', words: '' } } as const;
  const { op, about } = tail.limits;
  if (op !== undefined) return { ...common, kind: 'bound', op, ...(about && { about }) };
  return { ...common, kind: about ? 'about' : 'exact' };
}

function readVague(all: readonly Lexeme[], language: Language): Quantity | undefined {
  let start = 0;
  let vague = matchPhrase(language.vague, all, start);
  while (!vague) {
    const filler = matchPhrase(language.fillers, all, start);
    if (!filler) return undefined;
    start = filler.next;
    vague = matchPhrase(language.vague, all, start);
  }
  const tail = readTail(all, vague.next, language, { about: false });
  if (!tail || tail.limits.op !== undefined) return undefined;
  return {
    kind: 'vague',
    ...(tail.words !== '' && { unit: { kind: 'words', words: tail.words } }),
  };
}

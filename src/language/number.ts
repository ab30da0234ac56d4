import { compare, times, toNumber, type Decimal } from './decimal.ts';
import type { BoundOp, Language } from './language.ts';
import { isDash, isGlued, lexemes, type Lexeme } from './lexeme.ts';
import { wordsOf, type Measured } from './money.ts';
import { matchPhrase } from './phrase.ts';
import type { Quantity, Unit } from './quantity.ts';
import { spanAt, type Span } from './range.ts';

export type { Quantity, Unit } from './quantity.ts';

/** What stands before a number and limits it. */
interface Limits {
  readonly op?: BoundOp;
  readonly about: boolean;
}

interface Tail {
  readonly limits: Limits;
  /** The words after the number and its own unit, without the mark that ends them. */
  readonly words: string;
}

/**
 * Takes the words of a field as an editor cites them ("about 100 million dollars") and their
 * language; gives the quantity that they state, exactly as exact as they are. Undefined when they
 * hold no quantity, more than one, or digits that are none (a time, a version).
 */
export function readNumber(words: string, language: Language): Quantity | undefined {
  const all = lexemes(words, language.folding);
  return readSpan(all, language) ?? readVague(all, language);
}

function readSpan(all: readonly Lexeme[], language: Language): Quantity | undefined {
  const head = limitsBefore(all, language);
  const span = spanAt(all, head.next, language);
  if (!span || span.opaque) return undefined;
  const tail = readTail(all, span.next, language, head.limits);
  return tail && quantity(all, span, tail);
}

/** Steps over "about", "less than", "the" … up to the number. */
function limitsBefore(
  all: readonly Lexeme[],
  language: Language,
): { limits: Limits; next: number } {
  let next = 0;
  let limits: Limits = { about: false };
  while (next < all.length && !spanAt(all, next, language)) {
    const bound = limits.op === undefined ? matchPhrase(language.bounds, all, next) : undefined;
    const about = matchPhrase(language.approximations, all, next);
    const filler = matchPhrase(language.fillers, all, next);
    const longest = Math.max(bound?.next ?? 0, about?.next ?? 0, filler?.next ?? 0);
    if (longest === 0) break;
    if (bound?.next === longest) limits = { ...limits, op: bound.value };
    else if (about?.next === longest) limits = { ...limits, about: true };
    next = longest;
  }
  return { limits, next };
}

function readTail(
  all: readonly Lexeme[],
  start: number,
  language: Language,
  before: Limits,
): Tail | undefined {
  let next = start;
  let end = all.length;
  let limits = before;
  while (end > next && isClosingMark(all[end - 1])) end -= 1;
  // "15-year": the hyphen is no part of the unit.
  if (isDash(all[next]) && isGlued(all, next + 1)) next += 1;
  for (let at = next; at < end; at += 1) {
    const bound = matchPhrase(language.boundsAfter, all, at);
    const about = matchPhrase(language.approximationsAfter, all, at);
    const found = bound ?? about;
    if (!found || found.next < end) continue;
    limits = bound ? { ...limits, op: bound.value } : { ...limits, about: true };
    end = at;
  }
  for (let at = next; at < end; at += 1) if (spanAt(all, at, language)) return undefined;
  const link = matchPhrase(language.unitLinks, all, next);
  return { limits, words: wordsOf(all, Math.min(link?.next ?? next, end), end) };
}

function isClosingMark(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^[.,;:!?…)”’»"]$/u.test(lexeme.text);
}

function quantity(all: readonly Lexeme[], span: Span, tail: Tail): Quantity | undefined {
  const last = span.to ?? span.from;
  const { op, about } = tail.limits;
  const scale = last.scale && wordsOf(all, ...last.scale);
  const common = {
    ...unitAndRest(span, tail.words),
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
    const ends = { from: toNumber(scaledFrom(span.from, span.to)), to: toNumber(last.value) };
    return { ...common, kind: 'range', ...ends, ...(about && { about }) };
  }
  const value = toNumber(span.from.value);
  if (span.from.kind === 'ordinal') {
    return op === undefined && !about ? { ...common, kind: 'ordinal', value } : undefined;
  }
  if (op !== undefined) return { ...common, kind: 'bound', op, value };
  return { ...common, kind: about || span.from.kind === 'about' ? 'about' : 'exact', value };
}

/** In "5 to 7 million" the scale goes for both ends; in "900,000 to 1 million" it does not. */
function scaledFrom(from: Measured, to: Measured): Decimal {
  const own = from.value;
  if (!own || !to.value) throw new Error('a range needs both its ends');
  if (from.scale || !to.factor) return own;
  const scaled = times(own, to.factor);
  return compare(scaled, to.value) < 0 ? scaled : own;
}

function unitAndRest(span: Span, words: string): { unit?: Unit; rest?: string } {
  const unit = span.to?.unit ?? span.from.unit;
  if (unit) return { unit, ...(words !== '' && { rest: words }) };
  return words === '' ? {} : { unit: { kind: 'words', words } };
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

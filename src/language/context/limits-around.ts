import type { Language } from '../language.ts';
import type { Lexeme } from '../lexeme.ts';
import { readNumber } from '../number.ts';
import { isGluedToName } from '../numeral.ts';
import { matchPhrase, matchPhraseBefore, type PhraseTable } from '../phrase.ts';
import type { Quantity } from '../quantity.ts';
import { spanAt } from '../range.ts';
import type { Place } from '../quotation.ts';

/** How many words before or after a number may limit it ("no more than about", "or a little more"). */
const REACH = 9;

/** The words with what limits them in the sentence, where only a part of that is cited. */
export function limitAround(
  text: string,
  all: readonly Lexeme[],
  { from, next, start, end }: Place & { from: number; next: number },
  read: Quantity,
  language: Language,
): { from: number; next: number } | undefined {
  if (read.kind === 'magnitude' || read.kind === 'vague' || read.kind === 'ordinal')
    return undefined;
  if (isGluedToName(all, from)) return undefined;
  if (!hasLimitNear(all, from, next, language)) return undefined;
  const own = limitOf(read);
  let found: { from: number; next: number } | undefined;
  let limit = own;
  const wider: [number, number, number, number][] = [
    ...reach(all, from, -1).map((at): [number, number, number, number] => [
      all[at]?.start ?? 0,
      end,
      at,
      next,
    ]),
    ...reach(all, next - 1, 1).map((at): [number, number, number, number] => [
      start,
      all[at]?.end ?? 0,
      from,
      at + 1,
    ]),
  ];
  for (const [first, last, at, after] of wider) {
    const quantity = readNumber(text.slice(first, last), language);
    if (!quantity || !isSameNumber(quantity, read)) continue;
    // "No more than" is not "more than"; "the about" is no other limit than "about".
    const wide = limitOf(quantity);
    if (wide === limit || wide === '') continue;
    if (at < from && isEndOfChange(all, at, language)) continue;
    if (at < from && isOfOther(all, at, language)) continue;
    if (at >= from && isOfNext(all, next, after, language)) continue;
    found = { from: at, next: after };
    limit = wide;
  }
  return found;
}

/** "10 лет 40 судов": a noun that would limit the number behind it is counted by one before it. */
function isOfOther(all: readonly Lexeme[], at: number, language: Language): boolean {
  const tables: readonly PhraseTable<unknown>[] = [language.cardinals, language.vague];
  return (
    matchPhrase(language.countsBefore, all, at) !== undefined &&
    (all[at - 1]?.kind === 'digits' || tables.some((table) => matchPhraseBefore(table, all, at)))
  );
}

/** "2000 machines and fewer than 100 drivers": the words behind limit the number behind them. */
function isOfNext(all: readonly Lexeme[], from: number, to: number, language: Language): boolean {
  for (let at = from; at < to; at += 1) {
    const bound = matchPhrase(language.bounds, all, at);
    if (bound && spanAt(all, bound.next, language)) return true;
  }
  return false;
}

/** How many words a verb of change has at most before its last. */
const VERB = 3;

/** «упал до 98», "increase trade up to 10": what a change reaches, and no limit of it. */
export function isEndOfChange(all: readonly Lexeme[], at: number, language: Language): boolean {
  const limit = matchPhrase(language.bounds, all, at);
  if (limit?.value.op !== '<=') return false;
  // "went up to 5": the first word of the limit is the verb's.
  for (let before = Math.max(0, at - VERB); before < at; before += 1) {
    const verb = matchPhrase(language.changes, all, before);
    if (verb && verb.next > at && verb.next < limit.next) return true;
  }
  const isReached = matchPhrase(language.goals.reached, all, at)?.next === limit.next;
  if (!isReached && !matchPhrase(language.ambiguousLimits, all, at)) return false;
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    if (/^[.;:!?…]$/u.test(all[before]?.text ?? '')) return false;
    const { changes, changeNouns, goals } = language;
    const tables: readonly PhraseTable<unknown>[] = [changes, changeNouns, goals.raises];
    if (tables.some((table) => matchPhrase(table, all, before)))
      return !isParted(all, before, at, language);
  }
  return false;
}

/** Whether a comma parts words, and not only by how much from what is reached ("un 14%, hasta 88"). */
function isParted(all: readonly Lexeme[], from: number, to: number, language: Language): boolean {
  const comma = all.findLastIndex(
    ({ text }, at) => at > from && at < to && /^[,،，、]$/u.test(text),
  );
  if (comma < 0) return false;
  const isBehindNumber =
    all[comma - 1]?.kind === 'digits' || matchPhraseBefore(language.percent, all, comma);
  return comma < to - 1 || !isBehindNumber;
}

/** Whether any word next to a number may limit it: most have none, and are not read any further. */
function hasLimitNear(
  all: readonly Lexeme[],
  from: number,
  next: number,
  language: Language,
): boolean {
  const { bounds, approximations, limitNegations, countsBefore } = language;
  const before = [bounds, approximations, limitNegations, countsBefore];
  const behind = [language.boundsAfter, language.approximationsAfter];
  const isIn = (tables: readonly PhraseTable<unknown>[]) => (at: number) =>
    tables.some((table) => matchPhrase(table, all, at) !== undefined);
  // "3 million or": the words behind it may have been cited in part.
  return (
    reach(all, from, -1).some(isIn(before)) ||
    reach(all, Math.max(from, next - 4), 1).some(isIn(behind))
  );
}

/** The indices of the words next to a place, up to a mark that keeps them apart from it. */
function reach(all: readonly Lexeme[], index: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let at = index + step; found.length < REACH; at += step) {
    const lexeme = all[at];
    if (!lexeme || /^[.,;:!?…()«»“”"]$/u.test(lexeme.text)) break;
    found.push(at);
  }
  return found;
}

/** What limits a quantity: "" where nothing does. */
export function limitOf(quantity: Quantity): string {
  const about = quantity.kind === 'about' || ('about' in quantity && quantity.about) ? '~' : '';
  return quantity.kind === 'bound' ? `${about}${quantity.op}` : about;
}

function isSameNumber(a: Quantity, b: Quantity): boolean {
  const numbers = (quantity: Quantity) =>
    quantity.kind === 'range'
      ? [quantity.from, quantity.to]
      : 'value' in quantity
        ? // "al menos 5" is no "menos 5"
          [Math.abs(quantity.value)]
        : [];
  const [first, second] = [numbers(a), numbers(b)];
  return first.length === second.length && first.every((value, at) => value === second[at]);
}

import type { Language } from '../language.ts';
import { lexemes, type Lexeme } from '../lexeme.ts';
import { matchPhrase } from '../phrase.ts';
import { findQuotations, type Place } from '../quotation.ts';
import { spanAt } from '../range.ts';
import { sentenceAround } from '../sentence.ts';

/** Sentences longer than this are looked at only around the words. */
const LONGEST = 2_000;
/** How many words a clause that only says who speaks may have (", police in the port of Holm said"). */
const CLAUSE = 12;

/**
 * Takes a text (one block), the place of words in it, and the language; gives the words by which that
 * which is said there is given to somebody: in the same sentence, in what a colon of it introduces, and
 * in the sentences that a quotation around the words touches.
 * @param before the block before it, which may end in a colon
 */
export function attributionsOf(
  text: string,
  place: Place,
  language: Language,
  before = '',
): (Place & { readonly words: string })[] {
  const region = regionOf(text, place, language);
  const found = attributionsIn(text.slice(region.start, region.end), language)
    .map(({ start, end }) => ({ start: start + region.start, end: end + region.start }))
    .filter(({ start, end }) => end <= place.start || start >= place.end)
    .map((at) => ({ ...at, words: text.slice(at.start, at.end) }));
  // "The minister said:" and the list or quotation below it.
  const introduction = /:\s*$/u.test(before) && before.length < LONGEST ? before : '';
  const above = attributionsIn(introduction, language).map(({ start, end }) => ({
    start: -1,
    end: -1,
    words: introduction.slice(start, end),
  }));
  return [...found, ...above];
}

/** The sentence of the words, or those that the quotations around them touch. */
function regionOf(text: string, place: Place, language: Language): Place {
  const around = enclosing(text, place, language).reduce(
    (outer, inner) =>
      inner.end - inner.start > outer.end - outer.start && inner.end - inner.start < LONGEST
        ? inner
        : outer,
    place,
  );
  const sentence = sentenceAround(text, around, language);
  return {
    start: Math.max(sentence.start, around.start - LONGEST),
    end: Math.min(sentence.end, around.end + LONGEST),
  };
}

let known: { text: string; language: Language; quotations: readonly Place[] } | undefined;

/** The quotations of a text that hold a place; those of the text that was asked for last are kept. */
function enclosing(text: string, place: Place, language: Language): Place[] {
  if (known?.text !== text || known.language !== language)
    known = { text, language, quotations: findQuotations(text, language).quotations };
  return known.quotations.filter(({ start, end }) => start <= place.start && place.end <= end);
}

/** Takes a sentence; gives the words in it that give what is said to somebody. */
export function attributionsIn(sentence: string, language: Language): Place[] {
  const { phrases, verbs, verbsBeforeThat, verbsBeforeNumber, not } = language.attributions;
  const all = lexemes(sentence, language.folding);
  const found: Place[] = [];
  let index = 0;
  while (index < all.length) {
    const none = matchPhrase(not, all, index);
    const phrase = matchPhrase(phrases, all, index) ?? matchPhrase(verbs, all, index);
    const verb = matchPhrase(verbsBeforeThat, all, index);
    const isVerb = verb && introduces(all, index, verb.next, language);
    const ofNumber = matchPhrase(verbsBeforeNumber, all, index);
    const isOfNumber = ofNumber && hasNumberAfter(all, ofNumber.next, language);
    const next = phrase?.next ?? (isVerb ? verb.next : isOfNumber ? ofNumber.next : undefined);
    if (none || next === undefined) {
      index = none?.next ?? index + 1;
      continue;
    }
    const that = matchPhrase(language.attributions.that, all, next)?.next ?? next;
    found.push({ start: all[index]?.start ?? 0, end: all[that - 1]?.end ?? 0 });
    index = that;
  }
  return found;
}

/** Whether a verb stands before "that", a colon or a quotation, or in a clause of its own. */
function introduces(
  all: readonly Lexeme[],
  start: number,
  next: number,
  language: Language,
): boolean {
  if (matchPhrase(language.attributions.that, all, next)) return true;
  // "found, among other things, that"
  for (let at = next; at < Math.min(all.length, next + 4); at += 1) {
    const { text = '' } = all[at] ?? {};
    if (text === ':' || language.quotationMarks.has(text)) return true;
    if (matchPhrase(language.attributions.that, all, at)) return true;
  }
  return isClauseOfItsOwn(all, start, next);
}

/** How many words may stand between such a verb and its number ("reported a net loss of $5 billion"). */
const TO_NUMBER = 5;

function hasNumberAfter(all: readonly Lexeme[], from: number, language: Language): boolean {
  for (let at = from; at <= from + TO_NUMBER && at < all.length; at += 1) {
    if (spanAt(all, at, language)) return true;
    if (isMark(all[at]) && all[at]?.text !== ':') return false;
  }
  return false;
}

/** ", official data show." and "— заявили в полиции.": behind a mark, to the end of the sentence or a mark. */
function isClauseOfItsOwn(all: readonly Lexeme[], start: number, next: number): boolean {
  let from = start;
  while (from > 0 && start - from < CLAUSE && !isMark(all[from - 1])) from -= 1;
  let to = next;
  while (to < all.length && to - next < CLAUSE && !isMark(all[to])) to += 1;
  const isBehind = from > 0 && /^[,—–”»"’]$/u.test(all[from - 1]?.text ?? '');
  const hasNumber = all.slice(from, to).some(({ kind }) => kind === 'digits');
  const ends = to === all.length || /^[.,—–!?…]$/u.test(all[to]?.text ?? '');
  return isBehind && ends && !hasNumber && to - from <= CLAUSE;
}

const isMark = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.kind === 'mark' && /^[.,;:!?…—–“”«»"()]$/u.test(lexeme.text);

/** How many words may stand between a verb of speech and the marks beside it. */
const BESIDE = 3;

/**
 * Takes a text, the place of a passage in quotation marks, and the language; gives the verb of speech
 * directly before or behind it ("the minister said: “…”", "“…,” said the minister"), or undefined.
 */
export function isBesideSpeech(text: string, place: Place, language: Language): string | undefined {
  const near = {
    start: Math.max(0, place.start - 120),
    end: Math.min(text.length, place.end + 120),
  };
  const sides = [
    lexemes(text.slice(near.start, place.start), language.folding).slice(-BESIDE - 1),
    lexemes(text.slice(place.end, near.end), language.folding).slice(0, BESIDE),
  ];
  const [before = [], behind = []] = sides;
  // Before it, the verb stands at a colon, a comma, "that", or directly.
  for (const [side, isBefore] of [
    [before, true],
    [behind, false],
  ] as const) {
    for (let at = 0; at < side.length; at += 1) {
      const verb =
        matchPhrase(language.attributions.verbs, side, at) ??
        matchPhrase(language.attributions.verbsBeforeThat, side, at);
      if (!verb) continue;
      const between = isBefore ? side.slice(verb.next) : side.slice(0, at);
      const isDirect = between.every(
        ({ kind }) =>
          kind === 'mark' || matchPhrase(language.attributions.that, between, 0) !== undefined,
      );
      const isMarked = isBefore || between.some(({ text: piece }) => /^[,—–]$/u.test(piece));
      const inside = /[,!?]["”»’]?$/u.test(text.slice(place.start, place.end));
      if (isDirect && (isMarked || inside))
        return side
          .slice(at, verb.next)
          .map(({ text: piece }) => piece)
          .join(' ');
    }
  }
  return undefined;
}

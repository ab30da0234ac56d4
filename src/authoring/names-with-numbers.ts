import type { Language } from '../language/language.ts';
import type { Token } from '../language/scan.ts';
import type { Span } from '../model/record.ts';
import { around, type DraftPlace } from './draft-place.ts';
import { sentenceOf } from './find-quote.ts';
import { unitOf } from './surrounding-qualifiers.ts';

/** @returns a number in words with what it counts, "two countries": said again, it is the same. */
export function countedBy(token: Token, place: DraftPlace, language: Language): Span | undefined {
  if (token.kind !== 'number' || /\p{N}/u.test(token.text)) return undefined;
  const unit = unitOf(token, around(token, place), language);
  return unit && unit.start >= token.end ? { start: token.start, end: unit.end } : undefined;
}

/** Of more words than a name has, somebody is the speaker. */
export const WORDS_OF_A_NAME = 4;

/** Whether what stands in quotation marks is a name with a number («Северный поток — 2»). */
export const isNumberedName = ({ kind, text }: Pick<Token, 'kind' | 'text'>): boolean =>
  kind === 'quotation' &&
  /^\P{L}?\p{Lu}[^.!?:;,]*\p{Nd}+\P{L}*$/u.test(text) &&
  (text.match(/\p{L}+/gu)?.length ?? 0) <= WORDS_OF_A_NAME;

/** @returns the name that a number or a date is a part of. */
export const nameWith = (token: Token, place: DraftPlace, language: Language): Span | undefined =>
  nameAround(token, place.text) ?? nameOf(token, place, language);

/** Digits that a hyphen ties to letters before them belong to a name: "Soyuz-5", "Expo-2017". */
function nameAround(token: Token, text: string): Span | undefined {
  if (!/^\p{Nd}/u.test(token.text)) return undefined;
  const before = /[\p{L}\p{M}\p{N}'’ʼ-]*[\p{L}\p{M}][-‐‑]$/u.exec(text.slice(0, token.start));
  // "Post-2014" says when; "Expo-2017" is one.
  if (!before || (token.kind === 'date' && !/^\p{Lu}/u.test(before[0]))) return undefined;
  const after = /^(?:[-‐‑]?[\p{L}\p{M}\p{N}])*/u.exec(text.slice(token.end))?.[0] ?? '';
  return { start: before.index, end: token.end + after.length };
}

/**
 * A number word with a capital inside a sentence belongs to a name ("the Three Seas Initiative"), and so
 * do digits right behind a capitalised word that nothing is counted by ("Resolution 2231").
 */
function nameOf(token: Token, place: DraftPlace, language: Language): Span | undefined {
  const { text, boundaries } = place;
  const sentence = sentenceOf(token, boundaries);
  const words = boundaries.words.filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end,
  );
  const isCapital = (word: Span | undefined) =>
    word !== undefined && /^\p{Lu}\p{L}/u.test(text.slice(word.start, word.end));
  const isNext = (a: Span | undefined, b: Span | undefined) =>
    a !== undefined && b !== undefined && text.slice(a.end, b.start) === ' ';
  const at = words.findIndex(({ start }) => start === token.start);
  if (at < 1 || token.kind !== 'number') return undefined;
  if (/^\p{Nd}+$/u.test(token.text)) {
    const before = words[at - 1];
    const isNamed = isCapital(before) && isNext(before, words[at]);
    const isCounted = unitOf(token, around(token, place), language) !== undefined;
    return isNamed && !isCounted ? { start: before!.start, end: token.end } : undefined;
  }
  const last = words.findIndex(({ end }) => end >= token.end);
  if (!isCapital(words[at]) || !isCapital(words[last + 1]) || !isNext(words[last], words[last + 1]))
    return undefined;
  let to = last + 1;
  while (isCapital(words[to + 1]) && isNext(words[to], words[to + 1])) to += 1;
  return { start: token.start, end: words[to]!.end };
}

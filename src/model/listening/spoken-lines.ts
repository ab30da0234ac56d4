import { sentencesOf } from '../names/sentences.ts';
import type { Span } from '../record.ts';
import { wordsIn, type TextBlock } from '../passage/text.ts';

/** What is read aloud in one go: a sentence, or a part of a long one. */
export interface SpokenLine extends Span {
  /** Index of the block. */
  block: number;
  /** Which sentence of the text it is of, from 0. */
  sentence: number;
  text: string;
}

/**
 * How many characters are spoken at a time: under fifteen seconds at a slow pace, after which some engines
 * fall silent.
 */
const MAX_LENGTH = 160;
/** No part is shorter, if that can be: a word alone sounds like a mistake. */
const MIN_LENGTH = 16;
/**
 * Where a clause ends: a sign with what closes after it and a space; a dash between spaces or letters; signs
 * that are written without spaces. Not those within numbers: 2,400, 10:30, 2010–2020.
 */
const CLAUSES =
  /[,;:،؛]["'”’»)\]]*(?=\s)|\s[–—-](?=\s)|\p{L}[–—]+(?=\p{L})|[，、；：][”’」』）]*/gu;
/** The signs of the stronger kind. */
const STRONG = /[;:؛；：–—-]/u;
/** Characters that stand for a syllable or a word: each takes as long to say as three letters. */
const SYLLABLES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** @returns how long it takes to say a text, in letters. */
export const spokenLength = (text: string): number =>
  text.length + 2 * (text.match(SYLLABLES)?.length ?? 0);

/**
 * Divides a text into what is read aloud in one go. The numbers of footnotes, and what is not the text's,
 * are not in it.
 * @param lang of the text
 * @param isRead whether a block is read: footnotes are not
 */
export function spokenLines(
  blocks: readonly TextBlock[],
  lang: string,
  isRead: (block: number) => boolean = () => true,
): SpokenLine[] {
  const lines: SpokenLine[] = [];
  let sentence = 0;
  for (const [block, own] of blocks.entries()) {
    if (own.section === undefined || !isRead(block)) continue;
    for (const span of segmented(own.text, lang)) {
      const parts = divide(own.text, span).flatMap((part) => {
        const text = wordsIn(own, part.start, part.end);
        // A sign alone is not spelt out.
        return /[\p{L}\p{N}]/u.test(text) ? [{ ...part, block, sentence, text }] : [];
      });
      if (parts.length === 0) continue;
      lines.push(...parts);
      sentence += 1;
    }
  }
  return lines;
}

/** @returns the sentences of a text as the engine has them; by their signs, where it has no segmenter. */
function segmented(text: string, lang: string): Span[] {
  if (!('Segmenter' in Intl)) return sentencesOf(text);
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(
    ({ index, segment }) => ({ start: index, end: index + segment.trimEnd().length }),
  );
}

/** Divides what is too long: at the end of a clause, and only without one at a space. */
function divide(text: string, { start, end }: Span): Span[] {
  const whole = text.slice(start, end);
  if (spokenLength(whole) <= MAX_LENGTH) return [{ start, end }];
  const ends = [...whole.matchAll(CLAUSES)]
    .map(({ 0: sign, index }) => ({ at: index + sign.length, isStrong: STRONG.test(sign) }))
    .filter(({ at }) => at >= MIN_LENGTH && whole.length - at >= MIN_LENGTH);
  const near = ends.filter(({ at }) => spokenLength(whole.slice(0, at)) <= MAX_LENGTH);
  const found = near.findLast(({ at, isStrong }) => isStrong && at > MAX_LENGTH / 3) ?? near.at(-1);
  const at = found?.at ?? placeOfSpace(whole.slice(0, ends[0]?.at));
  return [{ start, end: start + at }, ...divide(text, { start: start + at, end })];
}

/** @returns where words without a sign are divided, into parts that are about as long. */
function placeOfSpace(words: string): number {
  const wanted = words.length / Math.ceil(spokenLength(words) / MAX_LENGTH);
  const most = (MAX_LENGTH * words.length) / spokenLength(words);
  const spaces = [...words.matchAll(/\s+(?=\S)/gu)]
    .map(({ 0: space, index }) => index + space.length)
    .filter((at) => spokenLength(words.slice(0, at)) <= MAX_LENGTH);
  const nearest = spaces.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
  // A word that is too long is cut, between its characters.
  const at = nearest ?? Math.max(1, Math.floor(Math.min(wanted, most)));
  return /[\uD800-\uDBFF]$/.test(words.slice(0, at)) ? at + 1 : at;
}

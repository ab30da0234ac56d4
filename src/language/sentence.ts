import type { Language } from './language.ts';
import { lexemes, type Lexeme } from './lexeme.ts';
import { rememberedBy } from './kept/remembered.ts';
import { matchPhraseBefore } from './phrase.ts';

/** A stretch of a text, in UTF-16 code units; `end` exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

// What ends a sentence, with the marks that close behind it. Chinese and Japanese put no space there.
const END = /[.!?…؟।]+["'”’»›“)\]]*(?=\s)|[。！？]+[」』”’）]*/gu;

/**
 * Takes a text and a stretch of it; gives the sentence that holds the stretch, or the sentences from
 * its first to its last character. Where it is in doubt whether a mark ends a sentence (after an
 * abbreviation, an initial or a short number, or before a small letter), it does not: the longer
 * sentence is the one that can hide nothing.
 */
export function sentenceAround(text: string, { start, end }: Stretch, language: Language): Stretch {
  const ends = sentenceEnds(text, language);
  const before = firstBeyond(ends, start);
  const from = ends[before - 1] ?? 0;
  const to = ends[firstBeyond(ends, Math.max(end - 1, start))] ?? text.length;
  return {
    start: start - from > LONGEST ? nextSpace(text, start - LONGEST) : from,
    end: to - end > LONGEST ? nextSpace(text, end + LONGEST) : to,
  };
}

/** Of what goes on for longer without an end, only this much is looked at around the stretch. */
const LONGEST = 2_000;

const nextSpace = (text: string, at: number): number => {
  const space = text.slice(at, at + 100).search(/\s/u);
  return space < 0 ? at : at + space;
};

/** The index of the first end behind an offset. */
function firstBeyond(ends: readonly number[], offset: number): number {
  let found = 0;
  for (let beyond = ends.length; found < beyond;) {
    const middle = (found + beyond) >> 1;
    if (ends[middle]! <= offset) found = middle + 1;
    else beyond = middle;
  }
  return found;
}

/** The offsets at which sentences end for sure. */
const sentenceEnds = rememberedBy(
  (text: string, language: Language): readonly number[] =>
    [...text.matchAll(END)]
      .filter((mark) => endsHere(text, mark.index, mark[0], language))
      .map((mark) => mark.index + mark[0].length),
  1000,
);

/** How far back an abbreviation is looked for. */
const REACH = 24;

function endsHere(text: string, index: number, mark: string, language: Language): boolean {
  if (/^[。！？]/u.test(mark)) return true;
  const next = /^\s+[^\p{L}\p{N}]*(.)/u.exec(text.slice(index + mark.length, index + 48))?.[1];
  if (next !== undefined && /\p{Ll}/u.test(next)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const before: readonly Lexeme[] = lexemes(
    text.slice(Math.max(0, index - REACH), index + 1),
    language.folding,
  );
  const last = before.at(-2);
  if (!last) return true;
  if (last.kind === 'digits') return last.text.length > 2;
  if (last.kind !== 'word') return true;
  const isInitial = Array.from(last.text).length === 1 || !/[\p{Ll}\p{Lo}]/u.test(last.text);
  // An abbreviation has no vowel; scripts that write few vowels or none have no such sign.
  const plain = last.text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const isShort =
    /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]+$/u.test(plain) &&
    /^\p{Lu}?[^aeiouyаеиоуыэюяієαεηιουω\p{Lu}\P{L}]+$/u.test(plain);
  return !(
    (isInitial && last.text.length < 3) ||
    isShort ||
    matchPhraseBefore(language.abbreviations, before, before.length)
  );
}

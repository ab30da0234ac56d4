import type { Span } from '../model/record.ts';
import { localeOf } from '../compile/source/text.ts';
import { rememberedBy } from '../language/kept/remembered.ts';
import { loadLanguage } from '../language/load-language.ts';
import { sentenceAround } from '../language/sentence.ts';
import { findWords, occurrences } from '../compile/evidence/whole-words.ts';

/** Where the sentences and the words of a text begin and end, by the rules of its language. */
export interface Boundaries {
  sentences: Span[];
  words: Span[];
}

/** @returns the boundaries in a passage (Unicode Standard Annex 29). */
export const boundariesOf = (text: string, lang: string): Boundaries =>
  boundariesIn(text, localeOf(lang));

const boundariesIn = rememberedBy(boundariesAnew, 1000);

function boundariesAnew(text: string, lang: Intl.Locale): Boundaries {
  const spans = (granularity: 'sentence' | 'word') =>
    Array.from(new Intl.Segmenter(lang, { granularity }).segment(text), (part) => ({
      start: part.index,
      end: part.index + part.segment.length,
      isWord: granularity === 'sentence' || part.isWordLike === true,
    }));
  return {
    sentences: joined(text, spans('sentence'), lang),
    words: spans('word').filter(({ isWord }) => isWord),
  };
}

/** Sentences as the language ends them: Unicode ends one behind the abbreviation in "Aug. 7". */
function joined(text: string, sentences: readonly Span[], lang: Intl.Locale): Span[] {
  const language = loadLanguage(lang.toString());
  const found: Span[] = [];
  for (const { start, end } of sentences) {
    const before = found.at(-1);
    const last = before && before.start + text.slice(before.start, before.end).trimEnd().length - 1;
    const goesOn =
      before &&
      last !== undefined &&
      last >= before.start &&
      sentenceAround(text, { start: last, end: last + 1 }, language).end > before.end;
    if (before && goesOn) found[found.length - 1] = { start: before.start, end };
    else found.push({ start, end });
  }
  return found;
}

/** @returns the sentence that words stand in; where they go over its end, the sentences. */
export function sentenceOf(at: Span, { sentences }: Boundaries): Span {
  const own = sentences.filter(({ start, end }) => start < at.end && end > at.start);
  return { start: own[0]?.start ?? at.start, end: own.at(-1)?.end ?? at.end };
}

/** A sentence that is longer, in UTF-16 code units, is quoted only in part. */
const LONG = 120;
// Commas are none: what is before one may say of when the number after it is.
const CLAUSE_MARKS = /[;:](?=\s)|(?<=\s)[–—-](?=\s)|[()（）；：]|——/g;

/** @returns the part of a long sentence, between marks that divide it, that words stand in. */
function clauseOf(text: string, at: Span, sentence: Span): Span {
  if (sentence.end - sentence.start <= LONG) return sentence;
  let { start, end } = sentence;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(CLAUSE_MARKS)) {
    const from = sentence.start + index;
    if (from + mark.length <= at.start) start = from + mark.length;
    else if (from >= at.end) end = Math.min(end, from);
  }
  return { start, end };
}

/**
 * Finds what to quote for a number or date: its sentence, without the mark that ends it; the part of
 * a long one that it stands in; less from its beginning where the same words stand in it before;
 * more where it stands in the section twice.
 * @param texts the texts of all passages of the section
 * @param at where the words stand
 * @param whole what is to be quoted with them
 * @returns a stretch that stands once in the section and whose first such words these are, if there
 * is one
 */
export function quoteClause(
  texts: readonly string[],
  text: string,
  at: Span,
  boundaries: Boundaries,
  whole = at,
): Span | undefined {
  const clause = clauseOf(text, whole, sentenceOf(whole, boundaries));
  return quoteIn(clause, texts, text, at, boundaries);
}

/** As `quoteClause`, but the whole sentence: who is quoted stands somewhere in it. */
export function quoteSentence(
  texts: readonly string[],
  text: string,
  at: Span,
  boundaries: Boundaries,
): Span | undefined {
  return quoteIn(sentenceOf(at, boundaries), texts, text, at, boundaries);
}

function quoteIn(
  sentence: Span,
  texts: readonly string[],
  text: string,
  at: Span,
  boundaries: Boundaries,
): Span | undefined {
  const starts = [
    sentence.start,
    ...boundaries.words
      .map(({ start }) => start)
      .filter((start) => start > sentence.start && start < at.start),
    at.start,
    ...boundaries.sentences
      .map(({ start }) => start)
      .filter((start) => start < sentence.start)
      .reverse(),
  ];
  const ends = [
    sentence.end,
    ...boundaries.sentences.map(({ end }) => end).filter((end) => end > sentence.end),
  ];
  return firstFit(texts, text, at, starts, ends);
}

/** How many words around a quotation mark are tried. */
const MAX_WORDS = 40;

/** As `quoteSentence`, but only a few words on both sides. */
export function quoteShortly(
  texts: readonly string[],
  text: string,
  at: Span,
  { words }: Boundaries,
): Span | undefined {
  const before = words.map(({ start }) => start).filter((start) => start < at.start);
  const after = words.map(({ end }) => end).filter((end) => end > at.end);
  const starts = [at.start, ...before.reverse()];
  const ends = [at.end, ...after];
  for (let count = 2; count <= MAX_WORDS; count++) {
    for (let left = Math.ceil(count / 2); left >= 0; left--) {
      const start = starts[Math.min(left, starts.length - 1)]!;
      const end = ends[Math.min(count - left, ends.length - 1)]!;
      const found = firstFit(texts, text, at, [start], [end]);
      if (found) return found;
    }
  }
  return undefined;
}

function firstFit(
  texts: readonly string[],
  text: string,
  at: Span,
  starts: readonly number[],
  ends: readonly number[],
): Span | undefined {
  const words = text.slice(at.start, at.end);
  for (const end of ends) {
    for (const start of starts) {
      const span = trim(text, { start, end }, at);
      const quote = text.slice(span.start, span.end);
      const places = texts.reduce((count, other) => count + occurrences(other, quote).length, 0);
      if (places === 1 && findWords(quote, words) === at.start - span.start) return span;
    }
  }
  return undefined;
}

/** Takes off white space and the marks that divide sentences, but nothing of the words themselves. */
function trim(text: string, { start, end }: Span, at: Span): Span {
  let from = start;
  let to = end;
  while (from < at.start && /[\s.,;:…)!?。！？；，、：）]/.test(text[from]!)) from++;
  while (to > at.end && /[\s.,;:…!?。！？；，、।؟۔؛،]/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

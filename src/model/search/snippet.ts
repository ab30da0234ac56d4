import { sentencesOf } from '../names/sentences.ts';
import type { Span } from '../record.ts';
import type { SearchQuery } from './query.ts';
import { howFound, tokensOf } from './terms.ts';

/** A piece of a text: found words, or what stands between them. */
export interface Piece {
  text: string;
  isFound: boolean;
}

/** How long a snippet is, in UTF-16 code units, and how much of it stands before the first found word. */
const LENGTH = 180;
const BEFORE = 60;

/** @returns a whole text in pieces, the words of the query apart. */
export function piecesFound(text: string, query: SearchQuery): Piece[] {
  return cut(text, spansOf(text, query), 0, text.length);
}

/** @returns the part of a text in which most of the query is found, in pieces; cut parts end in "…". */
export function snippet(text: string, query: SearchQuery): Piece[] {
  const spans = spansOf(text, query);
  const first = bestStart(spans);
  if (text.length <= LENGTH * 1.25) return cut(text, spans, 0, text.length);
  let from = first > BEFORE ? atWord(text, first - BEFORE, 1) : 0;
  let to = Math.min(text.length, from + LENGTH);
  if (to === text.length) from = Math.min(from, atWord(text, Math.max(0, to - LENGTH), 1));
  else to = atWord(text, to, -1);
  const pieces = cut(text, spans, from, to);
  if (from > 0) pieces.unshift({ text: '… ', isFound: false });
  if (to < text.length) pieces.push({ text: ' …', isFound: false });
  return pieces;
}

/** @returns the first sentence of a text that has most words of a query; undefined if it has none */
export function sentenceFound(text: string, query: SearchQuery): Span | undefined {
  const spans = spansOf(text, query);
  let most = 0;
  let best: Span | undefined;
  for (const sentence of sentencesOf(text)) {
    const own = spans.filter(({ start }) => start >= sentence.start && start < sentence.end);
    const words = new Set(own.map(({ word }) => word)).size;
    if (words > most) [most, best] = [words, sentence];
  }
  return best;
}

/** A found stretch of a text, and which word of the query it is. */
interface FoundSpan {
  start: number;
  end: number;
  word: number;
}

function spansOf(text: string, { tokens: wanted }: SearchQuery): FoundSpan[] {
  const spans: FoundSpan[] = [];
  for (const { term, start, end, isRun } of tokensOf(text)) {
    if (!isRun) {
      const word = wanted.findIndex((token) => !token.isRun && howFound(token.term, term));
      if (word >= 0) spans.push({ start, end, word });
      continue;
    }
    wanted.forEach((token, word) => {
      if (!token.isRun) return;
      // Folded letters need not be as many as those of the text: then all of the run is meant.
      const isSame = term.length === end - start;
      for (let at = term.indexOf(token.term); at >= 0; at = term.indexOf(token.term, at + 1)) {
        spans.push(
          isSame
            ? { start: start + at, end: start + at + token.term.length, word }
            : { start, end, word },
        );
        if (!isSame) break;
      }
    });
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** @returns where the stretch begins that has the most different words of the query. */
function bestStart(spans: readonly FoundSpan[]): number {
  let best = 0;
  let most = 0;
  spans.forEach(({ start }, at) => {
    const words = new Set<number>();
    for (let next = at; next < spans.length && spans[next]!.end - start < LENGTH - BEFORE; next++)
      words.add(spans[next]!.word);
    if (words.size > most) [best, most] = [start, words.size];
  });
  return best;
}

/** @returns a place at the edge of a word, near another; that itself where there are no spaces near. */
function atWord(text: string, place: number, step: 1 | -1): number {
  for (let away = 0; away < 25; away++) {
    const at = place + away * step;
    if (at <= 0 || at >= text.length) break;
    if (/\s/.test(text[at]!)) return step === 1 ? at + 1 : at;
  }
  // Not between the halves of a letter.
  return /[\uDC00-\uDFFF]/.test(text[place] ?? '') ? place + 1 : place;
}

function cut(text: string, spans: readonly FoundSpan[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const span of spans) {
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, to);
    if (start >= end) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), isFound: false });
    pieces.push({ text: text.slice(start, end), isFound: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), isFound: false });
  return pieces;
}

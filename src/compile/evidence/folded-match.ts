import { INVISIBLE_CLASS } from '../../language/invisible.ts';
import type { Span } from '../../model/record.ts';
import { findAllWords, occurrences } from './whole-words.ts';

/** A text as words are looked for in it, and where each of its characters begins in the text as it is. */
interface Folded {
  text: string;
  /** By offset into `text`; one more for its end. */
  starts: readonly number[];
}

// Characters that no text may have are reported on their own; the words around them are found all the same.
const UNSEEN = `${INVISIBLE_CLASS}\\u202A-\\u202E\\u2066-\\u2069`;

const TO_FOLD = new RegExp(
  `[${UNSEEN}\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000\\u05F3\\u05F4]|\\p{M}`,
  'u',
);
const HIDDEN = new RegExp(`[${UNSEEN}]`, 'gu');
const CLUSTER = new RegExp(`\\s+|\\P{M}(?:\\p{M}|[${UNSEEN}])*|\\p{M}`, 'gu');

/** What most keyboards have in place of the marks inside Hebrew words. */
const HEBREW_MARK = /^[\u05F3\u05F4]/u;
const asTyped = (mark: string): string => (mark === '\u05F3' ? "'" : '"');

const KEPT = 8000;
const known = new Map<string, Folded | undefined>();

/** @returns a text with its offsets, or undefined where nothing in it needs to be folded. */
function fold(text: string): Folded | undefined {
  if (known.has(text)) return known.get(text);
  const result = foldAnew(text);
  if (known.size >= KEPT) known.clear();
  known.set(text, result);
  return result;
}

function foldAnew(text: string): Folded | undefined {
  if (!TO_FOLD.test(text) && text === text.normalize('NFC')) return undefined;
  const starts: number[] = [];
  let folded = '';
  for (const cluster of text.matchAll(CLUSTER)) {
    const [written] = cluster;
    const plain = /^\s/u.test(written)
      ? folded.endsWith(' ')
        ? ''
        : ' '
      : written.replaceAll(HIDDEN, '').replace(HEBREW_MARK, asTyped).normalize('NFC');
    for (let index = 0; index < plain.length; index += 1) starts.push(cluster.index);
    folded += plain;
  }
  starts.push(text.length);
  return { text: folded, starts };
}

/** @returns a text with each run of spaces of any kind as one, canonical forms composed, and nothing invisible. */
export const foldForMatching = (text: string): string => fold(text)?.text ?? text;

/**
 * Finds words in a text: all kinds of space are one space, canonically equal letters are equal, and
 * invisible characters do not count.
 * @param isExact whether they may begin or end within other words
 * @returns where they stand in the text as it is
 */
export function findSpans(text: string, words: string, isExact = false): Span[] {
  const wanted = foldForMatching(words).trim();
  const find = isExact ? occurrences : findAllWords;
  if (wanted === '') return [];
  const folded = fold(text);
  if (!folded) return find(text, wanted).map((start) => ({ start, end: start + wanted.length }));
  return find(folded.text, wanted).map((at) => ({
    start: folded.starts[at]!,
    end: endOf(text, folded.starts, at + wanted.length),
  }));
}

/** Where the text goes on behind an offset of the folded one, without the spaces before it. */
function endOf(text: string, starts: readonly number[], at: number): number {
  let end = starts[at]!;
  // What is left out between the two belongs to neither, but for marks on the last letter.
  const last = starts[at - 1]!;
  while (end > last + 1 && /\s/u.test(text[end - 1]!)) end -= 1;
  return end;
}

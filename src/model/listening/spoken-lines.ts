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
/** Where a long sentence is divided best, and else. */
const PAUSES = [/[;:–—][^;:–—]*$/u, /[,،、，][^,،、，]*$/u, /\s\S*$/u];
const CLOSING = /^[;:–—,،、，]/u;

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

function divide(text: string, { start, end }: Span): Span[] {
  if (end - start <= MAX_LENGTH) return [{ start, end }];
  const part = text.slice(start, start + MAX_LENGTH);
  const found = PAUSES.map((pause) => part.search(pause)).find((at) => at > MAX_LENGTH / 3) ?? -1;
  const at = found < 0 ? MAX_LENGTH : found + (CLOSING.test(part.slice(found)) ? 1 : 0);
  return [{ start, end: start + at }, ...divide(text, { start: start + at, end })];
}

import type { Span } from '../record.ts';

/** A block of a page that holds text itself: a paragraph, a heading, a cell, an item of a list. */
export interface TextBlock {
  /** The section of the text that it is of; undefined for what is not the text's, such as the contents. */
  section: string | undefined;
  /** As the page shows it. */
  text: string;
  /** Ranges of it that are shown among the words and are none: the numbers of footnotes. */
  aside?: readonly Span[];
}

export interface TextPoint {
  /** Index of a block. */
  block: number;
  /** In its text, in UTF-16 code units. */
  offset: number;
}

/** Some words of a text, half-open; from one block to the same or a later one. */
export interface Passage {
  start: TextPoint;
  end: TextPoint;
}

/** The letters of blocks in one line, without white space, and where each stands. */
export interface Letters {
  text: string;
  /** Index of the block, and start and end of the character, for each code unit of `text`. */
  block: number[];
  start: number[];
  end: number[];
}

/** A character with the marks that are set on it. */
const CLUSTERS = /.\p{M}*/gsu;

/** The same letters, however they are composed (Unicode Standard Annex 15). */
const compose = (text: string) => text.normalize('NFC');

/** What browsers take for the same when they look for words: letter case and marks do not count. */
export const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** @param how what letters are compared by: `fold`, or by themselves */
export function lettersOf(blocks: readonly TextBlock[], how = compose): Letters {
  const letters: Letters = { text: '', block: [], start: [], end: [] };
  const parts: string[] = [];
  blocks.forEach(({ text, aside = [] }, block) => {
    for (const { 0: cluster, index } of text.matchAll(CLUSTERS)) {
      if (/^\s/.test(cluster) || aside.some(({ start, end }) => start <= index && index < end))
        continue;
      const written = how(cluster);
      parts.push(written);
      for (let unit = 0; unit < written.length; unit++) {
        letters.block.push(block);
        letters.start.push(index);
        letters.end.push(index + cluster.length);
      }
    }
  });
  letters.text = parts.join('');
  return letters;
}

/** @returns the letters of some words. */
export const lettersIn = (text: string, how = compose): string =>
  lettersOf([{ section: undefined, text }], how).text;

/** @returns which letters stand in a passage, half-open; undefined if none does. */
export function lettersWithin(letters: Letters, { start, end }: Passage): Span | undefined {
  // A letter that is cut belongs to the passage.
  const first = firstIndex(letters, (index) =>
    letters.block[index]! === start.block
      ? letters.end[index]! > start.offset
      : letters.block[index]! > start.block,
  );
  const last = firstIndex(letters, (index) =>
    letters.block[index]! === end.block
      ? letters.start[index]! >= end.offset
      : letters.block[index]! > end.block,
  );
  return last > first ? { start: first, end: last } : undefined;
}

/** @returns the index of the first letter from which on something holds. */
function firstIndex({ text }: Letters, holds: (index: number) => boolean): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** @returns the passage from one letter to another, half-open. */
export const passageOf = (letters: Letters, { start, end }: Span): Passage => ({
  start: { block: letters.block[start]!, offset: letters.start[start]! },
  end: { block: letters.block[end - 1]!, offset: letters.end[end - 1]! },
});

/** @returns the text of a part of a block without what is aside, its white space folded. */
export function wordsIn({ text, aside = [] }: TextBlock, from = 0, to = text.length): string {
  let words = '';
  let at = from;
  for (const { start, end } of aside) {
    if (end <= from || start >= to) continue;
    words += text.slice(at, Math.max(at, start));
    at = Math.max(at, Math.min(to, end));
  }
  return (words + text.slice(at, to)).replace(/\s+/g, ' ').trim();
}

/** @returns the words of a passage, a line for each block. */
export function wordsOf(blocks: readonly TextBlock[], { start, end }: Passage): string {
  return blocks
    .slice(start.block, end.block + 1)
    .map((block, index) =>
      wordsIn(
        block,
        index === 0 ? start.offset : 0,
        start.block + index === end.block ? end.offset : block.text.length,
      ),
    )
    .filter((words) => words !== '')
    .join('\n');
}

/** Letters of scripts that put no space between words, where a word may begin after any letter. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = /^[\p{L}\p{N}\p{M}]$/u;

/**
 * @returns the passage with the words whole that it cuts; where words have no spaces, as it is, for
 * nobody agrees there on what a word is
 */
export function wholeWords(blocks: readonly TextBlock[], { start, end }: Passage): Passage {
  const isInWord = ({ block, offset }: TextPoint): boolean => {
    const text = blocks[block]?.text ?? '';
    const isLetter = (sign: string | undefined) =>
      sign !== undefined && LETTER.test(sign) && !UNSPACED.test(sign);
    return isLetter([...text.slice(0, offset)].at(-1)) && isLetter([...text.slice(offset)][0]);
  };
  const first = { ...start };
  const last = { ...end };
  while (isInWord(first)) first.offset--;
  while (isInWord(last)) last.offset++;
  return { start: first, end: last };
}

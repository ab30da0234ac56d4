import { findPassage } from '../passage/link.ts';
import {
  lettersIn,
  lettersOf,
  lettersWithin,
  passageOf,
  wordsIn,
  wordsOf,
  type Letters,
  type Passage,
  type TextBlock,
} from '../passage/text.ts';
import type { MarkedWords } from './annotation.ts';

/** How many characters of what stands around words are kept. */
const AROUND = 32;
/** How many letters of it say where words stood that are no longer there. */
const TELLING = 12;

/** @returns the whole text, a line for each block of it, and where each block begins, in code units. */
function wholeText(blocks: readonly TextBlock[]): { text: string; starts: number[] } {
  let text = '';
  const starts = blocks.map((block) => {
    const start = text.length;
    const words = block.section === undefined ? '' : wordsIn(block);
    if (words !== '') text += `${words}\n`;
    return start;
  });
  return { text, starts };
}

/** @returns the blocks without the words of those that are not the text's. */
const ownText = (blocks: readonly TextBlock[]): TextBlock[] =>
  blocks.map((block) => (block.section === undefined ? { ...block, text: '' } : block));

/** @returns how many characters a text has up to an offset. */
const charactersIn = (text: string, to: number): number => [...text.slice(0, to)].length;

/** @returns what is kept of words of a text, so that they are found again; undefined for what is not the text's. */
export function describeWords(
  blocks: readonly TextBlock[],
  selected: Passage,
): MarkedWords | undefined {
  // Letters are whole, with the marks that are set on them.
  const letters = lettersOf(blocks);
  const span = lettersWithin(letters, selected);
  if (!span) return undefined;
  const passage = passageOf(letters, span);
  const { start } = passage;
  const section = blocks[start.block]?.section;
  const exact = wordsOf(ownText(blocks), passage);
  if (section === undefined || exact === '') return undefined;
  const { text, starts } = wholeText(blocks);
  // White space between the words and what is before them is in none of the two.
  const begin = starts[start.block]! + wordsBefore(blocks[start.block]!, start.offset);
  const finish = begin + exact.length;
  return {
    section,
    exact,
    prefix: text.slice(Math.max(0, begin - AROUND), begin),
    suffix: text.slice(finish, finish + AROUND),
    position: { start: charactersIn(text, begin), end: charactersIn(text, finish) },
  };
}

/** @returns where words that begin at an offset begin in the words of their block. */
function wordsBefore(block: TextBlock, offset: number): number {
  const before = wordsIn(block, 0, offset);
  const whole = wordsIn(block);
  return before.length + /^\s*/.exec(whole.slice(before.length))![0].length;
}

/**
 * Finds words that a reader has marked, in the text as it is now: exactly these, by what stands around
 * them, by their section, and by their place where that is all that tells them apart.
 * @returns undefined where they are not there any more, or cannot be distinguished from the same words elsewhere
 */
export function findWords(blocks: readonly TextBlock[], words: MarkedWords): Passage | undefined {
  const link = { textStart: words.exact };
  const { prefix, suffix, section } = words;
  const around = { ...(prefix && { prefix }), ...(suffix && { suffix }) };
  const found = findPassage(blocks, { ...link, ...around }, section);
  if (found) return found;
  // With the same words around them they are the same, moved; or from a program that knows no sections.
  if (lettersIn(prefix + suffix).length >= TELLING) {
    const sections = new Set(blocks.map((block) => block.section));
    const moved = [...sections].flatMap((other) =>
      other === undefined || other === section ? [] : (inPlace(blocks, words, other) ?? []),
    );
    if (moved.length === 1) return moved[0];
  }
  return atPosition(blocks, words);
}

/** @returns words in a section that have the same words around them. */
function inPlace(
  blocks: readonly TextBlock[],
  { exact, prefix, suffix }: MarkedWords,
  section: string,
): Passage | undefined {
  const found = findPassage(blocks, { textStart: exact, prefix, suffix }, section);
  if (!found) return undefined;
  const letters = lettersOf(blocks);
  const span = lettersWithin(letters, found);
  const isSame =
    span &&
    blocks[found.start.block]?.section === section &&
    letters.text.slice(0, span.start).endsWith(lettersIn(prefix)) &&
    letters.text.startsWith(lettersIn(suffix), span.end);
  return isSame ? found : undefined;
}

/** @returns the words at the place that is kept of them, if they stand there. */
function atPosition(
  blocks: readonly TextBlock[],
  { exact, position, section }: MarkedWords,
): Passage | undefined {
  if (!position) return undefined;
  const { text } = wholeText(blocks);
  const characters = [...text];
  const before = lettersIn(characters.slice(0, position.start).join('')).length;
  const wanted = lettersIn(exact);
  const own = lettersOf(ownText(blocks));
  if (wanted === '' || !own.text.startsWith(wanted, before)) return undefined;
  const passage = passageOf(own, { start: before, end: before + wanted.length });
  // The same short words in another section are others.
  const isThere = blocks[passage.start.block]?.section === section;
  return isThere || wanted.length >= 2 * TELLING ? passage : undefined;
}

/**
 * @returns how the text reads now where words stood that are not there any more: what is between those
 * that stood around them, or the rest of the paragraph; undefined where these are gone too
 */
export function wordingNow(blocks: readonly TextBlock[], words: MarkedWords): string | undefined {
  const own = ownText(blocks);
  const letters = lettersOf(own);
  const before = lettersIn(words.prefix).slice(-2 * TELLING);
  const after = lettersIn(words.suffix).slice(0, 2 * TELLING);
  const start = before.length < TELLING ? -1 : onlyPlace(letters.text, before);
  const end = after.length < TELLING ? -1 : onlyPlace(letters.text, after);
  if (start < 0 && end < 0) return undefined;
  const from = start < 0 ? beginningOf(letters, end) : start + before.length;
  const to = end < 0 || end < from ? endingOf(letters, from) : end;
  // A whole paragraph more than there was is no other wording.
  if (to <= from || to - from > 4 * lettersIn(words.exact).length + 400) return undefined;
  return wordsOf(own, passageOf(letters, { start: from, end: to }));
}

/** @returns where letters stand, if only once; else -1. */
function onlyPlace(text: string, letters: string): number {
  const at = text.indexOf(letters);
  return at < 0 || text.indexOf(letters, at + 1) >= 0 ? -1 : at;
}

/** @returns the first letter of the block that a letter is in. */
const beginningOf = ({ block }: Letters, at: number): number => block.indexOf(block[at]!);

/** @returns the end of the block that a letter is in. */
const endingOf = ({ block }: Letters, at: number): number =>
  at < block.length ? block.lastIndexOf(block[at]!) + 1 : at;

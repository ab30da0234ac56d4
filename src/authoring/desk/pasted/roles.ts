import type { PastedBlock } from '../../../model/desk/desk.ts';
import { authorIn, translatorIn } from './named-in-line.ts';

/** So many letters a line around a text has at most. */
const SHORT = 160;
const EDGE = 4;

/**
 * Guesses where a block of a paste belongs, for the editor to confirm: what stands before and after a
 * text by its form alone, and by what it says only where it names who wrote or translated it.
 * @param before the blocks before it, with where they belong
 */
export function roleOf(
  { text, role, markdown }: PastedBlock,
  index: number,
  all: readonly PastedBlock[],
  before: readonly PastedBlock[],
): PastedBlock['role'] {
  const first = all.findIndex((block) => block.text.length > SHORT);
  const last = all.findLastIndex((block) => block.text.length > SHORT);
  const isBefore = first >= 0 && index < first && index < EDGE;
  const isAfter = last >= 0 && index > last;
  if (/^(?:#[\p{L}\p{N}_]+[\s,;]*)+$/u.test(text)) return 'tags';
  // A table, list or quotation is of the text.
  if (/^(?:[|>*-]|\d+\.|\[\^[^\]]+\]:) /.test(markdown)) return role;
  if (isAfter && text.length <= SHORT) {
    if (translatorIn(text) !== undefined) return 'translator';
    if (/youtube|telegram|whatsapp|facebook|instagram|tiktok|https?:\/\//iu.test(text))
      return 'channel';
    return role === 'heading' ? 'heading' : 'closing';
  }
  if (isBefore) {
    if (translatorIn(text) !== undefined) return 'translator';
    if (authorIn(text) !== undefined) return 'author';
    if (/[›»>/|→]/u.test(text) && text.length < 80 && !/[.!?]$/u.test(text)) return 'category';
    const hasTitle = before.some((block) => block.role === 'title');
    // What stands between the title and the text is a line of the text: a standfirst, where it came from.
    if (hasTitle) return role;
    if (role === 'heading' || !/[.!?…。]$/u.test(text)) return 'title';
  }
  // A short line within the text that ends as no sentence does, and has a paragraph behind it.
  const behind = all[index + 1];
  const isLine = text.length <= HEADING && !/[.!?…。！？؟।:;,"”»“]$/u.test(text);
  if (role === 'text' && isLine && !isAfter && behind && behind.text.length > text.length * 2)
    return 'heading';
  return role;
}

/** So many letters a heading has at most. */
const HEADING = 90;

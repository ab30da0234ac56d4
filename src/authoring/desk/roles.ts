import type { PastedBlock } from '../../model/desk/desk.ts';

/** So many letters a line around a text has at most. */
const SHORT = 160;
const EDGE = 4;

/**
 * Guesses where a block of a paste belongs, for the editor to confirm: what stands before and after a
 * text by its form alone, never by what it says.
 */
export function roleOf(
  { text, role, markdown }: PastedBlock,
  index: number,
  all: readonly PastedBlock[],
): PastedBlock['role'] {
  const first = all.findIndex((block) => block.text.length > SHORT);
  const last = all.findLastIndex((block) => block.text.length > SHORT);
  const isBefore = first >= 0 && index < first && index < EDGE;
  const isAfter = last >= 0 && index > last;
  if (/^(?:#[\p{L}\p{N}_]+[\s,;]*)+$/u.test(text)) return 'tags';
  // A table, list or quotation is of the text.
  if (/^(?:[|>*-]|\d+\.|\[\^[^\]]+\]:) /.test(markdown)) return role;
  if (isAfter && text.length <= SHORT) {
    if (TRANSLATED.test(text)) return 'translator';
    if (/youtube|telegram|whatsapp|facebook|instagram|tiktok|https?:\/\//iu.test(text))
      return 'channel';
    return role === 'heading' ? 'heading' : 'closing';
  }
  if (isBefore) {
    if (TRANSLATED.test(text)) return 'translator';
    if (/[›»>/|→]/u.test(text) && text.length < 80 && !/[.!?]$/u.test(text)) return 'category';
    if (role === 'heading' || !/[.!?…。]$/u.test(text))
      return index === 0 || all[index - 1]?.role !== 'title' ? 'title' : role;
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

/** A line that begins or ends with who translated it, in some languages. */
const TRANSLATED =
  /^(?:translat(?:ed|or|ion)|перев[её]л|перевод|traduc|traduit|übersetz|ترجم|译|अनुवाद)/iu;

import type { PastedBlock } from '../../../model/desk/desk.ts';
import { escapeParagraph } from '../../escape-markdown.ts';

/** A sign that is nothing else at the beginning of a line, and marks that may also begin what is spoken. */
const BULLET = /^[•‣▪●◦]\s*(?=\S)/u;
const DASH = /^[-*–—]\s+(?=\S)/u;
const NOTE = /^\[(\d{1,3})\]\s*(?=\S)/u;
const MARK = /\[(\d{1,3})\]/gu;

/**
 * Takes the paragraphs of a plain text; gives its blocks, with lists and footnotes where the text shows
 * them plainly: entries behind a colon, or such as end in a semicolon; a mark that a note at the end
 * answers.
 */
export function plainBlocks(paragraphs: readonly string[]): PastedBlock[] {
  const notes = notesIn(paragraphs);
  const blocks: PastedBlock[] = [];
  for (let at = 0; at < paragraphs.length;) {
    const entries = listAt(paragraphs, at);
    if (entries) {
      const markdown = entries.map((entry) => `- ${written(entry, notes)}`).join('\n');
      blocks.push({ markdown, text: entries.join(' '), role: 'text' });
      at += entries.length;
      continue;
    }
    const text = paragraphs[at]!;
    const number = NOTE.exec(text)?.[1];
    const own = number !== undefined && notes.get(number) === at ? number : undefined;
    const words = own === undefined ? text : text.replace(NOTE, '');
    const markdown = written(words, notes);
    blocks.push({
      markdown: own === undefined ? markdown : `[^${own}]: ${markdown}`,
      text: words,
      role: 'text',
    });
    at += 1;
  }
  return blocks;
}

/** The words of the list that begins at a paragraph, without their marks. */
function listAt(paragraphs: readonly string[], start: number): string[] | undefined {
  const mark = [BULLET, DASH].find((one) => one.test(paragraphs[start]!));
  if (!mark) return undefined;
  const rest = paragraphs.slice(start);
  const end = rest.findIndex((one) => !mark.test(one));
  const own = end < 0 ? rest : rest.slice(0, end);
  if (own.length < 2) return undefined;
  // A dash also begins what somebody says: "- No, he said."
  const isLed = /[:：]$/u.test(paragraphs[start - 1] ?? '');
  const isListed = own.slice(0, -1).every((one) => /[;,；，؛،]$/u.test(one));
  return mark === BULLET || isLed || isListed ? own.map((one) => one.replace(mark, '')) : undefined;
}

/** The notes at the end, by their numbers: those whose mark stands once in the text before them. */
function notesIn(paragraphs: readonly string[]): Map<string, number> {
  let first = paragraphs.length;
  while (first > 0 && NOTE.test(paragraphs[first - 1]!)) first -= 1;
  const before = paragraphs.slice(0, first).join('\n');
  const marks = Map.groupBy(before.matchAll(MARK), ([, number]) => number!);
  const notes = new Map<string, number>();
  const twice = new Set<string>();
  for (let at = first; at < paragraphs.length; at += 1) {
    const number = NOTE.exec(paragraphs[at]!)![1]!;
    if (notes.has(number)) twice.add(number);
    if (marks.get(number)?.length === 1) notes.set(number, at);
  }
  for (const number of twice) notes.delete(number);
  return notes;
}

/** A paragraph as Markdown, with the marks of its notes. */
function written(text: string, notes: ReadonlyMap<string, number>): string {
  const parts = text.split(MARK);
  const isNote = (number: string) => notes.has(number);
  // Odd parts are numbers of marks: those of no note are words as they were.
  let plain = parts[0]!;
  const pieces: string[] = [];
  const signs: string[] = [];
  for (let at = 1; at < parts.length; at += 2) {
    const number = parts[at]!;
    if (isNote(number)) {
      pieces.push(plain);
      signs.push(`[^${number}]`);
      plain = parts[at + 1]!;
    } else plain += `[${number}]${parts[at + 1]!}`;
  }
  pieces.push(plain);
  return pieces
    .map((piece, index) => (piece === '' ? '' : escaped(piece)) + (signs[index] ?? ''))
    .join('');
}

/** A piece of a paragraph, with the spaces at its ends, which no paragraph has. */
function escaped(piece: string): string {
  const words = piece.trim();
  return words === '' ? piece : piece.replace(words, () => escapeParagraph(words));
}

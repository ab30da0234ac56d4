import { foldWhiteSpace } from '../compile/source/passages.ts';

/** Something that an editor has given to a command and that it cannot take; printed without a stack trace. */
export class InputError extends Error {
  /** What to do about it. */
  readonly fix: string;
  constructor(message: string, fix: string) {
    super(message);
    this.name = 'InputError';
    this.fix = fix;
  }
}

/** How the paragraphs of a pasted text are separated: each line is one, or each block between blank lines. */
export const LAYOUTS = ['lines', 'blocks'] as const;
export type Layout = (typeof LAYOUTS)[number];

/**
 * Decodes a pasted text.
 * @param name how it is named in messages: the file, or "standard input"
 * @returns the text, without the byte order mark that some systems put before it
 * @throws InputError for bytes that are not UTF-8, and for a text that holds NUL or nothing
 */
export function decodePasted(bytes: Uint8Array, name: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${name} is not UTF-8`, 'Save it again with the encoding UTF-8.');
  }
  if (text.includes('\0'))
    throw new InputError(`${name} is no plain text: it holds NUL`, 'Save it as plain text.');
  if (text.trim() === '')
    throw new InputError(`${name} is empty`, 'Give the text of the analysis.');
  return text;
}

/**
 * Splits a pasted text into its paragraphs.
 * @param layout how they are separated; if not given, by the look of the text: blocks where the
 * lines are broken within sentences, as mail programs do, else lines, as a web page is copied
 * @returns each paragraph on one line, without white space at its ends, each run of white space
 * within as one space, as a page shows it; and the layout
 */
export function splitParagraphs(
  text: string,
  layout?: Layout,
): { paragraphs: string[]; layout: Layout } {
  const blocks: string[][] = [[]];
  for (const line of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)) {
    const words = foldWhiteSpace(line).trim();
    if (words !== '') blocks.at(-1)!.push(words);
    else if (blocks.at(-1)!.length > 0) blocks.push([]);
  }
  const used = layout ?? (looksBroken(blocks) ? 'blocks' : 'lines');
  const filled = blocks.filter((lines) => lines.length > 0);
  return {
    paragraphs: used === 'lines' ? filled.flat() : filled.map(joinLines),
    layout: used,
  };
}

/** Longest line that a program breaks a text at; a paragraph on one line is longer, sooner or later. */
const LONGEST = 120;
const SENTENCE_END = /[.!?…:;。！？।؟۔][\p{Pf}\p{Pi}\p{Pe}"']*$/u;

/** Whether most lines that another follows end within a sentence, and none is long. */
function looksBroken(blocks: readonly (readonly string[])[]): boolean {
  const followed = blocks.flatMap((lines) => lines.slice(0, -1));
  if (followed.length === 0 || blocks.flat().some((line) => line.length > LONGEST)) return false;
  // Headings and hashtags of one line each are short, and nobody breaks a line so early.
  const longest = Math.max(...followed.map((line) => line.length));
  if (longest < 40) return false;
  return followed.filter((line) => !SENTENCE_END.test(line)).length > followed.length / 2;
}

const UNSPACED =
  '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}、。，！？：；]';
const BETWEEN_UNSPACED = new RegExp(`(?<=${UNSPACED})\n(?=${UNSPACED})`, 'gu');

/** Scripts that put no space between words get none where a line was broken. */
const joinLines = (lines: readonly string[]): string =>
  lines.join('\n').replace(BETWEEN_UNSPACED, '').replace(/\n/g, ' ');

import { readFileSync } from 'node:fs';
import type { Place, Problem } from '../problem.ts';

/** A content file as read. */
export interface Source {
  /** As shown to the editor. */
  file: string;
  text: string;
}

/** A source, or the problem that keeps it from being read. */
type Read = { source: Source; problem?: undefined } | { source?: undefined; problem: Problem };

/**
 * Reads a content file.
 * @param path where it is
 * @param file how it is named in problems
 * @returns the source, or the problem that keeps it from being read: missing, a folder, not
 * UTF-8, with a byte order mark, or empty. Never throws for what is in the file.
 */
export function readSource(path: string, file: string): Read {
  const fail = failing(file);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    return code === 'ENOENT'
      ? fail(start, 'no such file', 'a file that is there', 'check the name')
      : fail(
          start,
          `the file cannot be read (${code})`,
          'a readable text file',
          'check its permissions and that it is a file',
        );
  }
  return readBytes(bytes, file);
}

/** What no text is made of, and no XML can carry (XML 1.0, section 2.2): all but tab and line ends. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
const MOST_NAMED = 3;

const start = { line: 1, column: 1 };

const failing =
  (file: string) =>
  (place: Place, found: string, expected: string, fix: string): Read => ({
    problem: { file, ...place, found, expected, fix },
  });

/**
 * Reads the bytes of a content file, as `readSource` does.
 * @param file how it is named in problems
 */
export function readBytes(bytes: Uint8Array, file: string): Read {
  const fail = failing(file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return fail(
      placeOfBadByte(bytes),
      'bytes that are not UTF-8',
      'text in UTF-8',
      'save the file again with the encoding UTF-8',
    );
  }
  if (text.startsWith('\uFEFF')) {
    return fail(
      start,
      'a byte order mark',
      'UTF-8 without one',
      'save the file as "UTF-8", not "UTF-8 with BOM"',
    );
  }
  const controls = Array.from(text.matchAll(CONTROL));
  const control = controls[0];
  if (control) {
    const code = control[0].charCodeAt(0);
    return fail(
      placeAt(text, control.index),
      code === 0
        ? 'a NUL character'
        : `the control character ${nameOf(code)}${othersOf(text, controls)}`,
      'text',
      code === 0 ? 'save the file as plain text' : 'remove it; many editors do not show it',
    );
  }
  if (text.trim() === '') {
    return fail(
      start,
      'an empty file',
      'front matter and the text of an analysis',
      'fill it, or remove the file',
    );
  }
  return { source: { file, text } };
}

const nameOf = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** The first of each other kind, with its place. */
function othersOf(text: string, [first, ...more]: readonly RegExpExecArray[]): string {
  const kinds = new Map(more.toReversed().map((one) => [one[0], one]));
  kinds.delete(first![0]);
  const named = Array.from(kinds.values(), ({ 0: sign, index }) => {
    const { line, column } = placeAt(text, index);
    return `${nameOf(sign.charCodeAt(0))} (line ${line}, column ${column})`;
  });
  if (named.length === 0) return '';
  const listed = named.toReversed().slice(0, MOST_NAMED).join(', ');
  return `, and also ${listed}${named.length > MOST_NAMED ? ' and others' : ''}`;
}

/** @returns the line and column of an offset in `text`. */
export function placeAt(text: string, offset: number): Place {
  const starts = lineStarts(text);
  // The last line that begins at the offset or before it.
  let line = 0;
  for (let beyond = starts.length; beyond - line > 1;) {
    const middle = (line + beyond) >> 1;
    if (starts[middle]! <= offset) line = middle;
    else beyond = middle;
  }
  return { line: line + 1, column: offset - starts[line]! + 1 };
}

let known: { text: string; starts: readonly number[] } | undefined;

/** @returns where the lines of a text begin; those of the text that was asked for last are kept. */
export function lineStarts(text: string): readonly number[] {
  if (known?.text === text) return known.starts;
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  known = { text, starts };
  return starts;
}

/** The longest prefix that decodes ends right before the first bad byte. */
function placeOfBadByte(bytes: Uint8Array): Place {
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  for (let at = decoded.indexOf('\uFFFD'); at >= 0; at = decoded.indexOf('\uFFFD', at + 1)) {
    // A replacement character that stands in the file itself is no bad byte.
    const length = Buffer.byteLength(decoded.slice(0, at));
    if (Buffer.from(bytes.subarray(length, length + 3)).toString('hex') !== 'efbfbd')
      return placeAt(decoded, at);
  }
  return { line: 1, column: 1 };
}

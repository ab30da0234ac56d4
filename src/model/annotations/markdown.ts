import { isAnnotation, type Annotation } from './annotation.ts';

/** Marks of one section, as they are listed. */
export interface MarkGroup {
  heading: string;
  marks: readonly Annotation[];
}

/** Before what a program needs to bring a mark back; Markdown shows it nowhere. */
const DATA = '<!-- verbatim ';
/** What a backslash stands before in Markdown to be itself. */
const SIGN = '[!-/:-@[-`{-~]';

/**
 * Writes a reader's marks as Markdown that can be read, and brought back.
 * @param source the address of the analysis
 */
export function toMarkdown(title: string, source: string, groups: readonly MarkGroup[]): string {
  const parts = [`# ${title}`, `<${source}>`];
  for (const { heading, marks } of groups) {
    parts.push(`## ${heading}`);
    for (const mark of marks) {
      parts.push(quoted(mark.words.exact));
      if (mark.note) parts.push(escaped(mark.note));
      const { note: _, ...data } = mark;
      parts.push(
        `${DATA}${JSON.stringify(data).replaceAll('--', '-\\u002d').replaceAll('>', '\\u003e')} -->`,
      );
    }
  }
  return `${parts.join('\n\n')}\n`;
}

const quoted = (words: string): string =>
  words
    .split('\n')
    .map((line) => `> ${asText(line)}`)
    .join('\n>\n');

/** Words as they are, whatever signs of Markdown are among them. */
const asText = (line: string): string =>
  line
    .replace(/[\\`*_[\]<~]|&(?=#?\w+;)/gu, '\\$&')
    .replace(/^\s*([#>+=-])/u, '\\$1')
    .replace(/^\s*(\d+)([.)])/u, '$1\\$2');

/** Readers may write Markdown; but no heading, quotation or markup of a note ends it. */
const escaped = (note: string): string =>
  note
    .replace(new RegExp(`\\\\(?=${SIGN})`, 'gu'), '\\\\')
    .replace(/^(#|>)/gmu, '\\$1')
    .replace(/<(?=[\w/!?])/gu, '\\<');
/** Editors write their own escapes. */
const unescaped = (note: string): string => note.replace(new RegExp(`\\\\(${SIGN})`, 'gu'), '$1');

/**
 * Reads marks back from Markdown, with the notes as they stand in it now.
 * @returns undefined for what has none
 */
export function fromMarkdown(text: string): Annotation[] | undefined {
  const marks: Annotation[] = [];
  let from = 0;
  const lines = text.replaceAll('\r\n', '\n');
  // In a note it stands after a backslash.
  const next = () => lines.indexOf(`\n${DATA}`, from) + 1;
  for (let at = next(); at > 0; at = next()) {
    const end = lines.indexOf(' -->', at);
    if (end < 0) break;
    const mark = read(lines.slice(at + DATA.length, end));
    if (mark) {
      const note = noteIn(lines.slice(from, at));
      const known = isAnnotation({ ...mark, note }) && ({ ...mark, note } as Annotation);
      if (known) marks.push(known);
    }
    from = end + ' -->'.length;
  }
  return marks.length > 0 ? marks : undefined;
}

function read(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** @returns what is written below the last quotation. */
function noteIn(part: string): string {
  const lines = part.split('\n');
  const last = lines.findLastIndex((line) => line.startsWith('>'));
  return unescaped(
    lines
      .slice(last + 1)
      .join('\n')
      .trim(),
  );
}

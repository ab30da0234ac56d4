import { isOwnMark, type OwnMark } from './own-mark.ts';

/** Marks of one section, as they are listed. */
export interface MarkGroup {
  heading: string;
  marks: readonly OwnMark[];
}

/** Before what a program needs to bring a mark back; Markdown shows it nowhere. */
const DATA = '<!-- verbatim ';

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
    .map((line) => `> ${line}`)
    .join('\n>\n');

/** What begins a line and would make something else of it: a heading, a quotation, a comment. */
const escaped = (note: string): string => note.replace(/^(\\|#|>|<!--)/gmu, '\\$1');
const unescaped = (note: string): string => note.replace(/^\\(\\|#|>|<!--)/gmu, '$1');

/**
 * Reads marks back from Markdown, with the notes as they stand in it now.
 * @returns undefined for what has none
 */
export function fromMarkdown(text: string): OwnMark[] | undefined {
  const marks: OwnMark[] = [];
  let from = 0;
  const lines = text.replaceAll('\r\n', '\n');
  for (let at = lines.indexOf(DATA); at >= 0; at = lines.indexOf(DATA, from)) {
    const end = lines.indexOf(' -->', at);
    if (end < 0) break;
    const mark = read(lines.slice(at + DATA.length, end));
    if (mark) {
      const note = noteIn(lines.slice(from, at));
      const known = isOwnMark({ ...mark, note }) && ({ ...mark, note } as OwnMark);
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

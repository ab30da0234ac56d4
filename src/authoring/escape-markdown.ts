import { visit } from 'unist-util-visit';
import { readLinks } from '../compile/source/links.ts';
import { parseMarkdown } from '../compile/source/markdown.ts';
import { passagesOf } from '../compile/source/passages.ts';

const ADDRESS = /(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+/gi;

const escapeMarks = (text: string): string =>
  text.replace(/[\\`*_[\]<>~|]|&(?=#|[A-Za-z])/g, '\\$&');
/** What begins a heading, a list, a quotation, a rule, a fence or a note only at the start of a line. */
const escapeStart = (text: string): string =>
  text.replace(/^(?=[!-/:-@[-`{-~])(?!\\)/, '\\').replace(/^(\d+)([.)])/, '$1\\$2');
const escapeMarksOutsideAddresses = (text: string): string => {
  const addresses = text.match(ADDRESS) ?? [];
  return text
    .split(ADDRESS)
    .map((part, index) => escapeMarks(part) + (addresses[index] ?? ''))
    .join('');
};
const escapeAll = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

/**
 * Writes a paragraph as Markdown with the fewest backslashes with which it is read as plain text.
 * The parser is the judge (CommonMark 0.31 section 2.4, GFM): each way of writing it is read back.
 * @param text one line without white space at its ends, and no more than one space anywhere in it
 * @returns one line; an address in it may become a link that shows the same characters
 * @throws Error if it cannot be written, which is not known to happen
 */
export function escapeParagraph(text: string): string {
  const ways = [
    text,
    escapeStart(text),
    escapeMarks(text),
    escapeStart(escapeMarks(text)),
    escapeStart(escapeMarksOutsideAddresses(text)),
    escapeAll(text),
  ];
  const written = ways.find((markdown) => isReadAs(markdown, text));
  if (written === undefined) throw new Error(`no Markdown is read as the text "${text}"`);
  return written;
}

const PLAIN = new Set(['paragraph', 'text', 'link']);

/** Whether Markdown is one paragraph of exactly this text, with no markup but links of addresses. */
function isReadAs(markdown: string, text: string): boolean {
  const file = '';
  // A dash line at the head of a file would be front matter.
  const { document, problems } = parseMarkdown({ file, text: `\n${markdown}\n` });
  const { children } = document.tree;
  if (problems.length > 0 || document.frontMatter || children.length !== 1) return false;
  let plain = children[0]!.type === 'paragraph';
  visit(children[0]!, ({ type }) => void (plain &&= PLAIN.has(type)));
  const sections = [{ id: '', place: { line: 1, column: 1 }, prose: children }];
  const { links, problems: mistakes } = readLinks(file, sections);
  if (!plain || links.length > 0 || mistakes.length > 0) return false;
  return passagesOf('', children)[0]?.text === text;
}

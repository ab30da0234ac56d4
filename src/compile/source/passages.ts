import type { Place } from '../problem.ts';
import { placeAt } from './source.ts';
import type { InlineCode, Parents, PhrasingContent, RootContent, Text } from 'mdast';

/** A run of text within a passage. */
export interface Piece {
  node: Text | InlineCode;
  parent: Parents;
  start: number;
  end: number;
  /** A link cannot hold another. */
  inLink: boolean;
}

/** Where a cell stands: the table by its number in the section, the row by its number below the heads. */
export interface TableCell {
  table: number;
  /** 0 in the row of the heads. */
  row: number;
  column: number;
}

/** A block that holds text itself, a paragraph or a table cell, as the reader sees it. */
export interface Passage {
  section: string;
  text: string;
  /** Whether it stands in a list. */
  isItem?: boolean;
  /** Which cell of a table it is. */
  cell?: TableCell;
  pieces: Piece[];
  /** Where it begins in the file. */
  line: number;
  column: number;
}

/** @returns the text with each run of ASCII white space as one space, as HTML shows it. */
export const foldWhiteSpace = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ');

/**
 * Finds the passages in the prose of a section, in reading order: paragraphs and table cells,
 * those in lists, quotations and footnotes too; not code, and not headings.
 * Folds the white space of their text nodes in place, so that offsets hold in tree and text alike.
 */
export function passagesOf(section: string, prose: readonly RootContent[]): Passage[] {
  const passages: Passage[] = [];
  let table = 0;
  const walk = (node: RootContent, isItem = false) => {
    if (node.type === 'paragraph') {
      passages.push({ ...readPassage(section, node), ...(isItem && { isItem }) });
    } else if (node.type === 'table') {
      table += 1;
      node.children.forEach(({ children }, row) =>
        children.forEach((cell, index) =>
          passages.push({
            ...readPassage(section, cell),
            ...(isItem && { isItem }),
            cell: { table, row, column: index + 1 },
          }),
        ),
      );
    } else if ('children' in node && node.type !== 'heading') {
      for (const child of node.children) walk(child, isItem || node.type === 'listItem');
    }
  };
  for (const node of prose) walk(node);
  return passages;
}

function readPassage(section: string, block: Parents & RootContent): Passage {
  const pieces: Piece[] = [];
  let text = '';
  const walk = (parent: Parents, inLink: boolean) => {
    for (const node of parent.children as PhrasingContent[]) {
      if (node.type === 'text' || node.type === 'inlineCode') {
        if (node.type === 'text') node.value = foldWhiteSpace(node.value);
        const start = text.length;
        text += node.value;
        pieces.push({ node, parent, start, end: text.length, inLink });
      } else if (node.type === 'break') {
        text += ' ';
      } else if ('children' in node) {
        walk(node, inLink || node.type === 'link' || node.type === 'linkReference');
      }
    }
  };
  walk(block, false);
  const { line, column } = block.position!.start;
  return { section, text, pieces, line, column };
}

/**
 * @param offset into the text of the passage, in UTF-16 code units
 * @param source the text of the file
 * @returns where that character stands in the file
 */
export function placeIn({ pieces, line, column }: Passage, offset: number, source: string): Place {
  const piece = pieceAt(pieces, offset);
  const position = piece?.node.position;
  const from = position?.start.offset;
  const to = position?.end.offset;
  if (!piece || from === undefined || to === undefined) return { line, column };
  const text = piece.node.value;
  const written = source.slice(0, to);
  const asked = offset - piece.start;
  // Places are mostly asked for one after another: the last of a piece is where the next goes on.
  const last = reached.get(piece);
  const goesOn = last?.source === source && last.index <= asked;
  let { index, at } = goesOn ? last : { index: 0, at: from };
  for (; index < asked && at < to; index++) at = afterSign(written, at, text[index]!);
  reached.set(piece, { source, index, at });
  return placeAt(source, source[at] === '\\' ? at + 1 : at);
}

const reached = new WeakMap<Piece, { source: string; index: number; at: number }>();

/** The last piece that begins at an offset or before it. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let found = -1;
  for (let beyond = pieces.length; beyond - found > 1;) {
    const middle = (found + beyond) >> 1;
    if (pieces[middle]!.start <= offset) found = middle;
    else beyond = middle;
  }
  return pieces[found];
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/iy;
const AMPERSAND = /^&(?:amp|#0*38|#x0*26);$/i;
const LOW_SURROGATE = /[\uDC00-\uDFFF]/;

/**
 * @returns where the source goes on after a character of the text, which it may have as an escape or a
 * reference ("&mdash;"); white space, which was folded, may be longer there.
 */
function afterSign(source: string, at: number, sign: string): number {
  REFERENCE.lastIndex = at;
  const reference = REFERENCE.exec(source)?.[0];
  if (reference !== undefined && (sign !== '&' || AMPERSAND.test(reference)))
    return at + reference.length;
  // The second half of a character that a reference stands for.
  if (LOW_SURROGATE.test(sign) && source[at] !== sign) return at;
  if (sign === ' ') return at + (/^\s+/.exec(source.slice(at))?.[0].length ?? 1);
  // What is between are the signs of Markdown: "\\", or "> " where a quotation goes on.
  const next = source.indexOf(sign, at);
  return next < 0 ? at + 1 : next + 1;
}

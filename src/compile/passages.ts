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

/** A block that holds text itself, a paragraph or a table cell, as the reader sees it. */
export interface Passage {
  section: string;
  text: string;
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
  const walk = (node: RootContent) => {
    if (node.type === 'paragraph' || node.type === 'tableCell') {
      passages.push(readPassage(section, node));
    } else if ('children' in node && node.type !== 'heading') {
      for (const child of node.children) walk(child);
    }
  };
  prose.forEach(walk);
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

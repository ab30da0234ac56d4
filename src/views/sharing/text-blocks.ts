import { LEAD } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import {
  wholeWords,
  type Passage,
  type TextBlock,
  type TextPoint,
} from '../../model/passage/text.ts';
import type { Span } from '../../model/record.ts';
import { isInShownView } from '../shared/view-visibility.ts';

/** The attribute of the element that holds a text, and the id of the heading of its footnotes. */
const TEXT = 'data-text';
const FOOTNOTES_ID = 'footnote-label';

/** What holds text itself; a short list has no paragraphs in its items. */
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, td, th, li, pre, dt, dd';
/** What is shown among the words of a text and is none of them: the numbers of footnotes, and the way back. */
const ASIDE = 'sup, [data-footnote-backref]';

/** A block of a page, with the nodes that its text is in. */
export interface PageBlock extends TextBlock {
  element: Element;
  nodes: { node: Text; start: number }[];
}

/**
 * Reads the blocks of the page of a text, in its order.
 * @returns what is not the text's too, for words are looked for there as well; nothing on other pages
 */
export function readBlocks(page: Document, { sections }: Analysis): PageBlock[] {
  const article = page.querySelector(`article[${TEXT}]`);
  const ids = new Set(sections.map(({ id }) => id));
  const blocks: PageBlock[] = [];
  if (!article || !isInShownView(article)) return blocks;
  const walker = page.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement!;
    const element = parent.closest(BLOCKS) ?? parent;
    let block = blocks.at(-1);
    if (block?.element !== element) {
      // What is hidden is not found either.
      if (element.closest('[hidden]')) continue;
      block = { element, section: sectionOf(element, ids), text: '', aside: [], nodes: [] };
      blocks.push(block);
    }
    const start = block.text.length;
    block.text += node.data;
    block.nodes.push({ node, start });
    if (parent.closest(ASIDE)) (block.aside as Span[]).push({ start, end: block.text.length });
  }
  return blocks;
}

/** @returns the section that a block is of; the empty string in the lead and in the footnotes. */
function sectionOf(block: Element, ids: ReadonlySet<string>): string | undefined {
  if (block.closest(`#${LEAD}`)) return '';
  const id = block.closest('section')?.querySelector('h2')?.id ?? '';
  if (id === FOOTNOTES_ID) return '';
  return ids.has(id) ? id : undefined;
}

/** @returns the words of a passage in the page. */
export function rangeOfPassage(blocks: readonly PageBlock[], { start, end }: Passage): Range {
  const range = blocks[start.block]!.element.ownerDocument.createRange();
  const place = ({ block, offset }: TextPoint, isEnd: boolean): [Text, number] => {
    const { nodes } = blocks[block]!;
    const { node, start } = nodes.findLast(({ start }) =>
      isEnd ? start < offset : start <= offset,
    )!;
    return [node, offset - start];
  };
  range.setStart(...place(start, false));
  range.setEnd(...place(end, true));
  return range;
}

/**
 * @returns what is selected, with the words whole that are cut, as far as it is the text's; undefined
 * if nothing of it is
 */
export function selectedPassage(blocks: readonly PageBlock[], range: Range): Passage | undefined {
  let start: TextPoint | undefined;
  let end: TextPoint | undefined;
  for (const [block, { section, nodes }] of blocks.entries()) {
    if (section === undefined) continue;
    for (const { node, start: from } of nodes) {
      if (!range.intersectsNode(node)) continue;
      const first = node === range.startContainer ? range.startOffset : 0;
      const last = node === range.endContainer ? range.endOffset : node.length;
      if (last <= first) continue;
      start ??= { block, offset: from + first };
      end = { block, offset: from + last };
    }
  }
  return start && end && wholeWords(blocks, { start, end });
}

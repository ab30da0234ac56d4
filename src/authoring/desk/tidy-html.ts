import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** What stands in the place of a footnote's sign until the text is Markdown. */
export const SIGN = /\uE000(\d+)\uE001/gu;
const sign = (number: number): Text => ({ type: 'text', value: `\uE000${number}\uE001` });

/** A footnote that was pasted, by the number that its sign has. */
export interface PastedNote {
  number: number;
  children: RootContent[];
}

/**
 * Says in elements what Google Docs and Word say in styles, and takes the footnotes out, with a sign
 * where each was referred to.
 */
export function tidyHtml(tree: Root): PastedNote[] {
  // Word says in comments where the piece begins, and what is for itself alone.
  visit(tree, 'comment', (_, index, parent) => {
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  const notes = takeNotes(tree);
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    // Word's blank ends of paragraphs.
    if (node.tagName === 'o:p' && textOf(node).trim() === '') {
      parent.children.splice(index, 1);
      return index;
    }
    const weight = styleOf(node, 'font-weight');
    const isNormal = weight === 'normal' || weight === '400';
    if ((node.tagName === 'b' || node.tagName === 'strong') && isNormal) {
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    if (node.tagName === 'span') {
      const isBold = weight === 'bold' || Number(weight) >= 600;
      const isItalic = styleOf(node, 'font-style') === 'italic';
      // White space in emphasis would be none in Markdown.
      if ((isBold || isItalic) && textOf(node).trim() !== '') {
        node.tagName = isBold ? 'strong' : 'em';
        node.properties = {};
      }
    }
    if (['b', 'strong', 'i', 'em'].includes(node.tagName)) {
      const [before, after] = takeSpaces(node);
      if (before) parent.children.splice(index, 0, before);
      const at = before ? index + 1 : index;
      if (after) parent.children.splice(at + 1, 0, after);
      if (before) return index + 2;
    }
    return undefined;
  });
  return notes;
}

/** White space at the ends of emphasis goes beside it: within, Markdown would have none. */
function takeSpaces(node: Element): [before: Text | undefined, after: Text | undefined] {
  const first = node.children[0];
  const last = node.children.at(-1);
  const take = (text: ElementContent | undefined, spaces: RegExp): Text | undefined => {
    const found = text?.type === 'text' ? spaces.exec(text.value)?.[0] : undefined;
    if (!found || text?.type !== 'text') return undefined;
    text.value = text.value.replace(spaces, '');
    return { type: 'text', value: ' ' };
  };
  return [take(first, /^\s+/u), take(last, /\s+$/u)];
}

function styleOf({ properties }: Element, name: string): string | undefined {
  const { style } = properties;
  if (typeof style !== 'string') return undefined;
  return new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([\\w-]+)`, 'i').exec(style)?.[1]?.toLowerCase();
}

/** Links to a block further down which links back: those of Word, Google Docs, mammoth and the web. */
function takeNotes(tree: Root): PastedNote[] {
  const links = new Map<string, number>();
  const ids = new Map<string, Element>();
  visit(tree, 'element', (node) => {
    const { id, name } = node.properties;
    for (const one of [id, name]) if (typeof one === 'string') ids.set(one, node);
  });
  const notes: PastedNote[] = [];
  const targets = new Map<Element, number>();
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'a' || !parent || index === undefined) return undefined;
    const to = target(node);
    if (to === undefined || !/^\s*(?:\[?[\d*†‡]+\]?|[a-z])\s*$/u.test(textOf(node)))
      return undefined;
    const block = ids.get(to) && blockAround(tree, ids.get(to)!);
    // The link back from the note has the same form, and leads to what is no block of its own.
    if (!block || targets.has(block) || contains(block, node)) return undefined;
    const own = [node.properties['id'], node.properties['name'], idAround(parent)];
    const isBack = linksIn(block).some((link) => own.includes(target(link)));
    if (!isBack) return undefined;
    const number = links.size + 1;
    links.set(to, number);
    targets.set(block, number);
    parent.children.splice(index, 1, sign(number));
    return [SKIP, index + 1];
  });
  for (const [block, number] of targets) {
    notes.push({ number, children: withoutBackLinks(block) });
    remove(tree, block);
  }
  return notes;
}

const target = ({ properties: { href } }: Element): string | undefined =>
  typeof href === 'string' && href.startsWith('#') && href.length > 1 ? href.slice(1) : undefined;

function textOf(node: Element): string {
  let text = '';
  visit(node, 'text', ({ value }) => void (text += value));
  return text;
}

const BLOCKS = new Set(['li', 'p', 'div', 'dd', 'aside']);

/** The smallest block that has an element; a list's entry rather than a paragraph of it. */
function blockAround(tree: Root, element: Element): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (node) => {
    if (!BLOCKS.has(node.tagName) || !(node === element || contains(node, element))) return;
    if (found?.tagName !== 'li') found = node;
  });
  return found;
}

function contains(node: Element, element: Element): boolean {
  let isIn = false;
  visit(node, 'element', (one) => {
    if (one !== element) return undefined;
    isIn = true;
    return false;
  });
  return isIn;
}

const idAround = (parent: Root | Element): unknown =>
  parent.type === 'element' ? parent.properties['id'] : undefined;

function linksIn(block: Element): Element[] {
  const links: Element[] = [];
  visit(block, 'element', (node) => {
    if (node.tagName === 'a' && target(node) !== undefined) links.push(node);
  });
  return links;
}

function withoutBackLinks(block: Element): ElementContent[] {
  visit(block, 'element', (node, index, parent) => {
    if (node.tagName !== 'a' || target(node) === undefined || !parent) return undefined;
    parent.children.splice(index!, 1);
    return index;
  });
  return block.children;
}

function remove(tree: Root, block: Element): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node !== block || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return false;
  });
}

import type { Element, Node } from './analysis.ts';
import { textOf } from './outline.ts';

/** Elements that stand by themselves: each is found, and shown in a result, as one. */
const BLOCKS = new Set(['p', 'li', 'td', 'th', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr']);
/** Of a table the row is: a cell says little. */
const WHOLE = new Set(['tr', 'p', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** @returns the text of each block, in order; every word once. */
export function blocksOf(nodes: readonly Node[]): string[] {
  const blocks: string[] = [];
  let loose: Node[] = [];
  const close = () => {
    const text = textOf(loose);
    if (text !== '') blocks.push(text);
    loose = [];
  };
  const holdsBlocks = ({ tag, children = [] }: Element): boolean =>
    !WHOLE.has(tag) &&
    children.some(
      (child) => typeof child === 'object' && (BLOCKS.has(child.tag) || holdsBlocks(child)),
    );
  const walk = (list: readonly Node[]) => {
    for (const node of list) {
      if (typeof node === 'string' || !(BLOCKS.has(node.tag) || holdsBlocks(node))) {
        loose.push(node);
        continue;
      }
      close();
      if (holdsBlocks(node)) walk(node.children ?? []);
      else loose.push(node);
      close();
    }
    close();
  };
  walk(nodes);
  return blocks;
}

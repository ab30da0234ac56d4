import type { Analysis, Node } from './analysis.ts';
import { address } from './address/address.ts';

/** An entry of the contents. */
export interface OutlineEntry {
  id: string;
  text: string;
  address: string;
}

/** @returns the sections that have a heading, in order. */
export function outline({ slug, sections }: Analysis): OutlineEntry[] {
  return sections.flatMap(({ id, heading }) =>
    heading ? [{ id, text: heading.text, address: address.section(slug, id) }] : [],
  );
}

/** @returns the text of elements, without their tags; blocks are set apart by a space. */
export function textOf(nodes: readonly Node[]): string {
  const BLOCKS = /^(p|li|ul|ol|blockquote|pre|table|thead|tbody|tr|td|th|h[1-6]|hr|br)$/;
  const read = (node: Node): string => {
    if (typeof node === 'string') return node;
    // The number that calls a footnote is none of the words.
    if (node.tag === 'sup') return '';
    const text = (node.children ?? []).map(read).join('');
    return BLOCKS.test(node.tag) ? `${text} ` : text;
  };
  return nodes.map(read).join('').replace(/\s+/g, ' ').trim();
}

/** @returns the text of the lead; of the first section, if there is no lead. */
export const lead = ({ sections }: Analysis): string => textOf(sections[0]?.body ?? []);

/** @returns whether a headline is too long to be set at the size of a headline. */
export const isLong = (title: string): boolean => title.length > 90;

import type { Analysis, Node } from './analysis.ts';
import { address } from './address.ts';

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

export const wordCount = ({ sections }: Analysis): number =>
  sections.reduce((total, section) => total + section.words, 0);

/**
 * Words a minute in silent reading, by language: Trauzettel-Klosinski and Dietz, "Standardized
 * assessment of reading performance" (IReST), 2012, table 2; 190 where it has no value.
 */
const WORDS_A_MINUTE: Record<string, number> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 193,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 158,
};

/** @returns how long a text of so many words takes to read, in whole minutes, at least 1. */
export function readingMinutes(words: number, lang: string): number {
  const pace = WORDS_A_MINUTE[lang.split('-')[0]!.toLowerCase()] ?? 190;
  return Math.max(1, Math.round(words / pace));
}

/** @returns whether a headline is too long to be set at the size of a headline. */
export const isLong = (title: string): boolean => title.length > 90;

import type { Analysis } from '../../model/analysis.ts';
import { blocksOf, textParts } from '../../views/text/text-parts.ts';
import type { ReadingPlace } from '../navigation/reading-places.ts';

/** How much of a paragraph is kept to tell it by, in UTF-16 code units. */
const LENGTH = 80;
/** What stands in a paragraph and is none of its words: numbers of footnotes, and controls. */
const NOT_OF_THE_TEXT = 'sup, button, [hidden], [aria-hidden="true"]';

/**
 * @param line in CSS pixels from the top of the window
 * @returns the paragraph that stands at the line, or the first below it
 */
export function placeAt(analysis: Analysis, line: number): Omit<ReadingPlace, 'at'> | undefined {
  for (const part of textParts(analysis)) {
    if (part.element.getBoundingClientRect().bottom <= line) continue;
    const blocks = blocksOf(part);
    const index = blocks.findIndex((block) => block.getBoundingClientRect().bottom > line);
    if (index < 0) continue;
    const words = wordsOf(blocks[index]!);
    return {
      section: part.section,
      heading: part.heading,
      index,
      words: words.slice(0, LENGTH),
      hash: hashOf(words),
    };
  }
  return undefined;
}

/** A place as it is found in the page. */
export interface FoundPlace {
  element: HTMLElement;
  /** The heading of its section as it is now. */
  heading: string;
  /** What the paragraph begins with; nothing where only its section is left. */
  words: string;
}

/**
 * Finds a paragraph again, in the text as it is now: by all its words, else by its first ones, in
 * whatever section they stand; else the beginning of its section.
 * @returns undefined where neither is left
 */
export function findPlace(analysis: Analysis, place: ReadingPlace): FoundPlace | undefined {
  const parts = textParts(analysis);
  const candidates = parts.flatMap((part) =>
    blocksOf(part).map((element, index) => ({ part, element, index, words: wordsOf(element) })),
  );
  const nearest = (fits: (words: string) => boolean) =>
    candidates
      .filter(({ words }) => fits(words))
      .sort((one, other) => distance(one) - distance(other))[0];
  // The same words can stand twice: then where they stood counts.
  const distance = ({ part, index }: (typeof candidates)[number]) =>
    Math.abs(index - place.index) + (part.section === place.section ? 0 : 1e6);
  const found =
    nearest((words) => hashOf(words) === place.hash) ??
    (place.words ? nearest((words) => words.startsWith(place.words)) : undefined);
  if (found)
    return {
      element: found.element,
      heading: found.part.heading,
      words: found.words.slice(0, LENGTH),
    };
  const now = analysis.aliases.ids[place.section] ?? place.section;
  const part = parts.find(({ section, heading }) => section === now && heading);
  return part && { element: part.element, heading: part.heading, words: '' };
}

function wordsOf(block: Element): string {
  const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let words = '';
  for (let node = nodes.nextNode(); node; node = nodes.nextNode())
    if (!node.parentElement!.closest(NOT_OF_THE_TEXT)) words += node.nodeValue;
  return words.replace(/\s+/g, ' ').trim();
}

/** @returns a short name for words: FNV-1a, 32 bits, in base 36. It tells texts apart, and hides nothing. */
function hashOf(words: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index++)
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

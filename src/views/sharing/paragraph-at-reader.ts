import type { PageBlock } from './text-blocks.ts';

/** The name under which the sentence is drawn that is read aloud. */
const SPOKEN = 'spoken';

/**
 * @returns the paragraph of a text that the reader is at: the one that is read to them, that which has the
 * focus, or the first after a heading that has it; else the first that begins in view
 */
export function paragraphAtReader(blocks: readonly PageBlock[]): Element | undefined {
  const own = blocks.flatMap(({ element, section }) => (section === undefined ? [] : element));
  const around = (node: Node | null | undefined) =>
    node ? own.findIndex((element) => element.contains(node)) : -1;
  const [spoken] = typeof Highlight === 'undefined' ? [] : (CSS.highlights?.get(SPOKEN) ?? []);
  const at = [spoken?.startContainer, document.activeElement]
    .map(around)
    .find((index) => index >= 0);
  if (at !== undefined) return firstParagraph(own.slice(at));
  const top = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
  return firstParagraph(own.filter((element) => element.getBoundingClientRect().bottom > top));
}

/** @returns the first that is no heading: those of sections have a sign of their own. */
const firstParagraph = (elements: readonly Element[]): Element | undefined =>
  elements.find((element) => !element.matches('h2'));

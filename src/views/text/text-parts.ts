import type { Analysis } from '../../model/analysis.ts';

/** A part of the text as it stands in the page: the lead, or a section. */
export interface TextPart {
  section: string;
  /** Its heading; nothing for the lead. */
  heading: string;
  element: HTMLElement;
}

/** Where in the window a reader is taken to read, of its height from its top. */
export const READING_LINE = 0.25;

/** @returns an element of the text by its id: other views of the analysis, kept out of sight, have ids too. */
export const inText = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-text] #${CSS.escape(id)}`);

/** @returns the parts of a text that are in the page, in order; without what follows the text. */
export function textParts({ sections }: Analysis): TextPart[] {
  return sections.flatMap(({ id, heading }) => {
    const named = inText(id);
    const element = heading ? named?.closest('section') : named;
    return element ? [{ section: id, heading: heading?.text ?? '', element }] : [];
  });
}

/** Blocks that a reader takes in at once. */
const BLOCKS = 'p, li, tr, pre, h3, h4, h5, h6';

/** @returns the blocks of a part, in order; of those that hold others only the inner ones. */
export const blocksOf = ({ element }: TextPart): HTMLElement[] =>
  [...element.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) => !block.querySelector(BLOCKS),
  );

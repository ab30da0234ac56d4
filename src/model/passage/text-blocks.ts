import type { Analysis } from '../analysis.ts';
import { blocksOf } from '../blocks.ts';
import type { TextBlock } from './text.ts';

/** A block of the text, and what it is. */
export interface BlockOfText extends TextBlock {
  isHeading: boolean;
}

/** @returns the text of an analysis as its page shows it: title, headings, paragraphs, footnotes. */
export function* textBlocks({ title, sections, footnotes }: Analysis): Generator<BlockOfText> {
  yield { section: undefined, text: title, isHeading: true };
  for (const { id, heading, body } of sections) {
    const section = heading ? id : '';
    if (heading) yield { section, text: heading.text, isHeading: true };
    for (const text of blocksOf(body)) yield { section, text, isHeading: false };
  }
  // Without the signs that lead back.
  for (const text of blocksOf(footnotes))
    yield { section: '', text: text.replace(/[\s↩]+$/u, ''), isHeading: false };
}

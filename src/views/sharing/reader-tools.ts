import type { ComponentType } from 'react';
import type { Analysis } from '../../model/analysis.ts';
import type { Passage } from '../../model/passage/text.ts';
import type { Outcome } from './share.ts';
import type { PageBlock } from './text-blocks.ts';

/** Words of the text that something is done with: the page as it is, and where in it they stand. */
export interface TargetWords {
  blocks: readonly PageBlock[];
  passage: Passage;
}

/** What is a reader's own, once it is loaded: their marks, and being read to. */
export interface ReaderTools {
  /** Stands on the page of a text: draws what is marked, and opens what is asked for. */
  TextTools: ComponentType<{ analysis: Analysis }>;
  /** In the bar: what can be done with words for oneself. */
  WordTools: ComponentType<{
    analysis: Analysis;
    words: TargetWords;
    tell: (outcome: Outcome) => void;
    onClose: () => void;
  }>;
}

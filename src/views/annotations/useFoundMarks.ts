import { useEffect, useState } from 'react';
import type { Analysis } from '../../model/analysis.ts';
import { findWords, wordingNow } from '../../model/annotations/find-mark.ts';
import type { Annotation } from '../../model/annotations/annotation.ts';
import { rangeOfPassage, readBlocks } from '../sharing/text-blocks.ts';

/** Where a mark stands in the page; or how the text reads there now, if it does not. */
export interface FoundMark {
  mark: Annotation;
  range?: Range;
  /** Its place in the order of the page. */
  order: number;
  /** Where the words are gone: how the text reads in their place, if that is known. */
  now?: string | undefined;
}

/**
 * Finds marks in the page, and again whenever the text is re-rendered.
 * @returns undefined until the page has been read
 */
export function useFoundMarks(
  analysis: Analysis,
  marks: readonly Annotation[],
): readonly FoundMark[] | undefined {
  const [found, setFound] = useState<readonly FoundMark[]>();
  useEffect(() => {
    const find = () => {
      const blocks = readBlocks(document, analysis);
      // Another view is shown.
      if (blocks.length === 0) return;
      setFound(
        marks.map((mark): FoundMark => {
          const passage = findWords(blocks, mark.words);
          if (!passage) return { mark, order: Infinity, now: wordingNow(blocks, mark.words) };
          const { block, offset } = passage.start;
          return { mark, range: rangeOfPassage(blocks, passage), order: block * 1e6 + offset };
        }),
      );
    };
    find();
    const article = document.querySelector('article[data-text]');
    let frame = 0;
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(find);
    });
    if (article && marks.length > 0) observer.observe(article, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [analysis, marks]);
  return found;
}

import { useEffect, useRef } from 'react';
import type { Analysis } from '../../model/analysis.ts';
import type { SpokenLine } from '../../model/listening/spoken-lines.ts';
import { rangeOfPassage, readBlocks, type PageBlock } from '../sharing/text-blocks.ts';
import { layBoxes } from '../annotations/draw-marks.ts';
import styles from './Listen.module.css';

/** The name that the style sheet knows it by. */
const NAME = 'spoken';
/** What the player takes of the window at its lower edge, and what is kept free of it, in CSS pixels. */
const BELOW = 140;

/** Lights the sentence that is read, and keeps it in view. */
export function LitSentence({
  analysis,
  line,
  lines,
  own,
  isFollowed,
}: {
  analysis: Analysis;
  line: SpokenLine;
  lines: readonly SpokenLine[];
  /** The block of the line, as the page was when it was divided into lines. */
  own: PageBlock;
  /** Whether the page goes along with it. */
  isFollowed: boolean;
}) {
  const layer = useRef<HTMLDivElement>(null);
  const { sentence } = line;
  useEffect(() => {
    const parts = lines.filter((one) => one.sentence === sentence);
    const [start, end] = [parts[0]!.start, parts.at(-1)!.end];
    const draw = () => {
      const blocks = readBlocks(document, analysis);
      const block = placeOf(own, blocks);
      if (block < 0) return undefined;
      const range = rangeOfPassage(blocks, {
        start: { block, offset: start },
        end: { block, offset: end },
      });
      if (typeof Highlight !== 'undefined' && CSS.highlights) {
        // Above what the reader has marked.
        const lit = new Highlight(range);
        lit.priority = 1;
        CSS.highlights.set(NAME, lit);
      } else if (layer.current) layBoxes(layer.current, [{ range, name: 'spoken' }], styles.box!);
      return range;
    };
    // A text that is still being drawn may not have come to it.
    const watcher = new MutationObserver(() => show());
    const show = () => {
      const range = draw();
      if (!range) return watcher.observe(document.body, { childList: true, subtree: true });
      watcher.disconnect();
      if (isFollowed) keepInView(range);
    };
    show();
    const element = layer.current;
    return () => {
      watcher.disconnect();
      if (typeof Highlight !== 'undefined' && CSS.highlights) CSS.highlights.delete(NAME);
      element?.replaceChildren();
    };
  }, [analysis, own, sentence, lines, isFollowed]);
  return <div ref={layer} className={styles.layer} aria-hidden="true" />;
}

/**
 * Its number may be another by now: what stands in the page beside the text, such as the bar with the section
 * that is read, comes and goes as it is scrolled.
 * @returns where among the blocks of the page one stands that was read earlier; -1 where it does not
 */
function placeOf({ element, section, text }: PageBlock, blocks: readonly PageBlock[]): number {
  const isAlike = (one: PageBlock) => one.section === section && one.text === text;
  const same = blocks.findIndex((one) => one.element === element && isAlike(one));
  // React may have replaced the element since.
  return same < 0 ? blocks.findIndex(isAlike) : same;
}

function keepInView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const pad = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
  if (top >= pad && bottom <= window.innerHeight - BELOW) return;
  const isStill = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
  window.scrollTo({
    top: window.scrollY + top - pad - window.innerHeight / 5,
    behavior: isStill ? 'auto' : 'smooth',
  });
}

import { startTransition, use, useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useLocation } from './location.ts';
import { isInShownView, ViewIsVisible } from './view-visibility.ts';

/** So many follow at a time: few, for a click that comes meanwhile waits until they are there. */
const STEP = 4;

/** How long nothing is drawn for a reader who is about to do something, in milliseconds. */
const IDLE_DELAY_MS = 400;
const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const;
let quietFrom = 0;
const leaveInPeace = () => (quietFrom = performance.now() + IDLE_DELAY_MS);

/** Whether the reader is far from the end of what is drawn: by more than what they soon scroll through. */
const isEnoughBelow = (): boolean =>
  document.documentElement.scrollHeight - window.scrollY > 4 * window.innerHeight;

/** How much of a page with long lists is drawn. */
export interface ProgressiveList {
  /**
   * To be called for each list, in their order.
   * @param wanted how many are in it
   * @returns how many of them are drawn, from the first
   */
  take: (wanted: number) => number;
  /** For the element of the page: drawn in part, it is longer than the window, whatever it holds. */
  page: { ref: RefObject<HTMLDivElement | null>; 'data-part'?: '' };
}

/**
 * Draws long lists bit by bit. A page that was delivered, that is come back to or opened at a place in
 * it is drawn whole. One that a link leads to the top of begins with what is in sight, so that the
 * click is answered at once; what is below follows in steps, a frame between them, while it is shown and
 * the reader is not about to do something.
 * @param total of what is in the lists
 * @param first so many fill a window
 * @param isOpened whether the address opens a place in it by other than its fragment
 */
export function useProgressiveList(
  total: number,
  first: number,
  isOpened = false,
): ProgressiveList {
  const { hash, arrival } = useLocation();
  const isWhole = (arrival !== 'link' && arrival !== 'replace') || hash !== '' || isOpened;
  // What is whole once stays so, whatever the reader has listed then.
  const upTo = (count: number) => (count < total ? count : Infinity);
  const [drawn, setDrawn] = useState(isWhole ? Infinity : upTo(first));
  if (isWhole && drawn !== Infinity) setDrawn(Infinity);
  const element = useRef<HTMLDivElement>(null);
  const isInPart = drawn !== Infinity;
  const isUnderWay = isInPart && use(ViewIsVisible);
  useEffect(() => {
    if (!isUnderWay) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const draw = () => {
      if (isEnoughBelow() && performance.now() < quietFrom) timer = setTimeout(draw, IDLE_DELAY_MS);
      else startTransition(() => setDrawn(upTo(drawn + STEP)));
    };
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(draw);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  });
  useEffect(() => {
    if (!isInPart) return undefined;
    // A click shows a view that is kept before React hears of it: what is in sight counts.
    const drawAll = () => {
      if (element.current && isInShownView(element.current)) flushSync(() => setDrawn(Infinity));
    };
    // Before the browser goes there.
    const goToEnd = ({ key }: KeyboardEvent) => key === 'End' && drawAll();
    // On paper it is whole, before anything else that is only drawn there.
    window.addEventListener('beforeprint', drawAll, true);
    window.addEventListener('keydown', goToEnd);
    return () => {
      window.removeEventListener('beforeprint', drawAll, true);
      window.removeEventListener('keydown', goToEnd);
    };
  }, [isInPart]);
  useEffect(() => {
    if (!isUnderWay) return undefined;
    for (const sign of SIGNS) window.addEventListener(sign, leaveInPeace, { passive: true });
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, leaveInPeace);
    };
  }, [isUnderWay]);
  let left = drawn;
  return {
    take: (wanted) => {
      const taken = Math.min(wanted, left);
      left -= taken;
      return taken;
    },
    page: { ref: element, ...(left < total && { 'data-part': '' }) },
  };
}

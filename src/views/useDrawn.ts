import { startTransition, useEffect, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** So many follow at a time. */
const STEP = 16;

/** How much of a page with long lists is drawn. */
export interface Drawn {
  /**
   * To be called for each list, in their order.
   * @param wanted how many are in it
   * @returns how many of them are drawn, from the first
   */
  take: (wanted: number) => number;
  /** For the element of the page: drawn in part, it is longer than the window, whatever it holds. */
  page: { 'data-part'?: '' };
}

/**
 * Draws long lists bit by bit. A page that was delivered, that is come back to or opened at a place in
 * it is drawn whole. One that a link leads to the top of begins with what is in sight, so that the
 * click is answered at once; what is below follows in steps, a frame between them.
 * @param total of what is in the lists
 * @param first so many fill a window
 */
export function useDrawn(total: number, first: number): Drawn {
  const { hash } = useLocation();
  const isWhole = useNavigationType() === NavigationType.Pop || hash !== '';
  // What is whole once stays so, whatever the reader has listed then.
  const upTo = (count: number) => (count < total ? count : Infinity);
  const [drawn, setDrawn] = useState(isWhole ? Infinity : upTo(first));
  useEffect(() => {
    if (drawn === Infinity) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setDrawn(upTo(drawn + STEP))));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  });
  let left = isWhole ? Infinity : drawn;
  return {
    take: (wanted) => {
      const taken = Math.min(wanted, left);
      left -= taken;
      return taken;
    },
    page: left < total ? { 'data-part': '' } : {},
  };
}

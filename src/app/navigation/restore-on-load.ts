import { keyEntry } from './entry-key.ts';
import { positionOf } from './scroll-positions.ts';

/** Before a page is painted: back to the place on a reload, else to the section that the address opens. */
export function restoreOnLoad(page: Window): void {
  const [navigation] = performance.getEntriesByType('navigation');
  const type = (navigation as PerformanceNavigationTiming | undefined)?.type;
  const isReturn = type === 'reload' || type === 'back_forward';
  const key = keyEntry(page);
  const position = isReturn ? positionOf(page, key) : undefined;
  const opened = page.document.querySelector<HTMLElement>('main [autofocus]');
  const leadsElsewhere = page.location.hash.length > 1;

  /** Where the page is to be: the browser itself moves it when it focuses the heading. */
  const move = () => {
    if (position !== undefined) page.scrollTo(0, position);
    else if (!leadsElsewhere) opened?.scrollIntoView();
  };

  move();
  // The browser focuses in the first frame, and calls back before it paints it.
  if (opened) requestAnimationFrame(move);
}

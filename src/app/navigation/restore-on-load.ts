import { entryKey, placeOf } from './scroll-positions.ts';

/** Before a page is painted: back to the place on a reload, else to the section that the address opens. */
export function restorePlace(page: Window): void {
  const [navigation] = performance.getEntriesByType('navigation');
  const isReturn =
    navigation instanceof PerformanceNavigationTiming &&
    (navigation.type === 'reload' || navigation.type === 'back_forward');
  const place = isReturn ? placeOf(page, entryKey(page.history.state)) : undefined;
  const opened = page.document.querySelector<HTMLElement>('main [autofocus]');
  const leadsElsewhere = page.location.hash.length > 1;

  /** Where the page is to be: the browser itself moves it when it focuses the heading. */
  const move = () => {
    if (place !== undefined) page.scrollTo(0, place);
    else if (!leadsElsewhere) opened?.scrollIntoView();
  };

  move();
  // The browser focuses in the first frame, and calls back before it paints it.
  if (opened) requestAnimationFrame(move);
}

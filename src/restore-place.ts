/**
 * Runs at the end of every page, before it is painted: back to the place on a reload, else to the
 * section that the address opens.
 */
import { entryKey, placeOf } from './routes/places.ts';

const [navigation] = performance.getEntriesByType('navigation');
const isReturn =
  navigation instanceof PerformanceNavigationTiming &&
  (navigation.type === 'reload' || navigation.type === 'back_forward');
const place = isReturn ? placeOf(window, entryKey(window.history.state)) : undefined;
const opened = document.querySelector<HTMLElement>('main [autofocus]');
const leadsElsewhere = window.location.hash.length > 1;

/** Where the page is to be: the browser itself moves it when it focuses the heading. */
function move(): void {
  if (place !== undefined) window.scrollTo(0, place);
  else if (!leadsElsewhere) opened?.scrollIntoView();
}

move();
// The browser focuses in the first frame, and calls back before it paints it.
if (opened) requestAnimationFrame(move);

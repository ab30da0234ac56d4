import type { Location } from '../../views/shared/location.ts';
import { isAtKey } from './entry-key.ts';
import type { SiteHistory } from './history.ts';
import { reachPosition } from './reach-position.ts';
import { positionOf, setPosition, storePositions } from './scroll-positions.ts';

/** The entry that is drawn; none while one is on its way, also one that was drawn before. */
let drawn: string | undefined;

/** Where a navigation has put the page last. */
let put: { key: string; position: number } | undefined;

/**
 * Keeps the scroll position of the entry that is shown, as the reader scrolls and when they leave.
 * @returns a function that stops it
 */
export function keepPositions(page: Window, history: SiteHistory): () => void {
  // The page was delivered: a reader may scroll in it, and leave, before anything takes it over.
  drawn = history.location.key;
  // Where the next entry scrolls before it is drawn is not its place, nor that of the one before.
  const keep = () => {
    const { key } = history.location;
    // A browser that follows a fragment scrolls before it says that it has.
    if (key === drawn && isAtKey(page, key)) setPosition(key, page.scrollY);
  };
  const store = () => {
    keep();
    storePositions(page);
  };
  // Kept in memory by the browser, the page comes back without being loaded.
  const restorePosition = ({ persisted }: PageTransitionEvent) => {
    const position = positionOf(page, history.location.key);
    if (persisted && position !== undefined) page.scrollTo(0, position);
  };
  // Where an entry that is left had scrolled to may be heard of only now.
  const stop = history.listen((to, from) => {
    if (to.key !== from.key) drawn = undefined;
  });
  const returned = returnPosition(history.location);
  if (returned !== undefined && page.scrollY < returned - 1) reachPosition(page, returned);
  const abort = new AbortController();
  const { signal } = abort;
  page.addEventListener('scroll', keep, { passive: true, signal });
  page.addEventListener('pagehide', store, { signal });
  page.addEventListener('pageshow', restorePosition, { signal });
  return () => {
    stop();
    abort.abort();
  };
}

/** An entry is drawn, and the page where it is to be. */
export function noteDrawn(key: string): void {
  drawn = key;
  // Also where the reader does not scroll before they go on.
  setPosition(key, window.scrollY);
}

/** @returns where the reader was, if they have come back; else undefined. */
export function returnPosition({ key, arrival }: Location): number | undefined {
  const isReturn = arrival === 'load' ? isReloaded() : arrival === 'return';
  return isReturn ? positionOf(window, key) : undefined;
}

/** @returns whether the page was loaded again, or come back to. */
function isReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type !== 'navigate';
}

/**
 * Scrolls for a navigation: back to where the reader was, else to what the address names or opens, else
 * to the top. A page that was loaded is where the script in it has put it. Called when a view is shown
 * at once, and again when all of it is drawn: a reader who has scrolled meanwhile is left alone.
 * @param target what the address names or opens, if anything
 * @param moved how far down what the reader was at has moved since they left it, in CSS pixels
 */
export function scrollOnArrival(
  location: Location,
  target: Element | undefined,
  moved?: () => number,
): void {
  const { key, arrival } = location;
  if (arrival === 'load') return;
  if (put?.key === key && put.position !== window.scrollY) return;
  const position = returnPosition(location);
  if (position !== undefined) window.scrollTo(0, position);
  else if (target) target.scrollIntoView();
  else window.scrollTo(0, 0);
  if (position !== undefined && moved) {
    window.scrollBy(0, moved());
    setPosition(key, window.scrollY);
  }
  put = { key, position: window.scrollY };
}

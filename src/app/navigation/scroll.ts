import { anchorIn, movedBy, type Anchor } from '../../preferences/keep-place.ts';
import type { Location } from '../../views/shared/location.ts';
import type { SiteHistory } from './history.ts';
import { positionOf, setPosition, storePositions } from './scroll-positions.ts';

/** The entry that is drawn; not yet that of the window while one is on its way. */
let drawn: string | undefined;

/** Where a navigation has put the page last. */
let put: { key: string; position: number } | undefined;

/**
 * Where a reader was in a view when they left it, by what stands there: where it is laid out otherwise
 * when they come back, for another text size or in another window, pixels lead elsewhere.
 */
const anchors = new WeakMap<Element, Map<string, Anchor>>();

/**
 * Keeps the place of the entry that is shown, as the reader scrolls and when they leave.
 * @returns a function that stops it
 */
export function keepPositions(page: Window, history: SiteHistory): () => void {
  // Where the next entry scrolls before it is drawn is not its place, nor that of the one before.
  const keep = () => {
    const { key } = history.location;
    if (key === drawn) setPosition(key, page.scrollY);
  };
  const store = () => {
    keep();
    storePositions(page);
  };
  // Kept in memory by the browser, the page comes back without being loaded.
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    const position = positionOf(page, history.location.key);
    if (persisted && position !== undefined) page.scrollTo(0, position);
  };
  const abort = new AbortController();
  const { signal } = abort;
  page.addEventListener('scroll', keep, { passive: true, signal });
  page.addEventListener('pagehide', store, { signal });
  page.addEventListener('pageshow', comeBack, { signal });
  return () => abort.abort();
}

/** An entry is drawn, and the page where it is to be. */
export function noteDrawn(key: string): void {
  drawn = key;
  // Also where the reader does not scroll before they go on.
  setPosition(key, window.scrollY);
}

/** Notes where a reader is in a view that they are about to leave. @param key of the entry that they leave */
export function noteAnchor(view: Element, key: string): void {
  const anchor = window.scrollY > 0 ? anchorIn(view) : undefined;
  const noted = anchors.get(view) ?? new Map<string, Anchor>();
  anchors.set(view, noted);
  if (anchor) noted.set(key, anchor);
  else noted.delete(key);
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
 * @param view that is shown, where one was kept
 */
export function scrollOnArrival(
  location: Location,
  target: Element | undefined,
  view?: Element,
): void {
  const { key, arrival } = location;
  if (arrival === 'load') return;
  if (put?.key === key && put.position !== window.scrollY) return;
  const position = returnPosition(location);
  if (position !== undefined) window.scrollTo(0, position);
  else if (target) target.scrollIntoView();
  else window.scrollTo(0, 0);
  const anchor = view && position !== undefined ? anchors.get(view)?.get(key) : undefined;
  if (anchor && view?.contains(anchor.words)) {
    window.scrollBy(0, movedBy(anchor));
    setPosition(key, window.scrollY);
  }
  put = { key, position: window.scrollY };
}

import { isInShownView } from '../../views/shared/view-visibility.ts';
import type { Location } from '../../views/shared/location.ts';
import type { SiteHistory } from './history.ts';

/** What had the focus when an entry was left, or the link by which it was: for who comes back to it. */
const left = new Map<string, WeakRef<HTMLElement>>();

/** What a reader takes in at once. */
const BLOCKS = 'p, li, tr, h1, h2, h3, h4';
/** How far it is from one point where a block is looked for to the next, in CSS pixels. */
const STEP = 24;

/**
 * Notes what the reader leaves each entry by.
 * @returns a function that stops it
 */
export function keepFocus(page: Document, history: SiteHistory): () => void {
  // In Safari a link that is clicked does not get the focus.
  let clicked: HTMLElement | undefined;
  const click = ({ target }: Event) => {
    clicked = target instanceof Element ? (target.closest('a') ?? undefined) : undefined;
  };
  // What a key then does has nothing to do with it.
  const press = () => (clicked = undefined);
  page.addEventListener('click', click, true);
  page.addEventListener('keydown', press, true);
  const stop = history.listen((to, from) => {
    if (to.key === from.key) return;
    const { activeElement } = page;
    const isLink = to.arrival === 'link' || to.arrival === 'fragment';
    const element = (isLink && clicked) || activeElement;
    clicked = undefined;
    // What stands around the page is there wherever the reader is.
    if (element instanceof HTMLElement && element.closest('main'))
      left.set(from.key, new WeakRef(element));
    else left.delete(from.key);
  });
  return () => {
    page.removeEventListener('click', click, true);
    page.removeEventListener('keydown', press, true);
    stop();
  };
}

/**
 * Moves the focus for a navigation, so that the keyboard and reading aloud go on from there: for who
 * comes back to what they had left by, or to what they see, since from a heading out of sight the next
 * key would lead away; else to what the address names or opens.
 */
export function focusOnArrival({ key, arrival }: Location, target: HTMLElement | undefined): void {
  if (arrival === 'load') return;
  const element = arrival === 'return' ? (elementLeft(key) ?? inSight()) : undefined;
  focus(element ?? target);
}

function focus(element: HTMLElement | undefined): void {
  if (!element || element === document.activeElement) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** @returns what had the focus when an entry was left, where it can still be seen. */
function elementLeft(key: string): HTMLElement | undefined {
  const element = left.get(key)?.deref();
  return element?.isConnected && isInShownView(element) && element.getClientRects().length > 0
    ? element
    : undefined;
}

/** @returns a block of the page in the middle third of the window, or below it; at its top none is wanted. */
function inSight(): HTMLElement | undefined {
  const { innerWidth: width, innerHeight: height } = window;
  if (window.scrollY === 0) return undefined;
  for (let at = height / 3; at < height; at += STEP) {
    const block = document.elementFromPoint(width / 2, at)?.closest<HTMLElement>(BLOCKS);
    if (block?.closest('main')) return block;
  }
  return undefined;
}

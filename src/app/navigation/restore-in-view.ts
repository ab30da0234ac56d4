import { anchorIn, movedBy, type Anchor } from '../../preferences/keep-place.ts';
import { drawnKey, movePlace, placeOf } from './scroll-positions.ts';

/**
 * Where a reader was in a view when they left it, by what stands there: where it is laid out otherwise
 * when they come back, for another text size or in another window, pixels lead elsewhere.
 */
interface Left {
  focused: Element | undefined;
  anchor: Anchor | undefined;
}

/** For each view, by the entry of the history. */
const left = new WeakMap<HTMLElement, Map<string, Left>>();

/** What a reader takes in at once. */
const BLOCKS = 'p, li, tr, h1, h2, h3, h4';
/** How far it is from one point where a block is looked for to the next, in CSS pixels. */
const STEP = 24;

/** Notes where the reader is in a view that they are about to leave. */
export function noteLeft(view: HTMLElement): void {
  const { activeElement } = document;
  const entries = left.get(view) ?? new Map<string, Left>();
  left.set(view, entries);
  entries.set(drawnKey(), {
    focused: activeElement && view.contains(activeElement) ? activeElement : undefined,
    anchor: window.scrollY > 0 ? anchorIn(view) : undefined,
  });
}

/**
 * Brings a reader who goes back to where they were in a view, and the focus to the link that they had
 * followed there, or to what they see: from a heading out of sight the next key would lead away.
 * @param key of the entry of the history that they go back to
 * @returns whether it is known where they were
 */
export function comeBack(view: HTMLElement, key: string): boolean {
  const place = placeOf(window, key);
  if (place === undefined) return false;
  window.scrollTo(0, place);
  const { focused, anchor } = left.get(view)?.get(key) ?? {};
  if (anchor && view.contains(anchor.words)) {
    window.scrollBy(0, movedBy(anchor));
    movePlace(key, window.scrollY);
  }
  const element = focused && view.contains(focused) ? focused : blockInSight(view);
  if (!(element instanceof HTMLElement)) return true;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  return true;
}

/** @returns a block of a view in the middle third of the window, or below it; at its top none is wanted. */
function blockInSight(view: HTMLElement): Element | undefined {
  const { innerWidth: width, innerHeight: height } = window;
  if (window.scrollY === 0) return undefined;
  for (let at = height / 3; at < height; at += STEP) {
    const block = document.elementFromPoint(width / 2, at)?.closest(BLOCKS);
    if (block && view.contains(block)) return block;
  }
  return undefined;
}

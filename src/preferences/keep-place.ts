/** What a reader is at: the words at the upper edge of the window, or the first below it. */
const WORDS = ':is(h1, h2, h3, h4, p, li, dt, dd, tr, figure)';
/** What stands beside the text, and does not go with it, or is in a view that is out of sight. */
const BESIDE = 'nav, [popover], [role="group"], [data-unshown]';

/** Words that a reader is at, and where these are in the window. */
export interface Anchor {
  words: Element;
  /** How much of them was read: what has been of a long paragraph stays so. */
  read: number;
  /** Where that much of them ended, in CSS pixels from the upper edge of the window. */
  at: number;
}

/** @returns what the reader is at within a part of the page; undefined at its end. */
export function anchorIn(part: Element): Anchor | undefined {
  const edge = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const words = [...part.querySelectorAll(WORDS)].find(
    (element) => !element.closest(BESIDE) && element.getBoundingClientRect().bottom > edge,
  );
  if (!words) return undefined;
  const { top, height } = words.getBoundingClientRect();
  const read = Math.max(0, (edge - top) / (height || 1));
  return { words, read, at: top + read * height };
}

/** @returns how far the words have moved down the window since, in CSS pixels. */
export function movedBy({ words, read, at }: Anchor): number {
  const { top, height } = words.getBoundingClientRect();
  return top + read * height - at;
}

/**
 * Changes how the page is set, and keeps the words that the reader is at where they stand in the
 * window, whatever grows or shrinks above them.
 */
export function keepPlace(page: Document, change: () => void): void {
  const main = page.querySelector('main');
  const anchor = main && window.scrollY > 0 ? anchorIn(main) : undefined;
  if (!anchor) return change();
  const root = page.documentElement;
  // One hand is enough: the browser would correct the place a second time.
  root.style.setProperty('overflow-anchor', 'none');
  change();
  window.scrollBy({ top: movedBy(anchor), behavior: 'instant' });
  requestAnimationFrame(() => root.style.removeProperty('overflow-anchor'));
}

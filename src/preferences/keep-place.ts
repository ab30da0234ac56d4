/** What a reader is at: the words at the upper edge of the window, or the first below it. */
const WORDS = 'main :is(h1, h2, h3, h4, p, li, dt, dd, tr, figure)';
/** What stands beside the text, and does not go with it, or is in a view that is out of sight. */
const BESIDE = 'nav, [popover], [role="group"], [data-unshown]';

/**
 * Changes how the page is set, and keeps the words that the reader is at where they stand in the
 * window, whatever grows or shrinks above them.
 */
export function keepPlace(page: Document, change: () => void): void {
  const view = page.defaultView;
  const root = page.documentElement;
  if (!view || view.scrollY === 0) return change();
  const edge = parseFloat(view.getComputedStyle(root).scrollPaddingTop) || 0;
  const words = [...page.querySelectorAll(WORDS)].find(
    (element) => !element.closest(BESIDE) && element.getBoundingClientRect().bottom > edge,
  );
  if (!words) return change();
  const before = words.getBoundingClientRect();
  // What has been read of a long paragraph stays read.
  const read = Math.max(0, (edge - before.top) / (before.height || 1));
  const at = before.top + read * before.height;
  // One hand is enough: the browser would correct the place a second time.
  root.style.setProperty('overflow-anchor', 'none');
  change();
  const after = words.getBoundingClientRect();
  view.scrollBy({ top: after.top + read * after.height - at, behavior: 'instant' });
  view.requestAnimationFrame(() => root.style.removeProperty('overflow-anchor'));
}

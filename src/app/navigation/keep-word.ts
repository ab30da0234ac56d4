import { anchorIn, movedBy, type Anchor } from '../../preferences/keep-place.ts';

/** How long scrolling rests before it is noted what is at the top, in milliseconds. */
const DEBOUNCE_MS = 100;

/**
 * Keeps the word at the top of what is read where it is when a phone is turned or a window resized.
 * @returns a function that stops it
 */
export function keepWordOnResize(page: Window): () => void {
  const { document } = page;
  let anchor: Anchor | undefined;
  let width = page.innerWidth;
  /** Where the page was put when the window was resized last; what is there is no news. */
  let put: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const note = () => {
    const main = document.querySelector('main');
    anchor = main && page.scrollY > 0 ? anchorIn(main) : undefined;
  };
  const scroll = () => {
    clearTimeout(timer);
    if (page.scrollY !== put && page.innerWidth === width) timer = setTimeout(note, DEBOUNCE_MS);
  };
  const bringBack = () => {
    if (!anchor?.words.isConnected) return;
    page.scrollBy({ top: movedBy(anchor), behavior: 'instant' });
    put = page.scrollY;
  };
  const resize = () => {
    // The bars of a phone's browser come and go as the reader scrolls, and move nothing.
    if (page.innerWidth === width) return;
    width = page.innerWidth;
    clearTimeout(timer);
    // One hand is enough: the browser would correct the place a second time.
    const { style } = document.documentElement;
    style.setProperty('overflow-anchor', 'none');
    bringBack();
    requestAnimationFrame(() => {
      // What is placed by script is placed by now.
      bringBack();
      style.removeProperty('overflow-anchor');
    });
  };
  note();
  page.addEventListener('scroll', scroll, { passive: true });
  page.addEventListener('resize', resize);
  return () => {
    clearTimeout(timer);
    page.removeEventListener('scroll', scroll);
    page.removeEventListener('resize', resize);
  };
}

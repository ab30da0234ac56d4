import { scriptUrl } from '../model/address/script-url.ts';
import { watchFiles } from './recover-files.ts';

/** How long the first paint is waited for, in milliseconds: a hidden tab has none. */
const MAX_DELAY_MS = 5000;
/** The same after the first frame of a page that is scrolled by then: Firefox tells of no paint of it. */
const SCROLLED_DELAY_MS = 200;

/**
 * Loads what the text does without, once that has been painted: nothing else is asked for before. A
 * browser that is older than what the scripts are written for has the page as it is without them.
 * @param script the path of the browser's entry, which makes the page answer
 * @param print that of the styles of paper
 */
export function loadAfterPaint(page: Document, script: string, print: string): void {
  const entry = page.createElement('script');
  const styles = page.createElement('link');
  const load = () => {
    if (styles.href) return;
    styles.rel = 'stylesheet';
    styles.media = 'print';
    styles.href = print;
    page.head.append(styles);
    if (!('popover' in styles)) return;
    entry.type = 'module';
    entry.src = scriptUrl(window, 'entry', script);
    watchFiles(page, entry);
    page.head.append(entry);
  };
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint')[0]) load();
  }).observe({ type: 'paint', buffered: true });
  setTimeout(load, MAX_DELAY_MS);
  requestAnimationFrame(() => {
    if (window.scrollY) setTimeout(load, SCROLLED_DELAY_MS);
  });
}

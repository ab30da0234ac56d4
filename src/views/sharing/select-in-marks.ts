import { isForBrowser } from '../shared/is-for-browser.ts';

/** Words of the text that are a link to a record. */
const MARK = 'a[data-kind][href]';

/**
 * Lets a mouse select from within marked words on. Browsers begin no selection in a link, whatever its
 * styles say; so it is none from the press to the release, and a click, which comes after, finds it again.
 * @returns a function that stops it
 */
export function selectInMarks(page: Document): () => void {
  let release: (() => void) | undefined;
  const press = (event: PointerEvent) => {
    release?.();
    if (event.pointerType === 'touch') return;
    const mark = event.target instanceof Element && event.target.closest(MARK);
    if (!mark || isForBrowser(event)) return;
    const href = mark.getAttribute('href')!;
    mark.removeAttribute('href');
    release = () => {
      release = undefined;
      // What it has been given since is newer.
      if (!mark.hasAttribute('href')) mark.setAttribute('href', href);
    };
  };
  const end = () => release?.();
  // WebKit has decided by the time of mousedown.
  page.addEventListener('pointerdown', press);
  // Whatever stops the release on its way.
  const ENDS = ['mouseup', 'pointerup', 'pointercancel'] as const;
  for (const type of ENDS) window.addEventListener(type, end, true);
  // A release that comes to no page; not caught on its way, where it is that of any element.
  window.addEventListener('blur', end);
  return () => {
    end();
    page.removeEventListener('pointerdown', press);
    for (const type of ENDS) window.removeEventListener(type, end, true);
    window.removeEventListener('blur', end);
  };
}

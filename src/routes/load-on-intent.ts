import { loadAhead } from './lazy-views.ts';
import { pageAt } from './page-at.ts';
import { keptName, TEXT } from './kept-name.ts';

/**
 * The views that a link leads to are loaded as soon as a reader turns to it, by pointer or keyboard,
 * so that they are there when it is followed.
 * @param first what the reader has done before, if anything
 * @returns a function that stops it
 */
export function loadOnIntent(page: Document, first: Event | undefined): () => void {
  const turn = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const root = page.documentElement.dataset['root'] ?? '/';
    if (link?.origin !== window.location.origin || !link.pathname.startsWith(root)) return;
    const path = link.pathname.slice(root.length - 1);
    const shown = pageAt(path)?.page;
    if (shown && shown.of !== 'analysis') void loadAhead('site');
    else if (shown && keptName(shown, path) !== TEXT) void loadAhead('records');
  };
  if (first) turn(first);
  const types = ['pointerover', 'pointerdown', 'focusin'];
  for (const type of types) page.addEventListener(type, turn, { passive: true });
  return () => {
    for (const type of types) page.removeEventListener(type, turn);
  };
}

import { UNSHOWN } from '../views/shown.ts';
import { fragmentId } from './fragment.ts';
import { keptName } from './kept-name.ts';
import { VIEWS } from './KeptViews.tsx';
import { pageAt } from './page-at.ts';
import { entryKey, placeOf } from './places.ts';

/**
 * Shows what a link leads to in the frame after the click, where it is here already: a view that is kept
 * out of sight, or a section of the text that is open. What else belongs to the arrival follows: it
 * takes a slow processor some frames. So with a view that the reader goes back to.
 * @returns a function that stops it
 */
export function goAtOnce(page: Document): () => void {
  const follow = ({ target, defaultPrevented }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    // The router has been at the link before: the address is the new one already.
    if (defaultPrevented && link?.href === window.location.href) show(page);
  };
  // Also one that has only been shown here: for the router nothing has changed then.
  const goBack = () => show(page, { place: placeOf(window, entryKey(window.history.state)) });
  page.addEventListener('click', follow);
  window.addEventListener('popstate', goBack);
  return () => {
    page.removeEventListener('click', follow);
    window.removeEventListener('popstate', goBack);
  };
}

/**
 * Shows the view of the address, as `KeptViews` is about to, and brings the reader to what it names.
 * @param back where they were, for one who goes back, in CSS pixels from the top
 */
function show(page: Document, back?: { place: number | undefined }): void {
  const { pathname, search, hash } = window.location;
  const root = page.documentElement.dataset['root'] ?? '/';
  const path = pathname.slice(root.length - 1);
  const found = pageAt(path);
  if (!found || found.page.of !== 'analysis') return;
  const { slug = '', section } = found.params;
  const views = [
    ...page.querySelectorAll<HTMLElement>(`main [${VIEWS}="${CSS.escape(slug)}"] > *`),
  ];
  const name = keptName(found.page, path);
  const wanted = views.find(({ dataset }) => dataset['view'] === name);
  if (!wanted) return;
  const isChanged = wanted.hasAttribute(UNSHOWN);
  // It may be as it was asked for before, or not be drawn so far.
  if (isChanged && wanted.dataset['query'] !== search) return;
  const id = hash === '' ? section : fragmentId(hash);
  const place = id === undefined ? undefined : wanted.querySelector(`#${CSS.escape(id)}`);
  if (place === null) return;
  for (const view of views) view.toggleAttribute(UNSHOWN, view !== wanted);
  if (back && !isChanged) return;
  if (back?.place !== undefined) window.scrollTo(0, back.place);
  else if (place) place.scrollIntoView();
  else if (isChanged) window.scrollTo(0, 0);
}

import { matchAddress } from '../../model/address/match-address.ts';
import { isInShownView, UNSHOWN, VIEWS, viewsIn } from '../../views/shared/view-visibility.ts';
import { fragmentId } from './fragment.ts';
import { viewName } from './view-key.ts';
import { sitePath } from './site-links.ts';
import { comeBack, noteLeft } from './restore-in-view.ts';
import { entryKey, BEFORE_POPSTATE } from './scroll-positions.ts';

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
  const goBack = () => show(page, entryKey(window.history.state));
  page.addEventListener('click', follow);
  window.addEventListener(BEFORE_POPSTATE, goBack);
  return () => {
    page.removeEventListener('click', follow);
    window.removeEventListener(BEFORE_POPSTATE, goBack);
  };
}

/**
 * Shows the view of the address, as `KeptViews` is about to, and brings the reader to what it names.
 * @param back the entry of the history that they go back to, if they do
 */
function show(page: Document, back?: string): void {
  const { search, hash } = window.location;
  const path = sitePath(window.location) ?? '';
  const found = matchAddress(path);
  if (found?.params['slug'] === undefined) return;
  const { slug, section } = found.params;
  const views = viewsIn(page);
  if (views[0]?.parentElement?.getAttribute(VIEWS) !== slug) return;
  const name = viewName(found.name, path);
  const shown = views.find(isInShownView);
  if (shown && shown.dataset['view'] !== name) noteLeft(shown);
  const wanted = views.find(({ dataset }) => dataset['view'] === name);
  if (!wanted) return;
  const isChanged = wanted.hasAttribute(UNSHOWN);
  // It may be as it was asked for before, or not be drawn so far.
  if (isChanged && wanted.dataset['query'] !== search) return;
  const id = hash === '' ? section : fragmentId(hash);
  const place = id === undefined ? undefined : wanted.querySelector(`#${CSS.escape(id)}`);
  if (place === null) return;
  for (const view of views) view.toggleAttribute(UNSHOWN, view !== wanted);
  if (back !== undefined && (!isChanged || comeBack(wanted, back))) return;
  if (place) place.scrollIntoView();
  else if (isChanged) window.scrollTo(0, 0);
}

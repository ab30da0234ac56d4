import { matchAddress } from '../../model/address/match-address.ts';
import { isPlaceKept } from '../../views/shared/history-state.ts';
import type { Location } from '../../views/shared/location.ts';
import { isInShownView, HIDDEN_VIEW, VIEWS, viewsIn } from '../../views/shared/view-visibility.ts';
import { focusOnArrival } from './focus.ts';
import { fragmentId } from './fragment.ts';
import { scrollOnArrival } from './scroll.ts';
import { movedSince, noteAnchor } from './view-anchors.ts';
import { viewKey } from './view-key.ts';

/**
 * Shows what an address leads to in the frame after the click, where it is here already: a view that is
 * kept out of sight, or a section of the text that is open. What else belongs to the arrival follows: it
 * takes a slow processor some frames.
 * @param from the entry that is left
 */
export function showCachedView(page: Document, to: Location, from: Location): void {
  const { pathname, search, hash, state, arrival } = to;
  const isReturn = arrival === 'return';
  if (arrival === 'fragment' || (!isReturn && isPlaceKept(state))) return;
  const found = matchAddress(pathname);
  if (found?.params['slug'] === undefined) return;
  const { slug, section } = found.params;
  const views = viewsIn(page);
  if (views[0]?.parentElement?.getAttribute(VIEWS) !== slug) return;
  const name = viewKey(found.name, pathname);
  const shown = views.find(isInShownView);
  if (shown && shown.dataset['view'] !== name) noteAnchor(shown, from.key);
  const wanted = views.find(({ dataset }) => dataset['view'] === name);
  if (!wanted) return;
  const isChanged = wanted.hasAttribute(HIDDEN_VIEW);
  // It may be as it was asked for before, or not be drawn so far.
  if (isChanged && wanted.dataset['query'] !== search) return;
  const id = hash === '' ? section : fragmentId(hash);
  const target = id === undefined ? undefined : wanted.querySelector(`#${CSS.escape(id)}`);
  if (target === null) return;
  for (const view of views) view.toggleAttribute(HIDDEN_VIEW, view !== wanted);
  if (target || isChanged) scrollOnArrival(to, target, () => movedSince(wanted, to.key));
  if (isReturn) focusOnArrival(to, undefined);
}

import { useEffect } from 'react';
import type { PagePart } from '../../model/address/page-part.ts';
import { useHistory } from './Navigation.tsx';
import { keepWordOnResize } from './keep-word.ts';
import { loadOnIntent } from './preload-on-intent.ts';
import { showCachedView } from './show-cached-view.ts';

/**
 * Has links followed at once, and what they lead to loaded when the reader turns to them.
 * @param loadAhead loads the views of a part of the site
 * @param first what the reader has done before this was here, if anything
 */
export function FollowLinks({
  loadAhead,
  first,
}: {
  loadAhead: (part: PagePart) => unknown;
  first: Event | undefined;
}) {
  const history = useHistory();
  useEffect(() => history.listen((to, from) => showCachedView(document, to, from)), [history]);
  useEffect(() => keepWordOnResize(window), []);
  useEffect(() => loadOnIntent(document, loadAhead, first), [loadAhead, first]);
  return null;
}

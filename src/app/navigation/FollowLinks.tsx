import { useEffect } from 'react';
import { goAtOnce } from './show-cached-view.ts';
import { loadOnIntent } from './preload-on-intent.ts';

/**
 * Has links followed at once, and what they lead to loaded when the reader turns to them.
 * @param loadAhead loads the views of a part of the site
 * @param first what the reader has done before this was here, if anything
 */
export function FollowLinks({
  loadAhead,
  first,
}: {
  loadAhead: (part: 'records' | 'site') => unknown;
  first: Event | undefined;
}) {
  useEffect(() => goAtOnce(document), []);
  useEffect(() => loadOnIntent(document, loadAhead, first), [loadAhead, first]);
  return null;
}

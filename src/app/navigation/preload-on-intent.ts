import { loadAhead } from '../lazy-views.ts';
import { siteLinkAt, whenLinkTurnedTo, type SiteLink } from './site-links.ts';
import { pageAt } from './match-page.ts';
import { TEXT, viewName } from './view-key.ts';

/**
 * The views that a link leads to are loaded as soon as a reader turns to it, so that they are there when
 * it is followed.
 * @param first what the reader has done before, if anything
 * @returns a function that stops it
 */
export function loadOnIntent(page: Document, first: Event | undefined): () => void {
  const turn = (to: SiteLink | undefined) => {
    const shown = to && pageAt(to.path)?.page;
    if (shown && shown.of !== 'analysis') void loadAhead('site');
    else if (shown && viewName(shown, to.path) !== TEXT) void loadAhead('records');
  };
  if (first) turn(siteLinkAt(first));
  return whenLinkTurnedTo(page, turn);
}

import type { PagePart } from '../../model/address/page-part.ts';
import { matchAddress } from '../../model/address/match-address.ts';
import { siteLinkAt, whenLinkTurnedTo, type SiteLink } from './site-links.ts';
import { partOfView } from './view-key.ts';

/**
 * The views that a link leads to are loaded as soon as a reader turns to it, so that they are there when
 * it is followed.
 * @param loadAhead loads the views of a part of the site
 * @param first what the reader has done before, if anything
 * @returns a function that stops it
 */
export function loadOnIntent(
  page: Document,
  loadAhead: (part: PagePart) => unknown,
  first: Event | undefined,
): () => void {
  const turn = (to: SiteLink | undefined) => {
    const match = to && matchAddress(to.path);
    if (match && match.params['slug'] === undefined) loadAhead('site');
    else if (match) loadAhead(partOfView(match.name));
  };
  if (first) turn(siteLinkAt(first));
  return whenLinkTurnedTo(page, turn);
}

import { isForBrowser } from '../../views/shared/is-for-browser.ts';
import type { SiteHistory } from './history.ts';

/**
 * Has links to pages of the site followed without loading another document where no view answers for
 * them, as in what is left as it was delivered. Files and other sites are left to the browser.
 * @param element what has only links that say so by their `rel` or `type` where they lead elsewhere
 * @returns a function that stops it
 */
export function followDelivered(element: HTMLElement, history: SiteHistory): () => void {
  const click = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    if (!link || link.rel || link.type || event.defaultPrevented || isForBrowser(event)) return;
    event.preventDefault();
    const { pathname, search, hash, href } = link;
    // From the site's root.
    const path = pathname.slice(history.href('/').length - 1);
    history.go(path + search + hash, { replace: href === window.location.href });
  };
  element.addEventListener('click', click);
  return () => element.removeEventListener('click', click);
}

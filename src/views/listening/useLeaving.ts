import { useEffect } from 'react';
import { address } from '../../model/address/address.ts';
import { siteRoot } from '../../model/address/site-root.ts';
import { isForBrowser } from '../shared/is-for-browser.ts';

const isSearch = ({ origin, pathname }: HTMLAnchorElement): boolean =>
  origin === window.location.origin &&
  pathname ===
    new URL(siteRoot(document) + address.search().slice(1), window.location.href).pathname;

/** Ends it when the reader goes elsewhere: by a link, in their history, or off the page. */
export function useLeaving(onClose: () => void): void {
  useEffect(() => {
    const click = (event: MouseEvent) => {
      const { target } = event;
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
      // What opens in another tab leaves the reader here.
      if (!link || isForBrowser(event)) return;
      // A card, or the bar to share with, opens in place; and so does the search.
      if (!link.matches('[data-share], [data-kind]') && !isSearch(link)) onClose();
    };
    document.addEventListener('click', click);
    window.addEventListener('popstate', onClose);
    window.addEventListener('pagehide', onClose);
    return () => {
      document.removeEventListener('click', click);
      window.removeEventListener('popstate', onClose);
      window.removeEventListener('pagehide', onClose);
    };
  }, [onClose]);
}

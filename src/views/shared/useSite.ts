import { createContext, use } from 'react';

/** The site as views have it: how a link to it is written, and a way to go about in it. */
export interface Site {
  /**
   * @param address from the site's root, as `address` makes it, with its query and fragment
   * @returns what a link to it says; relative to the page while the build renders it
   */
  href: (address: string) => string;
  /** Goes to an address. @param state what the history keeps with it */
  go: (address: string, how?: { state?: unknown; replace?: boolean }) => void;
}

export const SiteContext = createContext<Site | undefined>(undefined);

/**
 * A text has hundreds of links, and the address changes as the reader scrolls: what uses this is not
 * rendered again for it.
 * @returns the same for as long as the page is there
 * @throws outside of a `SiteContext`: an error of the program
 */
export function useSite(): Site {
  const site = use(SiteContext);
  if (!site) throw new Error('no site');
  return site;
}

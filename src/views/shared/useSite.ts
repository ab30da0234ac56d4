import { use, useMemo } from 'react';
import { UNSAFE_NavigationContext as NavigationContext } from 'react-router';

/** The site as the router has it: where it is, and a way to go about in it. */
export interface Site {
  /**
   * @param address from the site's root, as `address` makes it, with its query and fragment
   * @returns what a link to it says; relative to the page while the build renders it
   */
  href: (address: string) => string;
  /** Goes to an address. @param state what the history keeps with it */
  go: (address: string, how?: { state?: unknown; replace?: boolean }) => void;
}

/**
 * The router's own hooks follow the location, so that whatever uses them is drawn again whenever the
 * address changes, which it does as the reader scrolls; and a text has hundreds of links. Addresses
 * from the site's root do not depend on where the reader is.
 * @returns the same for as long as the page is there
 */
export function useSite(): Site {
  const { basename, navigator } = use(NavigationContext);
  return useMemo(() => {
    const root = basename.replace(/\/$/, '');
    return {
      href: (address) => navigator.createHref(root + address),
      go: (address, { state, replace = false } = {}) =>
        navigator[replace ? 'replace' : 'push'](root + address, state),
    };
  }, [basename, navigator]);
}

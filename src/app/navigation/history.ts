import type { Arrival, Location } from '../../views/shared/location.ts';
import { isPlaceKept } from '../../views/shared/history-state.ts';
import type { Site } from '../../views/shared/useSite.ts';
import { keyEntry, keyOf, newKey, type StoredEntry } from './entry-key.ts';

/** Called on each navigation, once the window has the new address and before anything else changes. */
export type Listener = (to: Location, from: Location) => void;

/** The history of this tab, as far as it is of the site. */
export interface SiteHistory extends Site {
  /** The entry whose address the window has. */
  readonly location: Location;
  /** Adds to the state of the current entry, for a later return to it. Listeners are not called. */
  annotate: (state: object) => void;
  /** @returns a function that removes the listener. Listeners are called in the order they were added. */
  listen: (listener: Listener) => () => void;
}

/**
 * The only owner of `window.history`. An entry keeps its key for as long as it leaves the reader where
 * they are, whatever its address then becomes.
 * @param root path of the site's root, with a slash at both ends
 */
export function createHistory(page: Window, root: string): SiteHistory {
  const { history } = page;
  const listeners = new Set<Listener>();
  // A browser would restore the place before the page is there, and not on a reload.
  history.scrollRestoration = 'manual';

  const read = (key: string, arrival: Arrival, state: unknown): Location => {
    const { pathname, search, hash } = page.location;
    const isOfSite = pathname.startsWith(root);
    return {
      key,
      pathname: isOfSite ? pathname.slice(root.length - 1) : pathname,
      search,
      hash,
      state,
      arrival,
    };
  };
  const stored = () => (history.state as StoredEntry | null)?.state;

  let location = read(keyEntry(page), 'load', stored());
  const arriveAt = (next: Location) => {
    const from = location;
    location = next;
    for (const listener of listeners) listener(next, from);
  };

  page.addEventListener('popstate', () => {
    // An entry without a key is one that the browser has just made, for a fragment.
    const arrival = keyOf(history.state) === undefined ? 'fragment' : 'return';
    const key = keyEntry(page);
    arriveAt(read(key, arrival, stored()));
  });

  const href = (address: string) => root + address.slice(1);
  return {
    href,
    get location() {
      return location;
    },
    go: (address, { state, replace = false } = {}) => {
      const key = replace && isPlaceKept(state) ? location.key : newKey();
      const entry: StoredEntry = { key, state };
      try {
        if (replace) history.replaceState(entry, '', href(address));
        else history.pushState(entry, '', href(address));
      } catch {
        // Safari refuses more than a hundred in half a minute: links lead on, addresses need not follow.
        if (!isPlaceKept(state)) page.location.assign(href(address));
        return;
      }
      arriveAt(read(key, replace ? 'replace' : 'link', state));
    },
    annotate: (more) => {
      const state = { ...(stored() as object | undefined), ...more };
      history.replaceState({ key: location.key, state } satisfies StoredEntry, '');
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

import { createContext, use } from 'react';

/**
 * How a reader has come to an entry of the history: with the page itself, by a link, by an address that
 * took the place of another, back or forward, or by a fragment that the browser has followed itself.
 */
export type Arrival = 'load' | 'link' | 'replace' | 'return' | 'fragment';

/** Where the reader is: an entry of the tab's history. */
export interface Location {
  /** Tells the entry apart from every other of the tab. */
  key: string;
  /** From the site's root, with a slash first. */
  pathname: string;
  /** With its question mark; empty if there is none. */
  search: string;
  /** With its number sign; empty if there is none. */
  hash: string;
  /** What the page keeps with the entry. */
  state: unknown;
  arrival: Arrival;
}

/** For a view that is kept out of sight it is where the reader was when they left it. */
export const LocationContext = createContext<Location | undefined>(undefined);

/** @throws outside of a `LocationContext`: an error of the program. */
export function useLocation(): Location {
  const location = use(LocationContext);
  if (!location) throw new Error('no location');
  return location;
}

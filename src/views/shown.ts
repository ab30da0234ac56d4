import { createContext } from 'react';

/**
 * Whether a view is the one that is shown. Views that a reader has left, or is likely to open next, may
 * be kept out of sight, as they are: they do nothing there, and are there again at once.
 */
export const IsShown = createContext(true);

/** The attribute of what holds a view that is kept out of sight. */
export const UNSHOWN = 'data-unshown';

/** @returns the first element of the view that is shown that a selector is of. */
export const inShown = <E extends HTMLElement = HTMLElement>(selector: string): E | undefined =>
  [...document.querySelectorAll<E>(`main ${selector}`)].find(isInShownView);

/** @returns whether an element is in no view that is kept out of sight. */
export const isInShownView = (element: Element): boolean =>
  element.closest(`[${UNSHOWN}]`) === null;

import { createContext } from 'react';

/**
 * Whether a view is the one that is shown. Views that a reader has left, or is likely to open next, may
 * be kept out of sight, as they are: they do nothing there, and are there again at once.
 */
export const ViewIsVisible = createContext(true);

/** The attribute of what holds a view that is kept out of sight. */
export const HIDDEN_VIEW = 'data-unshown';

/** The attribute of what holds the views of an analysis: its slug. */
export const VIEWS = 'data-views';

/** @returns the views of the analysis that is open, shown or kept; none on a page of the site itself. */
export const viewsIn = (page: Document): HTMLElement[] =>
  [...(page.querySelector(`[${VIEWS}]`)?.children ?? [])] as HTMLElement[];

/** @returns the first element that a selector is of in what is shown; nothing else is looked through. */
export const inShown = <E extends HTMLElement = HTMLElement>(selector: string): E | undefined => {
  const view = viewsIn(document).find(isInShownView) ?? document.getElementById('main');
  return view?.querySelector<E>(selector) ?? undefined;
};

/** @returns whether an element is in no view that is kept out of sight. */
export const isInShownView = (element: Element): boolean =>
  element.closest(`[${HIDDEN_VIEW}]`) === null;

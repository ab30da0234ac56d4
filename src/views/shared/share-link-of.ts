import { isForBrowser } from './is-for-browser.ts';

/** @returns the link that a click follows to share something, unless it is left to the browser. */
export const shareLinkOf = (click: MouseEvent): HTMLAnchorElement | null | undefined =>
  // What is clicked can be the document itself, or a piece of text in older engines.
  isForBrowser(click) || !(click.target instanceof Element)
    ? undefined
    : click.target.closest<HTMLAnchorElement>('a[data-share]');

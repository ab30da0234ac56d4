import { isForBrowser } from './is-for-browser.ts';

/** @returns the link that a click follows to share something, unless it is left to the browser. */
export const shareLinkOf = (click: MouseEvent): HTMLAnchorElement | null | undefined =>
  isForBrowser(click)
    ? undefined
    : (click.target as Element).closest<HTMLAnchorElement>('a[data-share]');

import { siteRoot } from '../../model/address/site-root.ts';

/** A link that leads to a page of the site. */
export interface SiteLink {
  link: HTMLAnchorElement;
  /** Where it leads to, from the site's root. */
  path: string;
}

/** @returns the path of an address from the site's root; undefined where it is not of the site. */
export function sitePath({
  origin,
  pathname,
}: Pick<URL, 'origin' | 'pathname'>): string | undefined {
  const root = siteRoot(document);
  const isOfSite = origin === window.location.origin && pathname.startsWith(root);
  return isOfSite ? pathname.slice(root.length - 1) : undefined;
}

/** @returns the link of the site that something has happened to. */
export function siteLinkAt({ target }: Event): SiteLink | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  const path = link ? sitePath(link) : undefined;
  return link && path !== undefined ? { link, path } : undefined;
}

const SIGNS = ['pointerover', 'pointerdown', 'focusin'] as const;

/**
 * Tells what a reader turns to, by pointer or keyboard, before they follow it.
 * @param turn called with the link; with undefined where it is none of the site
 * @returns a function that stops it
 */
export function whenLinkTurnedTo(
  page: Document,
  turn: (to: SiteLink | undefined, event: Event) => void,
): () => void {
  const tell = (event: Event) => turn(siteLinkAt(event), event);
  for (const sign of SIGNS) page.addEventListener(sign, tell, { passive: true });
  return () => {
    for (const sign of SIGNS) page.removeEventListener(sign, tell);
  };
}

import { siteRoot } from '../../model/address/site-root.ts';

/** Under which key of the tab's own storage scroll positions outlive a reload. */
export const placesKey = (root: string): string => `verbatim:places:${root}`;

/** Under which key the paragraphs that a reader was at are kept across visits. */
export const readingKey = (root: string): string => `verbatim:reading:${root}`;

/** @returns the path of the site's root: several sites may share an origin, and so its storage. */
export const rootOf = (page: Window): string =>
  new URL(siteRoot(page.document), page.location.href).pathname;

/** Under which key it is kept what a reader has marked in a text; beside these, so that both are forgotten together. */
export const marksKey = (root: string, slug: string): string => `${readingKey(root)} ${slug}`;

/**
 * Whether a paragraph that the reader was at may be remembered.
 * @param slug with one: whether they have marked something in that text
 */
export function hasReadingPlaces(page: Window, slug?: string): boolean {
  const key = readingKey(rootOf(page));
  try {
    return page.localStorage.getItem(slug ? `${key} ${slug}` : key) !== null;
  } catch {
    return false;
  }
}

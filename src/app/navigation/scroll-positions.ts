import { siteRoot } from '../../model/address/site-root.ts';

/**
 * How far down each page of this tab's history was read, in CSS pixels, by the key of its entry. Kept
 * by us, for a browser restores the place before the page is there, and not on a reload.
 */
const positions = new Map<string, number>();

/** Where they outlive a reload: the tab's own storage, under a key with the site's path. */
export const placesKey = (root: string): string => `verbatim:places:${root}`;

/** Where the paragraphs that a reader was at are kept across visits. */
export const readingKey = (root: string): string => `verbatim:reading:${root}`;

export const rootOf = (page: Window): string =>
  new URL(siteRoot(page.document), page.location.href).pathname;

/** What a reader has marked in a text; beside these, so that both are forgotten together. */
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

/** @returns the position kept for an entry, in CSS pixels from the top. */
export const positionOf = (page: Window, key: string): number | undefined =>
  positions.get(key) ?? storedPositions(page)[key];

/** @param position in CSS pixels from the top */
export const setPosition = (key: string, position: number): void =>
  void positions.set(key, position);

function storedPositions(page: Window): Record<string, number> {
  try {
    const stored: unknown = JSON.parse(
      page.sessionStorage.getItem(placesKey(rootOf(page))) ?? '{}',
    );
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).filter(
        (entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] >= 0,
      ),
    );
  } catch {
    return {};
  }
}

/** Stores the positions, so that a reload finds them. */
export function storePositions(page: Window): void {
  if (forgotten) return;
  try {
    page.sessionStorage.setItem(
      placesKey(rootOf(page)),
      JSON.stringify({ ...storedPositions(page), ...Object.fromEntries(positions) }),
    );
  } catch {
    // Only the memory of it is lost.
  }
}

/** Forgets what the reader has marked, and every place, of this tab and across visits, also that of the page that is open, until another is loaded. */
export function forgetPlaces(page: Window): void {
  forgotten = true;
  positions.clear();
  try {
    page.sessionStorage.removeItem(placesKey(rootOf(page)));
    const own = readingKey(rootOf(page));
    // Not those of a site below this one.
    for (const key of Object.keys(page.localStorage))
      if (`${key} `.startsWith(`${own} `)) page.localStorage.removeItem(key);
  } catch {
    // Where storage is blocked, nothing is in it.
  }
}
let forgotten = false;

/** @returns whether the reader has had everything forgotten since the page was loaded. */
export const hasForgotten = (): boolean => forgotten;

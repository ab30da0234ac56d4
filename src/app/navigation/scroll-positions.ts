/**
 * How far down each page of this tab's history was read, by the key that the router gives its
 * entry. Kept by us, for a browser restores the place before the page is there, and not on a reload.
 */
const places = new Map<string, number>();

/** Where the places outlive a reload: the tab's own storage, under a key with the site's path. */
export const placesKey = (root: string): string => `verbatim:places:${root}`;

/** Where the paragraphs that a reader was at are kept across visits. */
export const readingKey = (root: string): string => `verbatim:reading:${root}`;

/** @returns the key of the current entry, as React Router writes it into the history. */
export const entryKey = (state: unknown): string =>
  typeof state === 'object' && state !== null && 'key' in state && typeof state.key === 'string'
    ? state.key
    : 'default';

export const rootOf = (page: Window): string =>
  new URL(page.document.documentElement.dataset['root'] ?? '/', page.location.href).pathname;

/** Whether a paragraph that the reader was at may be remembered. */
export function hasReadingPlaces(page: Window): boolean {
  try {
    return page.localStorage.getItem(readingKey(rootOf(page))) !== null;
  } catch {
    return false;
  }
}

/** @returns the place kept for an entry, in CSS pixels from the top. */
export const placeOf = (page: Window, key: string): number | undefined =>
  places.get(key) ?? storedPlaces(page)[key];

function storedPlaces(page: Window): Record<string, number> {
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

/** Forgets every place, of this tab and across visits, also that of the page that is open, until another is loaded. */
export function forgetPlaces(page: Window): void {
  forgotten = true;
  places.clear();
  try {
    page.sessionStorage.removeItem(placesKey(rootOf(page)));
    page.localStorage.removeItem(readingKey(rootOf(page)));
  } catch {
    // Where storage is blocked, nothing is in it.
  }
}
let forgotten = false;

/** @returns whether the reader has had everything forgotten since the page was loaded. */
export const hasForgotten = (): boolean => forgotten;

/** The event that tells of `popstate` before the router has done anything. */
export const BEFORE_POPSTATE = 'before-popstate';

/** The key of the entry that is drawn; not yet that of the window while one is on its way. */
let drawn = entryKey(undefined);
export const drawnKey = (): string => drawn;

/** Where the page is laid out otherwise than when it was left. @param place in CSS pixels from the top */
export const movePlace = (key: string, place: number): void => void places.set(key, place);

/**
 * Keeps the place of the entry that is shown.
 * @returns a function that stops it, once another entry is
 */
export function keepPlaces(page: Window, key: string): () => void {
  drawn = key;
  // Where the next entry scrolls before it is drawn is not its place.
  const keep = () => {
    if (entryKey(page.history.state) === key) places.set(key, page.scrollY);
  };
  const store = () => {
    if (forgotten) return;
    keep();
    try {
      page.sessionStorage.setItem(
        placesKey(rootOf(page)),
        JSON.stringify({ ...storedPlaces(page), ...Object.fromEntries(places) }),
      );
    } catch {
      // Only the memory of it is lost.
    }
  };
  // Also where the reader does not scroll before they go on.
  keep();
  page.addEventListener('scroll', keep, { passive: true });
  page.addEventListener('pagehide', store);
  return () => {
    page.removeEventListener('scroll', keep);
    page.removeEventListener('pagehide', store);
  };
}

import { placesKey, rootOf } from './storage-keys.ts';

/**
 * The scroll position of each page of this tab's history, in CSS pixels, by the key of its entry: for
 * Back, Forward and a reload. Kept by us, for a browser restores it before the page is there, and not on
 * a reload.
 */
const positions = new Map<string, number>();

let forgotten = false;

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

/** Forgets the positions of this tab; no more of them are stored. */
export function forgetPositions(page: Window): void {
  forgotten = true;
  positions.clear();
  page.sessionStorage.removeItem(placesKey(rootOf(page)));
}

/** @returns whether the reader has had everything forgotten since the page was loaded. */
export const hasForgotten = (): boolean => forgotten;

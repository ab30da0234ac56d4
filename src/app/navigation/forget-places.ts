import { forgetPositions } from './scroll-positions.ts';
import { readingKey, rootOf } from './storage-keys.ts';

/**
 * Forgets what the reader has marked, and every place, of this tab and across visits; also that of the
 * page that is open, until another is loaded.
 */
export function forgetPlaces(page: Window): void {
  try {
    forgetPositions(page);
    const own = readingKey(rootOf(page));
    // Not those of a site below this one.
    for (const key of Object.keys(page.localStorage))
      if (`${key} `.startsWith(`${own} `)) page.localStorage.removeItem(key);
  } catch {
    // Where storage is blocked, nothing is in it.
  }
}

import { DEFAULTS, storageKey } from './preferences.ts';
import { usePreferences } from './store.ts';

/** Takes back every preference, and forgets them. */
export function forgetPreferences(page: Document): void {
  usePreferences.setState(DEFAULTS);
  try {
    page.defaultView?.localStorage.removeItem(storageKey(page));
  } catch {
    // Where storage is blocked, nothing is in it.
  }
}

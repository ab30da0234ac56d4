import { create } from 'zustand';
import {
  applyPreferences,
  DEFAULTS,
  loadPreferences,
  savePreferences,
  storageKey,
  type Preferences,
} from './preferences.ts';
import { applyThemeColour } from './theme-colour.ts';

/** The reader's preferences, and nothing that the address or the model already says. */
export const usePreferences = create<Preferences>(() => DEFAULTS);

/**
 * Loads what is stored, and from then on shows and keeps every change; follows changes made in
 * other tabs.
 * @returns a function that stops it
 */
export function startPreferences(page: Document): () => void {
  usePreferences.setState(loadPreferences(page));
  applyPreferences(page, usePreferences.getState());
  applyThemeColour(page, usePreferences.getState());
  const unsubscribe = usePreferences.subscribe((preferences) => {
    applyPreferences(page, preferences);
    applyThemeColour(page, preferences);
    savePreferences(page, preferences);
  });
  const follow = (event: StorageEvent) => {
    if (event.key === null || event.key === storageKey(page))
      usePreferences.setState(loadPreferences(page));
  };
  page.defaultView?.addEventListener('storage', follow);
  return () => {
    unsubscribe();
    page.defaultView?.removeEventListener('storage', follow);
  };
}

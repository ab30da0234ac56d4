/** What the site keeps with each entry of the tab's history. */
export interface StoredEntry {
  key: string;
  state?: unknown;
}

/** @returns the key of an entry; undefined for one that the browser has made. @param stored its state */
export function keyOf(stored: unknown): string | undefined {
  const key = (stored as Partial<StoredEntry> | null)?.key;
  return typeof key === 'string' ? key : undefined;
}

/** @returns a key that no other entry of a tab has. */
export const newKey = (): string => Math.random().toString(36).slice(2);

/** Gives the current entry a key, if it has none. @returns its key */
export function keyEntry({ history }: Window): string {
  const known = keyOf(history.state);
  if (known !== undefined) return known;
  const stored: StoredEntry = { key: newKey() };
  history.replaceState(stored, '');
  return stored.key;
}

/** @returns whether the window is at the entry of a key, and not yet at one that the browser has just made. */
export const isAtKey = ({ history }: Window, key: string): boolean => keyOf(history.state) === key;

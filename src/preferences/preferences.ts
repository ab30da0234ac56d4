import { siteRoot } from '../model/address/site-root.ts';

/**
 * What the reader prefers. Each preference has a closed list of values, the default first; what is
 * stored is held against the list when it is read back.
 */
export const CHOICES = {
  theme: ['system', 'light', 'sepia', 'dark'],
  size: ['standard', 'small', 'large', 'larger', 'largest'],
  /** The space between the lines, and the length of a line. */
  spacing: ['standard', 'close', 'open'],
  width: ['standard', 'narrow', 'wide'],
  /** The typeface of the text. */
  face: ['serif', 'sans'],
  /** The marks of records in the text, and what stands beside them. */
  marks: ['on', 'all', 'off'],
  /** The editor's notes, and their marks. */
  notes: ['on', 'off'],
  /** Single keys that do something (WCAG 2.2, 2.1.4: they can be turned off). */
  shortcuts: ['on', 'off'],
} as const;

export type Preferences = { [Name in keyof typeof CHOICES]: (typeof CHOICES)[Name][number] };
export const NAMES = Object.keys(CHOICES) as (keyof Preferences)[];
export const DEFAULTS = Object.fromEntries(
  NAMES.map((name) => [name, CHOICES[name][0]]),
) as Preferences;

/**
 * The key carries the path of the site, for several sites may share one origin.
 * @param page the document; its `data-root` leads from its address to the site's root
 */
export function storageKey(page: Document): string {
  return `verbatim:preferences:${new URL(siteRoot(page), page.location.href).pathname}`;
}

/** @returns the valid part of what is stored, the defaults for the rest. */
export function parsePreferences(stored: string | null): Preferences {
  const preferences: Record<string, string> = { ...DEFAULTS };
  try {
    const read: unknown = JSON.parse(stored ?? '{}');
    if (typeof read === 'object' && read !== null) {
      for (const name of NAMES) {
        const value: unknown = (read as Record<string, unknown>)[name];
        if ((CHOICES[name] as readonly unknown[]).includes(value))
          preferences[name] = value as string;
      }
    }
  } catch {
    // What cannot be read is forgotten.
  }
  return preferences as Preferences;
}

/** @returns what is stored; the defaults where storage is blocked. */
export function loadPreferences(page: Document): Preferences {
  try {
    return parsePreferences(page.defaultView?.localStorage.getItem(storageKey(page)) ?? null);
  } catch {
    return DEFAULTS;
  }
}

/** Keeps the preferences for the next visit; where storage is blocked or full they hold for this one. */
export function savePreferences(page: Document, preferences: Preferences): void {
  try {
    const kept = Object.fromEntries(NAMES.map((name) => [name, preferences[name]]));
    page.defaultView?.localStorage.setItem(storageKey(page), JSON.stringify(kept));
  } catch {
    // Only the memory of it is lost.
  }
}

/** Shows the preferences: a `data-` attribute each on the root element, which the styles read. */
export function applyPreferences(page: Document, preferences: Preferences): void {
  for (const name of NAMES) page.documentElement.dataset[name] = preferences[name];
}

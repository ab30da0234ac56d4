/** The languages that the interface is written in. `en-XA` is English disguised, for tests. */
export const LANGUAGES = ['en', 'en-XA'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that has every message; what another one lacks is said in it. */
export const SOURCE_LANGUAGE = 'en';

let current: Language = SOURCE_LANGUAGE;

/**
 * Sets the language of the interface, for what runs in Node. What browsers run has one language only,
 * which the build has put in.
 */
export function setLanguage(language: Language): void {
  current = language;
}

/** @returns the language of the interface. */
export const language = (): Language => current;

/**
 * @param site the language of a site
 * @returns the language of its interface: the same where there is one in it
 */
export const interfaceLanguageOf = (site: string): Language =>
  LANGUAGES.find((one) => one === site) ?? SOURCE_LANGUAGE;

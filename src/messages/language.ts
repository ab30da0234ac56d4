import type { Words } from './message.ts';

/** The languages that the interface is written in. `en-XA` is English disguised, for tests. */
export const LANGUAGES = [
  'en',
  'ru',
  'es',
  'de',
  'fr',
  'it',
  'pt',
  'uk',
  'ar',
  'zh-Hans',
  'en-XA',
] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that has every message; what another one lacks is said in it. */
export const SOURCE_LANGUAGE = 'en';

/** What is said in another language, by the part of the interface that it is of. */
export type WordsByPart = ReadonlyMap<string, Words>;

/**
 * @returns a name for the part of the interface that words of English are of. Their module may be there
 * twice, as whoever loads a configuration may load all that it imports again.
 */
export const partOf = (source: Words): string => Object.keys(source).join(' ');

let current: Language = SOURCE_LANGUAGE;
let translated: WordsByPart = new Map();

/**
 * Sets the language of the interface, for what runs in Node. What browsers run has one language only,
 * which the build has put in.
 * @param words those of the language; what they lack is said in English
 */
export function setLanguage(language: Language, words: WordsByPart = new Map()): void {
  current = language;
  translated = words;
}

/** @returns the language of the interface. */
export const language = (): Language => current;

/** @returns the words of the interface's language that stand for those of English. */
export const translationOf = (source: Words): Words | undefined => translated.get(partOf(source));

/** @returns the direction in which a language of the interface is written. */
export const directionIn = (language: Language): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr';

/** @returns the direction of the interface. */
export const direction = (): 'ltr' | 'rtl' => directionIn(current);

/**
 * @param site the language of a site
 * @returns the language of its interface: the same, also in another country ("pt-BR"), but in the same
 * script ("zh-CN", not "zh-TW"); English where there is none
 */
export function interfaceLanguageOf(site: string): Language {
  const named = LANGUAGES.find((one) => one === site);
  if (named) return named;
  try {
    const written = (tag: string) => {
      const { language, script } = new Intl.Locale(tag).maximize();
      return `${language}-${script}`;
    };
    return LANGUAGES.find((one) => written(one) === written(site)) ?? SOURCE_LANGUAGE;
  } catch {
    // It is no tag of a language, which is reported where the content is read.
    return SOURCE_LANGUAGE;
  }
}

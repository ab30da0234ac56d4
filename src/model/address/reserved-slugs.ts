import { isReserved } from './address.ts';

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * @returns whether a word cannot be the slug of an analysis: what is an address of the site itself, and
 * what stands for a language ("es", "pt-br"), below which a site may come to stand in it
 */
export const isReservedSlug = (word: string): boolean => isReserved(word) || isLanguage(word);

/** @returns whether a word is the code of a language that has a name (BCP 47, as far as CLDR has it). */
export function isLanguage(word: string): boolean {
  if (!/^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/.test(word)) return false;
  try {
    return languages.of(word) !== undefined;
  } catch {
    return false;
  }
}

import { direction, language } from '../../messages/language.ts';

/**
 * Marks the interface's own words. The page is in the language of its analysis; what the reader's
 * software reads out, breaks and hyphenates has to know that these words are the interface's. The page
 * runs in their direction, but what is quoted in it may not.
 */
export const english = { lang: language(), dir: direction() };

/** A text, and the direction that it is written in. */
export interface Written {
  lang: string;
  dir: 'ltr' | 'rtl';
}

/**
 * Marks words of a text in a page, which runs in the direction of the interface.
 * @returns undefined where the text runs in the same direction: the page's language is its own
 */
export const ownDirection = ({ lang, dir }: Written): Written | undefined =>
  dir === direction() ? undefined : { lang, dir };

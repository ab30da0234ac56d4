import { direction, language } from '../../messages/language.ts';

/**
 * Marks the interface's own words. The page is in the language and direction of its analysis; what
 * the reader's software reads out, breaks and hyphenates has to know that these words are the interface's.
 */
export const english = { lang: language(), dir: direction() };

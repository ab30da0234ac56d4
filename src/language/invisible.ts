/**
 * Characters that a legitimate text may have and that nobody sees: the soft hyphen, zero-width spaces
 * and joiners, the word joiner, directional marks, variation selectors. They stay in the text, and are
 * left out where it is read or words are looked for in it.
 */
const CLASS =
  '\\u00AD\\u034F\\u061C\\u180B-\\u180F\\u200B-\\u200F\\u2060-\\u2064\\uFE00-\\uFE0F\\uFEFF\\u{E0100}-\\u{E01EF}';

/** The same characters, for a character class of a regular expression with the flag u. */
export const INVISIBLE_CLASS = CLASS;

// Each of them counts by itself here, also those that combine with what stands before them.
// eslint-disable-next-line no-misleading-character-class -- each stands for itself, as said above
const INVISIBLE = new RegExp(`[${CLASS}]`, 'gu');

// eslint-disable-next-line no-misleading-character-class -- likewise
const ANY_INVISIBLE = new RegExp(`[${CLASS}]`, 'u');

/** @returns whether a text has any of them. */
export const hasInvisible = (text: string): boolean => ANY_INVISIBLE.test(text);

/** @returns a text without its invisible characters. */
export const withoutInvisible = (text: string): string => text.replaceAll(INVISIBLE, '');

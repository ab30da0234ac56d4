/**
 * The pages of an analysis as they are kept on the reader's device. They share most of what they
 * say with each other and with every page of the site, so each is a list of ranges of one list of
 * pieces, and what all pages of a release share is left out. A page is given back to the byte.
 */

/** What all pages of one release share, or what only depends on where a page is. */
export const SHARED_PARTS = [
  'root',
  'release',
  'entry',
  'policy',
  'headScript',
  'listScript',
  'bodyScript',
  'textStyles',
  'siteStyles',
] as const;
export type SharedPart = (typeof SHARED_PARTS)[number];
/** What stands in the place of each part, but for the way to the root. */
export type SharedText = Record<Exclude<SharedPart, 'root'>, string>;

export interface PageSet {
  /** Pieces, each from a "<" to the next, one after the other. */
  pieces: string;
  /** For each address: where its ranges of pieces begin, and how many pieces each has, in turns. */
  pages: Record<string, number[]>;
  /** Addresses that were, each with the one that has taken its place. */
  moved?: Record<string, string>;
}

/** Stands before the letter of a shared part; no page has it in its text. */
export const PART_MARK = '\u001a';

/** @returns what stands for a part in the pieces: the mark, and a letter of its own. */
export const markOf = (part: SharedPart): string =>
  PART_MARK + String.fromCharCode(97 + SHARED_PARTS.indexOf(part));

/** @returns the pieces of a text. */
export const piecesOf = (text: string): string[] => text.split(/(?=<)/);

/**
 * Puts a page together again.
 * @param pieces those of the set
 * @param ranges those of the page
 * @param root the way from the page to the site's root
 */
export function pageFrom(
  pieces: readonly string[],
  ranges: readonly number[],
  root: string,
  shared: SharedText,
): string {
  let text = '';
  for (let at = 0; at < ranges.length; at += 2)
    text += pieces.slice(ranges[at], ranges[at]! + ranges[at + 1]!).join('');
  return text.replace(new RegExp(`${PART_MARK}(.)`, 'g'), (_mark, letter: string) => {
    const part = SHARED_PARTS[letter.charCodeAt(0) - 97];
    return part === undefined ? '' : part === 'root' ? root : shared[part];
  });
}

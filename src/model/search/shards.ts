import { foldName } from '../records/names.ts';

/**
 * The search across the library: files that the build writes, so divided that a query needs only the
 * few that hold its words, however many analyses there are. They say in which analyses a word is; where
 * in them is found in their models.
 *
 * A shard is the words between two others, in order. A word with a typing error has its first half
 * right, or its last: so it is looked for among the words with the same beginning, and, in a list
 * of all words ordered by their ends, among those with the same end. What is not found is an error in
 * a word whose beginning and end are both so common that more than `MAX_FILES` files hold them.
 */

/** The file that names the others, at an address that stays. */
export const SEARCH_DIRECTORY = '/search/index.json';
/** How the other files are named, below the folder of the models, with their hash. */
export const SEARCH_FILE = '_search';
/** Of the form of these files; a page of another form cannot read them. */
export const SEARCH_FORM = 1;

/** How many analyses a page of their list has. */
export const ANALYSES_A_PAGE = 25;
/** How much text a shard has at most, in UTF-16 code units, unless one word's list is longer. */
export const SHARD_LENGTH = 12_000;

/** A list of files by the first word of each, in order; a word may be in two that follow one another. */
export interface ShardList {
  first: string[];
  files: string[];
}

export interface SearchDirectory {
  form: typeof SEARCH_FORM;
  /** How many analyses there are. */
  analyses: number;
  /** The hashes of the pages of their list. */
  pages: string[];
  /** Words, each with the analyses that it is in: a `Shard` each. */
  words: ShardList;
  /** All words, turned about. */
  ends: ShardList;
  /** Names that several analyses have, as `nameKey` writes them; absent from an older site. */
  names?: ShardList;
  /**
   * The languages of the analyses, where there are several, each with its name in itself and the file that
   * has the numbers of its analyses; absent from an older site.
   */
  languages?: SearchedLanguage[];
}

/** A language that the search can be narrowed to. */
export interface SearchedLanguage {
  lang: string;
  name: string;
  /** The hash of a file. */
  file: string;
}

/** Entries, one a line: of words, a word and a space and its list; of ends, a word turned about. */
export interface Shard {
  lines: string;
}

/** @returns a name as the list of names has it: without spaces, which part a line. */
export const nameKey = (name: string): string => foldName(name).trim().replace(/\s+/gu, '_');

/** An analysis in the list of all. */
export interface SearchedAnalysis {
  slug: string;
  title: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The path of its model, from the site's root. */
  model: string;
}

/** The largest number of places of a word in an analysis that is counted; more count as this many. */
export const MAX_PLACES = 35;

/** A word's list: the numbers of the analyses, each less the one before, and after a dot how often if it is more than once. */
export function writeList(places: ReadonlyMap<number, number>): string {
  let last = 0;
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([analysis, often]) => {
      const step = (analysis - last).toString(36);
      last = analysis;
      return often > 1 ? `${step}.${Math.min(often, MAX_PLACES).toString(36)}` : step;
    })
    .join(' ');
}

/** @returns how often a word is in each analysis, by its number. */
export function readList(list: string): Map<number, number> {
  let last = 0;
  return new Map(
    list.split(' ').map((item) => {
      const [step, often] = item.split('.');
      last += parseInt(step!, 36);
      return [last, often === undefined ? 1 : parseInt(often, 36)];
    }),
  );
}

/** @returns a word with its letters the other way round. */
export const turned = (word: string): string => Array.from(word).reverse().join('');

/** How many files one look into a list reads at most. */
export const MAX_FILES = 4;

/** @returns the files that the words with a beginning may be in, the first few of them. */
export function filesWith({ first, files }: ShardList, beginning: string): string[] {
  // The last that begins before it may still hold it.
  const from = Math.max(
    0,
    first.findLastIndex((word) => word <= beginning),
  );
  let to = from;
  while (to < files.length && (first[to]! <= beginning || first[to]!.startsWith(beginning))) to++;
  return files.slice(from, Math.min(to, from + MAX_FILES));
}

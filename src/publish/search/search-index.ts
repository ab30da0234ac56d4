import { language } from '../../messages/language.ts';
import { DATA_FOLDER } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { whoIsNamed } from '../../model/names/who.ts';
import { languageName, listedLanguage } from '../../model/language-name.ts';
import { HASH_DIGITS } from '../../model/offline/offline.ts';
import {
  ANALYSES_A_PAGE,
  SEARCH_DIRECTORY,
  SEARCH_FILE,
  SEARCH_FORM,
  SHARD_LENGTH,
  turned,
  nameKey,
  writeList,
  type SearchDirectory,
  type SearchedAnalysis,
  type Shard,
  type ShardList,
} from '../../model/search/shards.ts';
import { termsOf, tokensOf } from '../../model/search/terms.ts';
import { unitsOf } from '../../model/search/units.ts';
import { sha256 } from '../../compile/source/text.ts';

/** What is found of an analysis across the library: who is named in it, and its words. */
export interface Findable {
  names: string[];
  /** Each with in how many places it is. */
  words: [word: string, places: number][];
}

/** @returns what is found of an analysis; it depends on no other. */
export const findableIn = (analysis: Analysis): Findable => ({
  names: [...new Set(whoIsNamed(analysis).map(({ name }) => nameKey(name)))],
  words: [...countWords(analysis)],
});

/** @returns in how many places of an analysis each word is. */
function countWords(analysis: Analysis): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { title, text, also } of unitsOf(analysis))
    for (const word of new Set([title, text, also].flatMap((own) => termsOf(tokensOf(own)))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Makes the files of the search across the library.
 * @param modelOf the path of an analysis's model, from the site's root
 * @param findable gives what is found of an analysis, where that is known already
 * @returns each file's path from the site's root, with a slash before it, and its content
 */
export function* searchFiles(
  analyses: readonly Analysis[],
  modelOf: (slug: string) => string,
  findable: (analysis: Analysis) => Findable = findableIn,
): Generator<[path: string, content: string]> {
  // The newest last, so that one that is added changes the numbers of no other.
  const ordered = [...analyses].sort(
    (a, b) => compare(a.edition.added, b.edition.added) || compare(a.slug, b.slug),
  );
  const places = new Map<string, Map<number, number>>();
  const names = new Map<string, Map<number, number>>();
  for (const [number, analysis] of ordered.entries()) {
    const found = findable(analysis);
    for (const name of found.names)
      names.set(name, (names.get(name) ?? new Map<number, number>()).set(number, 1));
    for (const [word, often] of found.words) {
      const own = places.get(word);
      if (own) own.set(number, often);
      else places.set(word, new Map([[number, often]]));
    }
  }

  const files: [string, string][] = [];
  const add = (value: Shard | SearchedAnalysis[]): string => {
    const json = JSON.stringify(value);
    const hash = sha256(json).slice(0, HASH_DIGITS);
    files.push([`/${DATA_FOLDER}/${SEARCH_FILE}.${hash}.json`, json]);
    return hash;
  };
  const words = [...places.keys()].sort(compare);
  const pages: string[] = [];
  for (let from = 0; from < ordered.length; from += ANALYSES_A_PAGE)
    pages.push(
      add(
        ordered
          .slice(from, from + ANALYSES_A_PAGE)
          .map(({ slug, title, lang, dir }) => ({ slug, title, lang, dir, model: modelOf(slug) })),
      ),
    );
  const directory: SearchDirectory = {
    form: SEARCH_FORM,
    analyses: ordered.length,
    pages,
    words: inShards(
      words.map((word) => `${word} ${writeList(places.get(word)!)}`),
      add,
    ),
    ends: inShards(words.map(turned).sort(compare), add),
    ...languagesOf(ordered, add),
    // A name that one analysis has leads nowhere else.
    names: inShards(
      [...names]
        .filter(([, own]) => own.size > 1)
        .sort(([a], [b]) => compare(a, b))
        .map(([name, own]) => `${name} ${writeList(own)}`),
      add,
    ),
  };
  yield* files;
  yield [SEARCH_DIRECTORY, JSON.stringify(directory)];
}

/** @returns the languages of the analyses in the order of the site's alphabet, where there is a choice. */
function languagesOf(
  ordered: readonly Analysis[],
  add: (shard: Shard) => string,
): Pick<SearchDirectory, 'languages'> {
  const numbers = new Map<string, Map<number, number>>();
  for (const [number, analysis] of ordered.entries()) {
    const lang = listedLanguage(analysis.lang);
    numbers.set(lang, (numbers.get(lang) ?? new Map<number, number>()).set(number, 1));
  }
  if (numbers.size < 2) return {};
  const alphabet = new Intl.Collator(language());
  const languages = [...numbers]
    .map(([lang, own]) => ({
      lang,
      name: languageName(lang),
      file: add({ lines: writeList(own) }),
    }))
    .sort((a, b) => alphabet.compare(a.name, b.name));
  return { languages };
}

/**
 * Divides lines that are in order: where a word says so, so that a new word moves no border but those
 * beside it, and what a browser has of the others stays good.
 */
function inShards(lines: readonly string[], add: (shard: Shard) => string): ShardList {
  const list: ShardList = { first: [], files: [] };
  let own: string[] = [];
  let length = 0;
  const close = () => {
    if (own.length === 0) return;
    list.first.push(own[0]!.split(' ')[0]!);
    list.files.push(add({ lines: own.join('\n') }));
    own = [];
    length = 0;
  };
  for (const line of lines) {
    const isFull = length + line.length > SHARD_LENGTH;
    if (isFull || (length > SHARD_LENGTH / 3 && isBorder(line.split(' ')[0]!))) close();
    own.push(line);
    length += line.length + 1;
  }
  close();
  return list;
}

/** @returns whether a word is one of those, about one in a hundred, that a shard may begin with. */
function isBorder(word: string): boolean {
  // FNV-1a: any even spread will do.
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0;
  return hash % 101 === 0;
}

/** By their UTF-16 code units, as a browser compares them too, whatever its language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

import type { Analysis } from '../../model/analysis.ts';
import type { Findings } from '../../model/search/index.ts';
import { listedLanguage } from '../../model/language-name.ts';
import { findCandidates } from '../../model/search/library.ts';
import { TIERS, type SearchQuery } from '../../model/search/query.ts';
import {
  ANALYSES_A_PAGE,
  readList,
  type SearchedAnalysis,
  type SearchedLanguage,
  type Shard,
} from '../../model/search/shards.ts';
import { loadOffline } from '../offline.tsx';
import { indexOf } from './search-analysis.ts';
import { load, loadDirectory, loadFile, forgetFile } from './search-files.ts';

/** An analysis of the library, and what was found in it. */
export interface InLibrary {
  analysis: SearchedAnalysis;
  /** Absent where it has the words, and cannot be had to say where. */
  findings?: Findings;
}

/** What was found across the library. */
export interface LibraryFindings {
  query: SearchQuery;
  /** The language that was searched; absent for all. */
  lang: string | undefined;
  /** Those that there is a choice of. */
  languages: readonly Language[];
  found: InLibrary[];
  /** How many analyses may have more: those that were not looked into yet. */
  left: number;
  /** Whether no analysis has all of the words, and these have only some. */
  isPartial: boolean;
  /** How many were searched, where the library could not be reached: those saved on the device. */
  onlySaved?: number;
}

type Language = Pick<SearchedLanguage, 'lang' | 'name'>;

/** How many models are remembered. */
const MAX_MODELS = 30;

const models: string[] = [];
async function searchModel(path: string, query: SearchQuery): Promise<Findings> {
  const analysis = await load<Analysis>(path);
  if (!models.includes(path)) models.push(path);
  if (models.length > MAX_MODELS) forgetFile(models.shift()!);
  return (await indexOf(analysis)).search(query);
}

/**
 * Searches the library.
 * @param most how many analyses are looked into
 * @param lang the language of those that are searched; absent for all
 */
export async function searchLibrary(
  query: SearchQuery,
  most: number,
  lang?: string,
): Promise<LibraryFindings> {
  try {
    const directory = await loadDirectory();
    const { languages = [] } = directory;
    known = languages;
    const file = languages.find((one) => one.lang === lang)?.file;
    const within =
      file === undefined
        ? undefined
        : new Set(readList((await loadFile<Shard>(file)).lines).keys());
    const { analyses, isPartial } = await findCandidates(query, directory, loadFile<Shard>, within);
    const looked = await Promise.all(
      analyses.slice(0, most).map(async (number): Promise<InLibrary> => {
        const page = directory.pages[Math.floor(number / ANALYSES_A_PAGE)]!;
        const analysis = (await loadFile<SearchedAnalysis[]>(page))[number % ANALYSES_A_PAGE]!;
        const findings = await searchModel(analysis.model, query).catch(() => undefined);
        return { analysis, ...(findings && { findings }) };
      }),
    );
    // Letters of a script without spaces may be there and not follow one another.
    const found = looked.filter(({ findings }) => !findings || findings.found.length > 0);
    const left = Math.max(0, analyses.length - most);
    return { query, lang, languages, found: inOrder(found), left, isPartial };
  } catch {
    return searchSaved(query, lang);
  }
}

/** The languages of the library, as it was last reached. */
let known: readonly Language[] = [];

/** Searches what is saved on the device: all that there is without a network. */
async function searchSaved(query: SearchQuery, lang?: string): Promise<LibraryFindings> {
  const all = await savedAnalyses();
  const saved = all.filter((one) => lang === undefined || listedLanguage(one.lang) === lang);
  const looked = await Promise.all(
    saved.map(async (analysis) => {
      const findings = await searchModel(analysis.model, query).catch(() => undefined);
      return findings && { analysis, findings };
    }),
  );
  const searched = looked.filter((one) => one !== undefined);
  const whole = searched.filter(({ findings }) => !findings.isPartial);
  const isPartial = whole.every(({ findings }) => findings.found.length === 0);
  const found = (isPartial ? searched : whole).filter(({ findings }) => findings.found.length > 0);
  return {
    query,
    lang,
    languages: known,
    found: inOrder(found),
    left: 0,
    isPartial: isPartial && found.length > 0,
    onlySaved: searched.length,
  };
}

/** How long is waited for what keeps pages to say what is saved, in milliseconds. */
const WAIT = 3_000;

async function savedAnalyses(): Promise<readonly SearchedAnalysis[]> {
  try {
    const { useKeeping } = await loadOffline();
    const status = () => useKeeping.getState().status;
    if (!status())
      await new Promise<void>((done) => {
        const stop = useKeeping.subscribe((now) => now.status && done());
        setTimeout(() => (stop(), done()), WAIT);
      });
    return status()?.saved ?? [];
  } catch {
    return [];
  }
}

/** By how well the best of each answers; as they were, where that is the same. */
const inOrder = (found: readonly InLibrary[]): InLibrary[] => {
  const tier = ({ findings }: InLibrary) =>
    findings?.found[0] ? TIERS.indexOf(findings.found[0].tier) : TIERS.length;
  return [...found].sort((a, b) => tier(a) - tier(b));
};

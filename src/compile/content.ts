import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Analysis, Site } from '../model/analysis.ts';
import type { Draft } from '../model/draft.ts';
import { compileAnalysis, type Compiled } from './analysis.ts';
import type { Coverage } from './checks/coverage-count.ts';
import { checkLinks, checkOldSlugs } from './checks/site-addresses.ts';
import type { Problem } from './problem.ts';
import { ABOUT, compileSite } from './site.ts';
import { readBytes, readSource, type Source } from './source/source.ts';
import { readNested } from './too-deep.ts';

/** The content folder, compiled; or what is wrong with it. */
export interface Content {
  site?: Site;
  /** Newest first, then by slug. */
  analyses: Analysis[];
  /** How much of each analysis is accounted for, by its slug. */
  coverage: ReadonlyMap<string, Coverage>;
  /** What can be shown, in development, of the analyses that have problems. */
  drafts: readonly Draft[];
  problems: Problem[];
  /** Those of analyses that are marked as drafts: nothing else waits for them. */
  draftProblems: readonly Problem[];
}

/** The page for editors, which code hosts show in the content folder. */
export const EDITORS_PAGE = 'README.md';
const OTHER_PAGES: readonly string[] = [ABOUT, EDITORS_PAGE];

/** @returns the paths of the analyses in a content folder, sorted. */
export function analysisFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && !OTHER_PAGES.includes(name) && !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name));
}

/** @returns the slug of a content file. */
export const slugOf = (path: string): string => basename(path, '.md');

/**
 * Compiles a content folder: the site, its about page, and every analysis.
 * @param root files are named relative to this in problems
 */
export function compileContent(folder: string, root = process.cwd()): Content {
  const nameOf = (path: string) => relative(root, path);
  if (!isFolder(folder)) return noFolder(nameOf(folder));
  const results = analysisFiles(folder).map((path) => compileFile(path, nameOf(path)));
  return gatherContent(folder, nameOf, results);
}

export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** What there is of a content folder that is not there. */
export const noFolder = (file: string): Content => ({
  analyses: [],
  coverage: new Map(),
  drafts: [],
  draftProblems: [],
  problems: [
    {
      file,
      line: 1,
      column: 1,
      found: 'no such folder',
      expected: 'a folder of analyses',
      fix: 'create it',
    },
  ],
});

/**
 * Brings together what was compiled apart, with the pages of the site itself, and checks what
 * concerns several analyses.
 * @param results what became of the analyses of the folder, in the order of their paths
 * @param isWhole whether these are all of them; else what concerns several is not checked
 */
export function gatherContent(
  folder: string,
  nameOf: (path: string) => string,
  results: readonly Compiled[],
  isWhole = true,
): Content {
  const { site, links, problems } = compileSite(folder, nameOf);
  const analyses = results
    .map((result) => result.analysis)
    .filter((analysis) => analysis !== undefined)
    .sort(
      (a, b) =>
        b.edition.added.localeCompare(a.edition.added, 'en') || a.slug.localeCompare(b.slug, 'en'),
    );
  const published = results.filter(({ isDraft }) => !isDraft);
  const draftProblems = results.flatMap((result) => (result.isDraft ? result.problems : []));
  const all = [...problems, ...published.flatMap((result) => result.problems)];
  // A link to an analysis that does not compile is not a second mistake.
  if (isWhole && all.length === 0) {
    all.push(...checkOldSlugs(analyses, nameOf(folder)));
    all.push(...checkLinks([...links, ...published.flatMap((r) => r.links)], analyses));
  }
  const coverage = new Map(
    results.flatMap(({ analysis, coverage: counts }) =>
      analysis && counts ? [[analysis.slug, counts] as const] : [],
    ),
  );
  const drafts = results.flatMap(({ draft }) => draft ?? []);
  return { ...(site && { site }), analyses, coverage, drafts, problems: all, draftProblems };
}

/** Compiles one analysis from its file. */
export function compileFile(path: string, file: string): Compiled {
  const { source, problem } = readSource(path, file);
  return source ? compileSource(source, slugOf(path)) : { problems: [problem], links: [] };
}

/** Compiles one analysis from the bytes of its file. */
export function compileBytes(bytes: Uint8Array, file: string, slug: string): Compiled {
  const { source, problem } = readBytes(bytes, file);
  return source ? compileSource(source, slug) : { problems: [problem], links: [] };
}

const compileSource = (source: Source, slug: string): Compiled =>
  readNested(
    source.file,
    () => compileAnalysis(source, slug),
    (problem) => ({ problems: [problem], links: [] }),
  );

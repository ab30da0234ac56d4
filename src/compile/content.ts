import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { isReservedSlug } from '../model/address/reserved-slugs.ts';
import { addressesOf } from '../model/address/addresses.ts';
import type { Analysis, Node, Site } from '../model/analysis.ts';
import type { Draft } from '../model/draft.ts';
import { compileAnalysis, type Compiled } from './analysis.ts';
import type { Coverage } from './checks/coverage-count.ts';
import { toElements } from './tree/elements.ts';
import { siteSchema } from './source/front-matter.ts';
import { readLinks, type SiteLink } from './source/links.ts';
import { parseMarkdown } from './source/markdown.ts';
import { nearest } from './did-you-mean.ts';
import { passagesOf } from './source/passages.ts';
import type { Problem } from './problem.ts';
import { splitSections } from './source/sections.ts';
import { readBytes, readSource, type Source } from './source/source.ts';
import { readNested } from './too-deep.ts';
import { validate } from './source/validate.ts';
import { readYaml } from './source/yaml.ts';

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

const SITE = 'site.yaml';
/** The page about the site; the other Markdown files are analyses. */
export const ABOUT = 'about.md';

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
    all.push(...checkSlugs(analyses, nameOf(folder)));
    all.push(...resolveLinks([...links, ...published.flatMap((r) => r.links)], analyses));
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

function compileSite(
  folder: string,
  nameOf: (path: string) => string,
): { site?: Site; links: SiteLink[]; problems: Problem[] } {
  const file = nameOf(join(folder, SITE));
  const { source, problem } = readSource(join(folder, SITE), file);
  const about = compileAbout(join(folder, ABOUT), nameOf(join(folder, ABOUT)));
  if (!source) return { links: about.links, problems: [problem, ...about.problems] };
  const { data, problems } = readNested<ReturnType<typeof readYaml>>(
    file,
    () => readYaml({ file, text: source.text, start: { line: 1, column: 1 } }),
    (tooDeep) => ({ problems: [tooDeep] }),
  );
  if (!data) return { links: about.links, problems: [...problems, ...about.problems] };
  const checked = validate(siteSchema, data, data.value ?? {});
  const all = [...checked.problems, ...about.problems];
  return checked.value
    ? { site: { ...checked.value, about: about.nodes }, links: about.links, problems: all }
    : { links: about.links, problems: all };
}

/** Compiles the page about the site from its file. */
export function compileAbout(
  path: string,
  file: string,
): { nodes: Node[]; links: SiteLink[]; problems: Problem[] } {
  const { source, problem } = readSource(path, file);
  if (!source) return { nodes: [], links: [], problems: [problem] };
  return readNested(
    file,
    () => compileAboutSource(source),
    (tooDeep) => ({ nodes: [], links: [], problems: [tooDeep] }),
  );
}

function compileAboutSource(source: Source): ReturnType<typeof compileAbout> {
  const { file } = source;
  const { document, problems } = parseMarkdown(source);
  const split = splitSections(file, document.tree);
  const { links, problems: mistakes } = readLinks(file, split.sections);
  // Folds white space as in an analysis.
  for (const { id, prose } of split.sections) passagesOf(id, prose);
  const children = split.sections.flatMap(({ heading, prose }) =>
    heading ? [heading, ...prose] : prose,
  );
  const { elementsOf, footnotes } = toElements({ type: 'root', children });
  const records = split.sections.flatMap(({ records: block }): Problem[] =>
    block
      ? [
          {
            file,
            line: block.position!.start.line,
            column: block.position!.start.column,
            found: 'a block of records',
            expected: 'none: this page is about the site',
            fix: 'remove it, or move it to an analysis',
          },
        ]
      : [],
  );
  const nodes = split.sections.flatMap(({ id, heading, prose }) => [
    ...(heading ? elementsOf([heading]).map((node) => withId(node, id)) : []),
    ...elementsOf(prose),
  ]);
  return {
    nodes: [...nodes, ...footnotes],
    links,
    problems: [...problems, ...split.problems, ...mistakes, ...records],
  };
}

const withId = (node: Node, id: string): Node =>
  typeof node === 'string' ? node : { ...node, props: { ...node.props, id } };

/** An old slug must not be that of an analysis, nor of two. */
function checkSlugs(analyses: readonly Analysis[], folder: string): Problem[] {
  const taken = new Set(analyses.map(({ slug }) => slug));
  return analyses.flatMap(({ slug, aliases }) =>
    aliases.slugs.flatMap((old): Problem[] => {
      if (!taken.has(old) && !isReservedSlug(old)) {
        taken.add(old);
        return [];
      }
      return [
        {
          file: join(folder, `${slug}.md`),
          line: 1,
          column: 1,
          found: isReservedSlug(old)
            ? `the old slug "${old}", which is kept for the site itself`
            : `the old slug "${old}", which another analysis has`,
          expected: 'slugs that lead to one analysis',
          fix: 'remove it from "aliases"',
        },
      ];
    }),
  );
}

function resolveLinks(links: readonly SiteLink[], analyses: readonly Analysis[]): Problem[] {
  const known = addressesOf(analyses);
  const isKnown = new Set(known);
  return links
    .filter(({ path }) => !isKnown.has(path))
    .map(({ file, line, column, path }) => {
      const meant = nearest(path, known);
      return {
        file,
        line,
        column,
        found: `a link to "${path}", which is no address of this site`,
        expected: 'an address of a page, beginning and ending with a slash',
        fix: meant ? `write "${meant}"` : 'mend the address, or remove the link',
      };
    });
}

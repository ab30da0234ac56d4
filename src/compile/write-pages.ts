import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Analysis, Site } from '../model/analysis.ts';
import { HASH_DIGITS, type Build } from '../model/offline.ts';
import type { SharedText } from '../model/page-set.ts';
import { analysisFiles, type AnalysisFiles } from './analysis-files.ts';
import type { Helpers } from './build/helpers.ts';
import { dataFile, type SiteFile } from './data-files.ts';
import type { SharedParts } from './document.ts';
import { installFiles } from './install-files.ts';
import { machineFiles } from './machine-files.ts';
import { absoluteIn, type PageMaking, type Renderer } from './make-page.ts';
import { headersFile } from './policy.ts';
import { makePreviews } from './preview/make-previews.ts';
import { searchFiles } from './search-index.ts';
import { siteFiles } from './site-files.ts';
import { sha256 } from './text.ts';

/** What was written, as it has to be known to keep it on the reader's device. */
export interface Written extends Pick<Build, 'id' | 'pages' | 'models'> {
  /** How many pages. */
  count: number;
  /** Of what all pages share. */
  release: string;
  /** Paths of the files that every page may need, from the site's root. */
  files: string[];
  /** That of what is left out of the pages that are kept, which is among them. */
  shared: string;
  /** How many preview pictures were drawn, and how many kept from an earlier build. */
  previews: { drawn: number; kept: number; missing: string[] };
}

/**
 * Writes one HTML file per address, the models and the downloads beside them, the pages packed for
 * keeping, and the headers for hosts that read them. What is written of one analysis depends on no
 * other.
 * @param folder where to
 * @param siteUrl where the site will be hosted, if that is known
 * @param sourceOf gives the bytes of the file that an analysis was made from, by its slug
 */
export async function writePages(
  folder: string,
  site: Site,
  analyses: readonly Analysis[],
  renderer: Renderer,
  shared: SharedParts,
  siteUrl: string | undefined,
  sourceOf: (slug: string) => Uint8Array,
  helpers: Helpers,
): Promise<Written> {
  const write = (path: string, content: string | Uint8Array) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const writeAll = (files: Iterable<SiteFile>) => {
    for (const [path, content] of files) write(path, content);
  };

  const release = sha256(JSON.stringify(shared)).slice(0, HASH_DIGITS);
  const same: SharedText = {
    release,
    entry: shared.entry,
    policy: shared.policy,
    headScript: shared.scripts.head,
    listScript: shared.scripts.list,
    bodyScript: shared.scripts.body,
    textStyles: shared.styles.text,
    recordStyles: shared.styles.records,
    siteStyles: shared.styles.site,
  };
  const leftOut = dataFile('_shared', same);
  writeAll([leftOut.file]);
  const previews = await makePreviews(site, analyses, helpers, write);
  const making: PageMaking = { renderer, shared, release, siteUrl, previews };

  const made = new Map<string, AnalysisFiles>();
  for (const analysis of analyses) {
    const own = await analysisFiles(site, analysis, making, same);
    writeAll(own.files);
    // What has been written need not be remembered.
    made.set(analysis.slug, { ...own, files: [] });
  }
  const modelOf = (slug: string) => made.get(slug)!.kept.model.path;
  const ofSite = await siteFiles(site, analyses, modelOf, making, same);
  writeAll(ofSite.files);

  const downloads = new Map([...made.values()].flatMap((own) => [...own.downloads]));
  writeAll(downloads);
  writeAll(
    machineFiles({
      site,
      analyses,
      kept: [ofSite, ...made.values()].flatMap(({ search }) => search),
      policy: shared.policy,
      absolute: absoluteIn(making),
      sourceOf,
      written: (path) => downloads.get(path),
    }),
  );
  writeAll(searchFiles(analyses, modelOf));
  write('_headers', headersFile(shared.policy));
  writeAll(installFiles(site, analyses));

  const { pages, models } = ofSite;
  const kept = [...made].map(([slug, own]) => [slug, own.kept]);
  return {
    count: ofSite.count + [...made.values()].reduce((sum, own) => sum + own.pages, 0),
    id: sha256(JSON.stringify([release, pages, models, kept])).slice(0, HASH_DIGITS),
    release,
    files: [leftOut.kept.path, 'icon.svg'],
    shared: leftOut.kept.path,
    pages,
    models,
    previews,
  };
}

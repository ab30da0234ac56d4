import { address, pointerAddress, slugAt } from '../../model/address/address.ts';
import { addressesOfAnalysis } from '../../model/address/addresses.ts';
import { redirectsOf } from '../../model/address/aliases.ts';
import type { Analysis, Site } from '../../model/analysis.ts';
import type { KeptAnalysis } from '../../model/offline/offline.ts';
import type { PageSet, SharedText } from '../../model/offline/page-set.ts';
import type { AnalysisPointer, MovedPointer } from '../../model/offline/pointer.ts';
import { dataFile, packedFile, type SiteFile } from '../data-files.ts';
import { makeDownloads } from '../feeds/downloads.ts';
import { absoluteIn, makePage, type PageMaking } from './make-page.ts';
import { packPages, type WrittenPage } from '../offline/pack-pages.ts';
import type { Kept } from '../feeds/sitemap.ts';
import { findableIn, type Findable } from '../search/search-index.ts';

/** What the build writes of one analysis. */
export interface AnalysisFiles {
  /** Its model, its pages, these packed, its pointers, and its downloads, by their addresses. */
  files: SiteFile[];
  downloads: Map<string, string>;
  /** How many pages there are. */
  pages: number;
  /** The entries of the site map. */
  search: Kept[];
  /** What the search across the library finds of it. */
  findable: Findable;
  kept: KeptAnalysis;
}

/**
 * Makes all that is written of an analysis: from it, the site's name and what all pages share, and
 * from no other analysis.
 * @param same what is left out of the pages that are kept
 */
export async function analysisFiles(
  site: Site,
  analysis: Analysis,
  making: PageMaking,
  same: SharedText,
): Promise<AnalysisFiles> {
  const { slug, title, lang, dir, aliases } = analysis;
  const model = dataFile(slug, analysis);
  const files: SiteFile[] = [model.file];
  const search: Kept[] = [];
  const written: WrittenPage[] = [];
  for (const path of addressesOfAnalysis(analysis)) {
    const page = await makePage(path, { site, analysis }, model.kept.path, making);
    if (page.file !== undefined) files.push([page.file, page.text]);
    if (page.search) search.push(page.search);
    written.push(page.kept);
  }
  const moved = redirectsOf(analysis)
    .filter(({ from }) => slugAt(from) === slug)
    .map(({ from, to }) => [from, to] as const);
  const set = packedFile(`${slug}.pages`, {
    ...packPages(written, same),
    moved: Object.fromEntries(moved),
  } satisfies PageSet);
  files.push(set.file);
  const kept = {
    title,
    lang,
    dir,
    formerly: aliases.slugs,
    model: model.kept,
    pages: set.kept,
  } satisfies KeptAnalysis;
  const point = (of: string, pointer: AnalysisPointer | MovedPointer) =>
    files.push([pointerAddress(address.analysis(of)).slice(1), JSON.stringify(pointer)]);
  point(slug, { release: making.release, ...kept });
  for (const old of aliases.slugs) point(old, { moved: slug });
  return {
    files,
    downloads: new Map(
      makeDownloads(site, analysis, absoluteIn(making)).map((one) => [one.address, one.text]),
    ),
    pages: written.length,
    search,
    findable: findableIn(analysis),
    kept,
  };
}

import type { Analysis, Site } from '../model/analysis.ts';
import { HASH_DIGITS, type Build } from '../model/offline/offline.ts';
import type { SharedText } from '../model/offline/page-set.ts';
import type { BuildContext } from './build-context.ts';
import { writeAnalyses } from './write-analyses.ts';
import { dataFile } from './data-files.ts';
import type { SharedParts } from './pages/html-document.ts';
import { webAppManifestFiles } from './feeds/web-app-manifest.ts';
import { feedsAndRedirects } from './feeds/feeds-and-redirects.ts';
import { absoluteIn, type PageMaking, type Renderer } from './pages/make-page.ts';
import { headersFile } from './pages/content-security-policy.ts';
import { makePreviews } from './make-previews.ts';
import { catalogueFiles } from './pages/catalogue-files.ts';
import { searchFiles } from './search/search-index.ts';
import { siteFiles } from './pages/site-files.ts';
import { sha256 } from '../compile/source/text.ts';
import { ICON } from './public-files.ts';
import { writeAll } from './write-file.ts';

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
  /** How many analyses have pages of an earlier build. */
  unchanged: number;
  /** How many preview pictures were drawn, and how many kept from an earlier build. */
  previews: { drawn: number; kept: number; missing: string[] };
}

/** What the pages of a site are made with. */
export interface PagesContext {
  /** Where they are written to. */
  folder: string;
  /** Where those of the last build are. */
  last: string;
  site: Site;
  analyses: readonly Analysis[];
  /** The address of the module that renders pages. */
  rendering: string;
  shared: SharedParts;
  /** Where the site will be hosted, if that is known. */
  siteUrl: string | undefined;
  /** Changes whenever the code does that makes files, or that renders them. */
  version: string;
}

/**
 * Writes the pages of the analyses, their models and downloads, and draws their previews. What is
 * written of one analysis depends on no other, so it can be done of a part of them too, for the cache.
 */
export async function writeAnalysisPages(
  { folder, last, site, analyses, rendering, shared, siteUrl, version }: PagesContext,
  context: BuildContext,
) {
  const release = sha256(JSON.stringify(shared)).slice(0, HASH_DIGITS);
  const same: SharedText = {
    release,
    entry: shared.entry,
    policy: shared.policies.text,
    headScript: shared.scripts.head,
    listScript: shared.scripts.list,
    bodyScript: shared.scripts.body,
    textStyles: shared.styles.text,
    siteStyles: shared.styles.site,
  };
  const leftOut = dataFile('_shared', same);
  writeAll(folder, [leftOut.file]);
  const previews = await makePreviews(site, analyses, context, (path, content) =>
    writeAll(folder, [[path, content]]),
  );
  const renderer = (await import(rendering)) as Renderer;
  const making: PageMaking = { renderer, shared, release, siteUrl, previews };

  const made = await writeAnalyses(analyses, previews, context, {
    folder,
    last,
    site,
    rendering,
    shared,
    release,
    same,
    siteUrl,
    cache: context.cache.folder,
    version,
  });
  return { release, same, leftOut, making, previews, made };
}

/**
 * Writes one HTML file per address, the models and the downloads beside them, the pages packed for
 * keeping, and the headers for hosts that read them.
 * @param sourceOf gives the bytes of the file that an analysis was made from, by its slug
 * @param icon an SVG, which stands on the site too
 */
export async function writePages(
  pages: PagesContext,
  sourceOf: (slug: string) => Uint8Array,
  icon: string,
  context: BuildContext,
): Promise<Written> {
  const { folder, site, analyses, shared } = pages;
  const { release, same, leftOut, making, previews, made } = await writeAnalysisPages(
    pages,
    context,
  );
  const modelOf = (slug: string) => made.get(slug)!.kept.model.path;
  const ofSite = await siteFiles(site, analyses, modelOf, making, same);
  writeAll(folder, ofSite.files);

  const downloads = new Map([...made.values()].flatMap((own) => own.downloads));
  writeAll(
    folder,
    feedsAndRedirects({
      site,
      analyses,
      kept: [ofSite, ...made.values()].flatMap(({ search }) => search),
      policy: shared.policies.linked,
      absolute: absoluteIn(making),
      sourceOf,
      written: (path) => downloads.get(path),
    }),
  );
  writeAll(folder, catalogueFiles(analyses, modelOf));
  writeAll(
    folder,
    searchFiles(analyses, modelOf, ({ slug }) => made.get(slug)!.findable),
  );
  writeAll(folder, [['_headers', headersFile(shared.policies.all)]]);
  writeAll(folder, webAppManifestFiles(site, analyses, icon));

  const { pages: sitePages, models } = ofSite;
  const kept = analyses.map(({ slug }) => [slug, made.get(slug)!.kept]);
  return {
    count: ofSite.count + [...made.values()].reduce((sum, own) => sum + own.pages, 0),
    id: sha256(JSON.stringify([release, sitePages, models, kept])).slice(0, HASH_DIGITS),
    unchanged: [...made.values()].filter(({ isKept }) => isKept).length,
    release,
    files: [leftOut.kept.path, ICON],
    shared: leftOut.kept.path,
    pages: sitePages,
    models,
    previews,
  };
}

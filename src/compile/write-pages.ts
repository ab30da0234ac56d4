import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { address, DATA_FOLDER, NOT_FOUND, rootFrom, slugAt } from '../model/address.ts';
import { addressesOfAnalysis } from '../model/addresses.ts';
import { redirectsOf } from '../model/aliases.ts';
import type { Analysis, Library, Site } from '../model/analysis.ts';
import { makeLibrary } from '../model/library.ts';
import { HASH_DIGITS, UNSAVED, type KeptAnalyses, type SitePages } from '../model/offline.ts';
import type { PagePart } from '../model/page-part.ts';
import type { PageSet, SharedText } from '../model/page-set.ts';
import { describeHead } from './describe-head.ts';
import { htmlDocument, type SharedParts } from './document.ts';
import { makeDownloads } from './downloads.ts';
import { lastChange } from './feed.ts';
import { installFiles } from './install-files.ts';
import { machineFiles } from './machine-files.ts';
import { packPages, type WrittenPage } from './pack-pages.ts';
import { headersFile } from './policy.ts';
import { makePreviews } from './preview/make-previews.ts';
import type { Kept } from './sitemap.ts';
import { sha256 } from './text.ts';
import { describeFile } from './write-worker.ts';

/** Renders the page at an address: what the build's rendering entry exports. */
export interface Renderer {
  render(
    path: string,
    library: Library,
    analysis: Analysis | undefined,
    root?: string,
  ): Promise<{
    html: string;
    head: {
      title: string;
      description: string;
      canonical?: string;
      lang: string;
      dir: 'ltr' | 'rtl';
    };
    part: PagePart;
  }>;
  siteAddress(siteUrl: string, address: string): string;
}

/** What was written, as it has to be known to keep it on the reader's device. */
export interface Written {
  /** How many pages. */
  pages: number;
  /** Of what a page loads. */
  release: string;
  /** Paths of the files that every page may need, from the site's root. */
  files: string[];
  /** Those of the pages of the site itself, and of the list of analyses, which are among them. */
  sitePages: string;
  analyses: string;
  /** How many preview pictures were drawn, and how many kept from an earlier build. */
  previews: { drawn: number; kept: number; missing: string[] };
}

/**
 * Writes one HTML file per address, the models and the downloads beside them, the pages packed for
 * keeping, and the headers for hosts that read them.
 * @param folder where to
 * @param siteUrl where the site will be hosted, if that is known
 * @param sourceOf gives the bytes of the file that an analysis was made from, by its slug
 * @param previewCache where preview pictures are kept between builds
 */
export async function writePages(
  folder: string,
  site: Site,
  analyses: readonly Analysis[],
  renderer: Renderer,
  shared: SharedParts,
  siteUrl: string | undefined,
  sourceOf: (slug: string) => Uint8Array,
  previewCache: string,
): Promise<Written> {
  const write = (path: string, text: string | Uint8Array) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  /** Named by what is in it, so that it can be kept for ever. */
  const writeData = (name: string, value: unknown): string => {
    const json = JSON.stringify(value);
    const hash = sha256(json).slice(0, HASH_DIGITS);
    const path = `${DATA_FOLDER}/${name}.${hash}.json`;
    write(path, json);
    return path;
  };

  const data = new Map(
    analyses.map((analysis) => [analysis.slug, writeData(analysis.slug, analysis)]),
  );
  const library = makeLibrary(site, analyses, (slug) => data.get(slug)!);
  const libraryData = writeData('library', library);
  const release = sha256(JSON.stringify([shared, libraryData])).slice(0, HASH_DIGITS);
  const same: SharedText = {
    release,
    library: libraryData,
    entry: shared.entry,
    policy: shared.policy,
    headScript: shared.scripts.head,
    listScript: shared.scripts.list,
    bodyScript: shared.scripts.body,
    textStyles: shared.styles.text,
    recordStyles: shared.styles.records,
    siteStyles: shared.styles.site,
  };
  const absolute =
    siteUrl === undefined ? undefined : (path: string) => renderer.siteAddress(siteUrl, path);
  const previews = await makePreviews(site, analyses, previewCache, write);
  const forSearch: Kept[] = [];
  let pages = 0;

  const writePage = async (path: string, analysis?: Analysis): Promise<WrittenPage> => {
    const notFound = path === NOT_FOUND;
    const unsaved = path === UNSAVED;
    const base = siteUrl === undefined ? '/' : `${new URL(siteUrl).pathname.replace(/\/+$/, '')}/`;
    const root = notFound ? base : rootFrom(path);
    const { html, head, part } = await renderer.render(path, library, analysis, root);
    const { canonical, ...rest } = head;
    if (canonical === path)
      forSearch.push({ address: path, ...(analysis && { changed: lastChange(analysis) }) });
    const tags =
      notFound || unsaved
        ? ''
        : describeHead({ path, site, analysis, head, root, absolute, previews });
    const text = htmlDocument(
      {
        ...rest,
        html,
        part,
        root,
        notFound,
        unsaved,
        release,
        canonical:
          siteUrl !== undefined && canonical !== undefined
            ? renderer.siteAddress(siteUrl, canonical)
            : undefined,
        siteName: site.name,
        tags,
        libraryData,
        analysisData: analysis && data.get(analysis.slug),
      },
      shared,
    );
    // The page for what is not saved is never delivered: it is kept with the others.
    if (unsaved) return { address: path, html: text, root };
    write(notFound ? '404.html' : join(path, 'index.html'), text);
    pages++;
    // What others look for who show the page elsewhere is of no use on the reader's device.
    return { address: path, html: text.replace(tags, ''), root };
  };

  const ofSite: WrittenPage[] = [];
  for (const path of [address.library(), address.about(), UNSAVED])
    ofSite.push(await writePage(path));
  await writePage(NOT_FOUND);
  const sitePages = writeData('_site', {
    shared: same,
    ...packPages(ofSite, same),
  } satisfies SitePages);

  const kept: KeptAnalyses = {};
  for (const analysis of analyses) {
    const { slug, title, lang, dir, aliases } = analysis;
    const own: WrittenPage[] = [];
    for (const path of addressesOfAnalysis(analysis)) own.push(await writePage(path, analysis));
    const moved = redirectsOf(analysis)
      .filter(({ from }) => slugAt(from) === slug)
      .map(({ from, to }) => [from, to] as const);
    const packed = writeData(`${slug}.pages`, {
      ...packPages(own, same),
      moved: Object.fromEntries(moved),
    } satisfies PageSet);
    const [model, set] = [data.get(slug)!, packed].map((path) => describeFile(folder, path));
    kept[slug] = { title, lang, dir, formerly: aliases.slugs, model: model!, pages: set! };
  }
  const list = writeData('_analyses', kept);
  const downloads = new Map(
    analyses.flatMap((analysis) =>
      makeDownloads(site, analysis, absolute).map(({ address, text }) => [address, text] as const),
    ),
  );
  const forMachines = machineFiles({
    site,
    analyses,
    kept: forSearch,
    policy: shared.policy,
    absolute,
    sourceOf,
    written: (path) => downloads.get(path),
  });
  for (const [path, content] of [...downloads, ...forMachines]) write(path, content);
  write('_headers', headersFile(shared.policy));
  for (const [path, content] of installFiles(site, analyses)) write(path, content);
  return {
    pages,
    release,
    files: [libraryData, sitePages, list, 'icon.svg'],
    sitePages,
    analyses: list,
    previews,
  };
}

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { address, DATA_FOLDER, NOT_FOUND, rootFrom } from '../model/address.ts';
import { addressesOfAnalysis } from '../model/addresses.ts';
import type { Analysis, Library, Site } from '../model/analysis.ts';
import { makeLibrary } from '../model/library.ts';
import { htmlDocument, type SharedParts } from './document.ts';
import { headersFile } from './policy.ts';

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
    ofRecords: boolean;
  }>;
  siteAddress(siteUrl: string, address: string): string;
}

/**
 * Writes one HTML file per address, the models beside them, and the headers for hosts that read
 * them.
 * @param folder where to
 * @param siteUrl where the site will be hosted, if that is known
 * @returns how many pages were written
 */
export async function writePages(
  folder: string,
  site: Site,
  analyses: readonly Analysis[],
  renderer: Renderer,
  shared: SharedParts,
  siteUrl: string | undefined,
): Promise<number> {
  const write = (path: string, text: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  /** Named by what is in it, so that it can be kept for ever. */
  const writeData = (name: string, value: unknown): string => {
    const json = JSON.stringify(value);
    const hash = createHash('sha256').update(json).digest('hex').slice(0, 10);
    const path = `${DATA_FOLDER}/${name}.${hash}.json`;
    write(path, json);
    return path;
  };

  const data = new Map(
    analyses.map((analysis) => [analysis.slug, writeData(analysis.slug, analysis)]),
  );
  const library = makeLibrary(site, analyses, (slug) => data.get(slug)!);
  const libraryData = writeData('library', library);
  let pages = 0;

  const writePage = async (path: string, analysis?: Analysis) => {
    const notFound = path === NOT_FOUND;
    const base = siteUrl === undefined ? '/' : `${new URL(siteUrl).pathname.replace(/\/+$/, '')}/`;
    const root = notFound ? base : rootFrom(path);
    const { html, head, ofRecords } = await renderer.render(path, library, analysis, root);
    const { canonical, ...rest } = head;
    write(
      notFound ? '404.html' : join(path, 'index.html'),
      htmlDocument(
        {
          ...rest,
          html,
          ofRecords,
          root,
          notFound,
          canonical:
            siteUrl !== undefined && canonical !== undefined
              ? renderer.siteAddress(siteUrl, canonical)
              : undefined,
          siteName: site.name,
          libraryData,
          analysisData: analysis && data.get(analysis.slug),
        },
        shared,
      ),
    );
    pages++;
  };

  for (const path of [address.library(), address.about(), NOT_FOUND]) await writePage(path);
  for (const analysis of analyses)
    for (const path of addressesOfAnalysis(analysis)) await writePage(path, analysis);
  write('_headers', headersFile(shared.policy));
  return pages;
}

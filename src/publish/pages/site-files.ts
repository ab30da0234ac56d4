import {
  address,
  modelPageOf,
  NOT_FOUND,
  pointerAddress,
  SLUGS,
} from '../../model/address/address.ts';
import type { Analysis, Site } from '../../model/analysis.ts';
import { makeLibrary } from '../../model/library.ts';
import { UNSAVED, type Build } from '../../model/offline/offline.ts';
import type { SharedText } from '../../model/offline/page-set.ts';
import type { SitePointer } from '../../model/offline/pointer.ts';
import { makeSlugIndex } from '../../model/address/slugs.ts';
import { dataFile, type DataFile, type SiteFile } from '../data-files.ts';
import { makePage, type MadePage, type PageMaking, type PageModel } from './make-page.ts';
import { packPages } from '../offline/pack-pages.ts';
import type { Kept } from '../feeds/sitemap.ts';

/** What the build writes of the site itself. */
export interface SiteFiles extends Pick<Build, 'pages' | 'models'> {
  files: SiteFile[];
  /** How many pages there are. */
  count: number;
  search: Kept[];
}

/**
 * Makes the pages of the site itself, of which the library has as many as it needs, their models,
 * and the lists of slugs.
 * @param dataOf the path of an analysis's model, from the site's root
 * @param same what is left out of the pages that are kept
 */
export async function siteFiles(
  site: Site,
  analyses: readonly Analysis[],
  dataOf: (slug: string) => string,
  making: PageMaking,
  same: SharedText,
): Promise<SiteFiles> {
  const files: SiteFile[] = [];
  const made: MadePage[] = [];
  const models: Build['models'] = {};
  const make = async (path: string, model: PageModel, data?: DataFile) => {
    const page = await makePage(path, model, data?.kept.path, making);
    if (page.file !== undefined) files.push([page.file, page.text]);
    made.push(page);
    // Others are drawn from the model of the page that they share it with.
    if (!data || modelPageOf(path) !== path) return;
    models[path] = data.kept;
    const pointer: SitePointer = { release: making.release, model: data.kept };
    files.push(data.file, [pointerAddress(path).slice(1), JSON.stringify(pointer)]);
  };

  const about = dataFile('_site', site);
  for (const path of [address.about(), address.search()]) await make(path, { site }, about);
  for (const library of makeLibrary(site, analyses, dataOf))
    await make(
      address.libraryPage(library.number),
      { site, library },
      dataFile(`_library-${library.number}`, library),
    );
  await make(UNSAVED, { site });
  await make(NOT_FOUND, { site });

  const write = (list: unknown) => {
    const { file } = dataFile('_slugs', list);
    files.push(file);
    return file[0];
  };
  files.push([SLUGS.slice(1), JSON.stringify(makeSlugIndex(analyses, write))]);

  // Of the library the first page is kept, whose length is limited.
  const whole = [address.library(), address.about(), address.search(), UNSAVED];
  const kept = made.flatMap((page) => (whole.includes(page.kept.address) ? page.kept : []));
  const set = dataFile('_pages', packPages(kept, same));
  files.push(set.file);
  return {
    files,
    count: made.filter(({ file }) => file !== undefined).length,
    search: made.flatMap(({ search }) => search ?? []),
    pages: set.kept,
    models: Object.fromEntries(
      [address.library(), address.about()].map((path) => [path, models[path]!]),
    ),
  };
}

import { app as m } from '../../messages/app.ts';
import { direction } from '../../messages/language.ts';
import { address } from '../../model/address/address.ts';
import type { Site } from '../../model/analysis.ts';
import type { Library } from '../../model/library-model.ts';
import { AboutView, LibraryPage, NotFoundPage, SearchPage } from '../lazy-views.ts';
import { OfflineStored } from '../offline.tsx';
import type { Page, Shown } from './page.ts';

function showLibrary(library: Library): Shown {
  const { site, number, pages: count } = library;
  return {
    head: {
      title: number === 1 ? site.name : `${m.pageOf({ number, count })} · ${site.name}`,
      canonical: address.libraryPage(number),
      ...(number > 1 && { previous: address.libraryPage(number - 1) }),
      ...(number < count && { next: address.libraryPage(number + 1) }),
      lang: site.lang,
      dir: direction(),
    },
    view: <LibraryPage library={library} />,
    part: 'site',
  };
}

/** The pages of the site itself. */
export const SITE_PAGES = {
  library: { of: 'library', show: showLibrary },
  libraryPage: { of: 'library', show: showLibrary },
  about: {
    of: 'site',
    show: (site) => ({
      head: {
        title: `${m.aboutTitle()} · ${site.name}`,
        canonical: address.about(),
        lang: site.lang,
        dir: direction(),
      },
      view: <AboutView site={site} stored={<OfflineStored />} />,
      part: 'site',
    }),
  },
  search: {
    of: 'site',
    show: (site) => ({
      head: {
        title: `${m.searchTitle()} · ${site.name}`,
        canonical: address.search(),
        lang: site.lang,
        dir: direction(),
      },
      view: <SearchPage />,
      part: 'site',
    }),
  },
} satisfies Record<string, Page>;

/** @returns what is shown at an address that leads nowhere. */
export const notFound = (site: Site): Shown => ({
  head: {
    title: `${m.notFoundTitle()} · ${site.name}`,
    lang: site.lang,
    dir: direction(),
  },
  view: <NotFoundPage site={site} />,
  part: 'site',
});

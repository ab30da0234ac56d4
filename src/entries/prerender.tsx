import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { app as m } from '../messages/app.ts';
import { libraryNumber, rootFrom } from '../model/address/address.ts';
import type { Analysis, Site } from '../model/analysis.ts';
import type { Library } from '../model/library-model.ts';
import { UNSAVED } from '../model/offline/offline.ts';
import type { PagePart } from '../model/address/page-part.ts';
import { App } from '../app/App.tsx';
import { DataContext, type DataSource } from '../app/data.tsx';
import { Frame } from '../app/Frame.tsx';
import { describePage } from '../app/describe.ts';
import { siteAddress, type Head } from '../app/head.ts';
import { Navigation } from '../app/navigation/Navigation.tsx';
import type { SiteHistory } from '../app/navigation/history.ts';
import { pageAt } from '../app/pages/page-at.ts';
import type { Shown } from '../app/pages/page.ts';
import { notFound } from '../app/pages/site-pages.tsx';
import { OfflineFallbackView } from '../views/site/OfflineFallback.tsx';

export { siteAddress };

/** A page as the build writes it. */
export interface Rendered {
  /** What goes into the element `#root`. */
  html: string;
  head: Head & { description: string };
  /** The part of the site whose styles it needs besides those of all. */
  part: PagePart;
}

/** What a page is drawn from. */
interface Model {
  site: Site;
  library?: Library;
  analysis?: Analysis;
}

/**
 * Renders the page at an address, by the same routes that the browser uses.
 * @param model what it is drawn from: the site, and the analysis or the page of the library that the
 * address is of
 * @param root the way to the site's root; by default relative, from the depth of the address
 * @throws if no page is at the address, unless it is to be the page for unknown addresses
 */
export async function render(path: string, model: Model, root = rootFrom(path)): Promise<Rendered> {
  const site = Promise.resolve(model.site);
  const library = Promise.resolve(model.library);
  const analysis = Promise.resolve(model.analysis);
  const none = Promise.resolve(undefined);
  const data: DataSource = {
    siteName: model.site.name,
    site: () => site,
    library: () => library,
    analysis: () => analysis,
    moved: () => none,
    // A page that needs more than its model is not rendered ahead.
    read: () => Promise.reject(new Error('no files')),
  };
  const { prelude } = await prerender(
    <StrictMode>
      <DataContext value={data}>
        <Navigation history={historyAt(path, root)}>
          {path === UNSAVED ? <OfflineFallbackPage /> : <App />}
        </Navigation>
      </DataContext>
    </StrictMode>,
    // One piece: a page cut into pieces needs a script to put them in place.
    { progressiveChunkSize: Infinity },
  );
  const html = await new Response(prelude).text();
  const stray = /<script|<template/i.exec(html);
  if (stray) throw new Error(`the page ${path} has a stray ${stray[0]}>`);
  const { head, part = 'text' } = shownAt(path, model);
  const description = describePage(path, model.site, model.analysis);
  return { html, head: { ...head, description }, part };
}

/** The page for what is not saved, in the frame of the others. */
const OfflineFallbackPage = () => (
  <Frame>
    <OfflineFallbackView />
  </Frame>
);

function shownAt(path: string, { site, library, analysis }: Model): Omit<Shown, 'view'> {
  const { page, params = {} } = pageAt(path) ?? {};
  const shown =
    page?.of === 'site'
      ? page.show(site)
      : page?.of === 'library'
        ? library?.number === libraryNumber(params['number'])
          ? library && page.show(library)
          : undefined
        : analysis && page?.show(site.name, analysis, params, {});
  if (shown) return shown;
  const nothing = notFound(site);
  return path === UNSAVED
    ? { ...nothing, head: { ...nothing.head, title: `${m.notHereTitle()} · ${site.name}` } }
    : nothing;
}

/** A history that only writes addresses: relative to the page, so that it can be hosted anywhere. */
function historyAt(path: string, root: string): SiteHistory {
  const refuse = () => {
    throw new Error('a page cannot navigate while it is rendered');
  };
  return {
    location: {
      key: '',
      pathname: path,
      search: '',
      hash: '',
      state: undefined,
      arrival: 'load',
    },
    href: (address) => root + address.slice(1),
    go: refuse,
    annotate: refuse,
    listen: refuse,
  };
}

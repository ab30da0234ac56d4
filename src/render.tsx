import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import {
  createPath,
  matchPath,
  Route,
  Router,
  Routes,
  type Navigator,
  type To,
} from 'react-router';
import { rootFrom } from './model/address.ts';
import type { Analysis, Library } from './model/analysis.ts';
import { UNSAVED } from './model/offline.ts';
import type { PagePart } from './model/page-part.ts';
import { App } from './routes/App.tsx';
import { DataContext, type DataSource } from './routes/data.tsx';
import { Frame } from './routes/Frame.tsx';
import { siteAddress, type Head } from './routes/head.ts';
import { pages, type Shown } from './routes/pages.tsx';
import { UnsavedView } from './views/Unsaved.tsx';

export { siteAddress };

/** A page as the build writes it. */
export interface Rendered {
  /** What goes into the element `#root`. */
  html: string;
  head: Head;
  /** The part of the site whose styles it needs besides those of all. */
  part: PagePart;
}

/**
 * Renders the page at an address, by the same routes that the browser uses.
 * @param analysis the analysis that the address is of, if it is one's
 * @param root the way to the site's root; by default relative, from the depth of the address
 * @throws if no page is at the address, unless it is to be the page for unknown addresses
 */
export async function render(
  path: string,
  library: Library,
  analysis: Analysis | undefined,
  root = rootFrom(path),
): Promise<Rendered> {
  const libraryReady = Promise.resolve(library);
  const analysisReady = Promise.resolve(analysis);
  const data: DataSource = {
    siteName: library.site.name,
    library: () => libraryReady,
    analysis: () => analysisReady,
  };
  const { prelude } = await prerender(
    <StrictMode>
      <DataContext value={data}>
        <Router location={path} navigator={navigatorFrom(root)} static>
          {path === UNSAVED ? <UnsavedPage /> : <App />}
        </Router>
      </DataContext>
    </StrictMode>,
    // One piece: a page cut into pieces needs a script to put them in place.
    { progressiveChunkSize: Infinity },
  );
  const html = await new Response(prelude).text();
  const stray = /<script|<template/i.exec(html);
  if (stray) throw new Error(`the page ${path} has a stray ${stray[0]}>`);
  const { head, part = 'text' } = shownAt(path, library, analysis);
  return { html, head, part };
}

/** The page for what is not saved, in the frame of the others. */
const UnsavedPage = () => (
  <Routes>
    <Route element={<Frame />}>
      <Route path="*" element={<UnsavedView />} />
    </Route>
  </Routes>
);

function shownAt(
  path: string,
  library: Library,
  analysis: Analysis | undefined,
): Omit<Shown, 'view'> {
  for (const page of pages) {
    const match = matchPath({ path: page.pattern, end: true }, path);
    if (!match) continue;
    const shown =
      page.of === 'site'
        ? page.show(library)
        : analysis && page.show(library.site.name, analysis, match.params, {});
    if (shown) return shown;
  }
  const { site } = library;
  return {
    head: {
      title: `${path === UNSAVED ? 'Not here' : 'Not found'} · ${site.name}`,
      description: site.description,
      lang: site.lang,
      dir: 'ltr',
    },
    part: 'site',
  };
}

/** A navigator that only writes addresses: relative to the page, so that it can be hosted anywhere. */
function navigatorFrom(root: string): Navigator {
  const refuse = () => {
    throw new Error('a page cannot navigate while it is rendered');
  };
  return {
    createHref: (to: To) => `${root}${(typeof to === 'string' ? to : createPath(to)).slice(1)}`,
    go: refuse,
    push: refuse,
    replace: refuse,
  };
}

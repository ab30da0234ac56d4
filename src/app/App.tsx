import { use, useCallback, useEffect, useMemo, useRef } from 'react';
import { address, libraryNumber } from '../model/address/address.ts';
import type { Params, RouteName } from '../model/address/match-address.ts';
import type { Analysis } from '../model/analysis.ts';
import { isSparing } from '../offline/save-data.ts';
import { FOLLOWED } from '../views/shared/history-state.ts';
import { useLocation } from '../views/shared/location.ts';
import { useSite } from '../views/shared/useSite.ts';
import { whenIdle } from '../views/shared/when-idle.ts';
import { Arrival } from './navigation/Arrival.tsx';
import { isAtKey } from './navigation/entry-key.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useData } from './data.tsx';
import { answerEarly } from './replay-early-events.ts';
import { Frame } from './Frame.tsx';
import { Redirect, RedirectFragment } from './Redirect.tsx';
import { viewKey } from './navigation/view-key.ts';
import { ViewCache, type CachedViews } from './navigation/ViewCache.tsx';
import { loadAhead } from './lazy-views.ts';
import { pageAt } from './pages/page-at.ts';
import type { Page } from './pages/page.ts';
import { notFound } from './pages/site-pages.tsx';
import { PrerenderedViews } from './reading/reading.tsx';
import { Shareable } from './sharing.tsx';
import { whenActive } from './on-first-interaction.ts';

/** The site, at whatever address the history has. */
export function App() {
  // A reader who is there is likely to turn to the records next.
  useEffect(
    () => whenActive(window, () => !isSparing() && whenIdle(() => loadAhead('records'))),
    [],
  );
  return (
    <ErrorBoundary>
      <Frame>
        <PageHere />
      </Frame>
    </ErrorBoundary>
  );
}

function PageHere() {
  const found = pageAt(useLocation().pathname);
  if (!found) return <NotFound />;
  const { name, page, params } = found;
  switch (page.of) {
    case 'site':
      return <SitePage page={page} />;
    case 'library':
      return <LibraryPage page={page} number={libraryNumber(params['number'])} />;
    case 'analysis':
      return <AnalysisPage route={name} page={page} params={params} />;
  }
}

function NotFound() {
  const { head, view } = notFound(use(useData().site()));
  return (
    <>
      {view}
      <Arrival head={head} />
    </>
  );
}

function SitePage({ page }: { page: Extract<Page, { of: 'site' }> }) {
  const { head, view } = page.show(use(useData().site()));
  return (
    <>
      {view}
      <Arrival head={head} />
      <Answering />
    </>
  );
}

function LibraryPage({
  page,
  number,
}: {
  page: Extract<Page, { of: 'library' }>;
  number: number | undefined;
}) {
  return number === undefined ? <NotFound /> : <NumberedPage page={page} number={number} />;
}

function NumberedPage({
  page,
  number,
}: {
  page: Extract<Page, { of: 'library' }>;
  number: number;
}) {
  const library = use(useData().library(number));
  if (!library) return <NotFound />;
  const { head, view } = page.show(library);
  return (
    <>
      {view}
      <Arrival head={head} />
      <Answering />
    </>
  );
}

function AnalysisPage({
  route,
  page,
  params,
}: {
  route: RouteName;
  page: Extract<Page, { of: 'analysis' }>;
  params: Params;
}) {
  const data = useData();
  const analysis = use(data.analysis(params['slug'] ?? ''));
  const onSectionRead = useFollowedAddress(analysis?.slug);
  const name = viewKey(route, useLocation().pathname);
  const events = useMemo(() => ({ onSectionRead }), [onSectionRead]);
  const shown = analysis && page.show(data.siteName, analysis, params, events);
  if (!shown)
    return <Redirect slug={params['slug'] ?? ''} analysis={analysis} notFound={<NotFound />} />;
  return (
    <>
      <Shareable analysis={analysis} site={data.siteName} view={name}>
        <ViewCache key={analysis.slug} analysis={analysis} name={name} Prerender={NextViews}>
          {shown.view}
        </ViewCache>
      </Shareable>
      <RedirectFragment analysis={analysis} />
      <Arrival head={shown.head} section={params['section']} analysis={analysis} />
      <Answering />
    </>
  );
}

/** The views of an analysis that the reader is likely to open next. */
function NextViews(cached: CachedViews) {
  const { siteName } = useData();
  const drawAt = (analysis: Analysis, path: string) => viewAt(siteName, analysis, path);
  return <PrerenderedViews {...cached} drawAt={drawAt} />;
}

/** @returns the view of an analysis at a path; undefined where the path is not of it. */
function viewAt(siteName: string, analysis: Analysis, path: string) {
  const { page, params } = pageAt(path) ?? {};
  if (page?.of !== 'analysis' || params?.['slug'] !== analysis.slug) return undefined;
  return page.show(siteName, analysis, params, {})?.view;
}

/** Last on a page: all of it has been taken over. */
function Answering() {
  useEffect(() => answerEarly(window, 'page'), []);
  return null;
}

/** How long scrolling rests before the address follows, in milliseconds; Safari allows 100 replacements in 30 s. */
const DEBOUNCE_MS = 500;

/**
 * The address follows the section being read, so that what is copied is the link to what is seen:
 * replaced, not pushed, with no focus moved and nothing announced.
 */
function useFollowedAddress(slug: string | undefined): (section: string | undefined) => void {
  const { go } = useSite();
  const { pathname, key } = useLocation();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), [pathname]);
  return useCallback(
    (section) => {
      clearTimeout(timer.current);
      if (slug === undefined) return;
      const target =
        section === undefined ? address.analysis(slug) : address.section(slug, section);
      if (target === pathname) return;
      timer.current = setTimeout(() => {
        // A reader who has gone on, or back, to what is not drawn so far is not called back, nor is
        // that entry given the address of what they have left.
        if (isAtKey(window, key)) go(target, { replace: true, state: FOLLOWED });
      }, DEBOUNCE_MS);
    },
    [slug, pathname, key, go],
  );
}

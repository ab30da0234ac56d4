import { use, useCallback, useEffect, useMemo, useRef } from 'react';
import { Route, Routes, useLocation, useNavigate, useParams } from 'react-router';
import { address } from '../model/address.ts';
import { Arrival, FOLLOWED } from './Arrival.tsx';
import { Boundary } from './Boundary.tsx';
import { useData } from './data.tsx';
import { Frame } from './Frame.tsx';
import { Moved, MovedFragment } from './Moved.tsx';
import { NotFound } from './lazy-views.ts';
import { pages, type Page } from './pages.tsx';

/** The site, at whatever address the router has. */
export function App() {
  return (
    <Boundary>
      <Routes>
        <Route element={<Frame />}>
          {pages.map((page) => (
            <Route
              key={page.pattern}
              path={page.pattern}
              element={page.of === 'site' ? <SitePage page={page} /> : <AnalysisPage page={page} />}
            />
          ))}
          <Route path="*" element={<NotFound />} />
        </Route>
      </Routes>
    </Boundary>
  );
}

function SitePage({ page }: { page: Extract<Page, { of: 'site' }> }) {
  const { head, view } = page.show(use(useData().library()));
  return (
    <>
      {view}
      <Arrival head={head} />
    </>
  );
}

function AnalysisPage({ page }: { page: Extract<Page, { of: 'analysis' }> }) {
  const data = useData();
  const params = useParams();
  const analysis = use(data.analysis(params['slug'] ?? ''));
  const onSectionRead = useFollowedAddress(analysis?.slug);
  const events = useMemo(() => ({ onSectionRead }), [onSectionRead]);
  const shown = analysis && page.show(data.siteName, analysis, params, events);
  if (!shown) return <Moved slug={params['slug'] ?? ''} analysis={analysis} />;
  return (
    <>
      {shown.view}
      <MovedFragment analysis={analysis} />
      <Arrival head={shown.head} section={params['section']} analysis={analysis} />
    </>
  );
}

/** How long scrolling rests before the address follows, in milliseconds; Safari allows 100 replacements in 30 s. */
const REST = 500;

/**
 * The address follows the section being read, so that what is copied is the link to what is seen:
 * replaced, not pushed, with no focus moved and nothing announced.
 */
function useFollowedAddress(slug: string | undefined): (section: string | undefined) => void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), [pathname]);
  return useCallback(
    (section) => {
      clearTimeout(timer.current);
      if (slug === undefined) return;
      const target =
        section === undefined ? address.analysis(slug) : address.section(slug, section);
      if (target === pathname) return;
      const shownAt = window.location.href;
      timer.current = setTimeout(() => {
        // A reader who has followed a link meanwhile, to words or to a page still on its way, is not
        // called back.
        if (window.location.href !== shownAt) return;
        void navigate(target, { replace: true, state: FOLLOWED, preventScrollReset: true });
      }, REST);
    },
    [slug, pathname, navigate],
  );
}

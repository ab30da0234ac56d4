import { Suspense, use, useEffect, useMemo, type ReactNode } from 'react';
import { app as m } from '../messages/app.ts';
import { address, slugAt } from '../model/address/address.ts';
import { strongWords } from '../model/records/strong-words.ts';
import type { Analysis } from '../model/analysis.ts';
import { SettingsButton } from '../preferences/SettingsButton.tsx';
import { outline } from '../model/outline.ts';
import { CONTENTS_ID } from '../views/text/contents-id.ts';
import { english } from '../views/shared/interface-language.ts';
import { Link } from '../views/shared/Link.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useData } from './data.tsx';
import { answerEarly } from './replay-early-events.ts';
import { loadSettings } from './lazy-views.ts';
import { useLoading } from './loading.ts';
import { OfflineBarSigns, OfflineSign } from './offline.tsx';
import { SearchLink } from './search/open-search.tsx';
import { LinksAndKeys, startReading } from './reading/reading.tsx';
import { noteShown } from './recover.ts';
import styles from './Frame.module.css';
import { useLocation } from '../views/shared/location.ts';
import { rich } from '../views/shared/rich.tsx';

/** What stands around every page. */
export function Frame({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const slug = slugAt(pathname);
  // Drawn once all of the page is here: till then the window has its address already.
  useEffect(() => noteShown(window.location.pathname), [pathname]);
  useEffect(startReading, []);
  useEffect(() => answerEarly(window, 'frame'), []);
  return (
    <>
      <a className={styles.skip} href="#main" {...english}>
        {m.skip()}
      </a>
      <header className={styles.bar}>
        <Link
          className={styles.brand}
          to={address.library()}
          aria-label={m.brandLabel()}
          {...english}
        >
          <span>{m.brand()}</span>
        </Link>
        {/* Both wait for the same model; until it is here, what was delivered stays. */}
        <Suspense fallback={<span className={styles.views} />}>
          {slug !== undefined && <Views slug={slug} pathname={pathname} />}
        </Suspense>
        <div className={styles.tools}>
          <SearchLink />
          <SettingsButton load={loadSettings} />
        </div>
        <LoadingSign />
        <OfflineBarSigns />
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        <ErrorBoundary of={pathname}>
          <Suspense fallback={<p className={styles.waiting}>…</p>}>{children}</Suspense>
        </ErrorBoundary>
      </main>
      <footer className={styles.foot} {...english}>
        <Link to={address.library()}>{m.library()}</Link>
        <Link to={address.about()}>{m.about()}</Link>
        {slug !== undefined && <OfflineSign slug={slug} />}
        <LinksAndKeys slug={slug} />
      </footer>
    </>
  );
}

/** The views of an analysis, with how much is in each. */
function Views({ slug, pathname }: { slug: string; pathname: string }) {
  const analysis = use(useData().analysis(slug));
  const lists = useMemo(() => (analysis ? listsOf(analysis) : []), [analysis]);
  if (!analysis) return null;
  const shown = lists.find(({ to }) => pathname.startsWith(to));
  const onText = shown === undefined && !pathname.startsWith(address.names(slug));
  const text = { to: address.analysis(slug), name: m.text(), count: undefined };
  return (
    <>
      {onText && outline(analysis).length > 0 && (
        <button
          type="button"
          className={styles.open}
          popoverTarget={CONTENTS_ID}
          aria-label={m.contents()}
          {...english}
        >
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path
              d="M2 4.5h2M7 4.5h11M2 10h2M7 10h11M2 15.500h2M7 15.500h7"
              stroke="currentColor"
              strokeWidth="1.6"
            />
          </svg>
        </button>
      )}
      <nav className={styles.views} aria-label={m.viewsOfAnalysis()} {...english}>
        {[text, ...lists].map(({ to, name, count }) => (
          <Link
            key={name}
            to={to}
            aria-current={name === (shown ?? (onText ? text : shown))?.name ? 'page' : undefined}
          >
            <span>
              {name}
              {count !== undefined && <sup>{count}</sup>}
            </span>
          </Link>
        ))}
      </nav>
    </>
  );
}

/** The lists of an analysis, each with how much is in it; of agreements those that have come furthest. */
function listsOf({ slug, figures, totals: { strong, voices } }: Analysis) {
  return [
    {
      to: address.agreements(slug),
      name: m.agreements(),
      count: strong ? strongWords(strong) : 0,
    },
    { to: address.figures(slug), name: m.figures(), count: figures.length },
    { to: address.voices(slug), name: m.voices(), count: voices },
  ];
}

/** A line while a page is fetched, and a word when it could not be. */
function LoadingSign() {
  const loading = useLoading();
  return (
    <div className={styles.sign} data-state={loading} role="status" {...english}>
      {loading === 'failed' && (
        <p>
          {rich(m.notLoaded, {
            again: (words) => (
              <button type="button" onClick={() => window.location.reload()}>
                {words}
              </button>
            ),
          })}
        </p>
      )}
    </div>
  );
}

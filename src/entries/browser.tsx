// First, for it sets the order of the layers.
import '../styles/index.css';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { modelPageOf, slugAt } from '../model/address/address.ts';
import { startPreferences } from '../preferences/store.ts';
import { App } from '../app/App.tsx';
import { DataContext } from '../app/data.tsx';
import { loadPage } from '../app/load-page.ts';
import { FetchedData } from '../app/fetched-data.ts';
import { startOffline } from '../app/offline.tsx';
import { keepFocus } from '../app/navigation/focus.ts';
import { createHistory } from '../app/navigation/history.ts';
import { Navigation } from '../app/navigation/Navigation.tsx';
import { keepPositions } from '../app/navigation/scroll.ts';
import { noteRunning } from '../app/recover-files.ts';
import { whenQuiet } from '../app/on-idle-or-interaction.ts';
import { siteRoot } from '../model/address/site-root.ts';

noteRunning(window);

// Relative references mean something else after the first navigation: they are resolved once.
const root = new URL(siteRoot(document), window.location.href);
document.documentElement.dataset['root'] = root.pathname;

const content = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;

const path = `/${window.location.pathname.slice(root.pathname.length)}`;
const slug = slugAt(path);
const model = content('verbatim-model');
const release = content('verbatim-release') ?? '';
const fetchData = () =>
  new FetchedData(root, {
    siteName: content('application-name') ?? '',
    release,
    modelPage: modelPageOf(path),
    model,
  });
const data = fetchData();
const { dataset } = document.documentElement;

const history = createHistory(window, root.pathname);
keepPositions(window, history);
keepFocus(document, history);

const app = (source: FetchedData) => (
  <StrictMode>
    <DataContext value={source}>
      <Navigation history={history}>
        <App />
      </Navigation>
    </DataContext>
  </StrictMode>
);

/** Takes the page over, as it was delivered. */
function begin(): void {
  const container = document.getElementById('root')!;
  startPreferences(document);
  resolveLinks(document);
  if ('unsaved' in dataset) {
    // Nothing is to be taken over: the page is there for as long as the site is not.
    window.addEventListener('online', () => window.location.reload());
  } else if ('notFound' in dataset) {
    // The page for unknown addresses is the same file everywhere: what it is shown for is only known
    // here. It is left as it is until there is something better, and all that this needs.
    void loadPage(data, path).then((isHere) => {
      // A transition waits for what is here already; else it would be shown as on its way.
      if (isHere) startTransition(() => createRoot(container).render(app(data)));
    });
  } else if (container.firstElementChild) {
    startTransition(() => {
      hydrateRoot(container, app(data));
    });
  } else {
    // In development nothing is delivered but the models, and they change.
    const page = createRoot(container);
    page.render(app(data));
    import.meta.hot?.on('verbatim:content', () => {
      startTransition(() => page.render(app(fetchData())));
    });
  }
}

/**
 * Hydration leaves attributes as they are, and an address relative to this page would be wrong on
 * the next.
 */
function resolveLinks(page: Document): void {
  for (const link of page.querySelectorAll<HTMLLinkElement>(
    'link:is([rel="icon"], [rel="apple-touch-icon"], [rel="manifest"], [rel="alternate"])',
  ))
    link.href = String(link.href);
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith('#') && link.origin === window.location.origin)
      link.setAttribute('href', `${link.pathname}${link.search}${link.hash}`);
  }
}

// What the page needs from the network is asked for meanwhile.
if (model !== undefined && slug !== undefined) void data.analysis(slug);
whenQuiet(window, begin);

if (import.meta.env.KEEPS_PAGES && !('unsaved' in dataset)) {
  // When the page has come to rest: its text is there, and nothing that the reader waits for.
  const start = () =>
    void startOffline(root, {
      release,
      kept: 'kept' in dataset,
      used: (page) => data.used(page),
    });
  const rest = () => ('requestIdleCallback' in window ? requestIdleCallback(start) : start());
  if (document.readyState === 'complete') rest();
  else window.addEventListener('load', rest);
}

if (import.meta.env.DEV) void import('./dev-overlay.ts');

import { NEWS } from '../model/offline/offline.ts';
import { ask, activateWaitingWorker, register } from './worker-client.ts';
import { isSparing } from './save-data.ts';
import { useKeeping } from './store.ts';

/** How long a page waits before it looks again whether the site can be reached, in milliseconds. */
const RETRY_DELAY_MS = 30_000;
/** How long a page that is open does not ask for a new version, in milliseconds. */
const UPDATE_INTERVAL_MS = 10 * 60_000;

let root: URL;
let registration: ServiceWorkerRegistration | undefined;
let release = '';
/** The analyses that this page has shown, and those that it only speaks of. */
const visited = new Set<string>();
const watched = new Set<string>();
/** Those that wait for the worker to catch up with the site. */
const behind = new Set<string>();
let lastLook = 0;

/**
 * Begins to keep what the reader opens.
 * @param site the site's root
 * @param ofPage the release that the page is of
 */
export async function startKeeping(site: URL, ofPage: string): Promise<void> {
  root = site;
  release = ofPage;
  void look();
  window.addEventListener('online', () => void lookAgain());
  window.addEventListener('offline', () => void look());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Date.now() - lastLook > UPDATE_INTERVAL_MS)
      void lookAgain();
  });
  registration = await register(root);
  useKeeping.setState({ works: registration !== undefined });
  if (!registration) return;
  navigator.serviceWorker.addEventListener('message', ({ data, source }) => {
    // A worker of a site above this one speaks to its pages too.
    const from = source instanceof ServiceWorker ? source.scriptURL : '';
    if (data === NEWS && from === new URL('sw.js', root).href) void hearNews();
  });
  navigator.serviceWorker.startMessages();
  activateWaitingWorker(registration);
  // A browser looks for a new worker when it has time to; a reader who is here now should know now.
  if (navigator.serviceWorker.controller) void registration.update().catch(() => undefined);
  await refresh();
  await Promise.all([...[...visited].map(keepVisited), ...[...watched].map(check)]);
  // Someone who has put the site on their screen wants it kept.
  if (window.matchMedia('(display-mode: standalone)').matches) void askToPersist();
}

/** Looks whether the site can be reached. */
async function look(): Promise<void> {
  lastLook = Date.now();
  let reachable = navigator.onLine;
  if (reachable)
    try {
      const { status } = await fetch(new URL('sw.js', root), {
        method: 'HEAD',
        cache: 'no-store',
        signal: AbortSignal.timeout(15_000),
      });
      reachable = status < 500;
    } catch {
      reachable = false;
    }
  useKeeping.setState({ reachable });
  if (!reachable)
    setTimeout(() => {
      if (document.visibilityState === 'visible') void lookAgain();
    }, RETRY_DELAY_MS);
}

/** After a time without the site, or away from the page: a new version may be there, or something lost. */
async function lookAgain(): Promise<void> {
  await look();
  if (!registration || !useKeeping.getState().reachable) return;
  await registration.update().catch(() => undefined);
  await Promise.all([...visited].map(keepVisited));
}

/** Something has changed; the worker may be another now, which can keep what the last one could not. */
async function hearNews(): Promise<void> {
  const before = useKeeping.getState().status?.build;
  await refresh();
  if (useKeeping.getState().status?.build === before) return;
  const waiting = [...behind];
  behind.clear();
  await Promise.all(waiting.map(keepVisited));
}

/** Asks the worker how it stands. */
async function refresh(): Promise<void> {
  if (!registration) return;
  try {
    const answer = await ask(registration, {
      ask: 'status',
      release,
      slugs: [...visited],
    });
    if (!('status' in answer)) return;
    const { status } = answer;
    const saved = new Set(status.saved.map(({ slug }) => slug));
    useKeeping.setState(({ first, whole }) => ({
      status,
      first: first ?? status.build,
      whole: new Set([...whole].filter((slug) => saved.has(slug))),
    }));
  } catch {
    // What was known last stays.
  }
}

/** The page of an analysis is shown: it is kept, and what has been lost of it is fetched again. */
export function visit(slug: string): void {
  if (visited.has(slug)) return;
  visited.add(slug);
  if (registration) void refresh().then(() => keepVisited(slug));
}

/** The page speaks of an analysis: whether it is saved is asked, and read back; nothing is fetched. */
export function watch(slug: string): void {
  if (watched.has(slug)) return;
  watched.add(slug);
  // Those of a whole list at once.
  asking ??= Promise.resolve().then(async () => {
    asking = undefined;
    if (registration) await refresh();
    if (registration) await Promise.all([...watched].map(check));
  });
}
let asking: Promise<void> | undefined;

/** Reads back what is saved of an analysis. @returns whether it is whole */
async function check(slug: string): Promise<boolean> {
  const saved = useKeeping.getState().status?.saved.some((one) => one.slug === slug);
  if (!registration || !saved) return false;
  const answer = await ask(registration, { ask: 'check', slug }).catch(() => undefined);
  const whole = answer !== undefined && 'whole' in answer && answer.whole;
  setWhole(slug, whole);
  return whole;
}

/**
 * The analysis that is open is kept as the site has it now. What is kept whole is not asked after: it
 * has changed only if the worker has, which looks for itself.
 */
async function keepVisited(slug: string): Promise<void> {
  const { status, forgotten } = useKeeping.getState();
  if (!registration || !status || forgotten) return;
  const saved = status.saved.find((one) => one.slug === slug);
  if (saved) {
    if ((await check(slug)) && saved.current) return;
  } else if (isSparing()) return;
  await save(slug);
}

function setWhole(slug: string, isWhole: boolean): void {
  useKeeping.setState(({ whole }) => {
    const next = new Set(whole);
    if (isWhole) next.add(slug);
    else next.delete(slug);
    return { whole: next };
  });
}

async function save(slug: string): Promise<void> {
  if (!registration || slug in useKeeping.getState().saving) return;
  useKeeping.setState(({ saving, refused }) => ({
    saving: { ...saving, [slug]: [0, 1] },
    refused: without(refused, slug),
  }));
  const answer = await ask(registration, { ask: 'save', slug }, (here, all) =>
    useKeeping.setState(({ saving }) => ({ saving: { ...saving, [slug]: [here, all] } })),
  ).catch(() => undefined);
  const whole = answer !== undefined && 'whole' in answer && answer.whole;
  const refusal = answer && 'refusal' in answer ? answer.refusal : undefined;
  await refresh();
  setWhole(slug, whole);
  useKeeping.setState(({ saving, refused, forgotten }) => ({
    saving: without(saving, slug),
    // What the reader has removed meanwhile was not refused.
    refused:
      whole || forgotten || refusal === 'behind'
        ? refused
        : { ...refused, [slug]: refusal ?? 'unknown' },
  }));
  if (refusal === 'behind') behind.add(slug);
}

const without = <T>(all: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => name !== key));

/** The reader wants an analysis saved: then the browser is asked not to throw it away either. */
export async function saveByHand(slug: string): Promise<void> {
  useKeeping.setState({ forgotten: false });
  void askToPersist();
  await save(slug);
}

async function askToPersist(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // It is kept as long as the browser likes.
  }
}

export async function removeByHand(slug: string): Promise<void> {
  if (!registration) return;
  await ask(registration, { ask: 'remove', slug }).catch(() => undefined);
  setWhole(slug, false);
  await refresh();
}

/** Removes everything that is kept; from then on nothing is, until a page is loaded. */
export async function removeEverything(): Promise<void> {
  useKeeping.setState({ forgotten: true });
  if (registration) await ask(registration, { ask: 'remove-all' }).catch(() => undefined);
  useKeeping.setState({ whole: new Set(), refused: {} });
  await refresh();
}

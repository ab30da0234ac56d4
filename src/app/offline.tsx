import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';
import { modelPageOf } from '../model/address/address.ts';
import { loadChunk } from './recover.ts';
import { useLocation } from '../views/shared/location.ts';

type Offline = typeof import('../offline/offline.chunk.ts');
type PageFacts = Parameters<Offline['BarSigns']>[0]['facts'];

/** What keeps pages for reading offline, once it is here; the page can do without. */
let loaded: { offline: Offline; facts: PageFacts } | undefined;
const listeners = new Set<() => void>();

export const loadOffline = () => loadChunk(() => import('../offline/offline.chunk.ts'));

/**
 * Loads what keeps pages, and starts it. Where it cannot be had, nothing is kept and nothing shown.
 * @param root the site's root
 * @param facts what the page says of itself
 */
export async function startOffline(root: URL, facts: PageFacts): Promise<void> {
  try {
    const offline = await loadOffline();
    loaded = { offline, facts };
    listeners.forEach((listener) => listener());
    await offline.startKeeping(root, facts.release);
    if (navigator.serviceWorker?.controller) kept();
  } catch {
    // The page is as it was.
  }
}

let kept = () => {};

/**
 * Settles once what the reader has opened is kept on the device: from then on it costs nothing to load
 * what the site has.
 */
export const untilKept = new Promise<void>((resolve) => (kept = resolve));

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const useOffline = () =>
  useSyncExternalStore(
    subscribe,
    () => loaded,
    () => undefined,
  );

/** At the bar: whether the site can be reached, and what is new. */
export function OfflineBarSigns() {
  const here = useOffline();
  const page = modelPageOf(useLocation().pathname);
  return here ? <here.offline.BarSigns facts={here.facts} page={page} /> : null;
}

/** Whether the analysis that is open is saved. */
export function OfflineSign({ slug }: { slug: string }) {
  const here = useOffline();
  return here ? <here.offline.SavedSign slug={slug} /> : null;
}

/** Whether an analysis in the library is saved, with a way to save or remove it. */
export function OfflineEntry({ slug }: { slug: string }) {
  const here = useOffline();
  return here ? <here.offline.SavedEntry slug={slug} /> : null;
}

/** What only the page about the site shows; without it, that page says nothing of what is kept. */
const Stored = lazy<() => ReactNode>(() =>
  loadChunk(() => import('./StoredOnDevice.tsx')).then(
    (stored) => ({ default: stored.StoredOnDevice }),
    () => ({ default: () => null }),
  ),
);

/** What is kept on this device, and a way to be rid of it. */
export const OfflineStored = () =>
  useOffline() ? (
    <Suspense>
      <Stored />
    </Suspense>
  ) : null;

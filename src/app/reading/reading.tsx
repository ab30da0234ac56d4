import type { ComponentProps } from 'react';
import { create } from 'zustand';
import { address } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { whenIdle } from '../../views/shared/when-idle.ts';
import { useLocation } from '../../views/shared/location.ts';
import { useSite } from '../../views/shared/useSite.ts';
import { loadAhead } from '../lazy-views.ts';
import { hasReadingPlaces } from '../navigation/storage-keys.ts';
import { loadChunk } from '../recover.ts';
import { whenActive } from '../on-first-interaction.ts';

type Aids = typeof import('./reading.chunk.ts');

/**
 * What helps in reading, once it is here, the page can do without; what the reader has done first, and
 * which key they have pressed before.
 */
const useAids = create<{ aids?: Aids; first?: Event; pressed?: KeyboardEvent }>(() => ({}));

// Not chained to what is done with it, as in `lazy-views.ts`.
const loadAids = () => loadChunk(() => import('./reading.chunk.ts'));

/**
 * Loads what helps in reading when the reader scrolls, presses a key or moves; a key that comes before
 * it is not lost. One who has read here before may be offered to go on, and is not waited for.
 * @returns a function that stops it
 */
export function startReading(): () => void {
  const load = (event?: Event) => {
    if (event && !useAids.getState().first) useAids.setState({ first: event });
    loadAids().then(
      (aids) => useAids.setState({ aids }),
      () => {},
    );
  };
  // The last key that asks for something: it may come when another, or the pointer, has begun to load.
  const keep = (event: KeyboardEvent) => {
    if (useAids.getState().aids) removeEventListener('keydown', keep);
    else if (!event.key[1]) useAids.setState({ pressed: event });
  };
  const stops = [whenActive(window, load)];
  if (hasReadingPlaces(window)) stops.push(whenIdle(load));
  addEventListener('keydown', load, { once: true });
  addEventListener('keydown', keep);
  return () => {
    for (const stop of stops) stop();
    removeEventListener('keydown', load);
    removeEventListener('keydown', keep);
  };
}

/** Links that are followed at once, keys that lead through the site, and how to learn them. */
export function LinksAndKeys({ slug }: { slug: string | undefined }) {
  const { aids, first, pressed } = useAids();
  const { go } = useSite();
  if (!aids) return null;
  return (
    <>
      <aids.FollowLinks loadAhead={loadAhead} first={first} />
      <aids.Shortcuts slug={slug} addresses={address} go={go} pressed={pressed} />
    </>
  );
}

/** Has views drawn that a reader who is there is likely to open next. */
export function PrerenderedViews(props: Omit<ComponentProps<Aids['Prerender']>, 'loadAhead'>) {
  const { aids, first } = useAids();
  return aids && first ? <aids.Prerender {...props} loadAhead={loadAhead} /> : null;
}

/** How far the reader is in a text, and the way back to where they were. */
export function Progress(props: { analysis: Analysis; opened: string | undefined }) {
  const { aids } = useAids();
  const location = useLocation();
  return aids ? <aids.ReadingProgress {...props} location={location} /> : null;
}

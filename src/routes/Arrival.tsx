import { useEffect, useLayoutEffect } from 'react';
import { NavigationType, useLocation, useNavigationType, type Location } from 'react-router';
import { applyHead, type Head } from './head.ts';
import { keepPlaces, placeOf } from './places.ts';

/** The state of a history entry whose address followed the reader, rather than led them. */
export const FOLLOWED = { followed: true };

const isFollowed = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'followed' in state;

/** Effects that run in the build would only warn there. */
const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * What happens when a page has been shown: the head says what it is, the place is found, and the
 * focus follows, so that the keyboard and reading aloud go on from there.
 */
export function Arrival({ head, section }: { head: Head; section?: string | undefined }) {
  const { key, hash, state } = useLocation() as Location<unknown>;
  const type = useNavigationType();

  useBrowserLayoutEffect(() => {
    applyHead(document, head, import.meta.env.SITE_URL);
  }, [head]);

  useBrowserLayoutEffect(() => {
    // The first page is where the browser, or the script in it, has put it; unless the reader has
    // followed a link before it was taken over.
    const first = !hasArrived && type === NavigationType.Pop;
    hasArrived = true;
    const stop = keepPlaces(window, key);
    if (first) return stop;
    clearArrived();
    const place = type === NavigationType.Pop ? placeOf(window, key) : undefined;
    if (place !== undefined) window.scrollTo(0, place);
    else if (type === NavigationType.Pop || !isFollowed(state)) arrive(section, hash);
    return stop;
    // The state and the type belong to the key.
  }, [key]);

  return null;
}

/** A page that replaces another mounts a new `Arrival`; only the very first is where it should be. */
let hasArrived = false;

const ARRIVED = 'data-arrived';

function clearArrived(): void {
  document.querySelector(`[${ARRIVED}]`)?.removeAttribute(ARRIVED);
}

/** Puts the target of an address below the header and gives it the focus. */
function arrive(section: string | undefined, hash: string): void {
  const target = hash ? document.getElementById(decodeFragment(hash)) : undefined;
  if (target) {
    // `:target` does not follow an address that was pushed.
    target.setAttribute(ARRIVED, '');
    target.focus({ preventScroll: true });
    target.scrollIntoView();
    return;
  }
  const heading =
    (section === undefined ? undefined : document.getElementById(section)) ??
    document.querySelector<HTMLElement>('main h1');
  heading?.focus({ preventScroll: true });
  if (section === undefined) window.scrollTo(0, 0);
  else heading?.scrollIntoView();
}

function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

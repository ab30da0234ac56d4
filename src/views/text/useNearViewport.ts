import { use, useCallback, useEffect, useState, type RefObject } from 'react';
import { followWindow } from '../shared/follow-window.ts';
import type { MarginGeometry } from './useMarginGeometry.ts';
import { isInShownView, ViewIsVisible } from '../shared/view-visibility.ts';

/**
 * Follows which places of a margin the reader is near to. Nothing is asked of the page for it: what a
 * text has many of would cost something whenever it scrolls.
 * @param room with the places, once they have been measured
 * @returns whether a place, from the top of the margin, is within a window's height of the window
 */
export function useNearViewport(
  margin: RefObject<HTMLElement | null>,
  room: MarginGeometry | undefined,
): (place: number) => boolean {
  const { at, height } = useWindowful(margin);
  return useCallback(
    (place) => {
      if (!room) return false;
      const top = room.top + place;
      return top > (at - 1.5) * height && top < (at + 2.5) * height;
    },
    [at, height, room],
  );
}

/** Where the reader is: how many windows down the page, to the nearest whole, and how high one is. */
interface Windowful {
  at: number;
  height: number;
}

/** @returns it again where it changes */
function useWindowful(margin: RefObject<HTMLElement | null>): Windowful {
  const [at, setAt] = useState(windowful);
  const isShown = use(ViewIsVisible);
  useEffect(() => {
    if (!isShown) return;
    const follow = () => {
      // It may have gone out of sight before it is known here.
      if (!margin.current || !isInShownView(margin.current)) return;
      const now = windowful();
      setAt((before) => (before.at === now.at && before.height === now.height ? before : now));
    };
    follow();
    return followWindow(follow);
  }, [margin, isShown]);
  return at;
}

const windowful = (): Windowful => ({
  at: Math.round(window.scrollY / window.innerHeight),
  height: window.innerHeight,
});

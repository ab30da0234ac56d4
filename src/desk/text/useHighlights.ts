import { useLayoutEffect, type RefObject } from 'react';
import type { DeskState, TextPlace } from '../../model/desk/desk.ts';
import { rangeOf } from './places.ts';

/** Sets the marks of the desk over the text, which itself is not drawn again. */
export function useHighlights(
  surface: RefObject<HTMLElement | null>,
  state: DeskState | undefined,
  textHash: string | undefined,
  shown: {
    record?: string | undefined;
    candidate?: TextPlace | undefined;
    cursor?: TextPlace | undefined;
  },
): void {
  const { record, candidate, cursor } = shown;
  useLayoutEffect(() => {
    if (!surface.current || !state) return;
    mark(surface.current, 'desk-open', state.open);
    mark(
      surface.current,
      'desk-record',
      state.records.flatMap(({ words }) => Object.values(words)),
    );
    mark(
      surface.current,
      'desk-problem',
      state.problems.flatMap(({ place }) =>
        place && place.end - place.start < 200 ? [place] : [],
      ),
    );
  }, [surface, state, textHash]);
  useLayoutEffect(() => {
    if (!surface.current) return;
    const own = state?.records.find(({ id }) => id === record);
    mark(surface.current, 'desk-quote', own?.quote ? [own.quote] : []);
    mark(surface.current, 'desk-words', own ? Object.values(own.words) : []);
    mark(surface.current, 'desk-candidate', candidate ? [candidate] : []);
    mark(surface.current, 'desk-cursor', cursor ? [cursor] : []);
  }, [surface, state, record, candidate, cursor, textHash]);
}

function mark(surface: Element, name: string, places: readonly TextPlace[]): void {
  // A browser without them shows the text without marks; the lists beside it say the same.
  if (!('highlights' in CSS)) return;
  const ranges = places.flatMap((place) => rangeOf(surface, place) ?? []);
  CSS.highlights.set(name, new Highlight(...ranges));
}

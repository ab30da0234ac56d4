import { Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Analysis } from '../../model/analysis.ts';
import '../cited-words.css';
import { fragmentId } from './fragment.ts';
import { applyHead, type Head } from '../head.ts';
import { CitedPassage, loadCitedWords } from '../lazy-citation.ts';
import { isPlaceKept } from '../../views/shared/history-state.ts';
import { useLocation, type Location } from '../../views/shared/location.ts';
import { inShown } from '../../views/shared/view-visibility.ts';
import { focusOnArrival } from './focus.ts';
import { noteDrawn, returnPosition, scrollOnArrival } from './scroll.ts';

/** The name of the words in the query of a link to them, as in model/passage/link.ts, which is loaded for them. */
const WORDS = 'words';

/** Effects that run in the build would only warn there. */
const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * What happens when a page has been shown: the head says what it is, the place is found, and the
 * focus follows, so that the keyboard and reading aloud go on from there. Words that the address
 * names are marked.
 * @param section that the address opens
 * @param analysis that the page is of
 */
export function Arrival({
  head,
  section,
  analysis,
}: {
  head: Head;
  section?: string | undefined;
  analysis?: Analysis;
}) {
  const location = useLocation();
  const { key, hash, search, state, arrival } = location;

  useBrowserLayoutEffect(() => {
    applyHead(document, head, import.meta.env.SITE_URL);
  }, [head]);

  const [passage, setPassage] = useState<{ search: string; stay: boolean }>();
  const hasWords = search.includes(`${WORDS}=`);
  const isLed = !wasFollowed(arrival) || !isPlaceKept(state);

  useBrowserLayoutEffect(() => {
    if (!isLed) return;
    if (hash !== '' || hasWords) marking ??= loadCitedWords();
    marking?.then(
      ({ markCited }) => markCited(analysis, fragmentId(hash)),
      () => (marking = undefined),
    );
    // The rest belongs to the key; not the fragment, which the browser itself may go to.
  }, [key, hash]);

  const drawn = useRef<string>(undefined);
  useBrowserLayoutEffect(() => {
    // Back before another entry was drawn leads to the same once more, and to its place.
    if (drawn.current === key && arrival !== 'return') return;
    drawn.current = key;
    if (isLed) {
      if (arrival !== 'load') arrive(location, section);
      setPassage(hasWords ? { search, stay: returnPosition(location) !== undefined } : undefined);
    }
    noteDrawn(key);
    // All else belongs to the entry.
  }, [key, location]);

  return (
    analysis &&
    passage && (
      <Suspense>
        <CitedPassage analysis={analysis} section={section} {...passage} />
      </Suspense>
    )
  );
}

/** Whether the page itself has led to an entry, rather than the browser. */
const wasFollowed = (arrival: Location['arrival']): boolean =>
  arrival === 'link' || arrival === 'replace';

/**
 * What marks words: loaded once an address names some, and asked from then on, for it also removes
 * its marks. Without it their beginning is marked, as where a browser cannot mark words.
 */
let marking: ReturnType<typeof loadCitedWords> | undefined;

/** `:target` does not follow an address that was pushed: its old one is left, the new one arrived at. */
const ARRIVED = 'data-arrived';
const LEFT = 'data-left';

/** Brings the reader to what an address names or opens, or back to where they were, and the focus with them. */
function arrive(location: Location, section: string | undefined): void {
  document.querySelector(`[${ARRIVED}]`)?.removeAttribute(ARRIVED);
  document.querySelector(':target')?.setAttribute(LEFT, '');
  const target =
    markArrived(fragmentId(location.hash)) ??
    (section === undefined ? undefined : inShown(`#${CSS.escape(section)}`));
  scrollOnArrival(location, target);
  focusOnArrival(location, target ?? inShown('h1'));
}

/** @returns the element that an address names. */
function markArrived(anchor: string): HTMLElement | undefined {
  const target = anchor === '' ? undefined : inShown(`#${CSS.escape(anchor)}`);
  if (!target) return undefined;
  // Where several records begin with the same words, these hold an empty anchor each.
  const words = target.firstChild ? target : target.parentElement!;
  words.setAttribute(ARRIVED, '');
  words.removeAttribute(LEFT);
  // Words that are no link, because the reader has turned those off, can take the focus too.
  if (words.tabIndex < 0) words.tabIndex = -1;
  return words;
}

import { Suspense, useEffect, useLayoutEffect, useState } from 'react';
import { NavigationType, useLocation, useNavigationType, type Location } from 'react-router';
import type { Analysis } from '../../model/analysis.ts';
import '../cited-words.css';
import { fragmentId } from './fragment.ts';
import { applyHead, type Head } from '../head.ts';
import { CitedPassage, loadCitedWords } from '../lazy-citation.ts';
import { keepPlaces, placeOf } from './scroll-positions.ts';
import { inShown, isInShownView } from '../../views/shared/view-visibility.ts';

/** The name of the words in the query of a link to them, as in model/passage-link.ts, which is loaded for them. */
const WORDS = 'words';

/** The state of a history entry whose address followed the reader, rather than led them. */
export const FOLLOWED = { followed: true };

/** Whether an entry leaves the reader where they are: it followed them, or lists the same otherwise. */
const isPlaceKept = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && ('followed' in state || 'placeKept' in state);

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
  const { key, hash, search, state } = useLocation() as Location<unknown>;
  const type = useNavigationType();

  useBrowserLayoutEffect(() => {
    applyHead(document, head, import.meta.env.SITE_URL);
  }, [head]);

  const [passage, setPassage] = useState<{ search: string; stay: boolean }>();
  const hasWords = search.includes(`${WORDS}=`);
  const isLed = type === NavigationType.Pop || !isPlaceKept(state);

  useBrowserLayoutEffect(() => {
    if (!isLed) return;
    if (hash !== '' || hasWords) marking ??= loadCitedWords();
    marking?.then(
      ({ markCited }) => markCited(analysis, fragmentId(hash)),
      () => (marking = undefined),
    );
    // The rest belongs to the key; not the fragment, which the browser itself may go to.
  }, [key, hash]);

  useBrowserLayoutEffect(() => {
    // The first page is where the browser, or the script in it, has put it; unless the reader has
    // followed a link before it was taken over.
    const first = !hasArrived && type === NavigationType.Pop;
    hasArrived = true;
    // An entry without a state is one that the browser has just made, for a fragment.
    const isReturn = type === NavigationType.Pop && window.history.state !== null;
    const place = (first ? isReloaded() : isReturn) ? placeOf(window, key) : undefined;
    if (isLed) {
      if (!first) arrive(section, fragmentId(hash), place);
      setPassage(hasWords ? { search, stay: place !== undefined } : undefined);
    }
    return keepPlaces(window, key);
    // The state and the type belong to the key.
  }, [key]);

  return (
    analysis &&
    passage && (
      <Suspense>
        <CitedPassage analysis={analysis} section={section} {...passage} />
      </Suspense>
    )
  );
}

/**
 * What marks words: loaded once an address names some, and asked from then on, for it also removes
 * its marks. Without it their beginning is marked, as where a browser cannot mark words.
 */
let marking: ReturnType<typeof loadCitedWords> | undefined;

/** @returns whether the page was loaded anew, or come back to. */
function isReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type !== 'navigate';
}

/** A page that replaces another mounts a new `Arrival`; only the very first is where it should be. */
let hasArrived = false;

/** `:target` does not follow an address that was pushed: its old one is left, the new one arrived at. */
const ARRIVED = 'data-arrived';
const LEFT = 'data-left';

/**
 * Brings the reader to what an address names or opens, and the focus with them.
 * @param place where the page was when they left it, in CSS pixels from the top
 */
function arrive(section: string | undefined, anchor: string, place: number | undefined): void {
  document.querySelector(`[${ARRIVED}]`)?.removeAttribute(ARRIVED);
  document.querySelector(':target')?.setAttribute(LEFT, '');
  const named = markArrived(anchor);
  const target =
    named ??
    (section === undefined ? undefined : inShown(`#${CSS.escape(section)}`)) ??
    inShown('h1');
  // Back on the same page, the focus is still where the reader had it.
  const { activeElement } = document;
  if (place === undefined || activeElement === document.body || !isInShownView(activeElement!))
    target?.focus({ preventScroll: true });
  if (place !== undefined) window.scrollTo(0, place);
  else if (named || section !== undefined) target?.scrollIntoView();
  else window.scrollTo(0, 0);
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

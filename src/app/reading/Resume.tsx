import { useEffect, useState } from 'react';
import { app as m } from '../../messages/app.ts';
import type { Analysis } from '../../model/analysis.ts';
import { isFollowed } from '../../views/shared/history-state.ts';
import type { Location } from '../../views/shared/location.ts';
import { inShown } from '../../views/shared/view-visibility.ts';
import { READING_LINE, textParts } from '../../views/text/text-parts.ts';
import { findPlace, placeAt, type FoundPlace } from './find-place.ts';
import { keepReadingPlace, readingPlaces } from '../navigation/reading-places.ts';
import styles from './Resume.module.css';
import { goTo } from './section-steps.ts';
import { rich } from '../../views/shared/rich.tsx';
import { english } from '../../views/shared/interface-language.ts';

/** How far a reader goes on before they are taken to read from there, in windows. */
const READS_ON = 0.75;
/** How often it is looked whether a text has been drawn to its end, in milliseconds. */
const DRAWS = 100;
/** How long scrolling rests before the place is kept, in milliseconds. */
const DEBOUNCE_MS = 1000;

/** Texts that were read to their end since the page was loaded. */
const finished = new Set<string>();

/**
 * Remembers the paragraph that the reader is at, and when they come back to the beginning of the
 * text, offers to go on there. An address that opens a section, or names words, wins; and so does a
 * reader who reads on.
 * @param opened the section that the address opens
 */
export function Resume({
  analysis,
  opened,
  location: { key, hash, state },
}: {
  analysis: Analysis;
  opened: string | undefined;
  location: Location;
}) {
  const isLed = opened !== undefined || hash !== '';
  const [arrival, setArrival] = useState({ key, isLed });
  // Where the address follows the reader, they are where they were.
  if (!isFollowed(state) && arrival.key !== key) setArrival({ key, isLed });
  return (
    <Arrived key={`${analysis.slug} ${arrival.key}`} analysis={analysis} isLed={arrival.isLed} />
  );
}

/** What follows one arrival. @param isLed whether the address led the reader to a place of its own */
function Arrived({ analysis, isLed }: { analysis: Analysis; isLed: boolean }) {
  const [offer, setOffer] = useState<FoundPlace>();
  const { slug } = analysis;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      if (isLed || window.scrollY >= window.innerHeight / 2) return;
      // The paragraph may still have to be drawn.
      if (inShown('[data-part]')) timer = setTimeout(look, DRAWS);
      else setOffer(offerFor(analysis));
    };
    // When the page is where it is to be.
    const frame = requestAnimationFrame(look);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [analysis, isLed]);

  const isOffered = offer !== undefined;
  useEffect(() => {
    const from = window.scrollY;
    const start = placeAt(analysis, window.innerHeight * READING_LINE);
    let timer: ReturnType<typeof setTimeout> | undefined;
    // It may have gone out of sight before it is known here: where the page is then is not its place.
    const isShown = () => inShown('[data-text]') !== undefined;
    const keep = () => {
      clearTimeout(timer);
      if (!isShown()) return;
      if (finished.has(slug) || isOffered || window.scrollY === from) return;
      const end = textParts(analysis).at(-1)?.element.getBoundingClientRect().bottom ?? 0;
      if (end <= window.innerHeight) {
        finished.add(slug);
        keepReadingPlace(window, slug, undefined);
        return;
      }
      const here = placeAt(analysis, window.innerHeight * READING_LINE);
      // Whoever has only arrived has read nothing yet.
      if (!here || (here.section === start?.section && here.index === start.index)) return;
      const isBegun = window.scrollY > window.innerHeight / 2;
      keepReadingPlace(window, slug, isBegun ? { ...here, at: Date.now() } : undefined);
    };
    const scroll = () => {
      if (!isShown()) return;
      if (Math.abs(window.scrollY - from) > window.innerHeight * READS_ON) setOffer(undefined);
      clearTimeout(timer);
      timer = setTimeout(keep, DEBOUNCE_MS);
    };
    const leave = () => timer !== undefined && keep();
    window.addEventListener('scroll', scroll, { passive: true });
    window.addEventListener('pagehide', leave);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', scroll);
      window.removeEventListener('pagehide', leave);
    };
  }, [analysis, slug, isOffered]);

  if (!offer) return null;
  const { element, heading, words } = offer;
  const goOn = () => {
    setOffer(undefined);
    goTo(element);
  };
  const dismiss = () => {
    keepReadingPlace(window, slug, undefined);
    setOffer(undefined);
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  const { lang, dir } = analysis;
  return (
    <div role="group" aria-label={m.whereYouWere()} className={styles.offer} {...english}>
      <button type="button" className={styles.go} onClick={goOn}>
        {rich(m.continueAt, {
          place: (
            <bdi lang={lang} dir={dir}>
              {heading && <b>{heading}</b>} {words && <span>{words}…</span>}
            </bdi>
          ),
        })}
      </button>
      <button
        type="button"
        className={styles.dismiss}
        aria-label={m.doNotContinue()}
        onClick={dismiss}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

/** @returns where the reader was, if that is further down than what they see. */
function offerFor(analysis: Analysis): FoundPlace | undefined {
  const places = readingPlaces(window);
  // It may have been read under a slug that it had before.
  const place = [analysis.slug, ...analysis.aliases.slugs]
    .map((slug) => places.get(slug))
    .find(Boolean);
  const found = place && findPlace(analysis, place);
  if (!found) return undefined;
  return found.element.getBoundingClientRect().top > window.innerHeight ? found : undefined;
}

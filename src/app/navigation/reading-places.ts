import { hasForgotten } from './scroll-positions.ts';
import { readingKey, rootOf } from './storage-keys.ts';

/** Where a reader was in a text: a paragraph, by its words, so that it is found in an edited text too. */
export interface ReadingPlace {
  section: string;
  /** The section's heading, for the offer; nothing for the lead. */
  heading: string;
  /** Which of the section's paragraphs, from 0. */
  index: number;
  /** What the paragraph begins with, for the offer. */
  words: string;
  /** Of all its words. */
  hash: string;
  /** When it was read, in milliseconds since 1970. */
  at: number;
}

/** How many texts are remembered; the ones read longest ago are forgotten. */
const MAX_PLACES = 50;

const isPlace = (value: unknown): value is ReadingPlace => {
  if (typeof value !== 'object' || value === null) return false;
  const place = value as Record<string, unknown>;
  return (
    ['section', 'heading', 'words', 'hash'].every((name) => typeof place[name] === 'string') &&
    ['index', 'at'].every((name) => Number.isFinite(place[name]))
  );
};

/** @returns the places that are remembered, by the slug of the text; none where storage is blocked. */
export function readingPlaces(page: Window): ReadonlyMap<string, ReadingPlace> {
  try {
    const stored: unknown = JSON.parse(page.localStorage.getItem(readingKey(rootOf(page))) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return new Map();
    return new Map(
      Object.entries(stored).filter((entry): entry is [string, ReadingPlace] => isPlace(entry[1])),
    );
  } catch {
    return new Map();
  }
}

/**
 * Remembers where a reader is in a text, or forgets it. Nothing is kept once the reader has had
 * everything removed, until another page is loaded.
 */
export function keepReadingPlace(
  page: Window,
  slug: string,
  place: ReadingPlace | undefined,
): void {
  if (hasForgotten()) return;
  const places = new Map(readingPlaces(page));
  if (!place && !places.delete(slug)) return;
  if (place) places.set(slug, place);
  const kept = [...places].sort(([, one], [, other]) => other.at - one.at).slice(0, MAX_PLACES);
  try {
    page.localStorage.setItem(readingKey(rootOf(page)), JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // Only the memory of it is lost.
  }
}

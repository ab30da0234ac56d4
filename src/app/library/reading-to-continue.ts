import { useEffect, useState } from 'react';
import { CATALOGUE } from '../../model/address/address.ts';
import type { Library, LibraryEntry } from '../../model/library-model.ts';
import { readingPlaces } from '../navigation/reading-places.ts';
import { readSiteFile } from '../read-site-file.ts';

/** The text that the reader was in last, and the section that they were at. */
export interface ReadingToContinue {
  entry: LibraryEntry;
  section: string;
  heading: string;
}

/** @returns what the reader began to read last and did not end, once the page has been taken over. */
export function useReadingToContinue(library: Library): ReadingToContinue | undefined {
  const [reading, setReading] = useState<ReadingToContinue>();
  useEffect(() => {
    const [last] = [...readingPlaces(window)].sort(([, one], [, other]) => other.at - one.at);
    if (!last || library.number > 1) return;
    let left = false;
    const [slug, { section, heading }] = last;
    const show = (entries: readonly LibraryEntry[]) => {
      const entry = entries.find((one) => one.slug === slug);
      if (entry && !left) setReading({ entry, section, heading });
      return entry !== undefined;
    };
    if (!show([...(library.cover ? [library.cover] : []), ...library.entries]) && library.pages > 1)
      readSiteFile<LibraryEntry[]>(CATALOGUE).then(show, () => {});
    return () => {
      left = true;
    };
  }, [library]);
  return reading;
}

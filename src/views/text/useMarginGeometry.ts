import { startTransition, useEffect, useState, type RefObject } from 'react';
import { keyOf } from '../../model/records/records-in-text.ts';
import type { RecordRef } from '../../model/record.ts';

/** What room there is beside the text, in CSS pixels. */
export interface MarginGeometry {
  height: number;
  /** Where it begins, from the top of the page. */
  top: number;
  /** The text size of the page. */
  rem: number;
  /** Where each record's words stand, by its key: the middle of their first line, from the top of the margin. */
  places: ReadonlyMap<string, number>;
}

/**
 * Measures the room beside the text, and again whenever the text is laid out again: by another text size,
 * another window, fonts that arrive late.
 * @returns undefined until it has been measured
 */
export function useMarginGeometry(
  margin: RefObject<HTMLElement | null>,
  page: RefObject<HTMLElement | null>,
  records: readonly RecordRef[],
): MarginGeometry | undefined {
  const [room, setRoom] = useState<MarginGeometry>();
  useEffect(() => {
    const [column, text] = [margin.current, page.current];
    if (!column || !text) return;
    // What is drawn by the first measure is a lot: meanwhile the page goes on answering.
    let begin: (task: () => void) => void = startTransition;
    // Called as soon as they have been laid out, too.
    const observer = new ResizeObserver(() => {
      const measured = measureRoom(column, records);
      begin(() => setRoom((before) => (before && isSame(before, measured) ? before : measured)));
      begin = (task) => task();
    });
    observer.observe(text);
    observer.observe(column);
    return () => observer.disconnect();
  }, [margin, page, records]);
  return room;
}

const isSame = (one: MarginGeometry, other: MarginGeometry): boolean =>
  one.height === other.height &&
  one.top === other.top &&
  one.rem === other.rem &&
  one.places.size === other.places.size &&
  [...one.places].every(([key, place]) => other.places.get(key) === place);

function measureRoom(margin: HTMLElement, records: readonly RecordRef[]): MarginGeometry {
  const { top, height } = margin.getBoundingClientRect();
  const places = new Map<string, number>();
  for (const record of records) {
    const key = keyOf(record);
    const line = document.getElementById(key)?.getClientRects()[0];
    if (line) places.set(key, line.top + line.height / 2 - top);
  }
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { height, top: top + window.scrollY, rem, places };
}

import { useLayoutEffect, useState, type RefObject } from 'react';
import { keyOf } from '../model/records-in-text.ts';
import type { RecordRef } from '../model/record.ts';

/** What room there is beside the text, in CSS pixels. */
export interface Room {
  height: number;
  /** The text size of the page. */
  rem: number;
  /** Where each record's words stand, by its key: the middle of their first line, from the top of the margin. */
  places: ReadonlyMap<string, number>;
}

/**
 * Measures the room beside the text, and again whenever the text is set anew: by another text size,
 * another window, fonts that arrive late.
 * @returns undefined until it has been measured
 */
export function useRoom(
  margin: RefObject<HTMLElement | null>,
  page: RefObject<HTMLElement | null>,
  records: readonly RecordRef[],
): Room | undefined {
  const [room, setRoom] = useState<Room>();
  useLayoutEffect(() => {
    const [column, text] = [margin.current, page.current];
    if (!column || !text) return;
    const measure = () => setRoom(measureRoom(column, records));
    const observer = new ResizeObserver(measure);
    observer.observe(text);
    observer.observe(column);
    measure();
    return () => observer.disconnect();
  }, [margin, page, records]);
  return room;
}

function measureRoom(margin: HTMLElement, records: readonly RecordRef[]): Room {
  const { top, height } = margin.getBoundingClientRect();
  const places = new Map<string, number>();
  for (const record of records) {
    const key = keyOf(record);
    const line = document.getElementById(key)?.getClientRects()[0];
    if (line) places.set(key, line.top + line.height / 2 - top);
  }
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { height, rem, places };
}

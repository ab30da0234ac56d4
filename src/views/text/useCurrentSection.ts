import { use, useEffect, useRef, useState } from 'react';
import { followWindow } from '../shared/follow-window.ts';
import { inShown, ViewIsVisible } from '../shared/view-visibility.ts';
import { inText, READING_LINE } from './text-parts.ts';

/** How far below the place that headings are brought to one counts as reached at least, in CSS pixels. */
const REACH = 48;

/**
 * Follows the reader down the page, while it is shown.
 * @param ids the sections in order, each the id of its heading
 * @param opened the section that the address opened, if any
 * @returns the section being read: the last whose heading has been reached, or the one opened, for
 * as long as its heading is in view and the reader has not scrolled; undefined above the first heading.
 */
export function useCurrentSection(
  ids: readonly string[],
  opened: string | undefined,
): string | undefined {
  const [current, setCurrent] = useState(opened);
  const restingAt = useRef<number | undefined>(undefined);
  const isShown = use(ViewIsVisible);

  useEffect(() => {
    if (!isShown) return;
    // Where the arrival put the page; scrolling that the reader did not do does not count.
    restingAt.current = window.scrollY;
    // An address can lead to words far from the heading that it opens, or open none.
    const top = opened === undefined ? -1 : topOf(opened);
    setCurrent(top >= 0 && top < window.innerHeight ? opened : sectionAt(ids));
  }, [ids, opened, isShown]);

  useEffect(() => {
    if (!isShown) return;
    let frame = 0;
    const update = () => {
      frame = 0;
      // It may have gone out of sight before it is known here.
      if (!inShown('[data-text]')) return;
      if (restingAt.current !== undefined && Math.abs(window.scrollY - restingAt.current) <= 2)
        return;
      restingAt.current = undefined;
      setCurrent(sectionAt(ids));
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(update);
    };
    const stop = followWindow(schedule);
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [ids, isShown]);

  return current;
}

const topOf = (id: string): number => inText(id)?.getBoundingClientRect().top ?? Infinity;

/**
 * The line at which a heading counts as reached moves down over the last screen that can be
 * scrolled, so that the short last sections are reached too, and the first is current at the top.
 */
function sectionAt(ids: readonly string[]): string | undefined {
  const root = document.documentElement;
  const height = window.innerHeight;
  const way = Math.max(0, root.scrollHeight - height);
  const last = Math.min(way, height);
  const left = way - window.scrollY;
  // What the page keeps free at its top grows with the text size.
  const free = parseFloat(getComputedStyle(root).scrollPaddingBlockStart) || 0;
  const reached = Math.max(free + REACH, height * READING_LINE);
  const gone = last > 0 ? Math.max(0, 1 - Math.max(0, left) / last) : 0;
  const line = reached + gone * (height - reached);
  // Headings are in order, so the last one above the line is found by halving: six of sixty are looked at.
  let from = 0;
  let to = ids.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (topOf(ids[middle]!) <= line) from = middle + 1;
    else to = middle;
  }
  return ids[from - 1];
}

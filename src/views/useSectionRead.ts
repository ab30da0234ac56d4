import { useEffect, useRef, useState } from 'react';

/** How far below the top of the window a heading counts as reached, in CSS pixels. */
const REACHED = 120;

/**
 * Follows the reader down the page.
 * @param ids the sections in order, each the id of its heading
 * @param opened the section that the address opened, if any
 * @returns the section being read: the last whose heading has been reached, or the one opened, for
 * as long as the reader has not scrolled; undefined above the first heading.
 */
export function useSectionRead(
  ids: readonly string[],
  opened: string | undefined,
): string | undefined {
  const [current, setCurrent] = useState(opened);
  const restingAt = useRef<number | undefined>(undefined);

  useEffect(() => {
    // Where the arrival put the page; scrolling that the reader did not do does not count.
    restingAt.current = window.scrollY;
    setCurrent(opened);
  }, [opened]);

  useEffect(() => {
    let frame = 0;
    const update = () => {
      frame = 0;
      if (restingAt.current !== undefined && Math.abs(window.scrollY - restingAt.current) <= 2)
        return;
      restingAt.current = undefined;
      setCurrent(sectionAt(ids));
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(update);
    };
    window.addEventListener('scroll', schedule, { passive: true });
    window.addEventListener('resize', schedule, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', schedule);
      window.removeEventListener('resize', schedule);
    };
  }, [ids]);

  return current;
}

/** The line at which a heading counts as reached moves down over the last screen, so that the short last sections are reached too. */
function sectionAt(ids: readonly string[]): string | undefined {
  const height = window.innerHeight;
  const left = document.documentElement.scrollHeight - height - window.scrollY;
  const line = REACHED + Math.max(0, 1 - Math.max(0, left) / height) * (height - REACHED);
  // Headings are in order, so the last one above the line is found by halving.
  let from = 0;
  let to = ids.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const top = document.getElementById(ids[middle]!)?.getBoundingClientRect().top ?? Infinity;
    if (top <= line) from = middle + 1;
    else to = middle;
  }
  return ids[from - 1];
}

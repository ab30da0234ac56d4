import type { Page } from '@playwright/test';

/** The same numbers in every run (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a page shows of the words that its address leads to. */
export interface Landing {
  /** The words that are marked, without white space and numbers of footnotes. */
  marked: string | undefined;
  /** Whether they begin in view, clear of the bar. */
  inView: boolean;
  /** Whether the focus is on the block that they begin in. */
  focused: boolean;
  /** What is said of them. */
  alert: string | undefined;
}

export const landing = (page: Page): Promise<Landing> =>
  page.evaluate(() => {
    const words = CSS.highlights.get('cited');
    const range = [...(words ?? [])][0] as Range | undefined;
    const alert = document.querySelector('main [role="alert"], [role="alert"]')?.textContent;
    if (!range) return { marked: undefined, inView: false, focused: false, alert };
    const text = range.cloneContents();
    for (const aside of text.querySelectorAll('sup, [data-footnote-backref]')) aside.remove();
    const { top } = range.getClientRects()[0]!;
    const bar = document.querySelector('header')!.getBoundingClientRect();
    const isAbove = bar.top < window.innerHeight / 2;
    return {
      marked: (text.textContent ?? '').replace(/\s/g, ''),
      inView: top >= (isAbove ? bar.bottom : 0) && top < (isAbove ? window.innerHeight : bar.top),
      focused:
        document.activeElement?.contains(range.startContainer) === true &&
        document.activeElement !== document.body,
      alert,
    };
  });

/** Waits until the page has found the words, or says that it has not. */
export const landed = (page: Page) =>
  page.waitForFunction(
    () => CSS.highlights.get('cited') !== undefined || document.querySelector('[role="alert"]'),
  );

import type { Browser, Page } from '@playwright/test';
import { noteShifts, shifts } from './page-load.ts';

/** By how much the processor is slowed down: a cheap telephone beside a desk computer. */
export const SLOWDOWN = 4;

/** What keeps a page from answering. */
export interface Business {
  /** Tasks of more than 50 milliseconds, the browser's and ours, in the order in which they came. */
  long: number[];
  /** What they take beyond 50 milliseconds each, after the first paint: the blocking time. */
  blocking: number;
  layoutShift: number;
}

/** Opens a page in a window of its own, on a slowed processor. */
export async function openSlow(browser: Browser, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return page;
}

/** Waits until the page answers to clicks, and has done what it does when nothing else is to be done. */
export async function rested(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('main h1');
    return heading && Object.keys(heading).some((key) => key.startsWith('__react'));
  });
  await page.waitForTimeout(3000);
}

/** @returns how busy an address is from its first paint until it has come to rest. */
export async function measureBusiness(
  browser: Browser,
  url: string,
  width: number,
  /** Plain pages are never taken over by a script. */
  { isPlain = false } = {},
): Promise<Business> {
  const page = await openSlow(browser, width);
  await noteShifts(page);
  await page.addInitScript(() => {
    const noted = window as unknown as { tasks: { start: number; duration: number }[] };
    noted.tasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        noted.tasks.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url, { waitUntil: 'load' });
  if (isPlain) await page.waitForTimeout(1000);
  else await rested(page);
  const { tasks, painted } = await page.evaluate(() => ({
    tasks: (window as unknown as { tasks: { start: number; duration: number }[] }).tasks,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  const layoutShift = await shifts(page);
  await page.context().close();
  return {
    long: tasks.map(({ duration }) => duration),
    blocking: tasks
      .filter(({ start, duration }) => start + duration > painted)
      .reduce((total, { duration }) => total + duration - 50, 0),
    layoutShift,
  };
}

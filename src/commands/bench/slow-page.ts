import { setTimeout as wait } from 'node:timers/promises';
import type { BareBrowser, BarePage } from './bare-browser.ts';

/** By how much the processor is slowed down: a cheap telephone beside a desk computer. */
export const SLOWDOWN = 4;

/** When a page has long come to rest, in milliseconds after its `load`. */
const SETTLE_MS = 4000;

/** What keeps a page from answering. */
export interface Business {
  /** The longest task until the first paint, and from it on, in milliseconds; 0 where none is over 50. */
  untilPainted: number;
  longest: number;
  /** What tasks take beyond 50 milliseconds each, after the first paint: the blocking time. */
  blocking: number;
  layoutShift: number;
}

/** Opens a page in a window of its own, on a slowed processor. */
export async function openSlow(browser: BareBrowser, width: number): Promise<BarePage> {
  const page = await browser.open(width);
  await page.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return page;
}

/**
 * Goes to an address, and waits until the page there has done what it does when nothing else is to be
 * done. Nothing is asked of it meanwhile, for that would be work of its own.
 * @throws if it does not answer to clicks by then; plain pages never do
 */
export async function goAndRest(page: BarePage, url: string, isPlain = false): Promise<void> {
  await page.go(url);
  await wait(isPlain ? 1000 : SETTLE_MS);
  const answers = await page.evaluate(() => {
    const heading = document.querySelector('main h1');
    return heading !== null && Object.keys(heading).some((key) => key.startsWith('__react'));
  });
  if (!isPlain && !answers)
    throw new Error(`${url} does not answer ${SETTLE_MS} ms after it was loaded`);
}

/** @returns how busy an address is until its first paint, and from then on until it has come to rest. */
export async function measureBusiness(
  browser: BareBrowser,
  url: string,
  width: number,
  /** Plain pages are never taken over by a script. */
  { isPlain = false } = {},
): Promise<Business> {
  const page = await openSlow(browser, width);
  await noteTasks(page);
  await page.begin(() => {
    window.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        window.layoutShift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await goAndRest(page, url, isPlain);
  const { tasks, layoutShift, painted } = await page.evaluate(() => {
    const { tasks, layoutShift } = window;
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return { tasks, layoutShift, painted: paint?.startTime ?? 0 };
  });
  await page.close();
  const before = tasks.filter(({ start }) => start < painted);
  // Of one that goes on beyond the paint, what is beyond it.
  const after = tasks
    .map(({ start, duration }) => ({
      start,
      duration: Math.min(duration, start + duration - painted),
    }))
    .filter(({ duration }) => duration > 50);
  return {
    untilPainted: longestOf(before),
    longest: longestOf(after),
    blocking: after.reduce((total, { duration }) => total + duration - 50, 0),
    layoutShift,
  };
}

/** How far a turn of the wheel scrolls, in CSS pixels, and how long one takes, in milliseconds. */
const TURN = { by: 300, ms: 80 };

/** @returns the longest task while a page is scrolled through, in milliseconds; 0 where none is over 50 */
export async function measureScroll(
  browser: BareBrowser,
  url: string,
  width: number,
  turns: number,
): Promise<number> {
  const page = await openSlow(browser, width);
  await noteTasks(page);
  await goAndRest(page, url);
  const from = await page.evaluate(() => performance.now());
  for (let turn = 0; turn < turns; turn++) {
    await page.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x: width / 2,
      y: 400,
      deltaX: 0,
      deltaY: TURN.by,
    });
    await wait(TURN.ms);
  }
  const { tasks, at } = await page.evaluate(() => ({
    tasks: window.tasks,
    at: window.scrollY,
  }));
  await page.close();
  if (at < (turns * TURN.by) / 2) throw new Error(`${url} did not scroll: it is at ${at}`);
  return longestOf(tasks.filter(({ start }) => start > from));
}

/** Has a page note its tasks of more than 50 milliseconds, the browser's and ours. */
const noteTasks = (page: BarePage): Promise<void> =>
  page.begin(() => {
    window.tasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        window.tasks.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  });

const longestOf = (tasks: readonly Task[]): number =>
  Math.max(0, ...tasks.map(({ duration }) => duration));

/** A task of more than 50 milliseconds, in milliseconds from the request. */
interface Task {
  start: number;
  duration: number;
}

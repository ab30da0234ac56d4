import type { Browser, Page, Request, Response } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';

/** A file that came with a page. */
export interface Loaded {
  path: string;
  /** What the browser takes it for: "document", "script", "stylesheet", "font", "fetch" … */
  type: string;
  /** Its bytes after Brotli. */
  bytes: number;
}

/** What a page loads without its reader doing anything. */
export interface PageLoad {
  files: Loaded[];
  /** How many requests had to be answered before anything was painted. */
  untilPainted: number;
  /** Requests to other hosts. */
  foreign: string[];
  /** The sum of all layout shifts, from the first paint to the end. */
  layoutShift: number;
}

/** How long nothing must be asked for until the page is taken to be at rest, in milliseconds. */
const QUIET_MS = 2000;

/** Has the page note its layout shifts from the beginning. */
export const noteShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        window.layoutShift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** @returns the sum of the layout shifts so far, those after a click among them. */
export const shifts = (page: Page): Promise<number> => page.evaluate(() => window.layoutShift);

/**
 * Opens an address as somebody who comes for the first time does, and waits until nothing more is
 * asked for. What the service worker fetches by itself, to keep the site, is not the page's.
 * @param width of the window: wide ones have a margin beside the text
 */
export async function loadPage(browser: Browser, url: string, width: number): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await noteShifts(page);
  const responses: Response[] = [];
  const foreign: string[] = [];
  let last = Date.now();
  context.on('request', (request: Request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) foreign.push(request.url());
  });
  page.on('request', () => (last = Date.now()));
  page.on('response', (response) => {
    last = Date.now();
    if (!response.fromServiceWorker()) responses.push(response);
  });
  await page.goto(url, { waitUntil: 'load' });
  while (Date.now() - last < QUIET_MS) await page.waitForTimeout(100);
  const files = await Promise.all(
    responses.map(async (response) => ({
      path: new URL(response.url()).pathname,
      type: response.request().resourceType(),
      // Asked for once more: the browser lets go of what it has used.
      bytes: brotliCompressSync(await (await fetch(response.url())).bytes()).length,
    })),
  );
  const blocking = await page.evaluate(
    () =>
      performance
        .getEntriesByType('resource')
        .filter(
          (entry) =>
            (entry as PerformanceResourceTiming & { renderBlockingStatus: string })
              .renderBlockingStatus === 'blocking',
        ).length,
  );
  const layoutShift = await shifts(page);
  await context.close();
  return { files, untilPainted: 1 + blocking, foreign, layoutShift };
}

/** @returns the bytes of those files that are of a type. */
export const bytesOf = ({ files }: PageLoad, ...types: string[]): number =>
  files.filter(({ type }) => types.includes(type)).reduce((total, { bytes }) => total + bytes, 0);

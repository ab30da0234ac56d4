import type { Browser } from '@playwright/test';
import type { BareBrowser } from './bare-browser.ts';
import { BUDGETS } from './budgets.ts';
import { inFrames, measureClicks, measureLeast } from './clicks.ts';
import { measureHeap } from './heap.ts';
import { measurePaint, type Paint } from './paint.ts';
import { WIDTHS } from './page-rows.ts';
import { measureBusiness, measureScroll, SLOWDOWN, type Business } from './slow-page.ts';
import { inBytes, inMs, median, type Row } from './table.ts';
import { serve } from '../static-server.ts';

/** Measures when a page is painted, beside plain HTML with the same text; one after the other, in turns. */
export async function paintRows(
  browser: Browser,
  what: string,
  url: string,
  plainUrl: string,
  runs: number,
): Promise<Row[]> {
  const ours: Paint[] = [];
  const plain: Paint[] = [];
  // The first of all is slower for what the browser does once.
  await measurePaint(browser, plainUrl);
  for (let run = 0; run < runs; run++) {
    ours.push(await measurePaint(browser, url));
    plain.push(await measurePaint(browser, plainUrl));
  }
  return (['first', 'largest'] as const).map((paint) => {
    const [own, other] = [ours, plain].map((list) => median(list.map((one) => one[paint]))) as [
      number,
      number,
    ];
    return {
      what: `${what}: ${paint} paint, of plain HTML`,
      measured: `${(own / other).toFixed(2)} × (${inMs(own)}, plain ${inMs(other)}; ${runs} runs)`,
    };
  });
}

/** Measures what keeps a page from answering, on a slowed processor. */
export async function businessRows(
  browser: BareBrowser,
  what: string,
  url: string,
  plainUrl: string,
  runs: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const width of WIDTHS) {
    const all: Business[] = [];
    const plain: Business[] = [];
    for (let run = 0; run < runs; run++) {
      all.push(await measureBusiness(browser, url, width));
      plain.push(await measureBusiness(browser, plainUrl, width, { isPlain: true }));
    }
    const of = (list: readonly Business[], what: 'untilPainted' | 'longest' | 'blocking') =>
      median(list.map((one) => one[what]));
    const [own, other] = [of(all, 'longest'), of(plain, 'longest')];
    const task = (list: readonly Business[], what: 'untilPainted' | 'longest') =>
      inTask(of(list, what));
    const shift = Math.max(...all.map(({ layoutShift }) => layoutShift));
    rows.push(
      {
        what: `${what}, ${width} px: longest task until it is painted, ${SLOWDOWN}×`,
        measured: `${task(all, 'untilPainted')} (plain: ${task(plain, 'untilPainted')})`,
      },
      {
        what: `${what}, ${width} px: longest task from then on, ${SLOWDOWN}×`,
        budget: `≤ ${BUDGETS.task} ms, or as plain HTML`,
        measured: `${task(all, 'longest')} (plain: ${task(plain, 'longest')})`,
        met: own <= Math.max(BUDGETS.task, other),
      },
      {
        what: `${what}, ${width} px: blocking time, ${SLOWDOWN}×`,
        budget: `≤ ${inMs(BUDGETS.blocking)}, or as plain HTML`,
        measured: `${inMs(of(all, 'blocking'))} (plain: ${inMs(of(plain, 'blocking'))})`,
        met: of(all, 'blocking') <= Math.max(BUDGETS.blocking, of(plain, 'blocking')),
      },
      {
        what: `${what}, ${width} px: layout shift, ${SLOWDOWN}×`,
        budget: String(BUDGETS.layoutShift),
        measured: String(shift),
        met: shift <= BUDGETS.layoutShift,
      },
    );
  }
  return rows;
}

/** @param ms the longest task; 0 where none is noted */
const inTask = (ms: number): string => (ms === 0 ? `none over ${BUDGETS.task} ms` : inMs(ms));

/** Measures whether a long page scrolls smoothly, on a slowed processor. */
export async function scrollRows(
  browser: BareBrowser,
  what: string,
  url: string,
  runs: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const width of WIDTHS) {
    const all: number[] = [];
    for (let run = 0; run < runs; run++) all.push(await measureScroll(browser, url, width, 60));
    const longest = median(all);
    rows.push({
      what: `${what}, ${width} px: longest task while it scrolls, ${SLOWDOWN}×`,
      budget: `≤ ${BUDGETS.task} ms`,
      measured: inTask(longest),
      met: longest <= BUDGETS.task,
    });
  }
  return rows;
}

/**
 * Measures how long clicks take, with the network and without it.
 * @param site the folder of the built site
 * @param path of the page, from its root
 */
export async function clickRows(
  browser: BareBrowser,
  what: string,
  site: string,
  path: string,
  links: Readonly<Record<string, string>>,
  runs: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const offline of [false, true]) {
    const all: Awaited<ReturnType<typeof measureClicks>>[] = [];
    for (let run = 0; run < runs; run++) {
      const { server, url } = await serve(site);
      const stop = () => {
        server.close();
        server.closeAllConnections();
      };
      const selectors = Object.values(links);
      const page = new URL(path.slice(1), url).href;
      all.push(await measureClicks(browser, page, selectors, offline ? stop : undefined));
      stop();
    }
    Object.keys(links).forEach((name, at) => {
      const ms = median(all.map((clicks) => clicks[at]!.ms));
      const requests = Math.max(...all.map((clicks) => clicks[at]!.requests));
      const frames = inFrames(ms);
      rows.push({
        what: `${what}: click on ${name}${offline ? ', no network' : ''}, ${SLOWDOWN}×`,
        budget: `≤ ${BUDGETS.frames} frames, no request`,
        measured: `${frames} frames (${inMs(ms)}), ${requests} requests`,
        met: frames <= BUDGETS.frames && requests === 0,
      });
    });
  }
  return rows;
}

/** Measures what a click takes at least, on this machine as it is now. */
export async function leastRow(browser: BareBrowser, plainUrl: string, runs: number): Promise<Row> {
  const all: number[] = [];
  for (let run = 0; run < runs; run++) all.push(await measureLeast(browser, plainUrl));
  const ms = median(all);
  return {
    what: `for comparison: a click that changes a word of plain HTML, ${SLOWDOWN}×`,
    measured: `${inFrames(ms)} frames (${inMs(ms)})`,
  };
}

/** Measures what is held after many navigations. */
export async function heapRow(browser: BareBrowser, url: string, count: number): Promise<Row> {
  const { few, many } = await measureHeap(browser, url, count);
  return {
    what: `heap after ${count} navigations, but for compiled code`,
    budget: '≤ 1.1 × that after 20',
    measured: `${inBytes(many.objects)} (after 20: ${inBytes(few.objects)}), code ${inBytes(many.code)} (${inBytes(few.code)})`,
    met: many.objects <= few.objects * 1.1,
  };
}

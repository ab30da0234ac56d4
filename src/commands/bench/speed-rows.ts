import type { Browser } from '@playwright/test';
import { BUDGETS } from './budgets.ts';
import { inFrames, measureClicks, measureLeast } from './clicks.ts';
import { measureHeap } from './heap.ts';
import { measurePaint, type Paint } from './paint.ts';
import { WIDTHS } from './page-rows.ts';
import { measureBusiness, SLOWDOWN, type Business } from './slow-page.ts';
import { inBytes, inMs, median, type Row } from './table.ts';

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
  browser: Browser,
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
    const longest = (list: readonly Business[]) =>
      median(list.map(({ long }) => Math.max(0, ...long)));
    const blocking = (list: readonly Business[]) => median(list.map((one) => one.blocking));
    const [own, other] = [longest(all), longest(plain)];
    const shift = Math.max(...all.map(({ layoutShift }) => layoutShift));
    rows.push(
      {
        what: `${what}, ${width} px: longest task at ${SLOWDOWN}×`,
        budget: `≤ ${BUDGETS.task} ms, or as plain HTML`,
        measured: own === 0 ? 'none over 50 ms' : `${inMs(own)} (plain ${inMs(other)})`,
        met: own <= Math.max(BUDGETS.task, other),
      },
      {
        what: `${what}, ${width} px: blocking time at ${SLOWDOWN}×`,
        budget: `≤ ${inMs(BUDGETS.blocking)}, or as plain HTML`,
        measured: `${inMs(blocking(all))} (plain ${inMs(blocking(plain))})`,
        met: blocking(all) <= Math.max(BUDGETS.blocking, blocking(plain)),
      },
      {
        what: `${what}, ${width} px: layout shift at ${SLOWDOWN}×`,
        budget: String(BUDGETS.layoutShift),
        measured: String(shift),
        met: shift <= BUDGETS.layoutShift,
      },
    );
  }
  return rows;
}

/** Measures how long clicks take, with the network and without it. */
export async function clickRows(
  browser: Browser,
  what: string,
  url: string,
  links: Readonly<Record<string, string>>,
  runs: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const offline of [false, true]) {
    const all: Awaited<ReturnType<typeof measureClicks>>[] = [];
    for (let run = 0; run < runs; run++)
      all.push(await measureClicks(browser, url, Object.values(links), offline));
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
export async function leastRow(browser: Browser, plainUrl: string, runs: number): Promise<Row> {
  const all: number[] = [];
  for (let run = 0; run < runs; run++) all.push(await measureLeast(browser, plainUrl));
  const ms = median(all);
  return {
    what: `for comparison: a click that changes a word of plain HTML, ${SLOWDOWN}×`,
    measured: `${inFrames(ms)} frames (${inMs(ms)})`,
  };
}

/** Measures what is held after many navigations. */
export async function heapRow(browser: Browser, url: string, count: number): Promise<Row> {
  const { few, many } = await measureHeap(browser, url, count);
  return {
    what: `heap after ${count} navigations, but for compiled code`,
    budget: '≤ 1.1 × that after 20',
    measured: `${inBytes(many.objects)} (after 20: ${inBytes(few.objects)}), code ${inBytes(many.code)} (${inBytes(few.code)})`,
    met: many.objects <= few.objects * 1.1,
  };
}

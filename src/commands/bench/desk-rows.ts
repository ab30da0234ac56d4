import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { writeLibrary } from '../generate/library.ts';
import { inMs, median, type Row } from './table.ts';

/** How long a change may take until the page shows it, in milliseconds. */
const CHANGE_MS = 300;
/** How long a task may keep the page from answering while it is scrolled. */
const TASK_MS = 50;
/** How often the text is scrolled on, by most of its height. */
const SCROLLS = 20;

/**
 * Measures the desk for an analysis: opening it, a change of a record until the file and the page have
 * it, and scrolling its text.
 * @param source the Markdown of the analysis
 * @param folder for its content and the desk's cache
 */
export async function deskRows(
  browser: Browser,
  what: string,
  source: string,
  folder: string,
  runs: number,
): Promise<Row[]> {
  const content = join(folder, 'content');
  mkdirSync(content, { recursive: true });
  writeLibrary(content, 0);
  const file = join(content, 'measured.md');
  writeFileSync(file, source);
  const desk = await startDesk(content, join(folder, 'cache'));
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
    const open = async () => {
      const start = performance.now();
      await page.goto(`${desk.url}measured/`);
      await page.locator('[data-left]').waitFor({ timeout: 120_000 });
      return performance.now() - start;
    };
    // The first of all compiles the page of the desk, and reads every sentence.
    const first = await open();
    const openings: number[] = [];
    for (let run = 0; run < runs; run += 1) openings.push(await open());
    const changes = await measureChanges(page, file, runs);
    const longest = await measureScrolling(page);
    await page.close();
    const change = median(changes);
    return [
      {
        what: `${what}: opening`,
        measured: `${inMs(median(openings))} (the first ${inMs(first)}; ${runs} runs)`,
      },
      {
        what: `${what}: a change, until the page shows it saved`,
        budget: `≤ ${CHANGE_MS} ms`,
        measured: `${inMs(change)} (${runs} runs)`,
        met: change <= CHANGE_MS,
      },
      {
        what: `${what}: the longest task while the text is scrolled`,
        budget: `≤ ${TASK_MS} ms`,
        measured: longest === 0 ? `under ${TASK_MS} ms` : inMs(longest),
        met: longest <= TASK_MS,
      },
    ];
  } finally {
    desk.stop();
  }
}

/** Types a label in a record, and waits until it is said to be saved and stands in the file. */
async function measureChanges(page: Page, file: string, runs: number): Promise<number[]> {
  await page.locator('#tab-record').click();
  await page.locator('[data-open]').nth(20).click();
  const label = page.locator('[data-field="label"]').getByRole('textbox');
  const took: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const words = `Changed for the ${run}th time`;
    await label.fill(words);
    const start = performance.now();
    await label.press('Enter');
    await page
      .locator('[data-saved=false]')
      .waitFor({ timeout: 1000 })
      .catch(() => undefined);
    await page.locator('[data-saved=true]').waitFor();
    took.push(performance.now() - start);
    if (!readFileSync(file, 'utf8').includes(words))
      throw new Error('the change is not in the file');
  }
  return took;
}

/** Scrolls the text. @returns the longest task meanwhile, 0 if none is over 50 ms */
const measureScrolling = (page: Page): Promise<number> =>
  page.evaluate(async (times) => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask' });
    const room = document.querySelector('[data-surface]')!.parentElement!;
    for (let time = 0; time < times; time += 1) {
      room.scrollBy(0, room.clientHeight * 0.9);
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }
    await new Promise((rest) => setTimeout(rest, 200));
    observer.disconnect();
    return longest;
  }, SCROLLS);

/** Starts the desk as `npm run desk` does. @throws if it ends before it has said where it is */
async function startDesk(
  content: string,
  cache: string,
): Promise<{ url: string; stop: () => void }> {
  const server = spawn(process.execPath, ['src/commands/desk.ts'], {
    env: { ...process.env, CI: '1', CONTENT: content, CACHE: cache, PORT: '0' },
  });
  const url = await new Promise<string>((found, failed) => {
    let printed = '';
    const listen = (data: Buffer) => {
      printed += data.toString();
      const match = /http:\/\/127\.0\.0\.1:\d+\/desk\//.exec(printed);
      if (match) found(match[0]);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', () => failed(new Error(`the desk stopped: ${printed}`)));
  });
  return { url, stop: () => void server.kill() };
}

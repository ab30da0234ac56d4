import { setTimeout as wait } from 'node:timers/promises';
import type { BareBrowser, BarePage } from './bare-browser.ts';
import { goAndRest, openSlow } from './slow-page.ts';

/** How long a click took to be painted. */
export interface Click {
  /** Milliseconds from the click to the paint of what it leads to. */
  ms: number;
  /** Requests that were made for it over the network; what the service worker has is none. */
  requests: number;
}

const FRAME = 1000 / 60;
const WIDTH = 1440;

/** @returns in how many frames of a sixtieth of a second something was painted. */
export const inFrames = (ms: number): number => Math.max(1, Math.ceil(ms / FRAME));

/**
 * Opens an analysis on a slowed processor, waits until it has come to rest, and follows links. The first
 * click is the first thing that is done there; what is loaded for a reader who is there comes with it.
 * @param links selectors of links, clicked one after the other
 * @param disconnect takes the network away before the first click, if it is to be
 */
export async function measureClicks(
  browser: BareBrowser,
  url: string,
  links: readonly string[],
  disconnect?: () => void,
): Promise<Click[]> {
  const page = await openSlow(browser, WIDTH);
  await goAndRest(page, url);
  disconnect?.();
  const clicks: Click[] = [];
  for (const link of links) {
    clicks.push(await measureClick(page, link));
    await wait(700);
  }
  await page.close();
  return clicks;
}

/**
 * Clicks as hands do: the pointer is there before the button goes down, and that is down for a moment.
 * If it arrived, pressed and let go in one task, what the page does when it is pointed at would be
 * counted as the click's.
 */
async function clickLikeAHand(page: BarePage, selector: string): Promise<void> {
  const place = await page.evaluate((selector) => {
    const link = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility());
    if (!link) return undefined;
    // Scrolling there is not the click's.
    link.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = link.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  if (!place) throw new Error(`nothing that can be seen is ${selector}`);
  const mouse = (type: string, more = {}) =>
    page.send('Input.dispatchMouseEvent', { type, ...place, ...more });
  const left = { button: 'left', clickCount: 1 };
  await mouse('mouseMoved');
  await wait(200);
  await mouse('mousePressed', left);
  await wait(60);
  await mouse('mouseReleased', left);
}

async function measureClick(page: BarePage, selector: string): Promise<Click> {
  await page.evaluate((selector) => {
    const link = [...document.querySelectorAll<HTMLAnchorElement>(selector)].find((each) =>
      each.checkVisibility(),
    );
    if (!link) throw new Error(`nothing that can be seen is ${selector}`);
    const to = new URL(link.href);
    const title = () =>
      [...document.querySelectorAll('main h1')].find((each) => each.checkVisibility())?.textContent;
    const before = title();
    /** It is painted at its end; nothing that waits already comes before this. */
    const afterThisFrame = () => window.scheduler.postTask(() => {}, { priority: 'user-blocking' });
    window.painted = new Promise<number>((resolve, reject) => {
      window.addEventListener(
        'click',
        ({ timeStamp }) => {
          const at = window.scrollY;
          window.clicked = timeStamp;
          /** What the link leads to is there: another page, or another place of this one. */
          const look = () => {
            const isThere =
              window.location.pathname === to.pathname &&
              (window.scrollY !== at || title() !== before);
            if (performance.now() - timeStamp > 20_000)
              return reject(new Error(`nothing has come of a click on ${selector}`));
            if (!isThere) return requestAnimationFrame(look);
            return void afterThisFrame().then(() => resolve(performance.now() - timeStamp));
          };
          requestAnimationFrame(look);
        },
        { capture: true, once: true },
      );
    });
  }, selector);
  await clickLikeAHand(page, selector);
  const ms = await page.evaluate(() => window.painted);
  await wait(300);
  const requests = await page.evaluate(() => {
    const { clicked } = window;
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return entries.filter(
      ({ startTime, workerStart, transferSize, responseStatus }) =>
        startTime >= clicked && workerStart === 0 && (transferSize > 0 || responseStatus === 0),
    ).length;
  });
  return { ms, requests };
}

/**
 * @returns the milliseconds from a click to the paint of one word that it changes, on a plain page
 * with a slowed processor: what no page can be faster than here
 */
export async function measureLeast(browser: BareBrowser, url: string): Promise<number> {
  const page = await openSlow(browser, WIDTH);
  await goAndRest(page, url, true);
  await page.evaluate(() => {
    window.painted = new Promise<number>((resolve) => {
      window.addEventListener('click', ({ timeStamp }) => {
        document.querySelector('h1')!.textContent = 'clicked';
        requestAnimationFrame(() => {
          void window.scheduler
            .postTask(() => {}, { priority: 'user-blocking' })
            .then(() => resolve(performance.now() - timeStamp));
        });
      });
    });
  });
  await clickLikeAHand(page, 'h1');
  const ms = await page.evaluate(() => window.painted);
  await page.close();
  return ms;
}

import type { Browser, Locator, Page, Request } from '@playwright/test';
import { openSlow, rested } from './slow-page.ts';

/** How long a click took to be painted. */
export interface Click {
  /** Milliseconds from the click to the paint of what it leads to. */
  ms: number;
  /** Requests that were made for it over the network; what the service worker has is none. */
  requests: number;
}

const FRAME = 1000 / 60;

/** @returns in how many frames of a sixtieth of a second something was painted. */
export const inFrames = (ms: number): number => Math.max(1, Math.ceil(ms / FRAME));

/**
 * Opens an analysis on a slowed processor, waits until it has come to rest, and follows links. The first
 * click is the first thing that is done there; what is loaded for a reader who is there comes with it.
 * @param links selectors of links, clicked one after the other
 * @param offline whether the network is taken away before the first click
 */
export async function measureClicks(
  browser: Browser,
  url: string,
  links: readonly string[],
  offline: boolean,
): Promise<Click[]> {
  const page = await openSlow(browser, 1440);
  await page.goto(url, { waitUntil: 'load' });
  await rested(page);
  if (offline) await page.context().setOffline(true);
  const clicks: Click[] = [];
  for (const link of links) {
    clicks.push(await measureClick(page, link));
    await page.waitForTimeout(700);
  }
  await page.context().close();
  return clicks;
}

/**
 * Clicks as hands do: the pointer is there before the button goes down, and that is down for a moment.
 * A robot's pointer arrives, presses and lets go in one task, and what the page does when it is pointed
 * at would be counted as the click's.
 */
async function clickLikeAHand(page: Page, target: Locator): Promise<void> {
  await target.hover();
  await page.waitForTimeout(200);
  await target.click({ delay: 60 });
}

async function measureClick(page: Page, selector: string): Promise<Click> {
  const asked: Request[] = [];
  const note = (request: Request) => asked.push(request);
  page.on('request', note);
  const link = page.locator(selector).filter({ visible: true }).first();
  // Scrolling there is not the click's.
  await link.scrollIntoViewIfNeeded();
  const painted = link.evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        const to = new URL((element as HTMLAnchorElement).href);
        const before = document.querySelector('main h1')?.textContent;
        const at = window.scrollY;
        let start = 0;
        window.addEventListener('click', (event) => (start = event.timeStamp), {
          capture: true,
          once: true,
        });
        /** What the link leads to is there: another page, or another place of this one. */
        const isThere = () =>
          start > 0 &&
          window.location.pathname === to.pathname &&
          (document.querySelector('main h1')?.textContent !== before || window.scrollY !== at);
        const look = () => {
          if (!isThere()) return requestAnimationFrame(look);
          // It is painted at the end of this frame; a message is handled after that.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - start);
          return port2.postMessage(undefined);
        };
        requestAnimationFrame(look);
      }),
  );
  await clickLikeAHand(page, link);
  const ms = await painted;
  page.off('request', note);
  const answers = await Promise.all(asked.map((request) => request.response()));
  return { ms, requests: answers.filter((answer) => !answer?.fromServiceWorker()).length };
}

/**
 * @returns the milliseconds from a click to the paint of one word that it changes, on a plain page
 * with a slowed processor: what no page can be faster than here
 */
export async function measureLeast(browser: Browser, url: string): Promise<number> {
  const page = await openSlow(browser, 1440);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(1000);
  const painted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        window.addEventListener('click', ({ timeStamp }) => {
          document.querySelector('h1')!.textContent = 'clicked';
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - timeStamp);
          requestAnimationFrame(() => port2.postMessage(undefined));
        });
      }),
  );
  await clickLikeAHand(page, page.locator('h1'));
  const ms = await painted;
  await page.context().close();
  return ms;
}

import type { Browser } from '@playwright/test';
import { rested } from './slow-page.ts';

/** The bytes that scripts hold, after some navigations and after many. */
export interface Heap {
  few: number;
  many: number;
}

const FEW = 20;

/**
 * Moves between the views of an analysis, as a reader with a quick hand would.
 * @param count how many navigations there are in all
 */
export async function measureHeap(browser: Browser, url: string, count: number): Promise<Heap> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const session = await page.context().newCDPSession(page);
  const held = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  };
  const navigate = (times: number) =>
    page.evaluate(async (wanted) => {
      for (let at = 0; at < wanted; at++) {
        const links = document.querySelectorAll<HTMLAnchorElement>('header nav a');
        const link = links[(at + 1) % links.length]!;
        link.click();
        const to = new URL(link.href).pathname;
        while (
          window.location.pathname !== to ||
          !document.querySelector(`header nav a[href="${to}"][aria-current="page"]`)
        )
          await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }, times);
  await page.goto(url, { waitUntil: 'load' });
  await rested(page);
  await navigate(FEW);
  const few = await held();
  await navigate(count - FEW);
  const many = await held();
  await page.context().close();
  return { few, many };
}

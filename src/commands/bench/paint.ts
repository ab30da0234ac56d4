import type { Browser } from '@playwright/test';

/** When a page was painted, in milliseconds from its request. */
export interface Paint {
  first: number;
  largest: number;
}

/** @returns when an address is painted, in a browser that has never seen it. */
export async function measurePaint(browser: Browser, url: string): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.largest = 0;
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) window.largest = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(
    () => window.largest > 0 && performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  await page.waitForTimeout(300);
  const paint = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
    largest: window.largest,
  }));
  await context.close();
  return paint;
}

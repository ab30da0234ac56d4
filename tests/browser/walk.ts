import type { Page } from '@playwright/test';
import { FULL } from '../length.ts';

/** Stops of the longest page: it goes on in the same way. */
const MOST = FULL ? 120 : 60;

/** @returns what is wrong with the stops of a page, by Tab from its top. */
export async function walk(page: Page): Promise<{ wrong: string[]; stops: number }> {
  const wrong: string[] = [];
  await page.evaluate(() => window.controls.toTop());
  for (let stops = 0; stops < MOST; stops++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => window.controls.step());
    if (!found) {
      const left = await page.evaluate(() => window.controls.after());
      return { wrong: [...wrong, ...left.map((name) => `${name}: left out at the end`)], stops };
    }
    wrong.push(...found);
  }
  return { wrong, stops: MOST };
}

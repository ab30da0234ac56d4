import { expect, type Page } from '@playwright/test';
import { settled } from './site.ts';

/** The page as it stands on paper: that is what is looked at. */
export async function beginPrinting(page: Page): Promise<void> {
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  await expect(async () => {
    // They are loaded once the reader does something.
    await page.keyboard.press('Shift');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('[data-endnotes]').count()).toBe(1);
  }).toPass();
}

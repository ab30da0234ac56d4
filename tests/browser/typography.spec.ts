import type { Locator, Page } from '@playwright/test';
import { at, expect, settled, stir, test } from './site.ts';

/*
 * What a typographer would see: what is cut, touches what is beside it, or stands in no column.
 */

const TEXT = '/russia-kazakhstan-astana/';

async function open(page: Page, address: string, width: number, height = 800): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(address);
  await settled(page);
}
const box = (of: Locator) =>
  of.evaluate((element) => {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    return { left, right, top, bottom, width, height };
  });
test('an empty search is no longer than its window', async ({ page, real }) => {
  for (const [width, height] of [
    [360, 740],
    [1440, 900],
  ] as const) {
    await open(page, at(real.root, '/search/'), width, height);
    await expect(page.getByRole('searchbox')).toBeFocused();
    const over = await page.evaluate(
      () => document.documentElement.scrollHeight - window.innerHeight,
    );
    expect(over, `${width} px`).toBeLessThanOrEqual(0);
  }
});

test('citations are read whole, and stand clear of their headings', async ({ page, real }) => {
  await open(page, at(real.root, `${TEXT}agreements/baikonur/`), 360);
  await page.getByRole('link', { name: 'Share or cite' }).first().click();
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Cite / });
  await expect(dialog).toBeVisible();
  for (const code of await dialog.locator('pre').all()) {
    expect(await code.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
    const button = await box(code.locator('xpath=preceding-sibling::header//button'));
    expect((await box(code)).top - button.bottom).toBeGreaterThan(4);
  }
});

test('dialogs close at the same place', async ({ page, real }) => {
  await open(page, at(real.root, TEXT), 1440);
  await stir(page, page.getByRole('button', { name: 'Keyboard shortcuts' }));
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('h');
  const own = page.getByRole('dialog', { name: 'Your highlights and notes' });
  await expect(own).toBeVisible();
  // With nothing in it, nothing is to be operated first.
  await expect(own.getByRole('heading', { name: 'Your highlights and notes' })).toBeFocused();
  const corner = async (dialog: Locator) => {
    const [outer, close] = [
      await box(dialog),
      await box(dialog.getByRole('button', { name: 'Close' })),
    ];
    const { height } = close;
    return [outer.right - close.right, close.top - outer.top, height].map(Math.round);
  };
  const veil = (dialog: Locator) =>
    dialog.evaluate((one) => getComputedStyle(one, '::backdrop').backgroundColor);
  const [place, ground] = [await corner(own), await veil(own)];
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  expect(await corner(keys)).toEqual(place);
  expect(await veil(keys)).toBe(ground);
});

test('where somebody left off is offered over the column of the text', async ({ page, real }) => {
  for (const width of [1440, 1920]) {
    await open(page, at(real.root, TEXT), width, 900);
    await stir(page, page.getByText(/\d+ minutes? left/));
    const top = await page.locator('#signed').evaluate((one) => one.getBoundingClientRect().top);
    await page.mouse.wheel(0, top - 100);
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('verbatim:reading:/') ?? '{}'))
      .toContain('signed');
    await page.goto(at(real.root, '/about/'));
    await page.goto(at(real.root, TEXT));
    await settled(page);
    const offer = page.getByRole('group', { name: 'Where you left off' });
    await expect(offer).toBeVisible();
    const prose = await box(page.locator('#lead'));
    const { left, right } = await box(offer);
    expect(Math.abs(left - prose.left), `${width} px`).toBeLessThan(1.5);
    expect(Math.abs(right - prose.right), `${width} px`).toBeLessThan(1.5);
  }
});

import type { Page } from '@playwright/test';
import { at, expect, settled, test } from './site.ts';

const SLUG = '/russia-kazakhstan-astana/';
const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const LIGHT = 'rgb(252, 250, 245)';
const DARK = 'rgb(23, 22, 20)';
const SEPIA = 'rgb(244, 234, 213)';

async function choose(page: Page, option: string): Promise<void> {
  const button = page.getByRole('button', { name: 'Reading settings' });
  const panel = page.getByRole('dialog', { name: 'Reading settings' });
  if (!(await panel.isVisible())) await button.click();
  await panel.getByRole('radio', { name: option, exact: true }).check();
}

test('theme and text size change at once, and are kept', async ({ page, real }) => {
  await page.goto(at(real.root, SLUG));
  await settled(page);
  expect(await background(page)).toBe(LIGHT);
  await choose(page, 'Dark');
  expect(await background(page)).toBe(DARK);
  await choose(page, 'Largest');
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(await size()).toBe('24px');
  await page.getByRole('link', { name: /^Figures/ }).click();
  await page.reload();
  expect(await background(page)).toBe(DARK);
  expect(await size()).toBe('24px');
  await settled(page);
  await choose(page, 'Sepia');
  expect(await background(page)).toBe(SEPIA);
  await page.getByRole('button', { name: 'Reset' }).click();
  expect(await background(page)).toBe(LIGHT);
  expect(await size()).toBe('16px');
});

test('Escape closes the settings and gives the focus back', async ({ page, real }) => {
  await page.goto(real.root);
  await settled(page);
  const button = page.getByRole('button', { name: 'Reading settings' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'As the system' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
});

test('what is stored is applied before the first paint', async ({ browser, real }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    localStorage.setItem('verbatim:preferences:/', '{"theme":"dark","size":"larger"}');
    // The first frame of the page sees what the first paint shows.
    requestAnimationFrame(() => {
      const { theme, size } = document.documentElement.dataset;
      (window as unknown as { first: string }).first = `${theme} ${size}`;
    });
  });
  // The scripts of the page itself never arrive: only what is in it can have done it.
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(at(real.root, SLUG), { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => 'first' in window);
  expect(await page.evaluate(() => (window as unknown as { first: string }).first)).toBe(
    'dark larger',
  );
  expect(await background(page)).toBe(DARK);
  await context.close();
});

test('the system decides until the reader does', async ({ browser, real }) => {
  const context = await browser.newContext({ colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(real.root);
  expect(await background(page)).toBe(DARK);
  await context.close();
});

test('two sites on one host keep their preferences apart', async ({ page, real }) => {
  await page.goto(at(real.root, SLUG));
  await settled(page);
  await choose(page, 'Dark');
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys).toEqual(['verbatim:preferences:/']);
  await page.goto(at(real.below, SLUG));
  await settled(page);
  await choose(page, 'Sepia');
  await page.getByRole('link', { name: 'Space and security' }).click();
  await choose(page, 'Large');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([
    'verbatim:preferences:/some/where/',
  ]);
});

test('a change in one tab is seen in the other', async ({ context, real }) => {
  const one = await context.newPage();
  const two = await context.newPage();
  await one.goto(real.root);
  await two.goto(real.root);
  await settled(one);
  await settled(two);
  await choose(one, 'Dark');
  await expect.poll(() => background(two)).toBe(DARK);
});

test('broken storage changes nothing but the memory of it', async ({ context, real }) => {
  for (const stored of [
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{"theme":7}',
    '{"theme":"pink","size":"large"}',
    '{"theme":{}}',
  ]) {
    const page = await context.newPage();
    await page.addInitScript(
      (value) => localStorage.setItem('verbatim:preferences:/', value),
      stored,
    );
    await page.goto(at(real.root, SLUG));
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.dataset['theme']), stored).toBe(
      'system',
    );
    await choose(page, 'Dark');
    expect(await background(page)).toBe(DARK);
    await page.close();
  }
});

test('blocked storage changes nothing but the memory of it', async ({ page, real }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  await page.goto(at(real.root, `${SLUG}signed/`));
  await settled(page);
  await expect(page.locator('#signed')).toBeFocused();
  await choose(page, 'Dark');
  expect(await background(page)).toBe(DARK);
  await page.getByRole('link', { name: /^Agreements/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreements');
  expect(await background(page)).toBe(DARK);
});

test('no cookie is set', async ({ context, page, real }) => {
  await page.goto(at(real.root, SLUG));
  await settled(page);
  expect(await context.cookies()).toEqual([]);
});

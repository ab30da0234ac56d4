import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { DEPLOYS, SITES } from './build.ts';
import { landing } from './links.ts';
import { expect, saved, test } from './profile.ts';
import { settled } from './site.ts';

const ARTICLE = 'russia-kazakhstan-astana';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search for' });

test('is opened, asked, gone through and left by keyboard; Back brings it again', async ({
  profile,
  host,
}) => {
  const served = await host({ '/': SITES.real.out });
  const page = await profile.page();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(`${served.url}${ARTICLE}/`);
  await settled(page);
  await saved(page);
  // The page itself has loaded nothing of it; what keeps pages has, in its own thread.
  expect(loaded.filter((path) => /search\.chunk|_search|search\/index/.test(path))).toEqual([]);

  const opener = page.getByRole('link', { name: 'Search', exact: true });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(opener).toBeFocused();

  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  // With two letters changed about.
  await page.keyboard.type('Gapzrom tranist');
  const results = dialog(page).locator('a[data-result]');
  await expect(results.first()).toBeVisible();
  await expect(dialog(page).getByRole('status')).toHaveText(/passage|record/);
  await expect(dialog(page).locator('mark').filter({ hasText: 'Gazprom' }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(results.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  const first = new URL((await results.first().getAttribute('href'))!, page.url());
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect.poll(() => new URL(page.url()).pathname).toBe(first.pathname);
  // The reader has arrived there, not at the button that opened the search.
  await expect(opener).not.toBeFocused();

  await page.goBack();
  await expect(field(page)).toHaveValue('Gapzrom tranist');
  await expect(results.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  // The text is in the page once: the search repeats nothing of it while it is closed.
  await expect(dialog(page).locator('*')).toHaveCount(0);
});

test('a passage that is found leads to its words, and marks them', async ({ profile, host }) => {
  const served = await host({ '/': SITES.real.out });
  const page = await profile.page();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${served.url}${ARTICLE}/`);
  await settled(page);
  for (const [asked, has] of [
    ['uranium', /uranium/],
    ['macron', /Macron/],
  ] as const) {
    await page.keyboard.press('/');
    await field(page).fill(asked);
    const passages = dialog(page).getByRole('region', { name: /^In the text/ });
    await passages.locator('a[data-result]').first().click();
    await expect(dialog(page)).toBeHidden();
    await expect.poll(async () => (await landing(page)).marked).toMatch(has);
    await expect.poll(() => landing(page)).toMatchObject({ inView: true, focused: true });
  }
});

test('its key writes where the reader writes, and can be turned off', async ({ profile, host }) => {
  const served = await host({ '/': SITES.real.out });
  const page = await profile.page();
  await page.goto(`${served.url}${ARTICLE}/`);
  await settled(page);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
  await page.evaluate(() =>
    localStorage.setItem('verbatim:preferences:/', JSON.stringify({ shortcuts: 'off' })),
  );
  await page.reload();
  await settled(page);
  await page.keyboard.press('/');
  await expect(field(page)).toHaveCount(0);
});

test('works without a network, after one page was loaded', async ({ profile, host }) => {
  const served = await host({ '/': DEPLOYS.hundred });
  const first = await profile.page();
  await first.goto(`${served.url}${ARTICLE}/`);
  await saved(first);
  await served.stop();
  await profile.restart();
  const page = await profile.page();
  await page.goto(`${served.url}${ARTICLE}/agreements/`);
  await settled(page);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await field(page).fill('kazahkstan gas');
  await expect(dialog(page).getByRole('region', { name: /^In the text/ })).toBeVisible();

  // Across the library: what is saved, and that it is not all.
  await dialog(page).getByText('The whole library').click();
  await expect(dialog(page).getByText(/cannot be reached/)).toContainText(
    'Only the analysis that is saved on this device was searched.',
  );
  await expect(dialog(page).locator('a[data-result] mark').first()).toBeVisible();

  // By its own address, from a cold start.
  await page.goto(`${served.url}search/?q=gas`);
  await expect(field(page)).toHaveValue('gas');
  await expect(page.getByRole('main').locator('a[data-result] mark').first()).toBeVisible();
  await expect(page.getByText(/cannot be reached/)).toBeVisible();
});

test('a query loads little of a library of 100, by an address that can be shared', async ({
  profile,
  host,
}) => {
  const served = await host({ '/': DEPLOYS.hundred });
  const page = await profile.page();
  let bytes = 0;
  const read: string[] = [];
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    if (!/^\/(data|search)\/.*json$/.test(pathname) || /library|site/.test(pathname)) return;
    read.push(pathname);
    bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
  });
  await page.goto(`${served.url}search/?q=Kazahkstan`);
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toHaveText('Found in 1 analysis.');
  await expect(main.locator('a[data-result]').first()).toHaveAttribute('href', `/${ARTICLE}/`);
  await expect(main.locator('mark').filter({ hasText: 'Kazakhstan' }).first()).toBeVisible();
  const models = read.filter((path) => !/_search|search\/index/.test(path));
  expect(models).toHaveLength(1);
  console.log(
    `a query with a typing error, library of 100: ${bytes} bytes in ${read.length} files`,
  );
  expect(bytes).toBeLessThan(250_000);

  // In ninety-seven of them: no more models than are shown.
  read.length = 0;
  await field(page).fill('draughts');
  await expect(main.getByRole('status')).toHaveText(/^Found in 9\d analyses\.$/);
  await expect(page).toHaveURL(/\?q=draughts$/);
  expect(read.filter((path) => !/_search|search\/index/.test(path)).length).toBeLessThanOrEqual(5);
  await main.getByRole('button', { name: /^Search more/ }).click();
  await expect(main.getByRole('heading', { level: 3 })).toHaveCount(15);
  await page.reload();
  await expect(field(page)).toHaveValue('draughts');
});

test('axe finds nothing in it, and nothing scrolls sideways at 320 px with large text', async ({
  profile,
  host,
}) => {
  const served = await host({ '/': SITES.real.out });
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const [width, theme] of [
    [320, 'light'],
    [1280, 'sepia'],
    [320, 'dark'],
  ] as const) {
    const page = await profile.page();
    await page.setViewportSize({ width, height: 700 });
    await page.addInitScript(
      (value) =>
        localStorage.setItem(
          'verbatim:preferences:/',
          JSON.stringify({ theme: value, size: 'largest' }),
        ),
      theme,
    );
    await page.goto(`${served.url}${ARTICLE}/`);
    await settled(page);
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await field(page).fill('gas agreement');
    await expect(dialog(page).locator('mark').first()).toBeVisible();
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { violations } = await (
        window as unknown as { axe: { run(): Promise<AxeResults> } }
      ).axe.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
    expect(found, `${theme} ${width}`).toEqual([]);
    for (const selector of ['dialog', 'dialog > div'])
      expect(
        await page
          .locator(selector)
          .last()
          .evaluate((box) => box.scrollWidth - box.clientWidth),
      ).toBeLessThanOrEqual(0);
    await page.close();
  }
});

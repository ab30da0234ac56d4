import type { Page } from '@playwright/test';
import { beginPrinting } from './printing.ts';
import { quiet, watchPending } from './quiet.ts';
import { at, expect, settled, stir, test } from './site.ts';

const ARTICLE = '/russia-kazakhstan-astana/';

const styleOf = (page: Page, selector: string, name: string, pseudo?: string) =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (element, [property, which]) => getComputedStyle(element, which).getPropertyValue(property),
      [name, pseudo] as const,
    );

test('an article is black on white with its number behind the words, whatever the reader sees', async ({
  page,
  real,
}) => {
  await page.addInitScript(() =>
    localStorage.setItem('verbatim:preferences:/', JSON.stringify({ theme: 'dark' })),
  );
  await page.goto(at(real.root, ARTICLE));
  await beginPrinting(page);
  expect(await styleOf(page, 'html', 'background-color')).toBe('rgb(255, 255, 255)');
  expect(await styleOf(page, 'main p', 'color')).not.toBe('rgb(233, 228, 218)');
  for (const control of [
    '#root > header a',
    '#root > footer a',
    'main nav',
    'main button',
    'main a[data-share]',
  ])
    await expect(page.locator(control).locator('visible=true')).toHaveCount(0);
  expect(await styleOf(page, '[data-sign]', 'content', '::after')).toMatch(/1"?$/);
  expect(await styleOf(page, 'body', 'content', '::before')).toBe(`"${at(real.root, ARTICLE)}"`);
  await expect(page.getByText(/^Opinion analysis, translated/)).toBeVisible();
});

test('what was signed is drawn on paper too, where grounds are left out', async ({
  page,
  real,
}) => {
  await page.goto(at(real.root, `${ARTICLE}agreements/`));
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => styleOf(page, 'main i', 'print-color-adjust')).toBe('exact');
  expect(await styleOf(page, 'main i', 'background-color')).not.toBe('rgba(0, 0, 0, 0)');
});

test('the address on paper is that from where it is read, below a path too', async ({
  page,
  real,
}) => {
  await page.goto(at(real.below, `${ARTICLE}global-south/`));
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  await expect
    .poll(() => styleOf(page, 'body', 'content', '::before'))
    .toBe(`"${at(real.below, ARTICLE)}"`);
});

test('the browser prints the endnotes, and leaves none in the page', async ({ page, real }) => {
  await page.goto(at(real.root, ARTICLE));
  await beginPrinting(page);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      document.title = String(document.querySelectorAll('[data-endnotes] li').length);
    });
  });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(4);
  expect(Number(await page.title())).toBeGreaterThan(40);
  await expect(page.locator('[data-endnotes]')).toHaveCount(0);
  await expect(page.locator('[data-sign]')).toHaveCount(0);
});

test('what the reader has turned off is not printed', async ({ page, fixtures }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'verbatim:preferences:/',
      JSON.stringify({ marks: 'off', notes: 'off', theme: 'light' }),
    ),
  );
  await watchPending(page);
  await page.goto(at(fixtures.root, '/ittifaq-almina/'));
  await settled(page);
  await stir(page, page.locator('#sign-help'));
  await page.emulateMedia({ media: 'print' });
  await quiet(page);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('[data-endnotes], [data-sign]')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Editor’s notes' })).toBeHidden();
  expect(await styleOf(page, 'main article', 'content', '::after')).toMatch(/none|normal/);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('marked words are underlined, and it is told where their records are', async ({
    page,
    real,
  }) => {
    await page.goto(at(real.root, ARTICLE));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation').locator('visible=true')).toHaveCount(0);
    expect(await styleOf(page, '[data-kind]', 'text-decoration-line')).toBe('underline');
    expect(await styleOf(page, 'main article', 'content', '::after')).toContain('agreements/');
    const bars = page.locator('#root > header');
    await expect(bars).toBeHidden();
  });
});

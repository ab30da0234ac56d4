import type { Locator, Page } from '@playwright/test';
import { address, entryId, recordAddress } from '../../src/model/address/address.ts';
import { at, expect, settled, test, type ServedSite } from './site.ts';

const SLUG = 'russia-kazakhstan-astana';
const FIGURES = address.figures(SLUG);

async function open(page: Page, site: ServedSite, path = FIGURES, preferences = {}) {
  await page.addInitScript(
    (value) => localStorage.setItem('verbatim:preferences:/', value),
    JSON.stringify(preferences),
  );
  await page.goto(at(site.root, path));
  await settled(page);
}

/** How far an element is wider than what is seen of it. */
const over = (element: Locator) =>
  element.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);

/** The contrast of a shape's outline with the page behind it, as WCAG 2 reckons it. */
const contrast = (shape: Locator) =>
  shape.evaluate((element) => {
    const luminance = (colour: string) => {
      const context = document.createElement('canvas').getContext('2d')!;
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    };
    const one = luminance(getComputedStyle(element).stroke);
    const other = luminance(getComputedStyle(document.documentElement).backgroundColor);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  });

for (const [width, most] of [
  [1440, 2600],
  [390, 4000],
] as const)
  test(`all of it is at most ${most} px high, ${width} px wide`, async ({ page, real }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, real);
    const { height } = (await page.locator('main').boundingBox())!;
    expect(height).toBeLessThanOrEqual(most);
  });

test('at 320 px with the largest text, only the table scrolls sideways', async ({ page, real }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, real, FIGURES, { size: 'largest' });
  expect(await over(page.locator('html'))).toBe(0);
  await page.getByText('Show as table').click();
  const table = page.getByRole('group', { name: 'All figures in this text' });
  expect(await over(table)).toBeGreaterThan(0);
  const rowHead = table.getByRole('rowheader').first();
  const before = (await rowHead.boundingBox())!.x;
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  // What a row is of stays in sight.
  expect(Math.abs((await rowHead.boundingBox())!.x - before)).toBeLessThan(8);
  for (const picture of await page.locator('main svg').all()) {
    const { x, width } = (await picture.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(320);
  }
});

for (const theme of ['light', 'sepia', 'dark'])
  test(`pictures are legible, ${theme}`, async ({ page, real }) => {
    await open(page, real, FIGURES, { theme });
    const parts = page.getByRole('figure').first().locator('rect');
    expect(await contrast(parts.first())).toBeGreaterThan(7);
    const line = page.getByRole('region', { name: 'Dates in the text' });
    for (const track of await line.locator('ol > li > svg').all())
      expect(
        await contrast(track.locator(':scope > rect:last-child, :scope > svg:last-child > path')),
      ).toBeGreaterThan(7);
  });

test('pictures are legible in forced colours', async ({ page, real }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    // The reader has asked for a light page, the system for its own colours.
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await open(page, real, FIGURES, { theme: 'light' });
    expect(
      await contrast(page.getByRole('figure').first().locator('rect').first()),
    ).toBeGreaterThan(7);
  }
});

test('the line has the years where its axis says', async ({ page, real }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, real);
    const line = page.getByRole('region', { name: 'Dates in the text' });
    const axis = line.locator('svg', { hasText: '2024' }).first();
    const label = async (year: string) =>
      (await axis.getByText(year, { exact: true }).boundingBox())!.x;
    const year = (await label('2024')) - (await label('2023'));
    const planned = line.locator('li:has(> p:text-is("2025")) > svg > rect').last();
    const box = (await planned.boundingBox())!;
    // Its outline is drawn on its edges.
    expect(Math.abs(box.width - year)).toBeLessThan(4);
    expect(Math.abs(box.x - ((await label('2025')) - 5))).toBeLessThan(4);
  }
});

test('on paper a table that is open is whole, and the pictures are there', async ({
  page,
  real,
}) => {
  // A4 less its margins, at 96 dots an inch.
  await page.setViewportSize({ width: 628, height: 900 });
  await open(page, real);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Show as table')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByText('Show as table').click();
  await page.emulateMedia({ media: 'print' });
  expect(await over(page.locator('html'))).toBe(0);
  const { x, width } = (await page.getByRole('table').boundingBox())!;
  expect(x + width).toBeLessThanOrEqual(628);
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
  await expect(page.getByRole('figure').first().locator('svg')).toBeVisible();
});

test('an address of a date leads to it', async ({ page, real }) => {
  const [event] = real.analyses.find(({ slug }) => slug === SLUG)!.events;
  await page.goto(at(real.root, recordAddress(SLUG, event!)));
  await settled(page);
  const entry = page.locator(`[id="${entryId('event', event!.id)}"]`);
  await expect(entry).toBeInViewport();
  await expect(entry).toContainText(event!.label);
  await entry.getByRole('link', { name: 'See in text' }).click();
  await expect(page.locator(`[id="event.${event!.id}"]`)).toBeInViewport();
});

test('the parts of the page are found from its head', async ({ page, real }) => {
  await open(page, real);
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'Dates in the text' })
    .click();
  await expect(page.getByRole('heading', { name: 'Dates in the text' })).toBeInViewport();
  expect(new URL(page.url()).hash).toBe('#figures.dates');
});

import type { Page } from '@playwright/test';
import { quiet, watchPending } from './quiet.ts';
import { at, expect, settled, stir, test } from './site.ts';

const SLUG = '/russia-kazakhstan-astana/';
const KEY = 'verbatim:reading:/';
const offer = (page: Page) => page.getByRole('group', { name: 'Where you left off' });
const kept = (page: Page) =>
  page.evaluate(
    (key) => JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, object>,
    KEY,
  );
/** What helps in reading is here: it comes when the reader does something. */
const ready = async (page: Page) => {
  await settled(page);
  await stir(page, page.getByText(/\d+ minutes? left/));
};
/** Reads on to a section, and stays there until the place is kept. */
async function readTo(page: Page, section: string): Promise<void> {
  const top = await page
    .locator(`#${section}`)
    .evaluate((heading) => heading.getBoundingClientRect().top);
  await page.mouse.wheel(0, top - 100);
  await expect.poll(() => kept(page)).not.toEqual({});
}

test.beforeEach(({ page }) => watchPending(page));

test('a reader who comes back is offered the paragraph that they were at', async ({
  page,
  real,
}) => {
  await page.goto(at(real.root, SLUG));
  await ready(page);
  await expect(offer(page)).toHaveCount(0);
  expect(await kept(page)).toEqual({});
  await readTo(page, 'signed');

  await page.goto(at(real.root, '/about/'));
  await page.goto(at(real.root, SLUG));
  await expect(offer(page)).toContainText('Continue at What was signed in Astana');
  // Nothing is forced, and nothing moves.
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  const first = page.locator('#signed ~ p').first();
  const words = (await first.textContent())!.slice(0, 30);
  await expect(offer(page)).toContainText(words);

  await offer(page)
    .getByRole('button', { name: /^Continue at/ })
    .click();
  await expect(first).toBeFocused();
  await expect(first).toBeInViewport();
  await expect(offer(page)).toHaveCount(0);
  await expect(page.locator('[aria-current="location"]')).toHaveText('What was signed in Astana');
});

test('the place is found by its words in a text that was edited, and offered no more once dismissed', async ({
  page,
  real,
}) => {
  await page.goto(at(real.root, SLUG));
  await ready(page);
  await readTo(page, 'allies');
  const places = await kept(page);
  const store = (place: object) =>
    page.evaluate(
      ([key, value]) => localStorage.setItem(key!, value!),
      [
        KEY,
        JSON.stringify({ 'russia-kazakhstan-astana': { ...Object.values(places)[0], ...place } }),
      ],
    );

  // The paragraph has moved to another place of another section.
  await store({ section: 'visit', index: 9 });
  await page.goto(at(real.root, '/about/'));
  await page.goto(at(real.root, SLUG));
  await expect(offer(page)).toContainText('Continue at The closest allies');

  // It was written anew: its section is all that is left of it.
  await store({ hash: 'other', words: 'Words that are in it no more' });
  await page.goto(at(real.root, '/about/'));
  await page.goto(at(real.root, SLUG));
  await expect(offer(page)).toContainText('Continue at The closest allies');
  await expect(offer(page)).not.toContainText('no more');

  await offer(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(offer(page)).toHaveCount(0);
  expect(await kept(page)).toEqual({});

  // Not even that.
  await store({ hash: 'other', words: 'Words', section: 'gone' });
  await page.goto(at(real.root, '/about/'));
  await page.goto(at(real.root, SLUG));
  await ready(page);
  await quiet(page);
  await expect(offer(page)).toHaveCount(0);
});

test('a deep link wins, a reader who reads on is left alone, and a text read to its end is done', async ({
  page,
  real,
}) => {
  await page.goto(at(real.root, SLUG));
  await ready(page);
  await readTo(page, 'signed');
  await page.goto(at(real.root, `${SLUG}background/`));
  await ready(page);
  await quiet(page);
  await expect(offer(page)).toHaveCount(0);

  await page.goto(at(real.root, '/about/'));
  await page.goto(at(real.root, SLUG));
  await expect(offer(page)).toBeVisible();
  await page.mouse.wheel(0, 900);
  await expect(offer(page)).toHaveCount(0);

  await page.mouse.wheel(0, 100_000);
  await expect.poll(() => kept(page)).toEqual({});
  await page.goto(at(real.root, '/about/'));
  await page.goto(at(real.root, SLUG));
  await ready(page);
  await quiet(page);
  await expect(offer(page)).toHaveCount(0);
});

test.describe('with what keeps pages', () => {
  test.use({ serviceWorkers: 'allow' });

  test('who has everything stored removed is remembered no more', async ({ page, real }) => {
    await page.goto(at(real.root, SLUG));
    await ready(page);
    await readTo(page, 'signed');
    await page.goto(at(real.root, '/about/'));
    await page.getByRole('button', { name: 'Remove everything stored' }).click();
    await page.getByRole('button', { name: 'Remove everything', exact: true }).click();
    await expect(page.getByText(/^Everything .* on this device has been removed/)).toBeVisible();
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
});

test('a broken memory offers nothing', async ({ page, real }) => {
  await page.goto(at(real.root, '/about/'));
  for (const stored of ['{', 'null', '[]', '{"russia-kazakhstan-astana":{"section":"signed"}}']) {
    await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [KEY, stored]);
    await page.goto(at(real.root, SLUG));
    await ready(page);
    await quiet(page);
    await expect(offer(page)).toHaveCount(0);
  }
});

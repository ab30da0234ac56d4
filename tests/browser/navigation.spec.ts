import type { Page } from '@playwright/test';
import { closedGate } from './gate.ts';
import { quiet, watchPending } from './quiet.ts';
import { at, expect, isInView, settled, test } from './site.ts';

const SLUG = '/russia-kazakhstan-astana/';

/** Marks the document; the mark is gone when the page is loaded anew. */
const mark = (page: Page) => page.evaluate(() => document.body.setAttribute('data-same', ''));
const isSame = (page: Page) => page.evaluate(() => document.body.hasAttribute('data-same'));
/** Collects what a page gets from the network, for itself; and not the icon, nor whether the site is there. */
function fromNetwork(page: Page): string[] {
  const paths: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!response.fromServiceWorker() && !/\/(icon\.svg|sw\.js)$/.test(pathname))
      paths.push(pathname);
  });
  return paths;
}
/** Waits until what the page needs later is here: it is loaded when the page has come to rest. */
const atRest = (page: Page) =>
  expect(page.getByText('Saved for offline', { exact: true })).toBeAttached({ timeout: 30_000 });
const scrollOf = (page: Page) => page.evaluate(() => window.scrollY);
/** A press as the reader's: without the scrolling that Playwright does before its own. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  const box = await page.getByRole('link', { name }).first().boundingBox();
  await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
}

test.describe('with what keeps pages', () => {
  test.use({ serviceWorkers: 'allow' });
  for (const place of ['root', 'below'] as const) {
    test(`${place}: moving between the views loads nothing anew, and title, focus and place follow`, async ({
      page,
      real,
    }) => {
      // What is said of other analyses at the end of the text is none of this one: it is asked for once.
      const onward = page.waitForResponse(/\/onward\.json$/);
      await page.goto(at(real[place], SLUG));
      await settled(page);
      await atRest(page);
      await (await onward).finished();
      await mark(page);
      const requests = fromNetwork(page);

      await page.getByRole('link', { name: 'A troubling background' }).click();
      await expect(page).toHaveURL(at(real[place], `${SLUG}background/`));
      await expect(page.locator('#background')).toBeFocused();
      await expect.poll(() => isInView(page, '#background')).toBe(true);
      await expect(page).toHaveTitle(/^A troubling background · /);
      const place1 = await scrollOf(page);
      expect(place1).toBeGreaterThan(500);

      await press(page, /^Agreements/);
      await expect(page).toHaveURL(at(real[place], `${SLUG}agreements/`));
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await expect(page).toHaveTitle(/^Agreements · /);
      await expect.poll(() => scrollOf(page)).toBe(0);

      await page.getByRole('link', { name: 'Secondary sanctions' }).click();
      await expect(page).toHaveTitle(/^Secondary sanctions · /);
      await page.getByRole('link', { name: 'Previous' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Nuclear power plant by a French project',
      );

      await page.getByRole('link', { name: 'See in text' }).click();
      await expect(page).toHaveURL(/background\/#agreement\.french-nuclear-plant$/);
      const words = page.locator('[id="agreement.french-nuclear-plant"]');
      await expect(words).toBeFocused();
      await expect(words).toHaveText('construction of a nuclear power plant');
      await expect(words).toBeInViewport();

      await press(page, /^Figures/);
      await page.getByRole('link', { name: 'Growth of trade turnover' }).first().click();
      await expect(page).toHaveTitle(/^grew by another 7%, Growth of trade turnover · /);

      expect(await isSame(page)).toBe(true);
      expect(requests).toEqual([]);

      for (let back = 0; back < 6; back++) await page.goBack();
      await expect(page).toHaveURL(at(real[place], `${SLUG}background/`));
      await expect.poll(() => scrollOf(page)).toBe(place1);
      await page.goForward();
      await expect(page).toHaveURL(at(real[place], `${SLUG}agreements/`));
      await expect(page).toHaveTitle(/^Agreements · /);
      expect(await isSame(page)).toBe(true);
      expect(requests).toEqual([]);
    });
  }
});

test('a section is shown as soon as its link is clicked, and Back finds the place before', async ({
  page,
  real,
}) => {
  await watchPending(page);
  await page.goto(at(real.root, SLUG));
  await settled(page);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => scrollOf(page)).toBe(400);
  await quiet(page);
  const shown = await page.evaluate(() => {
    document.querySelector<HTMLAnchorElement>('main nav a[href$="/balance/"]')!.click();
    // Nothing has been drawn since.
    const { top } = document.getElementById('balance')!.getBoundingClientRect();
    return top >= 0 && top < window.innerHeight && !document.activeElement?.matches('h2');
  });
  expect(shown).toBe(true);
  await expect(page.locator('#balance')).toBeFocused();
  expect(await isInView(page, '#balance')).toBe(true);
  await page.goBack();
  await expect.poll(() => scrollOf(page)).toBe(400);
});

const ENTRIES = {
  Agreements: '[data-entry]',
  Figures: ':is([data-entry], tbody tr)',
  Voices: 'ol > li[id]',
};
for (const [view, entries] of Object.entries(ENTRIES))
  test(`${view.toLowerCase()} that a link leads to begin at once, and are all there soon`, async ({
    page,
    fixtures,
  }) => {
    const slug = '/two-hundred-records/';
    const name = view.toLowerCase();
    const shown = page.locator(`main [data-view="${name}"] ${entries}`);
    await page.goto(at(fixtures.root, `${slug}${name}/`));
    await settled(page);
    const all = await shown.allTextContents();
    expect(all.length).toBeGreaterThan(25);

    await page.goto(at(fixtures.root, slug));
    await settled(page);
    await page.evaluate(
      ({ name, entries }) => {
        const first = new MutationObserver(() => {
          const view = document.querySelector(`main [data-view="${name}"]`);
          if (!view || view.hasAttribute('data-unshown')) return;
          first.disconnect();
          document.body.dataset['first'] = String(view.querySelectorAll(entries).length);
          document.body.dataset['height'] = String(document.documentElement.scrollHeight);
        });
        first.observe(document.body, { attributes: true, childList: true, subtree: true });
      },
      { name, entries },
    );
    await press(page, new RegExp(`^${view}`));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const first = await page.locator('body').getAttribute('data-first');
    expect(Number(first)).toBeGreaterThan(0);
    expect(Number(first)).toBeLessThan(20);
    // What ends the page is not seen to move.
    const { height } = page.viewportSize()!;
    expect(Number(await page.locator('body').getAttribute('data-height'))).toBeGreaterThan(height);
    await expect(shown).toHaveText(all);
    await expect(page.getByRole('link', { name: 'CSV' })).toBeAttached();
    // Back to it, it is whole at once, and so at a place within.
    await page.getByRole('link', { name: /^Text/ }).click();
    await page.goBack();
    await expect(shown).toHaveCount(all.length);
  });

test('from the library into an analysis only its model is fetched', async ({ page, real }) => {
  await page.goto(real.root);
  await settled(page);
  await mark(page);
  const requests = fromNetwork(page);
  await page.getByRole('link', { name: 'The closest allies' }).click();
  await expect(page.locator('#allies')).toBeFocused();
  expect(await isSame(page)).toBe(true);
  // Scripts that show records beside the words come in their own time.
  expect(requests.filter((path) => !path.includes('/assets/'))).toEqual([
    expect.stringMatching(/^\/data\/russia-kazakhstan-astana\.\w+\.json$/),
  ]);
});

test('links below a text that was delivered are followed without loading another document', async ({
  page,
  real,
}) => {
  await page.goto(at(real.below, SLUG));
  await settled(page);
  await mark(page);
  const end = page.getByRole('navigation', { name: 'Read on' });
  await end.getByRole('link', { name: /Agreements/ }).click();
  await expect(page).toHaveURL(at(real.below, `${SLUG}agreements/`));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(end.getByRole('link', { name: /Library/ })).toBeInViewport();
  await end.getByRole('link', { name: /Library/ }).click();
  await expect(page).toHaveURL(at(real.below, '/'));
  expect(await isSame(page)).toBe(true);
});

test('Back and Forward restore the place on each page', async ({ page, real }) => {
  await page.goto(at(real.root, `${SLUG}agreements/`));
  await settled(page);
  await page.mouse.wheel(0, 1200);
  await expect.poll(() => scrollOf(page)).toBe(1200);
  await press(page, /^Figures/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  // What is drawn above the words that are read moves them down, and the place with them.
  await expect(page.locator('main [data-part]:visible')).toHaveCount(0);
  await page.mouse.wheel(0, 700);
  await expect.poll(() => scrollOf(page)).toBe(700);
  await page.goBack();
  await expect.poll(() => scrollOf(page)).toBe(1200);
  await page.goForward();
  await expect.poll(() => scrollOf(page)).toBe(700);
});

test('contents that are open are closed by Back, and by a window that has room for them', async ({
  page,
  real,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(at(real.root, SLUG));
  await settled(page);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  const button = page.getByRole('button', { name: 'Contents' });
  await button.click();
  await contents.getByRole('link').nth(4).click();
  await expect(contents).toBeHidden();
  await button.click();
  await page.goBack();
  await expect(contents).toBeHidden();
  await button.click();
  await expect(contents).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.mouse.wheel(0, 3000);
  await expect(contents).toBeInViewport();
  await expect(page.locator('main nav:popover-open')).toHaveCount(0);
});

test('a reload restores the place, also within a section', async ({ page, real }) => {
  await watchPending(page);
  await page.goto(real.root);
  await settled(page);
  await page.getByRole('link', { name: 'Space and security' }).click();
  await expect(page.locator('#space-and-security')).toBeFocused();
  await quiet(page);
  const opened = await scrollOf(page);
  await page.mouse.wheel(0, 250);
  await expect.poll(() => scrollOf(page)).toBe(opened + 250);
  await quiet(page);
  const before = await scrollOf(page);
  await page.reload();
  await settled(page);
  expect(await scrollOf(page)).toBe(before);
});

test('the address follows the section being read, and nothing else changes', async ({
  page,
  real,
}) => {
  await watchPending(page);
  await page.goto(at(real.root, SLUG));
  await settled(page);
  await mark(page);
  const entries = await page.evaluate(() => history.length);
  const target = await page
    .locator('#global-south')
    .evaluate((heading) => heading.getBoundingClientRect().top);
  await page.mouse.wheel(0, target - 80);
  await expect(page).toHaveURL(at(real.root, `${SLUG}global-south/`));
  await expect(page).toHaveTitle(/^The key to the Global South · /);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  const current = page.locator('[aria-current="location"]');
  await expect(current).toHaveText('The key to the Global South');
  const place = await scrollOf(page);
  await quiet(page);
  expect(await scrollOf(page)).toBe(place);

  // So does the section of which alone something is on the screen, its heading lower than a link brings it.
  await page.locator('#trade').evaluate((heading) => {
    window.scrollBy(0, heading.getBoundingClientRect().top - window.innerHeight * 0.22);
  });
  await expect(current).toHaveText('Trade and the regional forum');

  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(page).toHaveURL(at(real.root, `${SLUG}balance/`));
  await expect(current).toHaveText('A balanced approach');
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(page).toHaveURL(at(real.root, SLUG));
  expect(await isSame(page)).toBe(true);
});

test('a reader who leaves while the address is about to follow is not called back', async ({
  page,
  real,
}) => {
  await watchPending(page);
  await page.goto(at(real.root, SLUG));
  await settled(page);
  await page.mouse.wheel(0, 1500);
  await expect(page.locator('[aria-current="location"]')).not.toHaveText(
    'A visit the world watched',
  );
  await press(page, /^Agreements/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreements');
  await quiet(page);
  await expect(page).toHaveURL(at(real.root, `${SLUG}agreements/`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreements');
});

test('an entry that is not drawn so far keeps its address, whatever is read meanwhile', async ({
  page,
  real,
}) => {
  await watchPending(page);
  await page.goto(at(real.root, SLUG));
  await settled(page);
  const agreements = at(real.root, `${SLUG}agreements/`);
  // As where a slow processor has not drawn yet what the reader has gone to.
  await page.evaluate((url) => history.pushState({ key: 'elsewhere' }, '', url), agreements);
  await page.mouse.wheel(0, 1500);
  await expect(page.locator('[aria-current="location"]')).not.toHaveText(
    'A visit the world watched',
  );
  await quiet(page);
  await expect(page).toHaveURL(agreements);
});

test('a section that cannot reach the top is current when it is opened', async ({ page, real }) => {
  await page.setViewportSize({ width: 1200, height: 1600 });
  await watchPending(page);
  await page.goto(at(real.root, `${SLUG}balance/`));
  await settled(page);
  await expect(page.locator('[aria-current="location"]')).toHaveText('A balanced approach');
  await expect(page.locator('[aria-current="location"]')).toHaveCount(1);
  await quiet(page);
  await expect(page).toHaveURL(at(real.root, `${SLUG}balance/`));
});

test('a link that is followed before the model has arrived leads on', async ({ page, real }) => {
  const gate = closedGate();
  await page.route('**/data/russia-*.json', async (route) => {
    await gate.opened;
    await route.continue();
  });
  await watchPending(page);
  await page.goto(at(real.root, `${SLUG}signed/`));
  // The bar is taken over at once; what waits for the model stays as it was delivered.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('header a')!).some((key) => key.startsWith('__react')),
  );
  await expect(page.getByText('signed seven documents')).toBeVisible();
  await page.getByRole('link', { name: 'Verbatim, the library' }).click();
  await expect(page).toHaveURL(real.root);
  // React takes over what it waits for before it shows another view in its place.
  gate.open();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle('Verbatim');
  await quiet(page);
  await expect(page).toHaveTitle('Verbatim');
});

test.describe('with the model out of reach', () => {
  test.use({ expected: /Failed to load resource/ });
  test('the page stays, and says so', async ({ page, real }) => {
    await page.route('**/data/*.json', (route) => route.abort());
    await page.goto(at(real.root, `${SLUG}signed/`));
    await expect(page.getByRole('status')).toContainText('failed to load');
    await expect(page.locator('#signed')).toBeVisible();
    await expect(page.getByText('signed seven documents')).toBeVisible();
  });
});

import type { Page } from '@playwright/test';
import { DEPLOYS, HEADLINES, UNCHANGED, WITHDRAWN } from './build.ts';
import { expect, keptBytes, saved, test } from './profile.ts';
import { quiet, watchPending } from './quiet.ts';
import { at, settled, stir } from './site.ts';

const SLUG = 'russia-kazakhstan-astana';
const OFFER = 'A new version is ready.';

const isSame = (page: Page) => page.evaluate(() => document.body.dataset['same'] === '');
const mark = (page: Page) => page.evaluate(() => void (document.body.dataset['same'] = ''));

/** Goes through every view of the article by its links. */
async function clickThrough(page: Page): Promise<void> {
  const views = page.getByRole('navigation', { name: 'Views of this analysis' });
  const heading = page.getByRole('heading', { level: 1 });
  await views.getByRole('link', { name: 'Agreements' }).click();
  await expect(heading).toHaveText('Agreements');
  await page.getByRole('link', { name: 'Transit of Russian gas to Uzbekistan' }).first().click();
  await expect(heading).toContainText('Transit of Russian gas to Uzbekistan');
  await views.getByRole('link', { name: 'Figures' }).click();
  await page.getByRole('link', { name: 'Growth of trade turnover' }).first().click();
  await expect(heading).toContainText('Growth of trade turnover');
  await views.getByRole('link', { name: 'Voices' }).click();
  await expect(heading).toHaveText('Voices');
  await views.getByRole('link', { name: 'Text' }).click();
  await expect(page.locator('#signed')).toBeVisible();
}

test('new versions under open pages: nothing breaks, they are offered, and then read', async ({
  profile,
  host,
}) => {
  const served = await host({ '/': DEPLOYS.first });
  const [a, b] = [await profile.page(), await profile.page()];
  await watchPending(a);
  await a.goto(at(served.url, `/${SLUG}/global-south/`));
  await saved(a);
  await b.goto(served.url);
  await settled(b);
  // It has asked for a newer version, as every page does at first, and there was none.
  await saved(b);
  await Promise.all([a, b].map(mark));

  // The old files are gone; nobody has noticed yet.
  served.sites = { '/': DEPLOYS.second };
  await b.getByRole('link', { name: HEADLINES.first }).click();
  await clickThrough(b);
  expect(await isSame(b)).toBe(true);

  // A visit: what is kept opens at once, and the new version is fetched behind.
  const c = await profile.page();
  await c.goto(at(served.url, `/${SLUG}/`));
  await expect(c.getByRole('heading', { level: 1 })).toHaveText(HEADLINES.first);
  for (const page of [a, b, c]) {
    await expect(page.getByText(OFFER)).toBeVisible();
    await expect(page.getByText('The text or its records have changed')).toBeVisible();
  }
  // No page is stale beyond one visit.
  const d = await profile.page();
  await d.goto(at(served.url, `/${SLUG}/`));
  await expect(d.getByRole('heading', { level: 1 })).toHaveText(HEADLINES.second);
  await saved(d);

  served.sites = { '/': DEPLOYS.third };
  await d.getByRole('link', { name: 'Agreements' }).first().click();
  await d.reload();
  await expect(d.getByText(OFFER)).toBeVisible();
  for (const page of [a, b]) {
    await clickThrough(page);
    expect(await isSame(page)).toBe(true);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINES.first);
  }

  // From a page of the first version to an analysis that is not saved, whose old file is gone.
  await b.getByRole('link', { name: 'Library' }).last().click();
  await b.getByRole('link', { name: 'A visit without a communiqué' }).click();
  await expect(b.getByRole('heading', { level: 1 })).toHaveText('A visit without a communiqué');
  await expect(b).toHaveURL(at(served.url, `/${UNCHANGED}/`));
  await saved(b);

  // The reader takes the offer, and keeps the place.
  await a.bringToFront();
  await a.mouse.move(600, 400);
  await a.mouse.wheel(0, 1500);
  await expect.poll(() => a.evaluate(() => window.scrollY)).toBeGreaterThan(300);
  await quiet(a);
  const place = await a.evaluate(() => window.scrollY);
  const address = a.url();
  await a.getByRole('button', { name: 'Read the new version' }).click();
  await expect(a.getByRole('heading', { level: 1 })).toHaveText(HEADLINES.third);
  expect(a.url()).toBe(address);
  await expect
    .poll(async () => Math.abs((await a.evaluate(() => window.scrollY)) - place))
    .toBeLessThan(40);
  await saved(a);
  await expect(a.getByText(OFFER)).toHaveCount(0);

  // Once no page is of an old version, its files go.
  await profile.leave(d);
  await profile.leave(c);
  await b.goto(at(served.url, `/${SLUG}/voices/`));
  await saved(b);
  await b.reload();
  await saved(b);
  await expect
    .poll(() =>
      a.evaluate(async () => {
        const paths = [];
        for (const name of await caches.keys())
          for (const { url } of await (await caches.open(name)).keys())
            if (/assets\/index-[^/]*\.js|\/data\/russia-[^.]*\.\w+\.json/.test(url))
              paths.push(url);
        return paths.length;
      }),
    )
    .toBe(2);

  // And all of it opens with the site gone.
  await served.stop();
  await profile.restart();
  const last = await profile.page();
  for (const path of [`/${SLUG}/figures/`, `/${UNCHANGED}/`, '/']) {
    await last.goto(at(served.url, path));
    await settled(last);
    await expect(last.getByText(OFFER)).toHaveCount(0);
  }
});

test('an analysis that was withdrawn: its copy says so, and can be removed', async ({
  profile,
  host,
}) => {
  const served = await host({ '/': DEPLOYS.second });
  const page = await profile.page();
  await page.goto(at(served.url, `/${WITHDRAWN}/`));
  await saved(page);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  served.sites = { '/': DEPLOYS.third };
  await page.reload();
  await expect(page.getByText('has been withdrawn from the site')).toBeVisible();
  // It is still here, and with the site gone too.
  await served.stop();
  await profile.restart();
  const later = await profile.page();
  await later.goto(at(served.url, `/${WITHDRAWN}/agreements/`));
  await expect(later.getByRole('heading', { level: 1 })).toHaveText('Agreements');
  await expect(later.getByText('has been withdrawn from the site')).toBeVisible();
  await later.goto(at(served.url, '/about/'));
  const entry = later.getByRole('listitem').filter({ hasText: title });
  await expect(entry).toContainText('Withdrawn from the site');
  await later.goto(at(served.url, `/${WITHDRAWN}/`));
  await later.getByRole('button', { name: 'Remove the copy' }).click();
  await expect(later.getByText('You are reading the copy')).toHaveCount(0);
  await expect(later.getByRole('heading', { level: 1 })).toHaveText(title);
  await served.start();
  await later.goto(at(served.url, `/${WITHDRAWN}/`));
  await expect(later.getByRole('heading', { level: 1 })).toHaveText('Page not found');
});

test('without a worker, a page of an old version recovers with one reload', async ({
  profile,
  host,
}) => {
  const served = await host({ '/': DEPLOYS.first });
  served.caching = 'no-store';
  const page = await profile.page();
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('blocked'));
  });
  await page.goto(at(served.url, `/${SLUG}/`));
  await settled(page);
  let loads = 0;
  page.on('load', () => loads++);
  served.sites = { '/': DEPLOYS.second };
  await page
    .getByRole('link', { name: /^Agreements/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreements');
  await settled(page);
  await expect(page).toHaveTitle(new RegExp(HEADLINES.second));
  expect(loads).toBe(1);
  await page.goBack();
  await expect(page.locator('#signed')).toBeVisible();
});

test('a build that retires the worker removes it, and all that it kept', async ({
  profile,
  host,
}) => {
  const served = await host({ '/': DEPLOYS.first });
  const page = await profile.page();
  await page.goto(at(served.url, `/${SLUG}/`));
  await saved(page);
  await page.evaluate(async () => {
    await (await caches.open('another:/#1:shared')).put('/x', new Response('x'));
    await (await caches.open('verbatim:/below/#1:shared')).put('/x', new Response('x'));
  });
  served.sites = { '/': DEPLOYS.retired };
  // One visit is what it takes.
  const visit = await profile.page();
  await watchPending(visit);
  await visit.goto(at(served.url, `/${SLUG}/`));
  await expect
    .poll(() =>
      visit.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
  expect(Object.keys(await keptBytes(visit)).sort()).toEqual([
    'another:/#1:shared',
    'verbatim:/below/#1:shared',
  ]);
  await clickThrough(visit);
  await visit.reload();
  await settled(visit);
  await quiet(visit);
  expect(
    await visit.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});

test('two sites of one origin, one below the other, stay apart', async ({ profile, host }) => {
  const served = await host({ '/': DEPLOYS.first, '/some/where/': DEPLOYS.second });
  const below = `${served.url}some/where/`;
  const page = await profile.page();
  await page.goto(at(served.url, `/${SLUG}/`));
  await saved(page);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByRole('radio', { name: 'Sepia' }).check();
  await page.keyboard.press('Escape');

  // The site below is under the worker of the one above, until it has its own.
  await page.goto(at(below, `/${SLUG}/`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINES.second);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'system');
  await saved(page);
  await expect(page.getByText(OFFER)).toHaveCount(0);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.keyboard.press('Escape');
  expect(
    Object.keys(await keptBytes(page))
      .filter((name) => /analysis/.test(name))
      .sort(),
  ).toEqual([`verbatim:/#3:analysis:${SLUG}`, `verbatim:/some/where/#3:analysis:${SLUG}`]);

  const check = async (open: Page, root: string, headline: string, theme: string) => {
    await open.goto(at(root, `/${SLUG}/`));
    await expect(open.getByRole('heading', { level: 1 })).toHaveText(headline);
    await expect(open.locator('html')).toHaveAttribute('data-theme', theme);
    await open.goto(root);
    await settled(open);
    await expect(open.getByRole('link', { name: headline })).toBeVisible();
  };
  await served.stop();
  await profile.restart();
  const later = await profile.page();
  await watchPending(later);
  await check(later, served.url, HEADLINES.first, 'sepia');
  await check(later, below, HEADLINES.second, 'dark');

  // One is updated, then emptied: the other does not notice.
  served.sites = { '/': DEPLOYS.third, '/some/where/': DEPLOYS.second };
  await served.start();
  await later.goto(at(served.url, `/${SLUG}/`));
  await expect(later.getByText(OFFER)).toBeVisible();
  await check(later, served.url, HEADLINES.third, 'sepia');
  await later.goto(`${served.url}about/`);
  // A reader takes longer than what is loaded for them, which would be kept anew.
  await stir(later, later.getByRole('button', { name: 'Keyboard shortcuts' }));
  await quiet(later);
  await later.getByRole('button', { name: 'Remove everything stored' }).click();
  await later.getByRole('button', { name: 'Remove everything', exact: true }).click();
  await expect(later.getByText('has been removed')).toBeVisible();
  const names = Object.keys(await keptBytes(later));
  expect(names).toContain(`verbatim:/some/where/#3:analysis:${SLUG}`);
  expect(names.filter((name) => name.startsWith('verbatim:/#'))).toEqual([]);
  await served.stop();
  await check(later, below, HEADLINES.second, 'dark');
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileContent } from '../../src/compile/content.ts';
import { address } from '../../src/model/address/address.ts';
import { addressesOfAnalysis } from '../../src/model/address/addresses.ts';
import { some } from '../length.ts';
import { ENTRIES_PER_PAGE } from '../../src/model/address/library-pages.ts';
import { BUDGETS } from '../../src/commands/bench/budgets.ts';
import { DEPLOYS, SITES } from './build.ts';
import { landed, landing } from './links.ts';
import { expect, keptBytes, saved, test } from './profile.ts';
import { quiet, watchPending } from './quiet.ts';
import { at, isInView, settled } from './site.ts';

const SLUG = 'russia-kazakhstan-astana';

for (const base of ['/', '/some/where/']) {
  test(`after one page, every address opens without a network, below ${base}`, async ({
    profile,
    host,
  }) => {
    const { analyses } = compileContent(SITES.real.content);
    const analysis = analyses.find(({ slug }) => slug === SLUG)!;
    const served = await host({ [base]: SITES.real.out });
    const root = `${served.url.slice(0, -1)}${base}`;
    const first = await profile.page();
    await first.goto(at(root, address.agreement(SLUG, analysis.agreements[3]!.id)));
    await saved(first);

    await served.stop();
    await profile.restart();
    const page = await profile.page();
    const all = ['/', '/about/', ...addressesOfAnalysis(analysis)];
    // Below a path only the way to the root differs, which depends on the depth.
    const paths = base === '/' ? all : all.filter((_path, place) => place < 6 || place % 6 === 0);
    for (const path of some(paths, base === '/' ? 12 : 5)) {
      const response = await page.goto(at(root, path));
      expect(response!.status(), path).toBe(200);
      // What is delivered is the page as it was written, but for what only machines read of it: the
      // text is there before a script has run.
      const written = readFileSync(join(SITES.real.out, path, 'index.html'), 'utf8');
      const kept = written.replace(/<meta property="og:.*?(?=<meta name="verbatim-release")/, '');
      // Not shown where they differ: they are long.
      expect((await response!.text()).replace(' data-kept', '') === kept, path).toBe(true);
      await settled(page);
      const section = analysis.sections.find(({ id }) => path === address.section(SLUG, id));
      const agreement = analysis.agreements.find(({ id }) => path === address.agreement(SLUG, id));
      const figure = analysis.figures.find(({ id }) => path === address.figure(SLUG, id));
      if (section?.heading) {
        await expect(page.locator(`#${section.id}`), path).toBeFocused();
        expect(await isInView(page, `#${section.id}`), path).toBe(true);
      }
      const record = agreement ?? figure;
      if (record) await expect(page.getByRole('heading', { level: 1 })).toContainText(record.label);
      if (path === address.agreements(SLUG))
        for (const { label } of analysis.agreements)
          await expect(page.getByRole('heading', { name: label, exact: true })).toBeAttached();
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
    }

    // The settings, and what the reader sets with them.
    await page.goto(at(root, address.analysis(SLUG)));
    await settled(page);
    await expect(page.getByText('Offline', { exact: true })).toBeVisible();
    await saved(page);
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await page.getByRole('radio', { name: 'Sepia' }).check();
    // Every view by its link, and words that are cited.
    for (const name of [/^Agreements/, /^Figures/, /^Voices/, /^Text/]) {
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await page.reload();
    await settled(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');

    // As people pass addresses on.
    for (const [asked, becomes] of [
      [`${address.section(SLUG, 'signed').slice(0, -1)}`, address.section(SLUG, 'signed')],
      [`/${SLUG}?utm_source=messenger&fbclid=x`, `/${SLUG}/?utm_source=messenger&fbclid=x`],
      [`/${SLUG}/signed/?utm_campaign=a#signed`, `/${SLUG}/signed/?utm_campaign=a#signed`],
      [`/${SLUG}/index.html`, `/${SLUG}/`],
    ] as const) {
      await page.goto(at(root, asked));
      expect(page.url()).toBe(at(root, becomes));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(analysis.title);
    }
  });
}

test('addresses that were lead to those that are, without a network too', async ({
  profile,
  host,
}) => {
  const served = await host({ '/some/where/': SITES.fixtures.out });
  const root = `${served.url}some/where/`;
  const page = await profile.page();
  await page.goto(at(root, '/ittifaq-almina/'));
  await saved(page);
  await served.stop();
  for (const [old, now] of [
    ['/ittifaq-almina/what-was-signed/', '/ittifaq-almina/signed/'],
    ['/marsa-alrim?utm_source=x', '/ittifaq-almina/?utm_source=x'],
    ['/marsa-alrim/figures/talks/', '/ittifaq-almina/figures/negotiation-months/'],
  ] as const) {
    await page.goto(at(root, old));
    await expect(page).toHaveURL(at(root, now));
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/not here|nothing/);
  }
});

test('an address that is not saved gets a page that says what is', async ({ profile, host }) => {
  const served = await host({ '/': DEPLOYS.first });
  const page = await profile.page();
  await page.goto(at(served.url, `/${SLUG}/`));
  await saved(page);
  await served.stop();
  for (const path of ['/no-agreements/', '/no-agreements/why/', '/nothing/at/all/']) {
    const response = await page.goto(at(served.url, path));
    expect(response!.status()).toBe(503);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'This page is not saved on this device',
    );
    await expect(page.getByText('The site cannot be reached')).toBeVisible();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveText([
      'Russia and Kazakhstan: what was agreed in Astana',
    ]);
  }
  // Below a path, and without its last slash, the links of the page lead to the site all the same.
  await page.goto(at(served.url, '/no-agreements?utm_source=x'));
  await expect(page.getByRole('main').getByRole('link', { name: /^Russia and/ })).toHaveJSProperty(
    'href',
    at(served.url, `/${SLUG}/`),
  );
  await page.goto(at(served.url, '/nothing/at/all/'));
  await served.start();
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.goto(at(served.url, '/no-agreements/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A visit without a communiqué');
  await served.stop();
  await page.goto(at(served.url, '/nothing/'));
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Russia and/ })
    .click();
  await expect(page).toHaveURL(at(served.url, `/${SLUG}/`));

  // From the library, by a link that the page itself follows.
  await page.goto(served.url);
  await settled(page);
  await page.getByRole('link', { name: 'El acuerdo del río' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This page is not saved on this device',
  );
});

test('the library says what is saved; any can be saved and removed by hand; all can be', async ({
  profile,
  host,
}) => {
  const served = await host({ '/': DEPLOYS.first });
  const page = await profile.page();
  await page.goto(served.url);
  await settled(page);
  const entry = page.getByRole('listitem').filter({ hasText: 'A visit without a communiqué' });
  await entry.getByRole('button', { name: 'Save for offline' }).click();
  await expect(entry.getByText('Saved for offline')).toBeVisible();
  await expect(page.getByText('Saved for offline', { exact: true })).toHaveCount(1);
  await expect(entry).toContainText(/\d+ kB/);
  await entry.getByRole('button', { name: 'Remove' }).click();
  // By keyboard: the button goes, and what stands in its place is the next stop.
  await entry.getByRole('button', { name: 'Save for offline' }).focus();
  await page.keyboard.press('Enter');
  await expect(entry.getByText('Saved for offline')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(entry.getByRole('button', { name: 'Remove' })).toBeFocused();

  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'About this site' }).click();
  const stored = page.getByRole('region', { name: 'On this device' });
  await expect(stored.getByRole('listitem')).toContainText(['A visit without a communiqué']);
  await stored.getByRole('button', { name: 'Remove everything stored' }).click();
  await stored.getByRole('button', { name: 'Remove everything', exact: true }).click();
  await expect(
    stored.getByText('Everything this site stored on this device has been removed'),
  ).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'system');
  expect(await keptBytes(page)).toEqual({});
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  // The page goes on working, and the next one begins anew.
  await page.getByRole('link', { name: 'Library' }).last().click();
  await page.getByRole('link', { name: 'A visit without a communiqué' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A visit without a communiqué');
  await page.reload();
  await saved(page);
});

test('what the browser throws away is missed, and fetched again at the next visit', async ({
  profile,
  host,
}) => {
  const served = await host({ '/': SITES.real.out });
  // Or the browser's other memory would serve to repair it at once.
  served.caching = 'no-store';
  const page = await profile.page();
  await page.goto(at(served.url, `/${SLUG}/`));
  await saved(page);
  const lose = (which: string) =>
    page.evaluate(async (part) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          if (request.url.includes(part)) await cache.delete(request);
      }
    }, which);
  for (const which of [
    '.pages.',
    '/assets/records.chunk',
    `/data/${SLUG}.`,
    'sw.js?saved',
    '_pages',
    '_shared',
    '_library',
  ]) {
    await lose(which);
    await served.stop();
    const offline = await profile.page();
    await watchPending(offline);
    await offline.goto(at(served.url, `/${SLUG}/`)).catch(() => undefined);
    await quiet(offline);
    await expect(offline.getByText('Saved for offline', { exact: true })).toHaveCount(0);
    await profile.leave(offline);
    await served.start();
    await page.reload();
    await saved(page);
    await served.stop();
    await page.goto(at(served.url, `/${SLUG}/agreements/`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreements');
    await saved(page);
    await served.start();
  }
});

test('a first visit keeps all with few requests', async ({ profile, host }) => {
  const served = await host({ '/': SITES.real.out });
  const page = await profile.page();
  await page.goto(at(served.url, `/${SLUG}/`));
  await saved(page);
  expect(served.asked.length).toBeLessThanOrEqual(BUDGETS.visit);
  // What the pages share comes in one piece, not file by file.
  expect(served.asked.filter((path) => path.startsWith('/data/_'))).toHaveLength(1);
});

test('what is kept in bytes', async ({ profile, host }, info) => {
  const report: string[] = [];
  const kept: { own: number; shared: number }[] = [];
  for (const name of ['first', 'hundred'] as const) {
    const served = await host({ '/': DEPLOYS[name] });
    const page = await profile.page();
    await page.goto(at(served.url, `/${SLUG}/`));
    await saved(page);
    const sizes = await keptBytes(page);
    const [[, own], ...others] = Object.entries(sizes).filter(([cache]) =>
      cache.includes('analysis:'),
    ) as [[string, number], ...[string, number][]];
    // Nothing of what the reader has not opened.
    expect(others).toEqual([]);
    const shared = sizes['verbatim:/#3:shared']!;
    report.push(`${name}: the analysis ${own}, shared ${shared}`);
    kept.push({ own, shared });
    expect(own).toBeLessThan(300_000);
    // Listening, marking and names work offline, too: 32 kB of these.
    expect(shared).toBeLessThan(730_000);
    await profile.leave(page);
    await served.stop();
  }
  // The same in a library of 100 as of 3, but for what the library's first page lists.
  const [few, many] = kept;
  expect(Math.abs(many!.own - few!.own)).toBeLessThan(200);
  expect(many!.shared - few!.shared).toBeLessThan(ENTRIES_PER_PAGE * 1_500);
  info.annotations.push({ type: 'bytes', description: report.join('; ') });
  console.log(report.join('\n'));
});

for (const connection of [
  { saveData: true, effectiveType: '4g' },
  { saveData: false, effectiveType: '2g' },
])
  test(`on ${connection.saveData ? 'a connection to be spared' : 'a slow connection'} only what the reader asks for is saved`, async ({
    profile,
    host,
  }) => {
    const served = await host({ '/': DEPLOYS.first });
    await profile.context.addInitScript((told) => {
      Object.defineProperty(navigator, 'connection', { value: told });
      const seen: string[] = [];
      Object.assign(window, { seen });
      // The empty page that a window begins with has none.
      if (!isSecureContext) return;
      navigator.storage.persist = () => {
        seen.push('asked to keep it');
        return Promise.resolve(true);
      };
      new MutationObserver(() => {
        const [progress] = /Saving for offline … \d+%/.exec(document.body?.innerText ?? '') ?? [];
        if (progress && !seen.includes(progress)) seen.push(progress);
      }).observe(document, { subtree: true, childList: true, characterData: true });
    }, connection);
    const page = await profile.page();
    await watchPending(page);
    await page.goto(at(served.url, `/${SLUG}/`));
    await settled(page);
    const save = page.getByRole('button', { name: 'Save for offline' });
    await expect(save).toBeVisible();
    await quiet(page);
    await expect(page.getByText('Saved for offline', { exact: true })).toHaveCount(0);
    const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(await seen()).toEqual([]);
    await save.click();
    await saved(page);
    // How far it is, on the way; and that the browser may not throw it away is asked when it is wanted.
    expect((await seen()).join('\n')).toMatch(/Saving for offline … \d+%/);
    expect((await seen()).filter((what) => what === 'asked to keep it')).toHaveLength(1);
  });

test('a link to exact words leads to them without a network, and Back to where it was followed', async ({
  profile,
  host,
}) => {
  const served = await host({ '/': SITES.real.out });
  const first = await profile.page();
  await first.goto(at(served.url, `/${SLUG}/`));
  await saved(first);
  await served.stop();
  await profile.restart();
  const page = await profile.page();
  await page.goto(at(served.url, '/about/'));
  const link = at(served.url, `/${SLUG}/global-south/?words=Experts+are+unanimous`);
  await page.goto(link);
  await landed(page);
  const { marked, inView, focused, alert } = await landing(page);
  expect({ marked, inView, focused, alert }).toEqual({
    marked: 'Expertsareunanimous',
    inView: true,
    focused: true,
    alert: undefined,
  });
  await page.goBack();
  await expect(page).toHaveURL(at(served.url, '/about/'));
  await page.goForward();
  await landed(page);
  expect((await landing(page)).marked).toBe('Expertsareunanimous');
});

test('what pages do without offline is no error there, and comes once the network is back', async ({
  profile,
  host,
}) => {
  const served = await host({ '/': DEPLOYS.first });
  const page = await profile.page();
  await page.goto(at(served.url, `/${SLUG}/`));
  await saved(page);
  await served.stop();
  const said: string[] = [];
  page.on('console', (message) => {
    const text = `${message.text()} ${message.location().url}`;
    // For another version of the worker the browser asks by itself.
    if (!/\/sw\.js$|hidden by content-visibility/.test(text)) said.push(text);
  });
  await watchPending(page);
  const end = page.getByRole('region', { name: 'Corrections' }).or(page.getByRole('contentinfo'));
  const asked = page.waitForRequest(/onward\.json$/);
  await page.goto(at(served.url, `/${SLUG}/`));
  await settled(page);
  await end.first().scrollIntoViewIfNeeded();
  await (await asked).response();
  await quiet(page);
  await expect(page.getByRole('navigation', { name: 'Read next' })).toHaveCount(0);
  // In which other analyses a name is belongs to the library too.
  await page.goto(at(served.url, `/${SLUG}/names/`));
  await settled(page);
  await quiet(page);
  await expect(page.getByRole('region', { name: 'Gazprom' })).toBeAttached();
  expect(said).toEqual([]);

  await served.start();
  await page.goto(at(served.url, `/${SLUG}/`));
  await settled(page);
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await expect(page.getByRole('navigation', { name: 'Read next' })).toBeVisible();
});

test('after the front page only, the first analysis opens offline, or it is said that it is not saved', async ({
  profile,
  host,
}) => {
  const served = await host({ '/': DEPLOYS.first });
  const page = await profile.page();
  await page.goto(served.url);
  await settled(page);
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active !== null);
  await served.stop();
  await page.reload();
  await settled(page);
  const first = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first();
  const title = await first.textContent();
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    new RegExp(`^(This page is not saved on this device|${title})$`),
  );
});

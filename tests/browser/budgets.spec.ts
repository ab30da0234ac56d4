import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { BUDGETS } from '../../src/commands/bench/budgets.ts';
import { onHost } from '../../src/commands/bench/on-host.ts';
import { bytesOf, loadPage } from '../../src/commands/bench/page-load.ts';
import { WIDTHS } from '../../src/commands/bench/page-rows.ts';
import { DEPLOYS, SITES } from './build.ts';
import { at, expect, test } from './site.ts';

const ARTICLE = '/russia-kazakhstan-astana/';

/** What is promised whatever the machine; `npm run bench` measures the rest. */
test.describe('budgets', () => {
  test('the article is one small file until its text is painted', async ({ real, browser }) => {
    const load = await loadPage(browser, at(real.root, ARTICLE), 1440);
    expect(bytesOf(load, 'document')).toBeLessThanOrEqual(BUDGETS.page);
    expect(load.untilPainted).toBe(BUDGETS.requests);
  });

  test('the text is painted when nothing but the page itself ever comes', async ({
    real,
    browser,
  }) => {
    const page = await browser.newPage();
    // Held back, not refused: a script or a style that the paint waited for would hold it up.
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() === 'document') await route.continue();
    });
    await page.goto(at(real.root, ARTICLE), { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect
      .poll(() =>
        page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length),
      )
      .toBe(1);
    // Set in its own styles, not bare.
    const bar = page.locator('header').first();
    await expect(bar).toHaveCSS('position', /fixed|sticky/);
    await page.context().close();
  });

  for (const width of WIDTHS) {
    test(`the scripts of an analysis's page stay within bounds at ${width} px`, async ({
      real,
      browser,
    }, info) => {
      const load = await loadPage(browser, at(real.root, ARTICLE), width);
      const scripts = load.files.filter(({ type }) => type === 'script');
      const total = bytesOf(load, 'script');
      info.annotations.push({
        type: 'scripts',
        description: scripts.map(({ path, bytes }) => `${path} ${bytes}`).join(', '),
      });
      expect(total).toBeLessThanOrEqual(BUDGETS.scripts);
    });
  }

  test('no page loads a font, asks anyone else, or moves what it has painted', async ({
    real,
    fixtures,
    browser,
  }) => {
    const loads = [
      await loadPage(browser, at(real.root, ARTICLE), 360),
      await loadPage(browser, at(real.root, `${ARTICLE}figures/`), 1440),
      await loadPage(browser, at(fixtures.root, '/'), 1440),
      await loadPage(browser, at(fixtures.root, '/two-hundred-records/'), 1440),
      await loadPage(browser, at(fixtures.root, '/ittifaq-almina/'), 1440),
    ];
    for (const load of loads) {
      expect(bytesOf(load, 'font')).toBe(0);
      expect(load.foreign).toEqual([]);
      expect(load.layoutShift).toBe(BUDGETS.layoutShift);
    }
  });

  test('no script asks for a file that is not there', () => {
    const assets = join(DEPLOYS.first, 'assets');
    const named = readdirSync(assets)
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) =>
        [
          ...readFileSync(join(assets, name), 'utf8').matchAll(/[\w.-]+-[\w-]{6}\.(?:js|css)\b/g),
        ].map(([file]) => file),
      );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !existsSync(join(assets, name)))).toEqual([]);
  });

  test('what an analysis takes on the host stays within bounds', () => {
    const { bytes, files, pages } = onHost(SITES.real.out, ARTICLE.slice(1, -1));
    expect(pages).toBeGreaterThan(40);
    expect(files).toBeLessThanOrEqual(pages + BUDGETS.hostFiles);
    expect(bytes).toBeLessThanOrEqual(BUDGETS.hostBytes);
  });

  test('what an analysis loads does not depend on how many others there are', () => {
    const read = (site: string, path: string) =>
      brotliCompressSync(readFileSync(join(site, path))).length;
    for (const page of ['', 'agreements', 'figures', 'voices']) {
      const path = join(ARTICLE, page, 'index.html');
      const [few, many] = [read(DEPLOYS.first, path), read(DEPLOYS.hundred, path)];
      expect(many).toBeLessThanOrEqual(few * BUDGETS.growth);
    }
    const scripts = (site: string) =>
      readdirSync(join(site, 'assets')).reduce(
        (total, name) => total + read(site, join('assets', name)),
        0,
      );
    expect(scripts(DEPLOYS.hundred)).toBe(scripts(DEPLOYS.first));
  });
});

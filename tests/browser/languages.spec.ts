import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUDGETS } from '../../src/commands/bench/budgets.ts';
import { bytesOf, loadPage } from '../../src/commands/bench/page-load.ts';
import { serve } from '../../src/commands/static-server.ts';
import { compileContent } from '../../src/compile/content.ts';
import { directionIn } from '../../src/messages/language.ts';
import { address } from '../../src/model/address/address.ts';
import { readWords } from '../../src/publish/load-messages.ts';
import { violations } from './axe.ts';
import { siteIn, SPOKEN } from './build.ts';
import { askControls } from './controls.ts';
import { lost } from './lost.ts';
import { beginPrinting } from './printing.ts';
import { expect as kept, test as offline } from './profile.ts';
import { at, expect, settled, stir, test } from './site.ts';
import { OTHERS, viewsOf } from './views.ts';
import { walk } from './walk.ts';

/*
 * The site as it is built in each language of the interface. In a short run only the one that is written
 * from the right, and the one whose scripts are the longest; tests/unit/publish/languages.test.ts reads
 * the words of all of them each time.
 */

const ARTICLE = '/russia-kazakhstan-astana/';
/** Of a page whose words take more bytes than those of English. */
const LONGER_PAGE = 13_500;
/** Languages that differ most: from the right, of long words, of another script, without spaces. */
const LOOKED_AT = SPOKEN.filter((one) => ['ar', 'ru', 'de', 'zh-Hans'].includes(one));

const { analyses } = compileContent('content');
const { analyses: others } = compileContent('tests/fixtures/analyses');
const PAGES = [
  ...viewsOf(analyses[0]!),
  ...viewsOf(others.find(({ slug }) => slug === 'ittifaq-almina')!),
  ...OTHERS,
];

for (const language of SPOKEN)
  test(`an article on a site in ${language} stays within bounds`, async ({ browser }, info) => {
    const { server, url } = await serve(siteIn(language));
    const load = await loadPage(browser, at(url, ARTICLE), 1440);
    server.close();
    const [page, scripts] = [bytesOf(load, 'document'), bytesOf(load, 'script')];
    info.annotations.push({ type: 'bytes', description: `page ${page}, scripts ${scripts}` });
    expect(page).toBeLessThanOrEqual(language === 'en' ? BUDGETS.page : LONGER_PAGE);
    expect(scripts).toBeLessThanOrEqual(BUDGETS.scripts);
    expect(load.layoutShift).toBe(0);
  });

test('the text is the same to the byte, whatever the interface speaks', () => {
  const textIn = (language: (typeof SPOKEN)[number]) =>
    readFileSync(join(siteIn(language), ARTICLE, 'source.md'));
  for (const language of SPOKEN)
    expect(textIn(language).equals(readFileSync(`content${ARTICLE.slice(0, -1)}.md`))).toBe(true);
});

for (const language of LOOKED_AT)
  test.describe(`a site in ${language}`, () => {
    let site: Awaited<ReturnType<typeof serve>>;
    test.beforeAll(async () => void (site = await serve(siteIn(language))));
    test.afterAll(() => void site.server.close());

    for (const width of [360, 1440])
      test(`axe finds nothing, ${width} px`, async ({ page }) => {
        test.setTimeout(600_000);
        await page.setViewportSize({ width, height: 800 });
        for (const path of PAGES) {
          await page.goto(at(site.url, path));
          await settled(page);
          expect(await violations(page), path).toEqual([]);
        }
        await page.goto(at(site.url, ARTICLE));
        await settled(page);
        await page.locator('button[popovertarget="reading-settings"]').click();
        await expect(page.locator('#reading-settings')).toBeVisible();
        expect(await violations(page), 'the settings').toEqual([]);
      });

    test('Tab leads to every control in order, in sight and not covered', async ({ page }) => {
      test.setTimeout(300_000);
      const { shortcuts } = (await readWords('app', language))!;
      await askControls(page);
      await page.setViewportSize({ width: 1440, height: 900 });
      for (const path of [ARTICLE, `${ARTICLE}agreements/`, '/ittifaq-almina/', '/']) {
        await page.goto(at(site.url, path));
        await settled(page);
        await stir(page, page.getByRole('button', { name: shortcuts! }));
        const { wrong, stops } = await walk(page);
        expect.soft(wrong, path).toEqual([]);
        expect.soft(stops, path).toBeGreaterThan(5);
      }
    });

    test('nothing is lost at 320 px with text of 200 %', async ({ page }) => {
      test.setTimeout(300_000);
      const devtools = await page.context().newCDPSession(page);
      await page.setViewportSize({ width: 320, height: 640 });
      for (const path of PAGES) {
        await devtools.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
        await page.goto(at(site.url, path));
        await settled(page);
        expect.soft(await lost(page), path).toEqual([]);
        await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
        expect.soft(await lost(page), `${path}, text of 200 %`).toEqual([]);
      }
    });

    test('prints the text, the endnotes and where they are from', async ({ page }) => {
      for (const path of [ARTICLE, '/ittifaq-almina/']) {
        await page.goto(at(site.url, path));
        await beginPrinting(page);
        for (const control of ['#root > header a', 'main nav', 'main button'])
          await expect(page.locator(control).locator('visible=true')).toHaveCount(0);
        await expect(page.locator('[data-endnotes] li').first()).toBeVisible();
        // Endnotes run as the page does.
        const dir = await page.locator('html').getAttribute('dir');
        const direction = await page
          .locator('[data-endnotes]')
          .evaluate((element) => getComputedStyle(element).direction);
        expect(direction).toBe(dir);
        expect(await lost(page), path).toEqual([]);
        await page.emulateMedia({ media: null });
      }
    });

    test('runs in its own direction, and each text in that of the text', async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      /** On which side of the window something stands. */
      const sideOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => {
            const { left, right } = element.getBoundingClientRect();
            return left + right < window.innerWidth ? 'left' : 'right';
          });
      const dir = directionIn(language);
      for (const [path, written] of [
        ['/', dir],
        [ARTICLE, 'ltr'],
        ['/ittifaq-almina/', 'rtl'],
      ] as const) {
        await page.goto(at(site.url, path));
        await settled(page);
        await expect(page.locator('html')).toHaveAttribute('dir', dir);
        const [start, end] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
        // The bar begins with the way to the library, and ends with the settings.
        expect(await sideOf('#root > header a[href]:not([href^="#"])'), path).toBe(start);
        expect(await sideOf('button[popovertarget="reading-settings"]'), path).toBe(end);
        const texts = page.locator('article[data-text] :is(h1, section > p)');
        const ways = await texts.evaluateAll((all) =>
          all.map((one) => getComputedStyle(one).direction),
        );
        expect(new Set(ways), path).toEqual(new Set(path === '/' ? [] : [written]));
        // What the interface says within words of the other direction says so itself.
        const unmarked = await page.evaluate(
          ([spoken, own]) =>
            [...document.querySelectorAll<HTMLElement>('[lang]')]
              .filter((one) => one.lang === spoken && one !== document.documentElement)
              .filter((one) => getComputedStyle(one).direction !== own)
              .map((one) => one.outerHTML.slice(0, 90)),
          [language, directionIn(language)] as const,
        );
        expect(unmarked, path).toEqual([]);
      }
    });

    test('has previews, and what it installs, in its language', async () => {
      const app = (await readWords('app', language))!;
      const fileOf = (path: string) => readFileSync(join(siteIn(language), path), 'utf8');
      const { shortcuts } = JSON.parse(fileOf('manifest.webmanifest')) as {
        shortcuts: { name: string }[];
      };
      expect(shortcuts.map(({ name }) => name)).toContain(app['agreements']);
      for (const path of [ARTICLE, `${ARTICLE}agreements/`, '/ittifaq-almina/', '/']) {
        const html = fileOf(join(path, 'index.html'));
        const [, picture] = /property="og:image" content="([^"]*)"/.exec(html) ?? [];
        expect(existsSync(join(siteIn(language), path, picture!)), path).toBe(true);
        const [, alt] = /property="og:image:alt" content="([^"]*)"/.exec(html) ?? [];
        // Words of the interface, beside those of the article, which is in English.
        expect(alt, path).not.toMatch(/Opinion analysis|translated by|\d signed|\d figures/);
      }
    });
  });

for (const language of LOOKED_AT)
  offline(
    `after one page, a site in ${language} opens without a network`,
    async ({ profile, host }) => {
      offline.setTimeout(180_000);
      const { saved } = (await readWords('offline', language))!;
      const served = await host({ '/': siteIn(language) });
      const first = await profile.page();
      await first.goto(at(served.url, ARTICLE));
      await kept(first.getByText(saved!, { exact: true })).toBeAttached({ timeout: 30_000 });
      await served.stop();
      await profile.restart();
      const page = await profile.page();
      for (const path of ['/', '/about/', ARTICLE, address.agreements(ARTICLE.slice(1, -1))]) {
        const response = await page.goto(at(served.url, path));
        kept(response!.status(), path).toBe(200);
        await settled(page);
        await kept(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
      }
    },
  );

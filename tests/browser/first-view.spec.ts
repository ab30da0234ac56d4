import type { Browser, CDPSession, Page, Route } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FULL } from '../length.ts';
import { SITES } from './build.ts';
import { Host } from './host.ts';
import { noteShifts, shifts } from './shifts.ts';
import { at, expect, settled, test } from './site.ts';

const SLUG = '/russia-kazakhstan-astana/';

/** Holds the scripts of a page back. @returns a function that lets them come */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isHeld = true;
  await page.route('**/assets/*.js', (route) =>
    isHeld ? void held.push(route) : route.continue(),
  );
  return async () => {
    isHeld = false;
    await Promise.all(held.map((route) => route.continue()));
  };
}

const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme']);
const settings = (page: Page) => page.getByRole('button', { name: 'Reading settings' });
const dark = (page: Page) => page.getByRole('radio', { name: 'Dark' });

/** The page, and whether it links its styles and what it runs first, which it shares with others. */
const PAINTED = [
  [SLUG, false],
  ['/', false],
  [`${SLUG}signed/`, false],
  [`${SLUG}figures/`, true],
] as const;
for (const [path, linksStyles] of PAINTED)
  test(`${path}: nothing but the page itself${linksStyles ? ', its styles and one script' : ''} is asked for until its text is painted`, async ({
    page,
    real,
  }) => {
    await page.goto(at(real.root, path));
    await settled(page);
    const { painted, asked } = await page.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
      asked: performance
        .getEntriesByType('resource')
        .map(({ name, startTime }) => [name.replace(/.*\//, ''), startTime] as const),
    }));
    expect(asked.filter(([name]) => /^index-.*\.js$/.test(name))).toHaveLength(1);
    const before = asked.filter(([name, start]) => start < painted && name !== 'icon.svg');
    const styles = before.filter(([name]) => name.endsWith('.css') && !name.startsWith('print-'));
    const scripts = before.filter(([name]) => /^_page\.\w+\.js$/.test(name));
    expect(before.length).toBe(styles.length + scripts.length);
    expect([styles.length > 0, scripts.length]).toEqual([linksStyles, linksStyles ? 1 : 0]);
  });

/** @returns a page in a window of its own that notes what moves in it. */
async function watchedPage(browser: Browser, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  await noteShifts(context);
  return context.newPage();
}

/** Behind a block; not within running text, whose lines are set anew as it grows. */
const BLOCK_ENDS =
  /(?<=<\/(?:head|li|p|h[1-6]|div|header|nav|article|section|dd|tr|ul|ol|dl|figure|details|summary|blockquote)>)/;
/** More than any window has. */
const MAX_BLOCKS = 200;

/** Has a page painted block by block, as one that waits for nothing may be. */
async function writeInBlocks(page: Page, html: string): Promise<void> {
  const blocks = html
    .replace(/<link rel="expect"[^>]*>/, '')
    // The page is written by a script here, which its own policy forbids.
    .replace(/; require-trusted-types-for[^"]*/, '')
    .split(BLOCK_ENDS);
  expect(blocks.length).toBeGreaterThan(10);
  await page.evaluate(
    async ([single, rest]) => {
      document.open();
      for (const block of single) {
        document.write(block);
        // What stands behind a script of the head is read once that has come.
        while (document.querySelector('head > script[src]') && !('endPage' in window))
          await new Promise(requestAnimationFrame);
        // No browser paints a page before the styles in its head are there; here it would, for the document is not new.
        await Promise.all(
          [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
            .filter(({ sheet }) => !sheet)
            .map((link) => new Promise((come) => link.addEventListener('load', come))),
        );
        // A message that is sent while a frame is made arrives when it has been painted.
        await new Promise((painted) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = painted;
            port2.postMessage(undefined);
          }),
        );
      }
      document.write(rest);
      document.close();
    },
    [blocks.slice(0, MAX_BLOCKS), blocks.slice(MAX_BLOCKS).join('')] as const,
  );
}

const VIEWS = ['', 'agreements/', 'figures/', 'voices/'];
const PAGES: Record<keyof typeof SITES, string[]> = {
  real: ['/', ...VIEWS.map((view) => SLUG + view), `${SLUG}figures/trade-turnover/`],
  fixtures: ['/', ...VIEWS.map((view) => `/two-hundred-records/${view}`), '/zhongguo-ganglou/'],
};
const WIDTHS = [360, 768, 1024, 1440];
for (const [row, site] of (['real', 'fixtures'] as const).entries())
  for (const [column, width] of WIDTHS.entries()) {
    // In a short run every width with one of the sites.
    if (!FULL && row !== column % 2) continue;
    test(`nothing moves while a page arrives in pieces, cut anywhere; ${site}, ${width} px`, async ({
      browser,
    }) => {
      test.setTimeout(240_000);
      const host = await new Host({ '/': SITES[site].out }).start();
      host.fault = (path) => (path.endsWith('/') ? { piece: 97 } : undefined);
      const visit = async (path: string) => {
        const page = await watchedPage(browser, width);
        await page.goto(at(host.url, path), { waitUntil: 'commit' });
        // What is below the window cannot be seen to move: it is whole, or fills some windows.
        await page.waitForFunction(
          () =>
            performance.getEntriesByName('first-contentful-paint').length > 0 &&
            (document.readyState === 'complete' ||
              document.documentElement.scrollHeight > 4 * window.innerHeight),
        );
        if (await page.evaluate(() => document.readyState === 'complete')) await settled(page);
        expect(await page.locator('main p').count()).toBeGreaterThan(0);
        expect(await shifts(page), path).toEqual([]);
        await page.context().close();
      };
      await Promise.all(PAGES[site].map(visit));
      await host.stop();
    });

    test(`nothing moves while blocks are painted as they come; ${site}, ${width} px`, async ({
      browser,
      real,
      fixtures,
    }) => {
      test.setTimeout(240_000);
      const { root } = { real, fixtures }[site];
      for (const [index, path] of PAGES[site].entries()) {
        // In a short run the text at each of them, and every other page at one.
        if (!FULL && index !== 1 && (index >> 1) % 2 !== column >> 1) continue;
        const page = await watchedPage(browser, width);
        await page.route(at(root, path), (route) => route.fulfill({ contentType: 'text/html' }));
        await page.goto(at(root, path));
        await writeInBlocks(page, readFileSync(join(SITES[site].out, path, 'index.html'), 'utf8'));
        await settled(page);
        expect(await shifts(page), path).toEqual([]);
        await page.context().close();
      }
    });
  }

test.describe('before the scripts are there', () => {
  test('the settings open once they are', async ({ page, real }) => {
    const release = await holdScripts(page);
    await page.goto(at(real.root, SLUG), { waitUntil: 'commit' });
    await settings(page).click();
    await release();
    await dark(page).click();
    expect(await themeOf(page)).toBe('dark');
  });

  test('the contents open and lead on without them', async ({ page, real }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await holdScripts(page);
    await page.goto(at(real.root, SLUG), { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'Contents' }).click();
    await page.getByRole('link', { name: 'A balanced approach' }).click();
    await expect(page).toHaveURL(at(real.root, `${SLUG}balance/`));
  });

  test('a key that is pressed is heard once they are', async ({ page, real }) => {
    const release = await holdScripts(page);
    await page.goto(at(real.root, SLUG), { waitUntil: 'commit' });
    await expect(page.getByText('signed seven documents')).toBeVisible();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      window.addEventListener('keydown', ({ key, isTrusted }) =>
        heard.push(`${key} ${isTrusted ? 'pressed' : 'again'}`),
      );
    });
    await page.keyboard.press('j');
    // What the browser does by itself is not done twice.
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Control+a');
    await release();
    await settled(page);
    const heard = () =>
      page.evaluate(() => (window as unknown as { heard: string[] }).heard.join(', '));
    await expect.poll(heard).toMatch(/, j again$/);
    expect(await heard()).toBe('j pressed, PageDown pressed, Control pressed, a pressed, j again');
  });

  test('a link is followed without them', async ({ page, real }) => {
    await holdScripts(page);
    await page.goto(at(real.root, SLUG), { waitUntil: 'commit' });
    await page
      .getByRole('link', { name: /^Agreements/ })
      .first()
      .click();
    await expect(page).toHaveURL(at(real.root, `${SLUG}agreements/`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreements');
  });
});

test.describe('on a slow processor and a slow network', () => {
  /** A phone of the cheaper kind on a bad day. */
  async function slow(page: Page): Promise<CDPSession> {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 90_000,
    });
    return session;
  }

  /** Whether React has taken over what a selector is of. */
  const isTakenOver = (page: Page, selector: string) =>
    page.waitForFunction(
      (of) => Object.keys(document.querySelector(of)!).some((key) => key.startsWith('__react')),
      selector,
    );
  const asked = (page: Page, file: RegExp) =>
    page.waitForFunction(
      (of) => performance.getEntriesByType('resource').some(({ name }) => name.match(of)),
      file.source,
    );
  /** What has come by the time at which the reader does something, at the latest. */
  const STAGES: Record<string, (page: Page) => Promise<unknown>> = {
    'what is pressed': () => Promise.resolve(),
    'the first paint': (page) =>
      page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0),
    'the entry': (page) => asked(page, /assets\/index-.*\.js$/),
    'the model': (page) => asked(page, /data\/russia.*\.json$/),
    'the bar, taken over': (page) => isTakenOver(page, 'header a'),
    'the page, taken over': (page) => settled(page),
  };
  const stages = (turn: number) =>
    Object.entries(STAGES).filter((_, index) => FULL || index % 2 === turn);

  test('the settings open, whenever they are asked for', async ({ page, real }) => {
    await slow(page);
    // In a short run every other stage with each of the two.
    for (const [stage, reached] of stages(0)) {
      await page.goto(at(real.root, SLUG), { waitUntil: 'commit' });
      await settings(page).waitFor();
      await reached(page);
      await settings(page).click();
      await expect(dark(page), `after ${stage}`).toBeVisible();
    }
  });

  test('a link leads on, whenever it is followed', async ({ page, real }) => {
    await slow(page);
    for (const [stage, reached] of stages(1)) {
      await page.goto(at(real.root, SLUG), { waitUntil: 'commit' });
      const link = page.getByRole('link', { name: /^Figures/ }).first();
      await link.waitFor();
      await reached(page);
      await link.click();
      await expect(page, `after ${stage}`).toHaveURL(at(real.root, `${SLUG}figures/`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Figures');
    }
  });
});

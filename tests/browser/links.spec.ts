import type { Page } from '@playwright/test';
import { address } from '../../src/model/address/address.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { FULL } from '../length.ts';
import { landed, landing, numbers } from './links.ts';
import { quiet, watchPending } from './quiet.ts';
import { at, expect, isInView, settled, stir, test, type ServedSite } from './site.ts';

/** Passages that are chosen at random; in a short run one of each text. */
const RANDOM = FULL ? 200 : 11;

test.use({
  // The browser says so of every address with a text directive.
  expected: /404|Autofocus processing was blocked/,
  permissions: ['clipboard-read', 'clipboard-write'],
});

const SCREENS = {
  'a phone': { width: 390, height: 780 },
  'a wide screen': { width: 1440, height: 900 },
} as const;

/** A link as the page copies it, and the words that it was copied for. */
interface Copied {
  link: string;
  words: string;
}

/** Opens a text, and waits until it can be shared. */
async function open(page: Page, site: ServedSite, { slug }: Analysis): Promise<void> {
  await page.goto(at(site.root, address.analysis(slug)));
  await settled(page);
  await stir(page, page.locator('a[data-heading]').first());
}

/** Selects words as a mouse does, and copies the link to them by the bar. */
async function copySelected(
  page: Page,
  start: readonly [index: number, offset: number],
  end: readonly [index: number, offset: number],
): Promise<Copied | undefined> {
  const selected = await page.evaluate(
    ([from, to]) => {
      const nodes = window.textNodes!;
      const selection = window.getSelection()!;
      selection.removeAllRanges();
      const range = document.createRange();
      range.setStart(nodes[from[0]]!, Math.floor(from[1] * nodes[from[0]]!.length));
      range.setEnd(nodes[to[0]]!, Math.ceil(to[1] * nodes[to[0]]!.length));
      if (range.collapsed || range.toString().trim() === '') return false;
      selection.addRange(range);
      for (const type of ['pointerdown', 'pointerup'])
        document.body.dispatchEvent(
          new PointerEvent(type, { bubbles: true, pointerType: 'mouse' }),
        );
      return true;
    },
    [start, end] as const,
  );
  if (!selected) return undefined;
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link to this passage copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy with source' }).click();
  await expect(page.getByText('Text with source copied.')).toBeVisible();
  const source = await page.evaluate(() => navigator.clipboard.readText());
  const words = source.split('\n').slice(0, -3).join('').replace(/^“|”$/g, '').replace(/\s/g, '');
  await page.keyboard.press('Escape');
  return { link, words };
}

declare global {
  interface Window {
    textNodes?: Text[];
  }
}

/** Numbers the nodes of the text, that of footnotes and of the lead too. @returns how many there are */
const findTextNodes = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('article[data-text]')!,
      NodeFilter.SHOW_TEXT,
    );
    window.textNodes = [];
    const ids = new Set(
      [...document.querySelectorAll('nav a[href]')].map((link) =>
        link.getAttribute('href')!.split('/').at(-2)!,
      ),
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      const heading = parent.closest('section')?.querySelector('h2')?.id;
      const isText = parent.closest('#lead') ?? (heading !== undefined && ids.has(heading));
      const isAside = parent.closest('sup, [data-footnote-backref], [hidden]');
      if (isText && !isAside && node.nodeValue!.trim()) window.textNodes.push(node as Text);
    }
    return window.textNodes.length;
  });

/** Opens a link in a browser that has never shown the words, and says what is amiss. */
async function openCold(
  reader: Page,
  { link, words }: Copied,
  viewport: { width: number; height: number },
): Promise<string[]> {
  // What was shown last is gone, also where the next link is to the same page.
  await reader.goto('about:blank');
  await reader.setViewportSize(viewport);
  await reader.goto(link);
  await landed(reader);
  const { marked, inView, focused, alert } = await landing(reader);
  return [
    ...(marked === words ? [] : [`marks ${marked ?? 'nothing'}, not ${words}`]),
    ...(inView ? [] : ['not in view']),
    ...(focused ? [] : ['no focus']),
    ...(alert === undefined ? [] : [alert]),
  ].map((problem) => `${link}: ${problem}`);
}

for (const [turn, [screen, viewport]] of Object.entries(SCREENS).entries()) {
  test(`the link of every paragraph, opened cold on ${screen}, shows exactly it`, async ({
    page,
    browser,
    real,
  }) => {
    test.setTimeout(600_000);
    const [analysis] = real.analyses;
    const reader = await (await browser.newContext()).newPage();
    await open(page, real, analysis!);
    const paragraphs = page.locator(
      '#lead p, section:has(> h2 + div a[data-heading]) :is(p, td, th, li:not(:has(p)))',
    );
    const count = await paragraphs.count();
    expect(count).toBeGreaterThan(15);
    const problems: string[] = [];
    // In a short run every second on each of the screens.
    for (let index = FULL ? 0 : turn; index < count; index += FULL ? 1 : 2) {
      const paragraph = paragraphs.nth(index);
      const text = await paragraph.evaluate((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const aside of copy.querySelectorAll('sup')) aside.remove();
        return copy.textContent.replace(/\s/g, '');
      });
      await paragraph.scrollIntoViewIfNeeded();
      await paragraph.hover();
      const sign = page.getByRole('link', { name: 'Share or cite this paragraph' });
      await sign.click();
      await page.getByRole('button', { name: 'Copy link' }).click();
      await expect(page.getByText('Link to this paragraph copied.')).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      await page.keyboard.press('Escape');
      problems.push(...(await openCold(reader, { link, words: text }, viewport)));
    }
    await reader.context().close();
    expect(problems).toEqual([]);
  });
}

test('links to passages at random, in every script, opened cold, show exactly them', async ({
  page,
  browser,
  real,
  fixtures,
}) => {
  test.setTimeout(FULL ? 1_800_000 : 600_000);
  const texts = [
    ...real.analyses.map((analysis) => [real, analysis] as const),
    ...fixtures.analyses.map((analysis) => [fixtures, analysis] as const),
  ];
  const reader = await (await browser.newContext()).newPage();
  const next = numbers(6);
  const problems: string[] = [];
  let opened = 0;
  for (const [site, analysis] of texts) {
    await open(page, site, analysis);
    const count = await findTextNodes(page);
    const many = Math.ceil(RANDOM / texts.length);
    for (let made = 0; made < many;) {
      const from = Math.floor(next() * count);
      const to = Math.min(count - 1, from + Math.floor(next() ** 3 * 12));
      const [a, b] = [next(), next()];
      const copied = await copySelected(
        page,
        [from, from === to ? Math.min(a, b) : a],
        [to, from === to ? Math.max(a, b) : b],
      );
      if (!copied) continue;
      made++;
      const screens = Object.values(SCREENS);
      for (const viewport of FULL ? screens : [screens[made % 2]!]) {
        problems.push(...(await openCold(reader, copied, viewport)));
        opened++;
      }
    }
  }
  await reader.context().close();
  expect(problems).toEqual([]);
  expect(opened).toBeGreaterThanOrEqual(RANDOM);
});

/** The link of the paragraph that has some words. */
async function linkOf(page: Page, words: string): Promise<string> {
  await page.getByText(words).first().hover();
  const sign = page.getByRole('link', { name: 'Share or cite this paragraph' });
  return (await sign.getAttribute('href'))!;
}

const WORDS = 'Experts are unanimous';

test('with one word of it changed, it says so, shows the section, and marks nothing', async ({
  page,
  browser,
  real,
}) => {
  const [analysis] = real.analyses;
  await open(page, real, analysis!);
  const link = await linkOf(page, WORDS);
  const context = await browser.newContext();
  // In the middle, of which the link says no word.
  await context.route(/\/(?:data\/.*\.json|)(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replaceAll('logistical', 'strategical') });
  });
  const other = await context.newPage();
  await other.goto(link);
  await landed(other);
  await expect(other.getByRole('alert')).toContainText(
    'The words of this link are not in this text',
  );
  expect((await landing(other)).marked).toBeUndefined();
  expect(await isInView(other, '#global-south')).toBe(true);
  // Nor does the browser, which has only the words at either end.
  expect(
    await other
      .getByText(WORDS)
      .evaluate((element) => getComputedStyle(element, '::target-text').backgroundColor),
  ).toBe('rgba(0, 0, 0, 0)');
  await other.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(other.getByRole('alert')).toHaveCount(0);
  await context.close();
});

test('without scripts, the browser itself shows the words', async ({ page, browser, real }) => {
  const [analysis] = real.analyses;
  await open(page, real, analysis!);
  const link = await linkOf(page, 'is also unthinkable without Kazakhstan');
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: SCREENS['a phone'],
  });
  const other = await context.newPage();
  await other.goto(link);
  const words = other.getByText('is also unthinkable without Kazakhstan');
  await expect(words).toBeInViewport();
  // In the middle of the window, where browsers show what they were led to.
  const { y, height } = (await words.boundingBox())!;
  expect(Math.abs(y + height / 2 - SCREENS['a phone'].height / 2)).toBeLessThan(120);
  await context.close();
});

test('a browser that cannot mark words selects them', async ({ page, browser, real }) => {
  const [analysis] = real.analyses;
  await open(page, real, analysis!);
  const link = await linkOf(page, WORDS);
  const context = await browser.newContext();
  await context.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'));
  const other = await context.newPage();
  await other.goto(link);
  await expect
    .poll(() => other.evaluate(() => window.getSelection()!.toString()))
    .toMatch(/^Experts are .* to Uzbekistan\.$/s);
  await context.close();
});

test('a reader who has scrolled is left where they are, with the words marked', async ({
  page,
  browser,
  real,
}) => {
  const [analysis] = real.analyses;
  await open(page, real, analysis!);
  const link = (await linkOf(page, WORDS)).replace(/#.*/, '');
  const context = await browser.newContext();
  let go = () => {};
  const scrolled = new Promise<void>((done) => (go = done));
  await context.route(/CitedPassage.*\.js$/, async (route) => {
    await scrolled;
    await route.continue();
  });
  const other = await context.newPage();
  await watchPending(other);
  await other.goto(link, { waitUntil: 'commit' });
  await settled(other);
  await other.mouse.wheel(0, 2400);
  await expect.poll(() => other.evaluate(() => window.scrollY)).toBeGreaterThan(2500);
  const y = await other.evaluate(() => window.scrollY);
  go();
  await landed(other);
  await quiet(other);
  expect(await other.evaluate(() => window.scrollY)).toBe(y);
  expect((await landing(other)).marked).toMatch(/^Expertsare/);
  await context.close();
});

test('the marks outlive the links in the text, a reload and the way back', async ({
  page,
  real,
}) => {
  const [analysis] = real.analyses;
  await watchPending(page);
  await open(page, real, analysis!);
  const link = await linkOf(page, WORDS);
  await page.goto(link);
  await landed(page);
  const { marked } = await landing(page);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page
    .getByRole('group', { name: 'Underline agreements and figures' })
    .getByRole('radio', { name: 'Off' })
    .check();
  expect((await landing(page)).marked).toBe(marked);
  await page.keyboard.press('Escape');
  await quiet(page);
  const from = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(from + 300);
  await quiet(page);
  const y = await page.evaluate(() => window.scrollY);
  await page.reload();
  await landed(page);
  expect((await landing(page)).marked).toBe(marked);
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - y)).toBeLessThan(2);
});

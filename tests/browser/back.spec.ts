import type { Page } from '@playwright/test';
import { quiet, watchPending } from './quiet.ts';
import { at, expect, settled, test } from './site.ts';

/** Coming back to where one was: from a footnote, from another document, and to a window of another size. */

const SLUG = '/russia-kazakhstan-astana/';
const NOTED = '/everything-markdown/';

/** The first whole word below the bar, with what follows it, and how far from the bar it is. */
const wordAtTop = (page: Page) =>
  page.evaluate(() => {
    const edge = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    const nodes = document.createTreeWalker(document.querySelector('main [data-text]')!, 4);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode())
      for (const { index } of node.nodeValue!.matchAll(/\p{L}{4,}/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 4);
        const { top, height } = range.getBoundingClientRect();
        // Enough of them to be found again.
        const isLong = node.nodeValue!.length - index > 30;
        if (height > 0 && top >= edge && isLong && node.parentElement!.closest('p'))
          return { text: node.nodeValue!.slice(index, index + 40), below: top - edge };
      }
    return undefined;
  });

/** How far below the bar some words stand that are in one piece of the text. */
const below = (page: Page, words: string) =>
  page.evaluate((words) => {
    const edge = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    const nodes = document.createTreeWalker(document.querySelector('main [data-text]')!, 4);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const index = node.nodeValue!.indexOf(words);
      if (index < 0) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 4);
      return range.getBoundingClientRect().top - edge;
    }
    return NaN;
  }, words);

test('from a footnote of a page opened cold, back to its sign, with the focus there', async ({
  page,
  fixtures,
}) => {
  await page.goto(at(fixtures.root, NOTED));
  await settled(page);
  const sign = page.locator('main sup a[href^="#"]').last();
  await sign.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  await sign.click();
  await expect(page).toHaveURL(/#/);
  await expect(page.locator('main :focus')).toBeInViewport();
  await page.goBack();
  await expect(sign).toBeFocused();
  await expect(sign).toBeInViewport();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
  // And on again.
  await page.goForward();
  await expect(page).toHaveURL(/#/);
  await expect(sign).not.toBeFocused();
});

test('a place is that of its entry, though the reader goes on by a link of the browser itself', async ({
  page,
  real,
}) => {
  await page.goto(at(real.root, SLUG));
  await settled(page);
  // A reader goes on from what they see: by then the page has heard of it.
  await page.evaluate(
    () =>
      new Promise<void>((heard) => {
        window.addEventListener('scroll', () => heard(), { once: true });
        window.scrollTo(0, 900);
      }),
  );
  await page.evaluate(() => (window.location.hash = '#allies'));
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1200);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(900);
  await page.reload();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(900);
});

test('a page that the browser kept in memory is where it was left', async ({ page, real }) => {
  await watchPending(page);
  await page.goto(at(real.root, SLUG));
  await settled(page);
  await page.evaluate(() => window.scrollTo(0, 1100));
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(1100);
  await quiet(page);
  // As WebKit does it: the page comes back, but not its place.
  await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    const html = document.documentElement;
    html.style.setProperty('overflow-anchor', 'none');
  });
  await page.evaluate(() => {
    window.addEventListener('scroll', (event) => event.stopImmediatePropagation(), {
      capture: true,
      once: true,
    });
    window.scrollTo(0, 0);
  });
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await page.evaluate(() =>
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(1100);
});

for (const [name, one, other] of [
  ['a phone', { width: 390, height: 844 }, { width: 844, height: 390 }],
  ['a tablet', { width: 768, height: 1024 }, { width: 1024, height: 768 }],
  ['a window', { width: 1440, height: 900 }, { width: 700, height: 900 }],
] as const)
  test(`the word at the top stays there when ${name} is turned or resized`, async ({
    page,
    real,
  }) => {
    await watchPending(page);
    await page.setViewportSize(one);
    await page.goto(at(real.root, SLUG));
    await settled(page);
    // Within a long paragraph, not at its beginning.
    await page.mouse.wheel(0, 2000);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1500);
    await quiet(page);
    const word = (await wordAtTop(page))!;
    for (const size of [other, one, other, one]) {
      await page.setViewportSize(size);
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(size.width);
      await quiet(page);
      // In the line where it was, or beside it, for it may be elsewhere in its line.
      const { lineHeight } = await page.evaluate(() => ({
        lineHeight: parseFloat(
          getComputedStyle(document.querySelector('main section p')!).lineHeight,
        ),
      }));
      const moved = (await below(page, word.text)) - word.below;
      expect(Math.abs(moved) / lineHeight).toBeLessThan(2);
    }
  });

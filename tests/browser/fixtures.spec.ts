import { address } from '../../src/model/address/address.ts';
import { addressesOfAnalysis } from '../../src/model/address/addresses.ts';
import { FULL } from '../length.ts';
import { at, expect, settled, test } from './site.ts';

/** Analyses that nobody had in mind when the views were written; no view may break on them. */
test('no view breaks, at 320 px with the largest text', async ({ page, fixtures }) => {
  test.setTimeout(300_000);
  expect(fixtures.analyses.length).toBeGreaterThan(8);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.addInitScript(() =>
    localStorage.setItem('verbatim:preferences:/', '{"size":"largest"}'),
  );
  for (const [turn, analysis] of fixtures.analyses.entries()) {
    const { slug, agreements, figures } = analysis;
    const all = addressesOfAnalysis(analysis);
    const some = all.filter(
      (path, index) =>
        index < 4 || path === address.agreements(slug) || path === address.figures(slug),
    );
    const records = [
      ...agreements.slice(0, 2).map(({ id }) => address.agreement(slug, id)),
      ...figures.slice(0, 2).map(({ id }) => address.figure(slug, id)),
    ];
    for (const [index, path] of [...new Set([...some, ...records])].entries()) {
      // In a short run the analyses take turns with the kinds of pages.
      if (!FULL && index % 3 !== turn % 3) continue;
      await page.goto(at(fixtures.root, path));
      await settled(page);
      await expect(page.locator('main h1'), path).toHaveCount(1);
      expect(await page.getAttribute('html', 'lang'), path).toBe(analysis.lang);
      // The page runs as the interface does; what is of the text, as the text.
      expect(await page.getAttribute('html', 'dir'), path).toBe('ltr');
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${path} scrolls sideways`).toBe(0);
    }
  }
});

test('the library shows them all, each in its own language', async ({ page, fixtures }) => {
  await page.goto(fixtures.root);
  await settled(page);
  for (const { slug, title, lang, dir } of fixtures.analyses) {
    const link = page.getByRole('main').locator(`a[href$="/${slug}/"]`);
    await expect(link).toHaveText(title);
    const shown = await link.evaluate((element) => {
      const within = element.closest('[lang]')!;
      return [within.getAttribute('lang'), within.getAttribute('dir')];
    });
    expect(shown).toEqual([lang, dir]);
  }
});

test('moving from one analysis to another changes the language; the page runs as before, its text as it is read', async ({
  page,
  fixtures,
}) => {
  const rtl = fixtures.analyses.find(({ dir }) => dir === 'rtl')!;
  await page.goto(fixtures.root);
  await settled(page);
  await page.getByRole('main').locator(`a[href$="/${rtl.slug}/"]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', rtl.lang);
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  const title = page.getByRole('heading', { level: 1, name: rtl.title });
  expect(await title.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
  await page.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('an analysis without records says so, and leads back', async ({ page, fixtures }) => {
  const none = fixtures.analyses.find(
    ({ agreements, figures }) => agreements.length + figures.length === 0,
  )!;
  await page.goto(at(fixtures.root, address.agreements(none.slug)));
  await settled(page);
  await expect(page.getByText('This text mentions no agreements.')).toBeVisible();
  await page.goto(at(fixtures.root, address.figures(none.slug)));
  await settled(page);
  await expect(page.getByText('This text gives no figures.')).toBeVisible();
  await page.getByRole('link', { name: 'Read the text' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(none.title);
});

test('the way to the words stands off from them on the side that the text runs to', async ({
  page,
  fixtures,
}) => {
  const rtl = fixtures.analyses.find(({ dir }) => dir === 'rtl')!;
  await page.goto(at(fixtures.root, address.agreements(rtl.slug)));
  await settled(page);
  const gaps = await page.locator('blockquote').evaluateAll((quotes) => {
    const edgeOf = (quote: Element) => {
      const { borderRightWidth, paddingRight } = getComputedStyle(quote);
      return parseFloat(borderRightWidth) + parseFloat(paddingRight);
    };
    return quotes.flatMap((quote) => {
      const words = [...quote.querySelector('p')!.getClientRects()];
      const way = quote.querySelector('a')!.getBoundingClientRect();
      // Words of both directions stand on a line in an order of their own.
      const beside = words.filter(({ bottom }) => Math.abs(way.bottom - bottom) < 12);
      // On a line of its own it begins where the words do.
      return beside.length > 0
        ? [Math.min(...beside.map(({ left }) => left)) - way.right]
        : [quote.getBoundingClientRect().right - edgeOf(quote) - way.right];
    });
  });
  expect(gaps.length).toBeGreaterThan(2);
  for (const gap of gaps) expect(Math.abs(gap)).toBeLessThan(16);
  expect(gaps.some((gap) => gap > 5)).toBe(true);
});

import { readFileSync } from 'node:fs';
import { makeDownloads } from '../../src/publish/feeds/downloads.ts';
import { compileContent } from '../../src/compile/content.ts';
import { some } from '../length.ts';
import { DOWNLOADS, downloadAddress, recordAddress } from '../../src/model/address/address.ts';
import { at, expect, isInView, settled, test } from './site.ts';

const VOICES = '/russia-kazakhstan-astana/voices/';

test.describe('voices', () => {
  test('an address with an entry opens there, with the words set off', async ({ page, real }) => {
    const [analysis] = real.analyses;
    const last = analysis!.quotations.at(-1)!;
    await page.goto(at(real.root, recordAddress(analysis!.slug, last)));
    await settled(page);
    const entry = page.locator(`[id="entry.quotation.${last.id}"]`);
    await expect(entry.locator('mark')).toHaveText(last.words);
    expect(await isInView(page, `[id="entry.quotation.${last.id}"] mark`)).toBe(true);
    const washed = await entry
      .locator('mark')
      .evaluate((mark) => getComputedStyle(mark).backgroundColor);
    expect(washed).not.toBe('rgba(0, 0, 0, 0)');
  });

  test('on a phone, who is led to the first words of somebody sees whose they are', async ({
    page,
    real,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const [analysis] = real.analyses;
    await page.goto(at(real.root, VOICES));
    await settled(page);
    const named = page.locator('h3 + ol > li:first-child[id^="entry.quotation."]');
    const ids = await named.evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(2);
    for (const id of ids) {
      const quotation = analysis!.quotations.find((one) => id.endsWith(`.${one.id}`))!;
      await page.goto(at(real.root, recordAddress(analysis!.slug, quotation)));
      await settled(page);
      // Not behind what stands above the page either.
      await expect
        .poll(() =>
          page.evaluate((entry) => {
            const name = document.getElementById(entry)!.parentElement!.previousElementSibling!;
            const { top, left } = name.getBoundingClientRect();
            return name.contains(document.elementFromPoint(left + 4, top + 2));
          }, id),
        )
        .toBe(true);
    }
  });

  test('every entry leads to its words in the text', async ({ page, real }) => {
    const [analysis] = real.analyses;
    await page.goto(at(real.root, VOICES));
    await settled(page);
    // That the words of each record are found is tried with all of them elsewhere.
    for (const { id, evidence } of some(analysis!.quotations, 6)) {
      await page.locator(`[id="entry.quotation.${id}"]`).getByText('See in text').click();
      await expect(page).toHaveURL(
        new RegExp(
          `/${evidence.section === 'lead' ? '' : `${evidence.section}/`}#quotation\\.${id}$`,
        ),
      );
      await expect(page.locator(`[id="quotation.${id}"]`)).toBeInViewport();
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voices');
    }
  });

  for (const width of [320, 360, 390])
    test(`the four views and the tools fit into ${width} px`, async ({ page, real }) => {
      await page.setViewportSize({ width, height: 640 });
      for (const path of ['/russia-kazakhstan-astana/', VOICES])
        for (const size of ['standard', 'largest']) {
          await page.goto(at(real.root, path));
          await page.evaluate((chosen) => {
            document.documentElement.dataset['size'] = chosen;
          }, size);
          const bar = page.getByRole('banner');
          const boxes = await bar.locator('a, button').evaluateAll((elements) =>
            elements
              .map((element) => element.getBoundingClientRect())
              .filter((box) => box.width > 0)
              .map(({ left, right }) => ({ left, right })),
          );
          expect(boxes.length).toBeGreaterThanOrEqual(6);
          for (const { left, right } of boxes) {
            expect(left).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(width);
          }
          const views = page.getByRole('navigation', { name: 'Views of this analysis' });
          const hidden = await views.evaluate(
            (nav) => nav.scrollWidth - nav.getBoundingClientRect().width,
          );
          expect(hidden, `${path} ${size}`).toBeLessThanOrEqual(1);
          // No view covers the next one.
          const links = await views
            .getByRole('link')
            .evaluateAll((elements) =>
              elements
                .map((element) => element.getBoundingClientRect())
                .map(({ left, right }) => ({ left, right })),
            );
          for (const [index, { left }] of links.entries())
            if (index > 0) expect(left).toBeGreaterThan(links[index - 1]!.right);
        }
    });

  test('no page of voices is wider than the narrowest phone', async ({ page, fixtures }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const { slug } of fixtures.analyses) {
      await page.goto(at(fixtures.root, `/${slug}/voices/`));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, slug).toBe(0);
    }
  });
});

test.describe('downloads', () => {
  const { site, analyses } = compileContent('content');
  const files = new Map(
    makeDownloads(site!, analyses[0]!).map(({ address, text }) => [address, text]),
  );

  for (const place of ['root', 'below'] as const)
    test(`are files, at the links that the pages have, on a host's ${place}`, async ({
      page,
      real,
    }) => {
      const { slug } = analyses[0]!;
      for (const list of DOWNLOADS) {
        await page.goto(at(real[place], `/${slug}/${list}/`));
        await settled(page);
        for (const format of ['csv', 'json'] as const) {
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.getByRole('link', { name: format.toUpperCase(), exact: true }).click(),
          ]);
          expect(download.suggestedFilename()).toBe(`${slug}-${list}.${format}`);
          expect(readFileSync(await download.path(), 'utf8')).toBe(
            files.get(downloadAddress(slug, list, format)),
          );
        }
        // The page stays.
        await expect(page).toHaveURL(at(real[place], `/${slug}/${list}/`));
      }
    });

  test('are there without scripts, as what they are', async ({ browser, real }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(at(real.below, VOICES));
    const types = { CSV: /^text\/csv/, JSON: /^application\/json/ };
    for (const [name, type] of Object.entries(types)) {
      const href = await page
        .getByRole('link', { name, exact: true })
        .evaluate((link) => (link as HTMLAnchorElement).href);
      const response = await page.request.get(href);
      expect(response.status()).toBe(200);
      expect(response.headers()['content-type']).toMatch(type);
    }
    await context.close();
  });
});

import type { Locator, Page } from '@playwright/test';
import { installFakeSpeech } from './fake-speech.ts';
import { at, expect, settled, stir, test } from './site.ts';

/*
 * What a typographer would see: words that are torn apart, lines that begin where the page does not,
 * controls in two rows.
 */

const TEXT = '/russia-kazakhstan-astana/';
const ARABIC = '/ittifaq-almina/';

async function open(page: Page, address: string, width: number, height = 800): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(address);
  await settled(page);
}
const box = (of: Locator) =>
  of.evaluate((element) => {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    return { left, right, top, bottom, width, height };
  });
/** In how many lines an element stands. */
const lines = (of: Locator) =>
  of.evaluateAll((all) =>
    all.map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { width } = element.parentElement!.getBoundingClientRect();
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 1);
      const tops = rects.map(({ top, bottom }) => (top + bottom) / 2).sort((a, b) => a - b);
      const rows = tops.filter((top, index) => index === 0 || top - tops[index - 1]! > 8).length;
      return { words: element.textContent, rows, width };
    }),
  );

test.describe('a text that is written from the right, in a site that is not', () => {
  for (const width of [360, 1440])
    test(`stands as it is read; what is the interface’s begins at one side, ${width} px`, async ({
      page,
      fixtures,
    }) => {
      await open(page, at(fixtures.root, ARABIC), width);
      for (const own of await page.locator('article[data-text] :is(h1, section > p)').all())
        expect(await own.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
      const prose = await box(page.locator('main section[aria-labelledby] > p').first());
      const notice = await box(page.locator('article[data-text] header > p').nth(1));
      expect(Math.abs(prose.left - notice.left)).toBeLessThan(1);

      await open(page, at(fixtures.root, `${ARABIC}agreements/`), width);
      const main = page.getByRole('main');
      const { left } = await box(main.getByRole('heading', { level: 1 }));
      const strip = main.locator('[aria-hidden="true"] > a');
      expect((await box(strip.first().locator('i').first())).left).toBeLessThan(left + 2);
      const legend = main.locator('[aria-hidden="true"] + ul > li');
      expect((await box(legend.first())).left).toBeLessThan(left + 2);
      // The first of them stands before the last, as its cells do.
      const cells = [
        await box(strip.first().locator('i').first()),
        await box(strip.last().locator('i').last()),
      ];
      expect(cells[0]!.left).toBeLessThan(cells[1]!.left);
      for (const name of await main.locator('article :is(h3, h4)').all())
        expect((await box(name)).left).toBeGreaterThanOrEqual(left - 2);

      await open(page, at(fixtures.root, `${ARABIC}agreements/quay-operation/`), width);
      const [previous, next] = [page.locator('a[rel=prev]'), page.locator('a[rel=next]')];
      expect((await box(previous)).left).toBeLessThan((await box(next)).left);
    });

  test('has its dates and formulas in one piece', async ({ page, fixtures }) => {
    await open(page, at(fixtures.root, `${ARABIC}agreements/quay-operation/`), 360);
    const dates = page.locator('dd bdi').filter({ hasText: /2026/ });
    expect(await dates.count()).toBeGreaterThan(0);
    for (const { words, rows } of await lines(dates)) expect(rows, words).toBe(1);

    await open(page, at(fixtures.root, `${ARABIC}figures/share-of-working-cranes/`), 360);
    const formula = page.locator('bdi[dir=ltr]').filter({ hasText: '÷' }).first();
    const [whole] = await lines(formula);
    expect(whole!.rows).toBe(1);
    // It reads as the page does: what is divided stands before what it is divided by.
    const [part, by] = await formula.locator('a').all();
    expect((await box(part!)).left).toBeLessThan((await box(by!)).left);
  });
});

test('names are not broken at their hyphens', async ({ page, real }) => {
  for (const [path, width] of [
    [`${TEXT}agreements/`, 360],
    [`${TEXT}agreements/`, 1440],
    [`${TEXT}figures/`, 360],
    [`${TEXT}agreements/soyuz-5-launch/`, 360],
  ] as const) {
    await open(page, at(real.root, path), width);
    await page.waitForFunction(() => !document.querySelector('main [data-part]'));
    const torn = await page.evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(
        document.querySelector('main')!,
        NodeFilter.SHOW_TEXT,
      );
      for (
        let node = walker.nextNode() as Text | null;
        node;
        node = walker.nextNode() as Text | null
      ) {
        if (!node.parentElement!.closest('h1, h2, h3, h4, th')) continue;
        for (const { index, 0: word } of node.data.matchAll(/[\p{L}\p{N}]+-[\p{L}\p{N}]+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
          if (new Set(tops).size > 1) found.push(word);
        }
      }
      return found;
    });
    expect(torn, `${path}, ${width} px`).toEqual([]);
  }
});

test('marks are high enough to be hit, and move nothing', async ({ page, real }) => {
  await open(page, at(real.root, TEXT), 360);
  const marks = page.locator('main a[data-kind]');
  const heights = await marks.evaluateAll((all) =>
    all.flatMap((one) => [...one.getClientRects()].map(({ height }) => height)),
  );
  expect(heights.length).toBeGreaterThan(20);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
});

test('the line below a phrase is in one piece, whatever stands in it', async ({ page, real }) => {
  await open(page, at(real.root, `${TEXT}space-and-security/`), 1440);
  const pieces = page.locator('[id="agreement.baikonur"], [id="agreement.baikonur"] ~ a');
  const [is, reserved, until] = await pieces.all();
  const looks = await Promise.all(
    [is!, reserved!, until!].map((piece) =>
      piece.evaluate((one) => {
        const { textDecorationColor, textDecorationStyle, marginInlineEnd } = getComputedStyle(one);
        return [textDecorationColor, textDecorationStyle, marginInlineEnd].join();
      }),
    ),
  );
  await expect(reserved!).toHaveText('“reserved”');
  expect(new Set(looks).size).toBe(1);
  const [before, after] = [await box(is!), await box(reserved!)];
  expect(Math.abs(before.right - after.left)).toBeLessThan(0.1);
});

test('the bar of listening has its controls in one row on a phone, and says what is read', async ({
  page,
  real,
}) => {
  await page.addInitScript(installFakeSpeech, { langs: ['en', 'en'] });
  await open(page, at(real.root, `${TEXT}pressure/`), 360, 740);
  await stir(page, page.locator('#sign-help'));
  await page.keyboard.press('l');
  const player = page.getByRole('region', { name: 'Listening' });
  await expect(player.getByRole('button', { name: 'Pause' })).toBeFocused();
  await expect(player.getByText('Pressure from the United States')).toBeVisible();
  const controls = await player
    .locator('button, select')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  expect(controls.length).toBeGreaterThan(4);
  expect(new Set(controls.map(({ top }) => Math.round(top))).size).toBe(1);
  for (const { width, height, right } of controls) {
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(right).toBeLessThanOrEqual(360);
  }
});

test('an empty search is no longer than its window', async ({ page, real }) => {
  for (const [width, height] of [
    [360, 740],
    [1440, 900],
  ] as const) {
    await open(page, at(real.root, '/search/'), width, height);
    await expect(page.getByRole('searchbox')).toBeFocused();
    const over = await page.evaluate(
      () => document.documentElement.scrollHeight - window.innerHeight,
    );
    expect(over, `${width} px`).toBeLessThanOrEqual(0);
  }
});

test('citations are read whole, and stand clear of their headings', async ({ page, real }) => {
  await open(page, at(real.root, `${TEXT}agreements/baikonur/`), 360);
  await page.getByRole('link', { name: 'Share or cite' }).first().click();
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Cite / });
  await expect(dialog).toBeVisible();
  for (const code of await dialog.locator('pre').all()) {
    expect(await code.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
    const button = await box(code.locator('xpath=preceding-sibling::header//button'));
    expect((await box(code)).top - button.bottom).toBeGreaterThan(4);
  }
});

test('dialogs close at the same place', async ({ page, real }) => {
  await open(page, at(real.root, TEXT), 1440);
  await stir(page, page.getByRole('button', { name: 'Keyboard shortcuts' }));
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('h');
  const own = page.getByRole('dialog', { name: 'Your highlights and notes' });
  await expect(own).toBeVisible();
  // With nothing in it, nothing is to be operated first.
  await expect(own.getByRole('heading', { name: 'Your highlights and notes' })).toBeFocused();
  const corner = async (dialog: Locator) => {
    const [outer, close] = [
      await box(dialog),
      await box(dialog.getByRole('button', { name: 'Close' })),
    ];
    const { height } = close;
    return [outer.right - close.right, close.top - outer.top, height].map(Math.round);
  };
  const veil = (dialog: Locator) =>
    dialog.evaluate((one) => getComputedStyle(one, '::backdrop').backgroundColor);
  const [place, ground] = [await corner(own), await veil(own)];
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  expect(await corner(keys)).toEqual(place);
  expect(await veil(keys)).toBe(ground);
});

test('a choice of which there is but one closes its sheet', async ({ page, real }) => {
  await open(page, at(real.root, `${TEXT}agreements/`), 360);
  const menu = page.locator('details', { has: page.locator('[data-facet=order]') });
  await menu.locator('summary').click();
  await menu.getByRole('link').nth(1).click();
  await expect(menu).not.toHaveAttribute('open');
  await expect(page).toHaveURL(/order=/);
  await expect(menu.locator('summary')).toBeFocused();
});

test('where somebody left off is offered over the column of the text', async ({ page, real }) => {
  for (const width of [1440, 1920]) {
    await open(page, at(real.root, TEXT), width, 900);
    await stir(page, page.getByText(/\d+ minutes? left/));
    const top = await page.locator('#signed').evaluate((one) => one.getBoundingClientRect().top);
    await page.mouse.wheel(0, top - 100);
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('verbatim:reading:/') ?? '{}'))
      .toContain('signed');
    await page.goto(at(real.root, '/about/'));
    await page.goto(at(real.root, TEXT));
    await settled(page);
    const offer = page.getByRole('group', { name: 'Where you left off' });
    await expect(offer).toBeVisible();
    const prose = await box(page.locator('#lead'));
    const { left, right } = await box(offer);
    expect(Math.abs(left - prose.left), `${width} px`).toBeLessThan(1.5);
    expect(Math.abs(right - prose.right), `${width} px`).toBeLessThan(1.5);
  }
});

import { address } from '../../src/model/address/address.ts';
import { FULL, pairs, some } from '../length.ts';
import { closedGate } from './gate.ts';
import { lost } from './lost.ts';
import { at, expect, settled, test } from './site.ts';
import { someOfEachKind, viewsOf } from './views.ts';

/** WCAG 2.2, 1.4.12: what a reader may set, and nothing may be lost by it. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

for (const kind of ['real', 'fixtures'] as const) {
  test(`nothing is lost at 320 px: text of 200 %, spaced text, zoom of 400 %; ${kind}`, async ({
    page,
    real,
    fixtures,
  }) => {
    test.setTimeout(600_000);
    const site = { real, fixtures }[kind];
    const pages =
      kind === 'real'
        ? ['/nothing/', ...someOfEachKind(site.addresses, 2)]
        : ['/', ...some(site.analyses.flatMap(viewsOf), 12)];
    const devtools = await page.context().newCDPSession(page);
    for (const path of pages) {
      await devtools.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
      // A window of 1280 by 1024 px, at 400 %.
      await page.setViewportSize({ width: 320, height: 256 });
      await page.goto(at(site.root, path));
      await settled(page);
      expect(await lost(page), path).toEqual([]);
      const cut = await page
        .locator('header nav')
        .evaluateAll((all) => all.map((nav) => nav.scrollWidth - nav.clientWidth));
      expect(Math.max(0, ...cut), `${path}, the views in the bar`).toBe(0);
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, SPACING);
      expect(await lost(page), `${path}, spaced`).toEqual([]);
      await page.evaluate(() => void document.adoptedStyleSheets.pop());
      await page.setViewportSize({ width: 320, height: 640 });
      await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
      expect(await lost(page), `${path}, text of 200 %`).toEqual([]);
    }
  });
}

test('from 360 to 2560 px nothing scrolls sideways, whatever is set', async ({
  page,
  real,
  fixtures,
}) => {
  test.setTimeout(600_000);
  const strange = fixtures.analyses.filter(({ slug }) =>
    ['everything-markdown', 'ittifaq-almina', 'zhongguo-ganglou'].includes(slug),
  );
  const pages = [
    ...['/', ...viewsOf(real.analyses[0]!)].map((path) => at(real.root, path)),
    ...strange.flatMap((analysis) => viewsOf(analysis)).map((path) => at(fixtures.root, path)),
  ];
  for (const [row, open] of pages.entries()) {
    await page.goto(open);
    await settled(page);
    for (const [column, [width, chosen]] of pairs(
      [360, 640, 768, 1024, 1200, 1440, 1920, 2560],
      [
        { size: 'largest', width: 'wide' },
        { size: 'standard', width: 'standard' },
        { size: 'small', width: 'narrow' },
      ],
    ).entries()) {
      // In a short run each page at every third of them.
      if (!FULL && (row + column) % 3 !== 0) continue;
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate((values) => {
        const root = document.documentElement;
        Object.assign(root.dataset, values);
        return root.scrollWidth - root.clientWidth;
      }, chosen);
      expect(over, `${open} ${width} px ${JSON.stringify(chosen)}`).toBe(0);
    }
  }
});

test('who wants no motion sees none', async ({ page, real }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Held back until the sign is there that something is loaded.
  const gate = closedGate();
  await page.route('**/assets/records.chunk-*.js', async (route) => {
    await gate.opened;
    await route.continue();
  });
  await page.goto(at(real.root, address.analysis(real.analyses[0]!.slug)));
  await settled(page);
  const moving = () =>
    page.evaluate(() => {
      const animations = document
        .getAnimations()
        .filter(({ effect }) => Number(effect!.getComputedTiming().activeDuration) > 100)
        .map((animation) => (animation as CSSAnimation).animationName);
      const smooth = [...document.querySelectorAll('*')].filter(
        (element) => getComputedStyle(element).scrollBehavior === 'smooth',
      );
      return [...animations, ...smooth.map(({ tagName }) => tagName)];
    });
  await page
    .getByRole('link', { name: /^Agreements/ })
    .first()
    .click();
  expect(await moving()).toEqual([]);
  await expect(page.locator('[role="status"][data-state="loading"]')).toHaveCSS('opacity', '1');
  expect(await moving()).toEqual([]);
  gate.open();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreements');
  expect(await moving()).toEqual([]);
});

test('in the reader’s own colours marks, choices and what is current can be told', async ({
  page,
  real,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const { slug } = real.analyses[0]!;
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(at(real.root, address.analysis(slug)));
    await settled(page);
    const canvas = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    const underlines = (selector: string) =>
      page.locator(selector).evaluateAll((all, ground) => {
        const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
        return all.map((each) => {
          const style = getComputedStyle(each);
          return sides.some(
            (side) =>
              parseFloat(style[`border${side}Width`]) > 0 &&
              !['rgba(0, 0, 0, 0)', ground ?? ''].includes(style[`border${side}Color`]) &&
              style[`border${side}Color`] !== ground,
          );
        });
      }, canvas);
    const views = 'header nav a';
    expect((await underlines(`${views}[aria-current]`)).every(Boolean)).toBe(true);
    expect((await underlines(`${views}:not([aria-current])`)).some(Boolean)).toBe(false);
    const lines = await page
      .locator('main a[data-kind]')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).textDecorationLine));
    expect(new Set(lines)).toEqual(new Set(['underline']));

    await page.getByRole('button', { name: 'Reading settings' }).click();
    const panel = page.getByRole('dialog', { name: 'Reading settings' });
    await expect(panel).toBeVisible();
    await expect(panel.getByRole('group', { name: 'Theme' })).toBeHidden();
    const chosen = await underlines(
      '#reading-settings [role="group"]:not([data-of="theme"]) label:has(:checked)',
    );
    const others = await underlines(
      '#reading-settings [role="group"]:not([data-of="theme"]) label:not(:has(:checked))',
    );
    expect([chosen.length, chosen.every(Boolean), others.some(Boolean)]).toEqual([7, true, false]);
  }
  // What is drawn is in the colour of the words round it.
  await page.goto(at(real.root, address.figures(slug)));
  await settled(page);
  const invisible = await page.evaluate(() => {
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    return [...document.querySelectorAll('main svg :is(rect, path, circle, line)')].filter(
      (shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].every((paint) => paint === 'none' || paint === ground);
      },
    ).length;
  });
  expect(invisible).toBe(0);
});

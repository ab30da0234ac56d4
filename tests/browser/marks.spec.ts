import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { address } from '../../src/model/address/address.ts';
import { recordsInText } from '../../src/model/records/records-in-text.ts';
import { FULL, pairs } from '../length.ts';
import { noteShifts, shifts } from './shifts.ts';
import { at, expect, settled, stir, test } from './site.ts';

const SLUG = '/russia-kazakhstan-astana/';
const NOTE = '[data-record]';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const card = (page: Page) =>
  page.getByRole('dialog').and(page.locator(':popover-open:not([aria-label^="Share or cite"])'));
const mark = (page: Page, kind: string) => page.locator(`main a[data-kind="${kind}"]`);
const link = (page: Page, name: string) =>
  page.getByRole('main').getByRole('link', { name, exact: true }).first();

async function open(page: Page, address: string, width: number, height = 800): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(address);
  await settled(page);
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  // The test of contrast looks at a card and a note in every theme.
  const results = await page.evaluate(
    (enabled) =>
      (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
        rules: { 'color-contrast': { enabled } },
      }),
    FULL,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
const boxOf = (locator: Locator): Promise<Box> =>
  locator.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });
const overlap = (a: Box, b: Box) =>
  a.left < b.right - 0.5 &&
  b.left < a.right - 0.5 &&
  a.top < b.bottom - 0.5 &&
  b.top < a.bottom - 0.5;

test.describe('a card', () => {
  const WINDOWS = [
    [320, 568],
    [360, 780],
    [740, 360],
    [768, 1024],
    [1000, 560],
  ] as const;
  for (const [turn, [width, height]] of WINDOWS.entries()) {
    test(`fits ${width} by ${height} px, leaves its words in sight, and gives the focus back`, async ({
      page,
      real,
    }) => {
      await open(page, at(real.root, SLUG), width, height);
      const marks = page.locator('main a[data-kind]');
      const count = await marks.count();
      expect(count).toBeGreaterThan(40);
      // In a short run the windows take turns, so that each third mark is opened in one of them.
      const [first_, step] = FULL ? [0, 3] : [turn * 3, WINDOWS.length * 3];
      for (let index = first_; index < count; index += step) {
        const words = marks.nth(index);
        await words.click();
        await expect(card(page)).toBeFocused();
        const box = await boxOf(card(page));
        const bar = await boxOf(page.getByRole('banner').first());
        const floor = bar.top > height / 2 ? bar.top : height;
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(floor + 0.5);
        const first = await words.evaluate((element) => {
          const { left, top, right, bottom } = element.getClientRects()[0]!;
          return { left, top, right, bottom };
        });
        expect(overlap(box, first), `the card covers its words: ${index}`).toBe(false);
        expect(first.top).toBeGreaterThanOrEqual(0);
        expect(first.bottom).toBeLessThanOrEqual(floor);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over).toBe(0);
        await page.keyboard.press('Escape');
        await expect(card(page)).toHaveCount(0);
        await expect(words).toBeFocused();
      }
    });
  }

  test('opens by keyboard, and the way on is from its words', async ({ page, real }) => {
    await open(page, at(real.root, SLUG), 768);
    await stir(page, page.locator('#sign-help'));
    const words = link(page, '$28.2 billion');
    await words.focus();
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeFocused();
    await expect(card(page)).toHaveAccessibleName(/^Figure \$28\.2 billion Trade turnover/);
    await page.keyboard.press('Tab');
    await expect(card(page).getByRole('link', { name: 'Full details' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(card(page).getByRole('link', { name: 'Share or cite' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(card(page).getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(card(page)).toHaveCount(0);
    await expect(link(page, '7%')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(card(page)).toHaveCount(0);
    await expect(link(page, '7%')).toBeFocused();
  });

  test('closes at a press elsewhere, on its words, and on its button', async ({ page, real }) => {
    await open(page, at(real.root, SLUG), 768);
    const words = link(page, '$28.2 billion');
    await words.click();
    await expect(card(page)).toBeVisible();
    await page.mouse.click(5, 400);
    await expect(card(page)).toHaveCount(0);
    await words.click();
    await expect(card(page)).toBeVisible();
    await words.click();
    await expect(card(page)).toHaveCount(0);
    await words.click();
    await card(page).getByRole('button', { name: 'Close' }).click();
    await expect(card(page)).toHaveCount(0);
    await expect(words).toBeFocused();
    await words.click();
    await link(page, '7%').click();
    await expect(card(page)).toContainText('Growth of trade turnover');
    await expect(page).toHaveURL(/russia-kazakhstan-astana\/([a-z-]+\/)?$/);
  });

  test('leads on to the record', async ({ page, real }) => {
    await open(page, at(real.root, SLUG), 360);
    await link(page, '$28.2 billion').click();
    await card(page).getByRole('link', { name: 'Full details' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Trade turnover between Russia and Kazakhstan',
    );
    await page.goBack();
    await settled(page);
    await mark(page, 'note').first().click();
    await card(page).getByRole('link', { name: 'All editor’s notes' }).click();
    await expect(card(page)).toHaveCount(0);
    const entry = page
      .getByRole('region', { name: 'Editor’s notes' })
      .getByRole('listitem')
      .first();
    await expect(entry).toBeFocused();
    await expect(entry).toBeInViewport();
  });

  test('opens by tap', async ({ browser, real }) => {
    const context = await browser.newContext({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await page.goto(at(real.root, SLUG));
    await settled(page);
    await link(page, '$28.2 billion').tap();
    await expect(card(page)).toBeVisible();
    await page.touchscreen.tap(6, 40);
    await expect(card(page)).toHaveCount(0);
    await context.close();
  });

  test('stands beside its words, and follows them', async ({ page, real }) => {
    await open(page, at(real.root, SLUG), 900, 900);
    for (const name of ['$28.2 billion', 'is planned for', 'plans to build']) {
      const words = link(page, name);
      await words.click();
      await expect(card(page)).toBeVisible();
      const [box, near] = [await boxOf(card(page)), await boxOf(words)];
      expect(overlap(box, near)).toBe(false);
      expect(
        Math.min(Math.abs(box.top - near.bottom), Math.abs(near.top - box.bottom)),
      ).toBeLessThan(12);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(900);
      await page.mouse.wheel(0, 60);
      await expect
        .poll(async () => {
          const [moved, words_] = [await boxOf(card(page)), await boxOf(words)];
          return Math.min(Math.abs(moved.top - words_.bottom), Math.abs(words_.top - moved.bottom));
        })
        .toBeLessThan(12);
      await page.keyboard.press('Escape');
    }
  });

  test('axe finds nothing in it, in any theme', async ({ page, real }) => {
    await open(page, at(real.root, SLUG), 360);
    for (const [theme, kind] of pairs(
      ['light', 'sepia', 'dark'],
      ['agreement', 'figure', 'quotation', 'event', 'note'],
    )) {
      await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
      await mark(page, kind).first().click();
      await expect(card(page)).toBeVisible();
      expect(await violations(page), `${theme}, ${kind}`).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});

test.describe('a mark stays a link', () => {
  test('with scripts off', async ({ browser, real }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(at(real.root, SLUG));
    await link(page, '$28.2 billion').click();
    await expect(page).toHaveURL(at(real.root, `${SLUG}figures/trade-turnover/`));
    await page.goto(at(real.root, `${SLUG}signed/`));
    await mark(page, 'note').first().click();
    await expect(page).toHaveURL(/#entry\.note\./);
    await expect(page.locator(':target')).toBeInViewport();
    await page.locator(':target').getByRole('link').click();
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator(NOTE)).toHaveCount(0);
    await context.close();
  });

  test('for another tab', async ({ page, context, real }) => {
    await open(page, at(real.root, SLUG), 768);
    for (const click of [
      { modifiers: ['ControlOrMeta' as const] },
      { button: 'middle' as const },
    ]) {
      const opening = context.waitForEvent('page');
      await link(page, '$28.2 billion').click(click);
      const other = await opening;
      await expect(other).toHaveURL(at(real.root, `${SLUG}figures/trade-turnover/`));
      await expect(card(page)).toHaveCount(0);
      expect(page.url()).not.toContain('figures');
      await other.close();
    }
  });

  test.describe('when what would open it cannot be loaded', () => {
    test.use({ expected: /Failed to load resource|net::ERR/ });
    for (const width of [360, 1440])
      test(`at ${width} px`, async ({ page, real }) => {
        await page.route(/assets\/(Card|Margin)-.*\.js/, (route) => route.abort());
        await open(page, at(real.root, SLUG), width);
        await link(page, '$28.2 billion').click();
        await expect(page).toHaveURL(at(real.root, `${SLUG}figures/trade-turnover/`));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      });
  });

  test('whose words can be selected', async ({ page, real }) => {
    await open(page, at(real.root, SLUG), 768);
    const words = mark(page, 'quotation').filter({ hasText: /.{30}/ }).first();
    await words.scrollIntoViewIfNeeded();
    const { left, top, height } = await words.evaluate((element) => {
      // The first of its lines may have room for a letter or two.
      const lines = [...element.getClientRects()].sort((one, other) => other.width - one.width);
      const { left, top, height } = lines[0]!;
      return { left, top, height };
    });
    await page.mouse.move(left + 20, top + height / 2);
    await page.mouse.down();
    await page.mouse.move(left + 90, top + height / 2, { steps: 8 });
    await page.mouse.up();
    const selected = await page.evaluate(() => window.getSelection()!.toString());
    expect(selected.length).toBeGreaterThan(3);
    expect(await words.textContent()).toContain(selected.trim());
    await expect(card(page)).toHaveCount(0);
  });
});

interface Layout {
  notes: (Box & { record: string; form: string; wanted: number })[];
  column: Box;
  text: Box;
}
/** @returns undefined while no note stands there */
const layoutOf = (page: Page): Promise<Layout | undefined> =>
  page.evaluate(() => {
    const box = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const notes = [...document.querySelectorAll<HTMLElement>('[data-record]')];
    if (notes.length === 0) return undefined;
    return {
      notes: notes.map((note) => ({
        ...box(note),
        record: note.dataset['record']!,
        form: note.dataset['form']!,
        wanted: document.getElementById(note.dataset['record']!)!.getClientRects()[0]!.top,
      })),
      column: box(notes[0]!.parentElement!.parentElement!),
      text: box(document.querySelector('main article > * > p, main section[aria-labelledby] > p')!),
    };
  });

/** Goes down the page, a screen at a time, when the notes of what is in sight are there. */
async function* down(page: Page): AsyncGenerator<number> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const step = page.viewportSize()!.height;
  for (let y = 0; y < height; y += step) {
    await page.evaluate((to) => window.scrollTo(0, to), y);
    await page.waitForFunction(() =>
      [
        ...document.querySelectorAll(
          'main a:is([data-kind="agreement"], [data-kind="figure"], [data-kind="note"])',
        ),
      ]
        .filter((mark) => {
          const { top, bottom } = mark.getBoundingClientRect();
          // Where words carry several records, the anchor may be that of one without a note.
          const hasNote = /^(agreement|figure|note)\./.test(mark.id);
          return hasNote && top < window.innerHeight && bottom > 0;
        })
        .every(({ id }) => document.querySelector(`[data-record="${id}"]`)),
    );
    yield y;
  }
}

test.describe('in the margin', () => {
  const SIZES = [
    [1280, 'standard'],
    [1440, 'standard'],
    [1440, 'large'],
    [2560, 'largest'],
  ] as const;
  for (const [turn, [width, size]] of SIZES.entries())
    test(`no note stands over another or over the text, at ${width} px, ${size} text`, async ({
      page,
      real,
      fixtures,
    }) => {
      test.setTimeout(240_000);
      await page.addInitScript(
        (value) => localStorage.setItem('verbatim:preferences:/', JSON.stringify({ size: value })),
        size,
      );
      for (const site of [real, fixtures])
        for (const [index, analysis] of site.analyses.entries()) {
          // In a short run what is ours at every size, and each of the others at one.
          if (!FULL && site === fixtures && index % SIZES.length !== turn) continue;
          const standing = recordsInText(analysis).filter(({ kind }) =>
            ['agreement', 'figure', 'note'].includes(kind),
          );
          if (standing.length === 0) continue;
          await open(page, at(site.root, address.analysis(analysis.slug)), width, 1000);
          await page.waitForSelector(NOTE);
          const seen = new Set<string>();
          let mostDrawn = 0;
          for await (const y of down(page)) {
            const layout = await layoutOf(page);
            if (!layout) continue;
            const { notes, column, text } = layout;
            mostDrawn = Math.max(mostDrawn, notes.length);
            const where = `${analysis.slug} at ${y}`;
            notes.forEach((note, index) => {
              seen.add(note.record);
              const next = notes[index + 1];
              if (next) {
                expect(next.top, `${where}: ${note.record} and ${next.record}`).toBeGreaterThan(
                  note.bottom,
                );
                expect(next.wanted).toBeGreaterThanOrEqual(note.wanted - 3);
              }
              expect(note.left, where).toBeGreaterThanOrEqual(column.left - 0.5);
              expect(note.right, where).toBeLessThanOrEqual(column.right + 0.5);
              expect(note.bottom, where).toBeLessThanOrEqual(column.bottom + 0.5);
            });
            // On the side that the page runs to, whichever way the text does.
            expect(column.left).toBeGreaterThan(text.right);
            expect(new Set(notes.map(({ record }) => record)).size).toBe(notes.length);
          }
          expect(
            standing.filter(({ kind, id }) => !seen.has(`${kind}.${id}`)),
            analysis.slug,
          ).toEqual([]);
          if (standing.length > 200) expect(mostDrawn).toBeLessThan(standing.length / 2);
        }
    });

  test('records stand near their words, also six in a paragraph', async ({ page, real }) => {
    await open(page, at(real.root, SLUG), 1440, 1000);
    await page.waitForSelector(NOTE);
    let crowded = 0;
    for await (const _ of down(page)) {
      const notes = (await layoutOf(page))?.notes ?? [];
      // None is cut: the most crowded go a sixth of the window up and down.
      for (const { top, wanted, record } of notes)
        expect(Math.abs(top - wanted), record).toBeLessThan(170);
      const inParagraph = await page.evaluate(() =>
        [...document.querySelectorAll('main p')].map(
          (paragraph) =>
            [...document.querySelectorAll<HTMLElement>('[data-record]')].filter((note) =>
              paragraph.contains(document.getElementById(note.dataset['record']!)),
            ).length,
        ),
      );
      crowded = Math.max(crowded, ...inParagraph);
    }
    expect(crowded).toBeGreaterThanOrEqual(6);
  });

  test('they do not move the text, and nothing shifts', async ({
    page,
    browser,
    real,
    fixtures,
  }) => {
    for (const [site, slug] of [
      [real, SLUG],
      [fixtures, '/two-hundred-records/'],
    ] as const) {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 1440, height: 900 },
      });
      const plain = await context.newPage();
      await plain.goto(at(site.root, slug));
      const paragraphs = (of: Page) =>
        of.locator('main p').evaluateAll((all) =>
          all
            .filter(
              (paragraph) =>
                !paragraph.closest('nav, [data-record], [hidden], [data-unshown]') &&
                // What has no box moves nothing.
                paragraph.getClientRects().length > 0 &&
                // What a reader can do at the end of the text comes with the scripts.
                !paragraph.querySelector('button'),
            )
            .map((paragraph) => {
              const { left, top, width, height } = paragraph.getBoundingClientRect();
              return [left, top + window.scrollY, width, height].map(Math.round).join();
            }),
        );
      const before = await paragraphs(plain);
      await context.close();

      await noteShifts(page.context());
      await open(page, at(site.root, slug), 1440, 900);
      await page.waitForSelector(NOTE);
      for await (const _ of down(page));
      expect(await paragraphs(page)).toEqual(before);
      // To three decimals, as shifts are told: what is stuck to the window is rounded to its pixels.
      const moved = (await shifts(page)).filter((shift) => parseFloat(shift) >= 0.0005);
      expect(moved).toEqual([]);
    }
  });

  test('a mark opens its note, in place of a card; Escape gives the focus back', async ({
    page,
    real,
  }) => {
    await open(page, at(real.root, SLUG), 1440, 900);
    await page.waitForSelector(NOTE);
    for (const [name, record, words] of [
      ['$28.2 billion', 'figure.trade-turnover', 'Said by'],
      ['seven', 'figure.documents-signed', 'not stated'],
      ['historic', undefined, 'See in voices'],
    ] as const) {
      const link_ = page.getByRole('main').getByRole('link', { name }).first();
      await link_.focus();
      await page.keyboard.press('Enter');
      const note = page.locator('[data-form="open"]');
      await expect(note).toHaveCount(1);
      if (record) await expect(note).toHaveAttribute('data-record', record);
      await expect(note).toContainText(words);
      await expect(note.getByRole('button')).toBeFocused();
      await expect(note.getByRole('button')).toHaveAttribute('aria-expanded', 'true');
      await expect(note).toBeInViewport({ ratio: 0.9 });
      await expect(card(page)).toHaveCount(0);
      const { notes } = (await layoutOf(page))!;
      notes.forEach(({ bottom }, index) => {
        if (notes[index + 1]) expect(notes[index + 1]!.top).toBeGreaterThan(bottom);
      });
      expect(new Set(notes.map((each) => each.record)).size).toBe(notes.length);
      await page.keyboard.press('Escape');
      await expect(note).toHaveCount(0);
      await expect(link_).toBeFocused();
    }
  });

  test('a note that is opened closes where the focus leaves it, or is pressed again', async ({
    page,
    real,
  }) => {
    await open(page, at(real.root, SLUG), 1440, 900);
    await page.waitForSelector(NOTE);
    const note = page.locator('[data-form="open"]');
    const words = link(page, '$28.2 billion');
    await words.click();
    await expect(note).toBeVisible();
    await words.click();
    await expect(note).toHaveCount(0);
    await words.click();
    await page.mouse.click(700, 60);
    await expect(note).toHaveCount(0);
    await page.locator('[data-record="figure.trade-growth"]').getByRole('button').click();
    await expect(note).toHaveAttribute('data-record', 'figure.trade-growth');
    await note.getByRole('link', { name: 'Full details' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Growth of trade turnover');
  });

  test('words and notes light each other up', async ({ page, real }) => {
    await open(page, at(real.root, SLUG), 1440, 900);
    await page.waitForSelector(NOTE);
    const words = link(page, '$28.2 billion');
    const note = page.locator('[data-record="figure.trade-turnover"]');
    await words.scrollIntoViewIfNeeded();
    const before = await words.evaluate((element) => getComputedStyle(element).backgroundColor);
    await words.hover();
    await expect(note).toHaveAttribute('data-lit', 'true');
    await note.hover();
    await expect(words).toHaveAttribute('data-lit', '');
    expect(await words.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
      before,
    );
    await page.mouse.move(5, 5);
    await expect(words).not.toHaveAttribute('data-lit');
    await note.getByRole('button').focus();
    await expect(words).toHaveAttribute('data-lit', '');
    await words.focus();
    await expect(note).toHaveAttribute('data-lit', 'true');
  });

  test('they follow the text size, and make way where there is no room', async ({ page, real }) => {
    await open(page, at(real.root, SLUG), 1440, 900);
    await page.waitForSelector(NOTE);
    // Far from others, which would push it.
    const words = link(page, 'less than ten days');
    const note = page.locator('[data-record="figure.days-between-visits"]');
    await words.scrollIntoViewIfNeeded();
    const distance = async () => Math.abs((await boxOf(note)).top - (await boxOf(words)).top);
    await expect.poll(distance).toBeLessThan(10);
    await page.evaluate(() => (document.documentElement.dataset['size'] = 'small'));
    await expect.poll(distance).toBeLessThan(10);
    await page.evaluate(() => (document.documentElement.dataset['size'] = 'largest'));
    await expect(page.locator(NOTE)).toHaveCount(0);
    await words.click();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.evaluate(() => (document.documentElement.dataset['size'] = 'standard'));
    await expect.poll(distance).toBeLessThan(10);
    await page.setViewportSize({ width: 900, height: 900 });
    await expect(page.locator(NOTE)).toHaveCount(0);
  });

  test('axe finds nothing, with a note open', async ({ page, real, fixtures }) => {
    for (const [path, theme] of pairs(
      [at(real.root, SLUG), at(fixtures.root, '/ittifaq-almina/')],
      ['light', 'sepia', 'dark'],
    )) {
      await open(page, path, 1440, 900);
      await page.waitForSelector(NOTE);
      await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
      await mark(page, 'figure').first().click();
      await expect(page.locator('[data-form="open"] dl')).toBeVisible();
      expect(await violations(page), theme).toEqual([]);
    }
  });
});

test.describe('turned off', () => {
  const choose = async (page: Page, name: string, option: string) => {
    const panel = page.getByRole('dialog', { name: 'Reading settings' });
    if (!(await panel.isVisible()))
      await page.getByRole('button', { name: 'Reading settings' }).click();
    await panel.getByRole('group', { name }).getByRole('radio', { name: option }).check();
  };

  test('marks are plain words, without a margin and without a stop', async ({ page, real }) => {
    await open(page, at(real.root, SLUG), 1440, 900);
    await page.waitForSelector(NOTE);
    await choose(page, 'Underline agreements and figures', 'Off');
    await page.keyboard.press('Escape');
    await expect(page.locator('main a[data-kind]:not([data-kind="note"])')).toHaveCount(0);
    await expect(page.locator(`${NOTE}:not([data-of="note"])`)).toHaveCount(0);
    await expect(mark(page, 'note').first()).toBeAttached();
    await choose(page, 'Editor’s notes', 'Hidden');
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-kind]')).toHaveCount(0);
    await expect(page.locator(NOTE)).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Editor’s notes' })).toBeHidden();
    // Another view may be ready beside it, out of sight.
    const decorated = () =>
      page.locator('main section[aria-labelledby] p *').evaluateAll((all) =>
        all
          .filter((each) => each.checkVisibility())
          .filter((each) => getComputedStyle(each).textDecorationLine !== 'none')
          .map((each) => each.outerHTML),
      );
    await expect.poll(decorated).toEqual([]);
    // From the contents the next stop is below the text.
    await page.getByRole('navigation', { name: 'Contents' }).getByRole('link').last().focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('section p'))).toBeNull();

    await page.reload();
    await settled(page);
    await expect(page.locator('[data-kind]')).toHaveCount(0);
    await choose(page, 'Underline agreements and figures', 'On');
    await choose(page, 'Editor’s notes', 'Shown');
    await page.waitForSelector(NOTE);
    await expect(page.getByRole('region', { name: 'Editor’s notes' })).toBeVisible();
  });

  test('they are so before the first paint', async ({ page, real }) => {
    await page.addInitScript(() =>
      localStorage.setItem('verbatim:preferences:/', '{"marks":"off","notes":"off"}'),
    );
    // The scripts of the page itself never arrive: only what is in it can have done it.
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto(at(real.root, SLUG), { waitUntil: 'domcontentloaded' });
    const lines = await page
      .locator('main a[data-kind]')
      .evaluateAll((all) => [
        ...new Set(all.map((each) => getComputedStyle(each).textDecorationLine)),
      ]);
    expect(lines).toEqual(['none']);
    await expect(page.getByRole('region', { name: 'Editor’s notes' })).toBeHidden();
  });

  test.use({ expected: /Failed to load resource|net::ERR|404/ });

  test('editor’s notes are there for a link that leads to one', async ({ page, real }) => {
    const [analysis] = real.analyses;
    const [note] = analysis!.notes;
    await page.addInitScript(() =>
      localStorage.setItem('verbatim:preferences:/', '{"notes":"off"}'),
    );
    await page.goto(at(real.root, `${SLUG}#entry.note.${note!.id}`));
    await settled(page);
    await expect(page.locator(':target')).toBeVisible();
    await expect(page.locator(':target')).toBeInViewport();
  });
});

test('in print marks are plain, and nothing stands over the text', async ({ page, real }) => {
  await open(page, at(real.root, SLUG), 1440, 900);
  await page.waitForSelector(NOTE);
  await page.emulateMedia({ media: 'print' });
  // What is printed in place of the margin is loaded for a reader who does something.
  await expect(async () => {
    await page.keyboard.press('Shift');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('[data-endnotes]')).toBeAttached({ timeout: 400 });
  }).toPass();
  await expect(page.locator(NOTE).first()).toBeHidden();
  const lines = await page
    .locator('main a[data-kind]')
    .evaluateAll((all) => [
      ...new Set(all.map((each) => getComputedStyle(each).textDecorationLine)),
    ]);
  expect(lines).toEqual(['none']);
  await expect(page.getByRole('region', { name: 'Editor’s notes' })).toBeVisible();
});

test('in forced colours the marks can be told from the words', async ({ page, real }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, at(real.root, SLUG), 1440, 900);
  const words = link(page, '$28.2 billion');
  const style = () =>
    words.evaluate((element) => {
      const { textDecorationLine, outlineStyle } = getComputedStyle(element);
      return [textDecorationLine, outlineStyle];
    });
  expect(await style()).toEqual(['underline', 'none']);
  await words.hover();
  expect(await style()).toEqual(['underline', 'solid']);
});

test('the sign of an editor’s note never begins a line', async ({ page, real, fixtures }) => {
  const texts = [
    at(real.root, SLUG),
    ...fixtures.analyses.map(({ slug }) => at(fixtures.root, `/${slug}/`)),
  ];
  let signs = 0;
  for (const [turn, url] of texts.entries()) {
    await page.goto(url);
    const [narrowest, step] = FULL ? [320, 8] : [320 + (turn % 3) * 8, 24];
    for (let width = narrowest; width <= 440; width += step) {
      await page.setViewportSize({ width, height: 800 });
      const { count, apart } = await page.evaluate(() => {
        const end = (rects: DOMRectList) => Math.max(...[...rects].map(({ bottom }) => bottom));
        const marks = [...document.querySelectorAll('main a[data-ends]')];
        const alone = marks.filter((mark) => {
          const words = document.createRange();
          words.selectNodeContents(mark);
          return end(mark.getClientRects()) > end(words.getClientRects()) + 9;
        });
        return { count: marks.length, apart: alone.map(({ textContent }) => textContent) };
      });
      signs += count;
      expect(apart, `${url} ${width} px`).toEqual([]);
    }
  }
  expect(signs).toBeGreaterThan(FULL ? 100 : 30);
});

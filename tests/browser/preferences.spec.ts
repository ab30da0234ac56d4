import type { Page } from '@playwright/test';
import type { Preferences } from '../../src/preferences/preferences.ts';
import { closedGate } from './gate.ts';
import { quiet, watchPending } from './quiet.ts';
import { noteShifts, shifts } from './shifts.ts';
import { FULL } from '../length.ts';
import { at, expect, settled, test } from './site.ts';

const SLUG = '/russia-kazakhstan-astana/';
const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const LIGHT = 'rgb(252, 250, 245)';
const DARK = 'rgb(23, 22, 20)';
const SEPIA = 'rgb(244, 234, 213)';

async function choose(page: Page, option: string): Promise<void> {
  const button = page.getByRole('button', { name: 'Reading settings' });
  const panel = page.getByRole('dialog', { name: 'Reading settings' });
  if (!(await panel.isVisible())) await button.click();
  await panel.getByRole('radio', { name: option, exact: true }).check();
}

test('theme and text size change at once, and are kept', async ({ page, real }) => {
  await page.goto(at(real.root, SLUG));
  await settled(page);
  expect(await background(page)).toBe(LIGHT);
  await choose(page, 'Dark');
  expect(await background(page)).toBe(DARK);
  await choose(page, 'Largest');
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(await size()).toBe('24px');
  await page.getByRole('link', { name: /^Figures/ }).click();
  await page.reload();
  expect(await background(page)).toBe(DARK);
  expect(await size()).toBe('24px');
  await settled(page);
  await choose(page, 'Sepia');
  expect(await background(page)).toBe(SEPIA);
  await page.getByRole('button', { name: 'Reset' }).click();
  expect(await background(page)).toBe(LIGHT);
  expect(await size()).toBe('16px');
});

/** How the text is set. */
const setting = (page: Page) =>
  page
    .locator('main section p')
    .first()
    .evaluate((words) => {
      const { fontSize, lineHeight, fontFamily } = getComputedStyle(words);
      return {
        size: parseFloat(fontSize),
        lines: parseFloat(lineHeight) / parseFloat(fontSize),
        width: words.getBoundingClientRect().width,
        face: fontFamily,
      };
    });

test('line spacing, line length and typeface change at once, are kept, and can be reset', async ({
  page,
  real,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(at(real.root, SLUG));
  await settled(page);
  const standard = await setting(page);
  expect(standard.lines).toBeCloseTo(1.6);
  for (const [option, check] of [
    ['Open', (now: typeof standard) => now.lines > 1.9],
    ['Close', (now: typeof standard) => now.lines < 1.5],
    ['Long', (now: typeof standard) => now.width > standard.width * 1.2],
    ['Short', (now: typeof standard) => now.width < standard.width * 0.85],
    ['Sans', (now: typeof standard) => now.face !== standard.face && /sans/.test(now.face)],
  ] as const) {
    await choose(page, option);
    expect(check(await setting(page)), option).toBe(true);
  }
  const chosen = await setting(page);
  await page.reload();
  await settled(page);
  expect(await setting(page)).toEqual(chosen);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByRole('button', { name: 'Reset' }).click();
  expect(await setting(page)).toEqual(standard);
});

test('the words being read stay where they are when the text changes', async ({ page, real }) => {
  for (const [width, height] of [
    [360, 780],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(at(real.root, SLUG));
    await settled(page);
    const words = page.locator('main section h2').nth(5);
    await words.evaluate((heading) => {
      heading.scrollIntoView({ block: 'start', behavior: 'instant' });
      window.scrollBy(0, -20);
    });
    const top = () => words.evaluate((heading) => heading.getBoundingClientRect().top);
    const before = await top();
    // A phone has no room for the length of a line.
    const options = ['Largest', 'Open', 'Sans', 'Small', 'Close'];
    for (const option of width > 480 ? [...options, 'Long'] : options) {
      await choose(page, option);
      // What is above may be one line more or less into the window.
      await expect.poll(async () => Math.abs((await top()) - before), option).toBeLessThan(45);
    }
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(45);
  }
});

test('the settings come when they are asked for, however slowly', async ({ page, real }) => {
  const asked: string[] = [];
  let gate = closedGate();
  await page.route('**/assets/Panel-*.js', async (route) => {
    asked.push(route.request().url());
    await gate.opened;
    await route.continue();
  });
  await watchPending(page);
  await page.goto(at(real.root, SLUG));
  await settled(page);
  expect(asked).toEqual([]);
  const button = page.getByRole('button', { name: 'Reading settings' });
  const panel = page.getByRole('dialog', { name: 'Reading settings' });
  await button.click();
  await expect.poll(() => asked).toHaveLength(1);
  await expect(panel).toBeHidden();
  gate.open();
  await expect(panel).toBeVisible();
  await button.click();
  await expect(panel).toBeHidden();
  // Asked for and called off before they are there.
  gate = closedGate();
  await page.reload();
  await settled(page);
  await button.click();
  await button.click();
  await expect.poll(() => asked).toHaveLength(2);
  const script = page.waitForResponse('**/assets/Panel-*.js');
  gate.open();
  await (await script).finished();
  await quiet(page);
  await expect(panel).toBeHidden();
});

test('the settings fit the smallest window, also with text of 200 %', async ({ page, real }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  const devtools = await page.context().newCDPSession(page);
  for (const standard of [16, 32]) {
    await devtools.send('Page.setFontSizes', { fontSizes: { standard } });
    await page.goto(at(real.root, SLUG));
    await settled(page);
    await page.getByRole('button', { name: 'Reading settings' }).click();
    const panel = page.getByRole('dialog', { name: 'Reading settings' });
    await expect(panel).toBeVisible();
    const { rect, over, sideways } = await panel.evaluate((element) => ({
      rect: element.getBoundingClientRect(),
      over: element.scrollHeight - element.clientHeight,
      sideways: element.scrollWidth - element.clientWidth,
    }));
    expect([rect.left, rect.right, sideways]).toEqual([0, 320, 0]);
    expect(rect.top).toBeGreaterThanOrEqual(0);
    if (standard === 16) expect(over).toBe(0);
    for (const control of await panel.getByRole('radio').all()) {
      const box = (await control.locator('xpath=..').boundingBox())!;
      expect(box.width).toBeGreaterThanOrEqual(24);
      expect(box.height).toBeGreaterThanOrEqual(24);
      expect(box.x + box.width).toBeLessThanOrEqual(320);
    }
    await panel.getByRole('radio', { name: 'Largest' }).check();
    await panel.getByRole('button', { name: 'Reset' }).click();
    await page.keyboard.press('Escape');
  }
});

test('Escape closes the settings and gives the focus back', async ({ page, real }) => {
  await page.goto(real.root);
  await settled(page);
  const button = page.getByRole('button', { name: 'Reading settings' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'System' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
});

test('what is stored is applied before the first paint', async ({ browser, real }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    localStorage.setItem('verbatim:preferences:/', '{"theme":"dark","size":"larger"}');
    // The first frame of the page sees what the first paint shows.
    requestAnimationFrame(() => {
      const { theme, size } = document.documentElement.dataset;
      (window as unknown as { first: string }).first = `${theme} ${size}`;
    });
  });
  // The scripts of the page itself never arrive: only what is in it can have done it.
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(at(real.root, SLUG), { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => 'first' in window);
  expect(await page.evaluate(() => (window as unknown as { first: string }).first)).toBe(
    'dark larger',
  );
  expect(await background(page)).toBe(DARK);
  await context.close();
});

/** Settings that are far from what the page is delivered with. */
const STORED: Partial<Preferences>[] = [
  {},
  { size: 'largest', spacing: 'open', width: 'wide', face: 'sans', theme: 'dark' },
  { size: 'small', spacing: 'close', width: 'narrow', theme: 'sepia' },
  { marks: 'off', notes: 'off', width: 'wide' },
  { size: 'larger', marks: 'off', face: 'sans', theme: 'light' },
  { size: 'large', notes: 'off', spacing: 'open' },
];

for (const [turn, width] of [360, 1024, 1440].entries()) {
  test(`nothing moves while a page loads, whatever is stored, ${width} px`, async ({
    browser,
    real,
    fixtures,
  }) => {
    test.setTimeout(240_000);
    // In a short run each of the settings at one of the widths.
    for (const [row, stored] of STORED.entries()) {
      if (!FULL && row % 3 !== turn) continue;
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        serviceWorkers: 'allow',
      });
      await noteShifts(context);
      await context.addInitScript(
        (value) => localStorage.setItem('verbatim:preferences:/', value),
        JSON.stringify(stored),
      );
      const page = await context.newPage();
      await watchPending(page);
      for (const [column, address] of [
        // First: what is kept is listed there, and the other pages have themselves kept.
        real.root,
        at(real.root, SLUG),
        at(real.root, `${SLUG}signed/`),
        at(real.root, `${SLUG}agreements/?status=planned`),
        at(real.root, `${SLUG}figures/`),
        at(fixtures.root, '/ittifaq-almina/'),
        at(fixtures.root, '/zhongguo-ganglou/'),
      ].entries()) {
        // And each page with every other of the settings.
        if (!FULL && (row + column) % 2 !== 0) continue;
        await page.goto(address);
        await settled(page);
        // The margin, and what says how it stands with the copy, come last.
        await quiet(page);
        expect(await shifts(page), `${address} with ${JSON.stringify(stored)}`).toEqual([]);
      }
      await context.close();
    }
  });
}

test('the system decides until the reader does', async ({ browser, real }) => {
  const context = await browser.newContext({ colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(real.root);
  expect(await background(page)).toBe(DARK);
  await context.close();
});

test('two sites on one host keep their preferences apart', async ({ page, real }) => {
  await page.goto(at(real.root, SLUG));
  await settled(page);
  await choose(page, 'Dark');
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys).toEqual(['verbatim:preferences:/']);
  await page.goto(at(real.below, SLUG));
  await settled(page);
  await choose(page, 'Sepia');
  await page.getByRole('link', { name: 'Space and security' }).click();
  await choose(page, 'Large');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([
    'verbatim:preferences:/some/where/',
  ]);
});

test('a change in one tab is seen in the other', async ({ context, real }) => {
  const one = await context.newPage();
  const two = await context.newPage();
  await one.goto(real.root);
  await two.goto(real.root);
  await settled(one);
  await settled(two);
  await choose(one, 'Dark');
  await expect.poll(() => background(two)).toBe(DARK);
});

test('broken storage changes nothing but the memory of it', async ({ context, real }) => {
  for (const stored of [
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{"theme":7}',
    '{"theme":"pink","size":"large"}',
    '{"theme":{}}',
  ]) {
    const page = await context.newPage();
    await page.addInitScript(
      (value) => localStorage.setItem('verbatim:preferences:/', value),
      stored,
    );
    await page.goto(at(real.root, SLUG));
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.dataset['theme']), stored).toBe(
      'system',
    );
    await choose(page, 'Dark');
    expect(await background(page)).toBe(DARK);
    await page.close();
  }
});

test('blocked storage changes nothing but the memory of it', async ({ page, real }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  await page.goto(at(real.root, `${SLUG}signed/`));
  await settled(page);
  await expect(page.locator('#signed')).toBeFocused();
  await choose(page, 'Dark');
  expect(await background(page)).toBe(DARK);
  await page.getByRole('link', { name: /^Agreements/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreements');
  expect(await background(page)).toBe(DARK);
});

test('no cookie is set', async ({ context, page, real }) => {
  await page.goto(at(real.root, SLUG));
  await settled(page);
  expect(await context.cookies()).toEqual([]);
});

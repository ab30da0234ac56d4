import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { address } from '../../src/model/address/address.ts';
import { closedGate } from './gate.ts';
import { at, expect, settled, stir, test, type ServedSite } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SLUG = 'russia-kazakhstan-astana';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function open(page: Page, site: ServedSite, path: string): Promise<void> {
  await page.goto(at(site.root, path));
  await settled(page);
  await stir(page, page.locator('#sign-help'));
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const paragraphSign = (page: Page) =>
  page.getByRole('link', { name: 'Share or cite this paragraph' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function axeFinds(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Selects from one point of a paragraph to another, with the mouse. */
async function drag(page: Page, words: string): Promise<void> {
  const box = (await page.getByText(words).first().boundingBox())!;
  await page.mouse.move(box.x + 4, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 260, box.y + 44, { steps: 6 });
  await page.mouse.up();
}

test('the first tap shares, though what does it is only fetched then', async ({
  browser,
  real,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  const gate = closedGate();
  await page.route('**/assets/sharing.chunk-*.js', async (route) => {
    await gate.opened;
    await route.continue();
  });
  await page.goto(at(real.root, address.agreement(SLUG, 'baikonur')));
  await settled(page);
  await page.evaluate(() => (document.body.dataset['same'] = ''));
  const asked = page.waitForRequest('**/assets/sharing.chunk-*.js');
  await page.getByRole('link', { name: 'Share or cite' }).first().tap();
  await asked;
  gate.open();
  await expect(button(page, 'Copy link')).toBeVisible();
  // The page is still the one that was tapped.
  expect(await page.evaluate(() => document.body.dataset['same'])).toBe('');
  await context.close();
});

test('asked for in a note in the margin, it stands beside it, and gives the focus back', async ({
  page,
  real,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(at(real.root, address.section(SLUG, 'visit')));
  await settled(page);
  const note = page.locator('[data-record]').first();
  await note.getByRole('button').first().click();
  const link = note.getByRole('link', { name: 'Share or cite' });
  await link.click();
  await expect(button(page, 'Copy link')).toBeFocused();
  const bar = page.getByRole('dialog', { name: /^Share or cite/ });
  // Its words stay beside it: a bar whose link is gone would be in the corner.
  await expect(link).toBeVisible();
  const [near, box] = [(await link.boundingBox())!, (await bar.boundingBox())!];
  expect(
    Math.min(Math.abs(box.y - (near.y + near.height)), Math.abs(box.y + box.height - near.y)),
  ).toBeLessThan(40);
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('by keyboard a heading has one stop, and the arrow keys lead to its paragraphs', async ({
  page,
  real,
}) => {
  await open(page, real, address.section(SLUG, 'visit'));
  await page.keyboard.press('Tab');
  const heading = page.getByRole('link', { name: 'Share or cite this section' }).first();
  await expect(heading).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(paragraphSign(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(heading).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Copy link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'copied' })).toHaveText(
    'Link to this paragraph copied.',
  );
  expect(await clipboard(page)).toContain(
    `${at(real.root, address.section(SLUG, 'visit'))}?words=`,
  );
  await page.keyboard.press('Escape');
  await expect(paragraphSign(page)).toBeFocused();
  // The way on is from the paragraph, which has no link: to the next heading.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Share or cite this section' }).nth(1)).toBeFocused();
  const stops = await page.locator('a[data-heading]').count();
  expect(stops).toBe(1 + real.analyses[0]!.sections.filter(({ heading }) => heading).length);
});

test('by one key the paragraph is there that the reader is at, to be highlighted, shared or heard', async ({
  page,
  real,
}) => {
  await open(page, real, address.section(SLUG, 'pressure'));
  const paragraphs = page.locator('section[aria-labelledby="pressure"] p');
  const first = (await paragraphs.first().textContent())!.slice(0, 60).trim();
  const second = (await paragraphs.nth(1).textContent())!.slice(0, 60).trim();
  // It stands in the list of keys.
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByText(/^a paragraph, to highlight/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await expect(paragraphSign(page)).toBeFocused();
  await expect(paragraphSign(page)).toHaveAccessibleDescription(first);
  await page.keyboard.press('ArrowDown');
  await expect(paragraphSign(page)).toHaveAccessibleDescription(second);
  await page.keyboard.press('Enter');
  await expect(button(page, 'Copy link')).toBeFocused();
  for (const name of ['Share', 'Yellow', 'Note', 'Listen from here'])
    await expect(button(page, name)).toBeVisible();
  await page.keyboard.press('Escape');
  // The words with the focus are where they are; from a heading it is what follows it.
  await page.keyboard.press('Tab');
  await paragraphs.nth(1).locator('a').first().focus();
  await page.keyboard.press('p');
  await expect(paragraphSign(page)).toHaveAccessibleDescription(second);
  await page.keyboard.press('Tab');
  await page.keyboard.press('j');
  await expect(page.locator('h2:focus')).toBeVisible();
  const next = page.locator('section:has(h2:focus) p').first();
  const words = (await next.textContent())!.slice(0, 60).trim();
  await page.keyboard.press('p');
  await expect(paragraphSign(page)).toHaveAccessibleDescription(words);
});

test('the signs are none of the text: not selected, not copied, not of a heading’s name', async ({
  page,
  real,
}) => {
  await open(page, real, address.analysis(SLUG));
  const selected = await page.evaluate(() => {
    window.getSelection()!.selectAllChildren(document.querySelector('article')!);
    return window.getSelection()!.toString();
  });
  expect(selected).not.toMatch(/Share or cite this (?:section|paragraph)/);
  await expect(page.getByRole('heading', { name: 'Space and security', exact: true })).toHaveCount(
    1,
  );
});

test('words that are selected with the mouse can be copied with their source', async ({
  page,
  real,
}) => {
  await open(page, real, address.analysis(SLUG));
  await page.getByText('Experts are unanimous').first().scrollIntoViewIfNeeded();
  await drag(page, 'Experts are unanimous');
  await button(page, 'Copy with source').click();
  await expect(page.getByText('Text with source copied.')).toBeVisible();
  const lines = (await clipboard(page)).split('\n');
  expect(lines[0]).toMatch(/^“Experts are unanimous .*”$/);
  expect(lines[1]).toMatch(/^The author’s own words \(name not stated\)/);
  expect(lines[2]).toBe(
    `${real.analyses[0]!.title}. Opinion analysis, translated by V. Sergeev. Verbatim.`,
  );
  expect(lines[3]).toContain('/global-south/?words=');
  // The selection is still there, and the bar goes with it.
  expect(await page.evaluate(() => window.getSelection()!.isCollapsed)).toBe(false);
  await page.mouse.click(5, 300);
  await expect(button(page, 'Copy link')).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 780 } });

  test('a touched paragraph has a sign; over a selection there is no bar', async ({
    page,
    real,
  }) => {
    await open(page, real, address.analysis(SLUG));
    const paragraph = page.locator('section p').first();
    await paragraph.scrollIntoViewIfNeeded();
    await paragraph.tap({ position: { x: 6, y: 10 } });
    await expect(paragraphSign(page)).toBeVisible();
    const { width, height } = (await paragraphSign(page).boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    await paragraphSign(page).tap();
    const copy = button(page, 'Copy link');
    await expect(copy).toBeVisible();
    const box = (await copy.boundingBox())!;
    const nav = (await page.locator('header').first().boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(nav.y + 1);
    // A row to share with, and one for oneself.
    expect(nav.y - box.y).toBeLessThan(100);
    await page.keyboard.press('Escape');

    // As the system does when a finger rests on a word.
    await paragraph.evaluate((element) => {
      element.dispatchEvent(
        new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }),
      );
      window.getSelection()!.selectAllChildren(element);
    });
    await expect(copy).toBeVisible();
    const below = (await copy.boundingBox())!;
    expect(nav.y - below.y).toBeLessThan(100);
    await page.evaluate(() => window.getSelection()!.removeAllRanges());
    await expect(copy).toBeHidden();
  });

  test('a record can be shared from its card, which stays', async ({ page, real }) => {
    await open(page, real, address.analysis(SLUG));
    await page.locator('main a[data-kind="figure"]').first().tap();
    const link = page
      .locator('[popover]:popover-open')
      .getByRole('link', { name: 'Share or cite' });
    await link.tap();
    await expect(button(page, 'Copy link')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button(page, 'Copy link')).toBeHidden();
    await expect(link).toBeFocused();
  });
});

test('what is shared is handed to the device; without that it is copied, and said', async ({
  page,
  real,
}) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = [];
    Object.assign(window, { shared, answer: 'ok' });
    navigator.share = (data) => {
      shared.push(data!);
      const { answer } = window as unknown as { answer: string };
      return answer === 'ok' ? Promise.resolve() : Promise.reject(new DOMException('', answer));
    };
  });
  await open(page, real, address.section(SLUG, 'visit'));
  await page.getByRole('link', { name: 'Share or cite this section' }).first().focus();
  await page.keyboard.press('Enter');
  const status = page.locator('[popover] [role="status"]');
  await button(page, 'Share').click();
  expect(await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)).toEqual([
    {
      title: `A visit the world watched · ${real.analyses[0]!.title}`,
      url: at(real.root, address.section(SLUG, 'visit')),
    },
  ]);
  await page.evaluate(() => Object.assign(window, { answer: 'AbortError' }));
  await button(page, 'Share').click();
  await expect(status).toBeEmpty();
  await page.evaluate(() => Object.assign(window, { answer: 'NotAllowedError' }));
  await button(page, 'Share').click();
  await expect(status).toHaveText('Sharing failed. Link to this section copied.');
  await page.evaluate(() => {
    delete (navigator as { share?: unknown }).share;
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await button(page, 'Share').click();
  await expect(status).toHaveText('This browser cannot share. Link to this section copied.');
});

test('where nothing can be copied, the text is given to be copied by hand', async ({
  page,
  real,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await open(page, real, address.section(SLUG, 'visit'));
  await page.getByRole('link', { name: 'Share or cite this section' }).first().focus();
  await page.keyboard.press('Enter');
  await button(page, 'Copy link').click();
  const area = page.getByRole('textbox', { name: 'Text to copy' });
  await expect(area).toHaveValue(at(real.root, address.section(SLUG, 'visit')));
  expect(
    await area.evaluate((element: HTMLTextAreaElement) => [
      element.selectionStart,
      element.selectionEnd === element.value.length,
    ]),
  ).toEqual([0, true]);
});

test('agreements, figures, voices and their pages can be shared and cited', async ({
  page,
  real,
}) => {
  const { agreements, figures } = real.analyses[0]!;
  const agreement = agreements.find(({ status }) => status === 'signed')!;
  const figure = figures.find(({ derived }) => !derived)!;
  const places = [
    [address.agreement(SLUG, agreement.id), `${agreement.label} [Agreement, signed].`],
    [address.figure(SLUG, figure.id), `${figure.label}: `],
    [address.voices(SLUG), '[Opinion analysis].'],
  ] as const;
  for (const [path, citation] of places) {
    await open(page, real, path);
    await page.getByRole('link', { name: 'Share or cite' }).first().click();
    await button(page, 'Copy with source').click();
    await expect(page.getByText('Text with source copied.')).toBeVisible();
    expect((await clipboard(page)).split('\n')).toHaveLength(4);
    await button(page, 'Cite').click();
    const dialog = page.getByRole('dialog', { name: /^Cite / });
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: 'Copy' }).first().click();
    await expect(dialog.getByRole('status')).toHaveText(/copied\.$/);
    expect(await clipboard(page)).toContain(citation);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});

for (const width of [320, 1440])
  test(`axe finds nothing in the bar and the citations, right to left and dark, ${width} px`, async ({
    page,
    fixtures,
  }) => {
    const { slug, sections } = fixtures.analyses.find(({ dir }) => dir === 'rtl')!;
    const section = sections.find(({ heading }) => heading)!;
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, fixtures, address.section(slug, section.id));
    const sign = page.getByRole('link', { name: 'Share or cite this section' }).first();
    await sign.focus();
    const heading = (await page.locator(`[id="${section.id}"]`).boundingBox())!;
    const box = (await sign.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    // On the side that the text begins at.
    expect(box.x + box.width / 2).toBeGreaterThan(heading.x + heading.width);
    await page.keyboard.press('Enter');
    expect(await axeFinds(page)).toEqual([]);
    await button(page, 'Cite').click();
    await expect(page.getByRole('dialog', { name: /^Cite / })).toBeVisible();
    expect(await axeFinds(page)).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
  });

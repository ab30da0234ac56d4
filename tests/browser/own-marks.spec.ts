import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { address } from '../../src/model/address/address.ts';
import { at, expect, settled, stir, test, type ServedSite } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SLUG = 'russia-kazakhstan-astana';
const WORDS = 'There is no doubt';

async function open(page: Page, site: ServedSite): Promise<void> {
  await page.goto(at(site.root, address.section(SLUG, 'background')));
  await settled(page);
  await stir(page, page.locator('#sign-help'));
}

/** Selects from one point of a paragraph to another, with the mouse. */
async function select(page: Page): Promise<void> {
  const words = page.getByText(WORDS).first();
  await words.scrollIntoViewIfNeeded();
  const box = (await words.boundingBox())!;
  await page.mouse.move(box.x + 4, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 260, box.y + 14, { steps: 6 });
  await page.mouse.up();
}

/** The section that the words stand in. */
const prose = (page: Page) => page.locator('section[aria-labelledby="background"]');

/** What is drawn in a colour, as the browser has it. */
const drawn = (page: Page, colour: string) =>
  page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
    `own-${colour}`,
  );
const stored = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(' ')).length);
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Your highlights and notes' });

test('words that a reader marks are drawn again when they come back, and the text is as it was', async ({
  page,
  real,
}) => {
  await open(page, real);
  const before = await prose(page).innerHTML();
  await select(page);
  await page.getByRole('button', { name: 'Green' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Highlighted.' })).toBeVisible();
  await expect.poll(() => drawn(page, 'green')).toHaveLength(1);
  const [words] = await drawn(page, 'green');
  expect(words).toContain(WORDS);
  expect(await prose(page).innerHTML()).toBe(before);

  await page.reload();
  // Nothing has to be done for it.
  await expect.poll(() => drawn(page, 'green')).toEqual([words]);
  // Pressed, it opens in the list.
  await page
    .getByText(WORDS)
    .first()
    .click({ position: { x: 30, y: 12 } });
  await expect(dialog(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Why?');
  await page.keyboard.press('Escape');
  await page.reload();
  await settled(page);
  await page.keyboard.press('h');
  await expect(dialog(page).getByRole('textbox')).toHaveValue('Why?');
});

test('by keyboard: from the sign of a paragraph to its note, and with nothing for axe to find', async ({
  page,
  real,
}) => {
  await open(page, real);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  const note = page.getByRole('button', { name: 'Note', exact: true });
  await expect(note).toBeVisible();
  await expect(page.getByRole('group', { name: 'Highlight' }).getByRole('button')).toHaveCount(4);
  await note.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Mine');
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => drawn(page, 'yellow')).toHaveLength(1);
  expect(await stored(page)).toBe(1);
});

for (const [name, file] of [
  ['Markdown', /\.md$/],
  ['Web Annotations (JSON-LD)', /\.jsonld$/],
] as const)
  test(`what is exported as ${name} comes back on another device`, async ({ page, real }) => {
    await open(page, real);
    await select(page);
    await page.getByRole('button', { name: 'Pink' }).click();
    await expect.poll(() => drawn(page, 'pink')).toHaveLength(1);
    const words = await drawn(page, 'pink');
    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    const download = page.waitForEvent('download');
    await dialog(page).getByRole('button', { name, exact: true }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(file);
    const path = await saved.path();

    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await settled(page);
    await page.keyboard.press('h');
    await expect(dialog(page)).toContainText('Nothing yet.');
    await dialog(page).getByLabel('Import a file').setInputFiles(path);
    await expect(dialog(page).getByRole('status')).toHaveText(/1 highlight imported/);
    await expect.poll(() => drawn(page, 'pink')).toEqual(words);
  });

test('a browser that cannot highlight lays boxes over the words, and leaves the text alone', async ({
  page,
  real,
}) => {
  await page.addInitScript(() => {
    delete (window as { Highlight?: unknown }).Highlight;
    delete (CSS as { highlights?: unknown }).highlights;
  });
  await open(page, real);
  const before = await prose(page).innerHTML();
  await select(page);
  await page.getByRole('button', { name: 'Blue' }).click();
  const box = page.locator('span[data-colour="blue"][style]').first();
  await expect(box).toBeVisible();
  const [words, over] = [
    (await page.getByText(WORDS).first().boundingBox())!,
    (await box.boundingBox())!,
  ];
  expect(Math.abs(over.x - words.x)).toBeLessThan(2);
  expect(over.y).toBeGreaterThan(words.y - 4);
  expect(over.y).toBeLessThan(words.y + 30);
  expect(await prose(page).innerHTML()).toBe(before);
});

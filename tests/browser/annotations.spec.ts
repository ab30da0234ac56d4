import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { marksKey } from '../../src/app/navigation/storage-keys.ts';
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

/** The words of what has the focus; none where nothing has it. */
const focusedText = (page: Page) =>
  page.evaluate(() =>
    document.activeElement?.matches('p, li') ? document.activeElement.textContent : '',
  );

/** What is drawn in a colour, as the browser has it. */
const drawn = (page: Page, colour: string) =>
  page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
    `highlight-${colour}`,
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
  // Which paragraph it is can be heard.
  const words = await page.locator('section[aria-labelledby="background"] p').first().textContent();
  await expect(page.locator(':focus')).toHaveAccessibleDescription(words!.slice(0, 60).trim());
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

test('words are selected by keys and marked; the way leads into the bar, and back to the words', async ({
  page,
  real,
}) => {
  await open(page, real);
  const words = page.getByText(WORDS).first();
  await words.scrollIntoViewIfNeeded();
  // Chromium has a caret in a text only where its users have turned that on: a word is taken to begin with.
  await words.dblclick({ position: { x: 24, y: 12 } });
  const selected = () => page.evaluate(() => String(getSelection()));
  while ((await selected()).length < WORDS.length) await page.keyboard.press('Shift+ArrowRight');
  const green = page.getByRole('button', { name: 'Green' });
  await expect(green).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await expect.poll(selected).toBe(WORDS);
  await green.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Highlighted.' })).toBeVisible();
  await expect.poll(() => drawn(page, 'green')).toHaveLength(1);
  expect(await drawn(page, 'green')).toEqual([WORDS]);
  await page.keyboard.press('Escape');
  await expect(green).toBeHidden();
  await expect.poll(() => focusedText(page)).toContain(WORDS);
});

test('the list is read from its title; what is removed comes back by the next key', async ({
  page,
  real,
}) => {
  await open(page, real);
  await store(page, JSON.stringify({ form: 1, marks: [kept(WORDS)] }));
  await page.reload();
  await settled(page);
  await stir(page, page.locator('#sign-help'));
  await page.keyboard.press('h');
  await expect(dialog(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog(page).getByRole('textbox')).toBeFocused();
  await dialog(page).getByRole('button', { name: 'Remove' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('status')).toContainText('Highlight removed.');
  await expect(dialog(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('textbox')).toBeFocused();
  await expect(dialog(page).getByRole('textbox')).toHaveValue('Mine');
});

test('from a note that was written from the bar the way leads on from its words', async ({
  page,
  real,
}) => {
  await open(page, real);
  await select(page);
  const note = page.getByRole('button', { name: 'Note', exact: true });
  await expect(note).toBeVisible();
  await page.keyboard.press('Tab');
  await note.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect.poll(() => focusedText(page)).toContain(WORDS);
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

/** A mark as it is stored, on words of the section that the tests open. */
const kept = (exact: string, more: object = {}) => ({
  id: `kept-${exact.length}-0000`,
  colour: 'blue',
  note: 'Mine',
  words: { section: 'background', exact, prefix: '', suffix: '', ...more },
  created: '2026-11-30T12:00:00.000Z',
  modified: '2026-11-30T12:00:00.000Z',
});
/** Stores something as what the reader has marked. */
const store = (page: Page, text: string) =>
  page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    marksKey('/', SLUG),
    text,
  ] as const);
const textOf = (page: Page) =>
  page.evaluate((key) => localStorage.getItem(key), marksKey('/', SLUG));

test('words that are no longer in the text are on no others, and listed with how it reads now', async ({
  page,
  real,
}) => {
  await page.goto(at(real.root, address.section(SLUG, 'background')));
  const here = (await page.getByText(WORDS).first().textContent())!;
  const [before, after] = here.split(WORDS).map((part) => part.replace(/\s+/g, ' '));
  const gone = kept('There are some doubts', {
    prefix: before!.slice(-32),
    suffix: after!.slice(0, 32),
  });
  await store(page, JSON.stringify({ form: 1, marks: [gone, kept(WORDS)] }));
  await page.reload();
  await expect.poll(() => drawn(page, 'blue')).toEqual([WORDS]);
  await settled(page);
  await stir(page, page.locator('#sign-help'));
  await page.keyboard.press('h');
  const orphans = dialog(page).getByRole('region', { name: 'No longer in the text' });
  await expect(orphans.getByText('Then: “There are some doubts”')).toBeVisible();
  await expect(orphans.getByText(`Now: “${WORDS}”`)).toBeVisible();
  await expect(orphans.getByRole('textbox')).toHaveValue('Mine');
  await expect(dialog(page).getByRole('listitem')).toHaveCount(2);
});

test('where the device is full what is there stays, and the reader is told at once', async ({
  page,
  real,
}) => {
  await open(page, real);
  await store(page, JSON.stringify({ form: 1, marks: [kept('Astana')] }));
  const before = await textOf(page);
  // To the last character.
  await page.evaluate(() => {
    let step = 4_194_304;
    let rest = '';
    while (step >= 1)
      try {
        localStorage.setItem('rest', rest + 'x'.repeat(step));
        rest += 'x'.repeat(step);
      } catch {
        step /= 2;
      }
  });
  await select(page);
  await page.getByRole('button', { name: 'Green' }).click();
  await expect(page.getByRole('status').filter({ hasText: /no space left/ })).toBeVisible();
  await expect.poll(() => drawn(page, 'green')).toHaveLength(1);
  expect(await textOf(page)).toBe(before);
  await page.keyboard.press('Escape');
  await page.keyboard.press('h');
  await expect(dialog(page).getByRole('alert')).toHaveText(/no space left/);
  // It can be taken away all the same; and is stored once there is room.
  await expect(dialog(page).getByRole('button', { name: 'Markdown' })).toBeVisible();
  await page.evaluate(() => localStorage.removeItem('rest'));
  await dialog(page).getByRole('textbox').first().fill('After all');
  await expect(dialog(page).getByRole('alert')).toHaveCount(0);
  expect((JSON.parse((await textOf(page))!) as { marks: unknown[] }).marks).toHaveLength(2);
});

test('what is stored and cannot be read stays, and can be saved as a file', async ({
  page,
  real,
}) => {
  await open(page, real);
  await store(page, '{"form":1,"mar');
  await page.reload();
  await settled(page);
  await stir(page, page.locator('#sign-help'));
  await page.keyboard.press('h');
  await expect(dialog(page).getByRole('alert')).toHaveText(/cannot be read/);
  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Save it as a file' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe('{"form":1,"mar');
  await page.keyboard.press('Escape');
  await select(page);
  await page.getByRole('button', { name: 'Green' }).click();
  await expect.poll(() => drawn(page, 'green')).toHaveLength(1);
  expect(await page.evaluate(() => Object.values<unknown>({ ...localStorage }))).toContain(
    '{"form":1,"mar',
  );
});

test('they go with everything that is stored', async ({ page, real }) => {
  await open(page, real);
  await select(page);
  await page.getByRole('button', { name: 'Green' }).click();
  await expect.poll(() => drawn(page, 'green')).toHaveLength(1);
  await page.goto(at(real.root, '/about/'));
  const stored = page.getByRole('region', { name: 'On this device' });
  await stored.getByRole('button', { name: 'Remove everything stored' }).click();
  await stored.getByRole('button', { name: 'Remove everything', exact: true }).click();
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  await open(page, real);
  await page.keyboard.press('h');
  await expect(dialog(page)).toContainText('Nothing yet.');
});

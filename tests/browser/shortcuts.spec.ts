import type { Page } from '@playwright/test';
import { closedGate } from './gate.ts';
import { quiet, watchPending } from './quiet.ts';
import { at, expect, settled, stir, test } from './site.ts';

const SLUG = '/russia-kazakhstan-astana/';
const current = (page: Page) => page.locator('[aria-current="location"]');
const ready = async (page: Page) => {
  await settled(page);
  await stir(page, page.getByRole('button', { name: 'Keyboard shortcuts' }));
};

test.beforeEach(({ page }) => watchPending(page));

test('single keys lead through the sections and the views, without an entry in the history for each', async ({
  page,
  real,
}) => {
  await page.goto(at(real.root, SLUG));
  await ready(page);
  const entries = await page.evaluate(() => history.length);
  await page.keyboard.press('j');
  await expect(page.locator('#visit')).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.locator('#trade')).toBeFocused();
  await expect(current(page)).toHaveCount(1);
  await page.keyboard.press('k');
  await expect(page.locator('#visit')).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(entries);

  // On to the last: those that cannot reach the top are reached one by one.
  const ids = real.analyses[0]!.sections.filter(({ heading }) => heading).map(({ id }) => id);
  for (const id of ids) {
    await page.keyboard.press('j');
    await expect(page.locator(`#${id}`)).toBeFocused();
    await expect(page).toHaveURL(at(real.root, `${SLUG}${id}/`));
  }
  await expect(current(page)).toHaveText('A balanced approach');

  await page.keyboard.press('t');
  await expect(current(page)).toBeFocused();
  for (const [key, name] of [
    ['a', 'Agreements'],
    ['f', 'Figures'],
    ['v', 'Voices'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
  }
  await page.keyboard.press('j');
  await expect(page.locator('main h2').filter({ visible: true }).first()).toBeFocused();
  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Russia and Kazakhstan/);
});

test('the first key is heard before anything is loaded for it', async ({ page, real }) => {
  await page.goto(at(real.root, SLUG));
  await settled(page);
  await page.keyboard.press('f');
  await expect(page.getByRole('heading', { level: 1, name: 'Figures' })).toBeFocused();
});

test('a key is heard that comes while what hears it is loaded for another', async ({
  page,
  real,
}) => {
  const gate = closedGate();
  await page.route('**/reading.chunk-*.js', async (route) => {
    await gate.opened;
    await route.continue();
  });
  await page.goto(at(real.root, SLUG));
  await settled(page);
  const asked = page.waitForRequest('**/reading.chunk-*.js');
  await page.keyboard.press('Shift');
  await asked;
  await page.keyboard.press('f');
  gate.open();
  await expect(page.getByRole('heading', { level: 1, name: 'Figures' })).toBeFocused();
});

test('keys do nothing while the reader types, holds another key, or has something open', async ({
  page,
  real,
}) => {
  await page.goto(at(real.root, SLUG));
  await ready(page);
  const press = (init: Record<string, string | boolean>) =>
    page.evaluate(
      (init) =>
        document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init })),
      init,
    );
  for (const init of [
    { key: 'f', ctrlKey: true },
    { key: 'f', metaKey: true },
    { key: 'f', altKey: true },
    { key: 'F', shiftKey: true },
    { key: 'f', isComposing: true },
    { key: 'f', repeat: true },
  ])
    await press(init);
  await page.evaluate(() => {
    for (const tag of ['input', 'textarea', 'select', 'p']) {
      const field = document.createElement(tag);
      if (tag === 'p') field.contentEditable = 'true';
      document.querySelector('main')!.append(field);
      field.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'f' }));
    }
  });
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible();
  await page.keyboard.press('f');
  await page.keyboard.press('Escape');
  await quiet(page);
  await expect(page).toHaveURL(at(real.root, SLUG));

  // A keyboard that writes another script has the same keys.
  await press({ key: 'а', code: 'KeyF' });
  await expect(page.getByRole('heading', { level: 1, name: 'Figures' })).toBeFocused();
});

test('the list says what each key does, and turns them all off', async ({ page, real }) => {
  await page.goto(at(real.root, SLUG));
  await ready(page);
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(list).toBeVisible();
  const keys = ['j', 'k', 't', 'r', 'a', 'f', 'v', 'n', 'p', 'h', 'l', '/', '?'];
  await expect(list.getByRole('term')).toHaveText(keys);
  await page.keyboard.press('f');
  await list.getByRole('checkbox', { name: 'Use these keys' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('f');
  await page.keyboard.press('?');
  await quiet(page);
  await expect(list).toBeHidden();
  await expect(page).toHaveURL(at(real.root, SLUG));

  await page.reload();
  await ready(page);
  await page.keyboard.press('f');
  await quiet(page);
  await expect(page).toHaveURL(at(real.root, SLUG));
  // The way back needs no key of its own.
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await list.getByRole('checkbox', { name: 'Use these keys' }).check();
  await list.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('f');
  await expect(page.getByRole('heading', { level: 1, name: 'Figures' })).toBeFocused();
});

test('on a phone the contents open by their key', async ({ page, real }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(at(real.root, `${SLUG}signed/`));
  await ready(page);
  await page.keyboard.press('t');
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
  await expect(current(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeHidden();
});

test('what is typed before the search is there is looked for, and asks for nothing else', async ({
  page,
  real,
}) => {
  const gate = closedGate();
  await page.route(/\/search\.chunk/, async (route) => {
    await gate.opened;
    await route.continue();
  });
  await page.goto(at(real.root, SLUG));
  await ready(page);
  await page.keyboard.press('/');
  await page.keyboard.type('voices');
  gate.open();
  const field = page.getByRole('searchbox', { name: 'Search for' });
  await expect(field).toHaveValue('voices');
  await page.keyboard.type(' of');
  await expect(field).toHaveValue('voices of');
  await expect(page).toHaveURL(at(real.root, SLUG));
});

import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { beginAnalysis } from '../../src/authoring/desk/begin.ts';
import { compileFile } from '../../src/compile/content.ts';
import { startDesk, type DeskServer } from './desk/server.ts';
import { expect, test } from './site.ts';

/** What happens around the work at the desk: others, faults, keys alone, readers of the screen. */
test.use({
  actionTimeout: 30_000,
  expected: /\[vite\]|React DevTools|favicon|verbatim|net::ERR_|WebSocket|status of 4/i,
});
test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);

const SLUG = 'russia-kazakhstan-astana';
let desk: DeskServer;
let file: string;
test.beforeAll(async () => {
  desk = await startDesk();
  file = join(desk.content, `${SLUG}.md`);
});
test.afterAll(() => desk.stop());

const now = () => readFileSync(file, 'utf8');
async function open(page: Page): Promise<void> {
  await page.goto(`${desk.url}${SLUG}/`);
  await expect(page.locator('[data-left]')).toBeVisible({ timeout: 60_000 });
}
async function openRecord(page: Page, id: string): Promise<Locator> {
  await page.locator('#tab-record').click();
  await page.locator(`[data-open="${id}"]`).click();
  return page.locator('[data-field="label"]').getByRole('textbox');
}
const relabel = (from: string, to: string) => writeFileSync(file, now().replace(from, to));

test('what somebody changes in the file is taken over, and can be taken back', async ({ page }) => {
  await open(page);
  const label = await openRecord(page, 'trade-turnover');
  const before = now();
  relabel('label: Trade turnover between Russia and Kazakhstan', 'label: Changed by hand');
  await expect(label).toHaveValue('Changed by hand');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(now).toBe(before);
  await expect(label).toHaveValue('Trade turnover between Russia and Kazakhstan');
});

test('what is done in one tab is seen in the other', async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  const [one, two] = [
    await openRecord(page, 'trade-growth'),
    await openRecord(other, 'trade-growth'),
  ];
  await one.fill('Changed in the first tab');
  await one.press('Enter');
  await expect(two).toHaveValue('Changed in the first tab');
  await two.fill('Changed in the second tab');
  await two.press('Enter');
  await expect(one).toHaveValue('Changed in the second tab');
  expect(now()).toContain('label: Changed in the second tab\n');
  await other.close();
});

test('where both changed the same record, both are shown to choose', async ({ page }) => {
  // This tab hears nothing of what others do.
  await page.routeWebSocket(/./, () => undefined);
  await open(page);
  for (const [take, mine, wins] of [
    ['Keep yours', 'Mine', 'Mine'],
    ['Keep the one in the file', 'Mine again', 'Theirs'],
  ] as const) {
    const label = await openRecord(page, 'regions-of-russia');
    const was = /figure: regions-of-russia\n {2}label: (.*)\n/.exec(now())![1]!;
    relabel(`label: ${was}\n`, 'label: Theirs\n');
    await label.fill(mine);
    await label.press('Enter');
    const dialog = page.getByRole('dialog', { name: /was changed elsewhere/ });
    await expect(dialog).toBeVisible();
    await expect(dialog.getByText(mine, { exact: true })).toBeVisible();
    await expect(dialog.getByText('Theirs', { exact: true })).toBeVisible();
    await dialog.getByRole('button', { name: take }).click();
    await expect(dialog).toBeHidden();
    await expect
      .poll(() => /figure: regions-of-russia\n {2}label: (.*)\n/.exec(now())?.[1])
      .toBe(wins);
    await expect(label).toHaveValue(wins);
    await page.getByRole('button', { name: 'All records' }).click();
  }
});

test('a field waits for words only while its record is shown', async ({ page }) => {
  await open(page);
  await openRecord(page, 'trade-growth');
  const field = page.locator('[data-path]').first();
  if ((await field.getAttribute('aria-pressed')) !== 'true') await field.click();
  await expect(field).toHaveAttribute('aria-pressed', 'true');
  const before = now();
  await page.locator('#tab-names').click();
  await page.keyboard.press('g');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('toolbar')).toBeVisible();
  expect(now()).toBe(before);
});

test('the text says which field the next words fill, and lets go of it', async ({ page }) => {
  await open(page);
  await openRecord(page, 'trade-growth');
  const field = page.locator('[data-path]').first();
  if ((await field.getAttribute('aria-pressed')) !== 'true') await field.click();
  const bar = page.locator('[data-next]');
  await expect(bar).toContainText('The words you select next fill');
  const before = now();
  await bar.getByRole('button').click();
  await expect(bar).toBeHidden();
  await page.keyboard.press('g');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('toolbar')).toBeVisible();
  expect(now()).toBe(before);
});

test('below a record the next proposal is decided, and Ctrl and Enter end the record', async ({
  page,
}) => {
  const [slug, lang, title] = ['two-ports', 'en', 'Two ports'];
  const line = 'Norland has 4 ports. It has 7 ships. It has 9 quays.';
  const blocks = [{ markdown: line, text: line, role: 'text' as const }];
  const own = join(desk.content, `${slug}.md`);
  writeFileSync(
    own,
    beginAnalysis({ slug, lang, title, kind: 'report', by: 'Us', blocks }, '2026-01-01'),
  );
  const values = () => readFileSync(own, 'utf8').match(/(?<=value: ).*/g) ?? [];
  await page.goto(`${desk.url}${slug}/`);
  await expect(page.locator('#panel > [data-candidate] mark')).toHaveText('4', { timeout: 60_000 });
  await page.keyboard.press('a');
  const record = page.locator('[data-record]');
  await expect(record).toContainText('figure');
  // The next one is shown below it, with what it would say, and the same key takes it.
  const below = record.locator('[data-candidate]');
  await expect(below.locator('mark')).toHaveText('7');
  await expect(below).toContainText('ships');
  await page.keyboard.press('a');
  await expect(below.locator('mark')).toHaveText('9');
  await expect.poll(values).toHaveLength(2);
  const about = page.locator('[data-field=about]').getByRole('textbox');
  await about.fill('the fleet');
  await about.press('Control+Enter');
  await expect(record).toBeHidden();
  // What the editor has said of the one before is proposed for the next, as a guess.
  const queue = page.locator('#panel > [data-candidate]');
  await expect(queue).toContainText('the fleet (a guess)');
  expect(readFileSync(own, 'utf8')).toContain('about: the fleet');
});

test('a change and a set say at once what they wait for', async ({ page }) => {
  await open(page);
  await openRecord(page, 'trade-turnover');
  const change = page.locator('[data-field=change]');
  const isChange = change.getByRole('button', { name: 'It is a change' });
  await expect(isChange).toHaveAttribute('aria-pressed', 'false');
  const before = now();
  await isChange.click();
  await expect(isChange).toHaveAttribute('aria-pressed', 'true');
  await expect(change.getByRole('button', { name: /^which way/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(now).toBe(before);
  await page.getByRole('button', { name: 'All records' }).click();
  await page.locator('[data-open="gas-transit-uzbekistan"]').click();
  const set = page.locator('[data-field=set]');
  await set.getByRole('button', { name: 'The text counts several' }).click();
  await expect(set.getByRole('button', { name: /^(?:how many|set)/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(set).toContainText('Select the words that count them');
  expect(now()).toBe(before);
});

test('a part of a change is emptied by × and by Backspace', async ({ page }) => {
  const before = now();
  await open(page);
  await openRecord(page, 'trade-growth');
  const change = page.locator('[data-field=change]');
  const by = page.locator('[data-path="change.by"]');
  const was = await by.locator('span').innerText();
  await change.getByRole('button', { name: 'Empty “by how much”' }).click();
  await expect(by).toContainText('select words');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(by).toContainText(was);
  await by.click();
  await page.keyboard.press('Backspace');
  await expect(by).toContainText('select words');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(now).toBe(before);
});

test('no hint of a key is shown while single keys are off', async ({ page }) => {
  await open(page);
  await openRecord(page, 'trade-growth');
  const keys = page.getByRole('button', { name: 'Single keys: on' });
  const hint = page.locator('#panel kbd').first();
  await expect(hint).toBeVisible();
  await keys.click();
  await expect(page.getByRole('button', { name: 'Single keys: off' })).toBeVisible();
  await expect(hint).toBeHidden();
});

test('what is published says so, and leads to its page', async ({ page }) => {
  await open(page);
  const link = page.locator('[data-published]').getByRole('link', { name: 'open the page' });
  await expect(link).toHaveAttribute('href', `/${SLUG}/`);
});

test('what is in the way of publishing is said on the button, which leads there', async ({
  page,
}) => {
  const was = now();
  writeFileSync(
    file,
    was
      .replace(/^---\n/, '---\ndraft: true\n')
      .replace('value: $28.2 billion', 'value: $28.3 billion'),
  );
  await open(page);
  const blocked = page.locator('[data-blocked]');
  await expect(blocked).toContainText('Not ready to publish');
  await blocked.click();
  await expect(page.locator('#tab-problems')).toHaveAttribute('aria-selected', 'true');
  writeFileSync(file, was);
});

test('a file that cannot be written is said to be so when it is opened', async ({ page }) => {
  chmodSync(file, 0o444);
  const before = now();
  await open(page);
  await expect(page.getByRole('alert')).toContainText('read-only');
  const label = await openRecord(page, 'trade-growth');
  await label.fill('In vain');
  await label.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Allow it to be written');
  expect(now()).toBe(before);
  chmodSync(file, 0o644);
  await open(page);
  await expect(page.getByRole('alert')).toBeEmpty();
});

test('where the disk is full, what was done is kept, said to be unsaved, and saved once there is room', async ({
  page,
}) => {
  await open(page);
  const label = await openRecord(page, 'trade-growth');
  const before = now();
  writeFileSync(desk.fullDisk, '');
  await label.fill('What waits for room');
  await label.press('Enter');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('the disk is full');
  await expect(alert).toContainText('kept in this page');
  await expect(page.locator('[data-saved]')).toHaveText('Not saved: 1 change');
  // More can be done meanwhile, and what is not wanted is taken back.
  await page.getByRole('button', { name: 'Not stated' }).first().click();
  await expect(page.locator('[data-saved]')).toHaveText('Not saved: 2 changes');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('[data-saved]')).toHaveText('Not saved: 1 change');
  await expect(label).toHaveValue('What waits for room');
  expect(now()).toBe(before);
  rmSync(desk.fullDisk);
  await expect(page.locator('[data-saved=true]')).toHaveText('Saved');
  await expect(alert).toBeEmpty();
  expect(now()).toContain('label: What waits for room\n');
  expect(compileFile(file, `${SLUG}.md`).problems).toEqual([]);
});

test('where the desk was ended, the page says so; started again, all is there', async ({
  page,
}) => {
  await open(page);
  const label = await openRecord(page, 'trade-growth');
  await label.fill('The last that was saved');
  await label.press('Enter');
  await expect.poll(now).toContain('label: The last that was saved\n');
  desk.process.kill('SIGKILL');
  await label.fill('What is not saved');
  await label.press('Enter');
  await expect(page.getByRole('alert')).toContainText('what you did last is not saved');
  desk = await startDesk('', dirname(desk.content));
  await open(page);
  await expect(await openRecord(page, 'trade-growth')).toHaveValue('The last that was saved');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
      // The page of the site has tests of its own.
      iframes: false,
    }),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}\n${failureSummary}`),
  );
}
/** Whether the page, and what is in it, is as wide as the window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const PANELS = ['queue', 'record', 'problems', 'names', 'front', 'page'];
for (const [theme, width] of [
  ['light', 1280],
  ['sepia', 1600],
  ['dark', 1280],
  // As at 200 % of 1280 × 800.
  ['system', 640],
] as const)
  test(`axe finds nothing in any panel, and nothing is lost: ${theme}, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: width === 640 ? 400 : 900 });
    await page.goto(desk.url);
    await expect(page.locator('main li a').first()).toBeVisible({ timeout: 60_000 });
    await page.getByLabel('Theme').selectOption(theme);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.locator('input[type=file]').setInputFiles({
      name: 'a.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('A paragraph of 3 lines.\n\nAnother of 4.\n\n#tag'),
    });
    await expect(page.getByLabel('Headline')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await open(page);
    for (const panel of PANELS) {
      await page.locator(`#tab-${panel}`).click();
      if (panel === 'record') await page.locator('[data-open="gas-transit-uzbekistan"]').click();
      if (panel === 'record') await expect(page.locator('[data-field="label"]')).toBeVisible();
      expect(await violations(page), panel).toEqual([]);
      expect(await overflow(page), panel).toBe(0);
    }
  });

/** Presses Tab until something has the focus; never more often than there is something to reach. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let count = 0; count < 250; count += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error('the keyboard does not lead there');
}

test('the whole way from a paste to a published text is gone by keys alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(desk.url);
  const field = (name: string) => page.locator(`[data-field="${name}"]`);
  const saved = () => page.locator('[data-saved=true]').waitFor();
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await saved();
    }
  };
  await tabTo(page, page.getByRole('textbox', { name: /Paste the text/ }));
  await page.evaluate(() =>
    navigator.clipboard.writeText(
      'Norland and Westmark signed a treaty on the river Ans on 14 May 2024.\n\nIt opens 4 ports. The two countries had waited for it.',
    ),
  );
  await page.keyboard.press('Control+v');
  await tabTo(page, page.getByLabel('Headline'));
  await page.keyboard.type('The river');
  await tabTo(page, page.getByLabel('Edition by'));
  if ((await page.getByLabel('Edition by').inputValue()) === '') await page.keyboard.type('Us');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-left]')).toBeVisible({ timeout: 60_000 });
  const own = join(desk.content, 'the-river.md');

  // A section.
  await tabTo(page, page.getByRole('button', { name: 'Start a section here' }).nth(1));
  await page.keyboard.press('Enter');
  await page.keyboard.type('The ports');
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'The ports' })).toBeVisible();

  // The proposals: whatever each is, it is accepted, and what it lacks is filled, or it is waived.
  const candidate = page.locator('[data-candidate]');
  for (let count = 0; count < 20; count += 1) {
    await page.keyboard.press('Escape');
    if ((await candidate.count()) === 0) break;
    const kind = await candidate.getAttribute('data-candidate');
    const words = await candidate.locator('mark').textContent();
    const before = await page.locator('[data-left]').textContent();
    if (kind === 'agreement') {
      await press('a');
      await expect(field('label')).toBeVisible();
      await press('t');
      await page.keyboard.type('Treaty on the river Ans');
      await press('Enter');
      // The words of the instrument are taken in the text by keys.
      await tabTo(page, field('instrument').getByRole('button', { name: /^instrument/ }));
      await press('Enter', 'g', 'ArrowRight');
      const heard = page.locator('[data-heard]');
      for (let step = 0; step < 20 && (await heard.textContent()) !== 'treaty'; step += 1)
        await page.keyboard.press('ArrowRight');
      await press('Enter');
      await expect(field('instrument')).toContainText('treaty');
    } else if (kind === 'figure' && words?.includes('4') === true) {
      // All that it needs is proposed.
      await press('a');
    } else if (kind === 'event') {
      await press('a', 't');
      await page.keyboard.type('The treaty is signed');
      await press('Enter');
      await tabTo(page, field('phase').getByRole('button', { name: 'happened' }));
      await press('Enter');
    } else if (/countries|two/i.test(words ?? '')) {
      await press('s');
      await expect(page.locator('[data-left]')).not.toHaveText(before!);
    } else await press('n');
    if (count > 10) break;
  }
  await expect(page.locator('[data-left]')).toHaveText(/^0 numbers, 0 dates, 0 quotations/);
  expect(compileFile(own, 'the-river.md').problems).toEqual([]);
  await tabTo(page, page.getByRole('button', { name: 'Publish', exact: true }));
  await press('Enter');
  await expect.poll(() => /^draft:/m.test(readFileSync(own, 'utf8'))).toBe(false);
  expect(compileFile(own, 'the-river.md').problems).toEqual([]);
});

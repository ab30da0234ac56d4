import type { Page } from '@playwright/test';
import { serve } from '../../src/commands/static-server.ts';
import { address } from '../../src/model/address/address.ts';
import { blocksOf } from '../../src/model/blocks.ts';
import { siteIn } from './build.ts';
import { installFakeSpeech, type FakeSpeech, type SpeechHabits } from './fake-speech.ts';
import { at, expect, settled, stir, test, type ServedSite } from './site.ts';

const SLUG = 'russia-kazakhstan-astana';

const TWO_VOICES: SpeechHabits = { langs: ['en-US', 'en-US'] };

const fakeSpeech = (page: Page, habits = TWO_VOICES) =>
  page.addInitScript(installFakeSpeech, habits);
const fake = (page: Page) =>
  page.evaluate(() => (window as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech.told);
const told = async (page: Page) => (await fake(page)).map(({ text }) => text);
const endLine = (page: Page) =>
  page.evaluate(() => (window as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech.endLine());
const lit = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('spoken') ?? [])].map((range) => (range as Range).toString()),
  );

async function open(page: Page, site: ServedSite, path: string): Promise<void> {
  await page.goto(at(site.root, path));
  await settled(page);
  await stir(page, page.locator('#sign-help'));
}
const player = (page: Page) => page.getByRole('region', { name: 'Listening' });

test('a text is read from where the reader is, its sentence lit and in view, on through sections', async ({
  page,
  real,
}) => {
  await fakeSpeech(page);
  await open(page, real, address.section(SLUG, 'pressure'));
  await page.keyboard.press('l');
  await expect(player(page).getByRole('button', { name: 'Pause' })).toBeFocused();
  await expect.poll(() => told(page)).toHaveLength(1);
  expect(await told(page)).toEqual(['Pressure from the United States']);
  expect(await lit(page)).toEqual(['Pressure from the United States']);
  // On, until the next section is read.
  for (let count = 2; !(await told(page)).includes('A balanced approach'); count++) {
    await endLine(page);
    await expect.poll(() => told(page)).toHaveLength(count);
  }
  expect((await told(page)).join(' ')).not.toContain('opens the');
  await expect.poll(() => lit(page)).toEqual(['A balanced approach']);
  await expect
    .poll(() =>
      page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('spoken') ?? [])] as Range[];
        const { top, bottom } = range!.getBoundingClientRect();
        return top >= 0 && bottom <= window.innerHeight;
      }),
    )
    .toBe(true);
});

test('what reads aloud and what marks is loaded once it is first used, and for nobody else', async ({
  page,
  real,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const own = () => asked.filter((path) => /\/(reader-tools|names)[.-]/.test(path));
  await fakeSpeech(page);
  await open(page, real, address.section(SLUG, 'pressure'));
  // They read on, and look at a list.
  await page.mouse.wheel(0, 2000);
  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreements');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Agreements');
  expect(own()).toEqual([]);
  await page.keyboard.press('l');
  await expect(player(page)).toBeVisible();
  expect(own().length).toBeGreaterThan(0);
});

test.describe('where the reader is', () => {
  test.use({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });

  test('the page stays, as long as the sentence is in view', async ({ page, real }) => {
    await fakeSpeech(page);
    await open(page, real, address.section(SLUG, 'background'));
    const place = await page.getByText('There is no doubt').evaluate((element) => {
      element.closest('p')!.scrollIntoView({ block: 'start', behavior: 'instant' });
      window.scrollBy({ top: -6, behavior: 'instant' });
      return window.scrollY;
    });
    await page.keyboard.press('l');
    await expect.poll(async () => (await told(page))[0]).toMatch(/^There is no doubt/);
    await expect.poll(() => lit(page)).toHaveLength(1);
    expect(await page.evaluate(() => window.scrollY)).toBe(place);
  });
});

test('by keyboard it is paused, led from sentence to sentence, and stopped', async ({
  page,
  real,
}) => {
  await fakeSpeech(page);
  await open(page, real, address.section(SLUG, 'pressure'));
  await page.keyboard.press('l');
  await expect.poll(() => told(page)).toHaveLength(1);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => told(page)).toHaveLength(2);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => told(page)).toHaveLength(3);
  const [first, , third] = await told(page);
  expect(third).toBe(first);
  await page.keyboard.press('Space');
  await expect(player(page).getByRole('button', { name: 'Play' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(player(page)).toHaveCount(0);
  expect(await lit(page)).toEqual([]);
  // Keys lead on from what was read.
  await expect(
    page.getByRole('heading', { name: 'Pressure from the United States' }),
  ).toBeFocused();
});

test('it begins with the paragraph that was asked for, and stops when the reader goes elsewhere', async ({
  page,
  real,
}) => {
  await fakeSpeech(page);
  await open(page, real, address.section(SLUG, 'background'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Listen from here' }).click();
  await expect.poll(async () => (await told(page))[0]).toMatch(/^Vladimir Putin’s visit to Astana/);
  await expect(player(page).getByRole('combobox', { name: 'Voice' })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: 'Voices' })
    .click();
  await expect(player(page)).toHaveCount(0);
  expect(await page.evaluate(() => window.speechSynthesis.speaking)).toBe(false);
});

test('where there is no voice for the language it says so', async ({ page, real }) => {
  await fakeSpeech(page, { langs: ['de-DE'] });
  await open(page, real, address.section(SLUG, 'background'));
  await page.getByRole('button', { name: 'Listen', exact: true }).click();
  await expect(player(page).getByRole('status')).toHaveText(/no voice for English/);
  expect(await told(page)).toEqual([]);
  // Keys are heard still.
  await expect(player(page).getByRole('button', { name: 'Play' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(player(page)).toHaveCount(0);
});

test('the button below the text has it read from its beginning', async ({ page, real }) => {
  await fakeSpeech(page);
  await open(page, real, address.analysis(SLUG));
  await page.getByRole('button', { name: 'Listen', exact: true }).click();
  await expect.poll(() => told(page)).toHaveLength(1);
  const [words] = await told(page);
  const [first] = real.analyses.find(({ slug }) => slug === SLUG)!.sections;
  expect(blocksOf(first!.body)[0]!.startsWith(words!.trim())).toBe(true);
  await expect
    .poll(() => page.getByText(words!.trim().slice(0, 30)).first().isVisible())
    .toBe(true);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' });

  test('from the button below the text, every sentence that is read is lit, and no other words', async ({
    page,
    real,
  }) => {
    await fakeSpeech(page);
    await open(page, real, address.analysis(SLUG));
    await page.getByRole('button', { name: 'Listen', exact: true }).click();
    const plain = (words = '') => words.replace(/\s+/g, ' ').trim();
    // Past the lead and the first heading, while the page goes along.
    for (let count = 1; count <= 14; count++) {
      await expect.poll(() => told(page)).toHaveLength(count);
      const words = plain((await told(page)).at(-1));
      await expect.poll(async () => plain((await lit(page))[0])).toContain(words);
      await endLine(page);
    }
  });
});

test('speed and voice are chosen, and hold for what follows', async ({ page, real }) => {
  await fakeSpeech(page, { langs: ['de-DE', 'en-GB', 'en-US'] });
  await open(page, real, address.section(SLUG, 'pressure'));
  await page.keyboard.press('l');
  await expect.poll(() => fake(page)).toHaveLength(1);
  expect((await fake(page))[0]).toMatchObject({ rate: 1, voice: 'Voice 2' });
  const voice = player(page).getByRole('combobox', { name: 'Voice' });
  // Those of the language of the text.
  await expect(voice.getByRole('option')).toHaveText(['Voice 2', 'Voice 3']);
  await voice.selectOption('Voice 3');
  await player(page).getByRole('combobox', { name: 'Speed' }).selectOption('1.5×');
  await expect
    .poll(async () => (await fake(page)).at(-1))
    .toEqual({ text: 'Pressure from the United States', rate: 1.5, voice: 'Voice 3' });
  await endLine(page);
  await expect.poll(async () => (await fake(page)).at(-1)?.text).not.toMatch(/^Pressure from/);
  expect((await fake(page)).at(-1)).toMatchObject({ rate: 1.5, voice: 'Voice 3' });
});

const ELSEWHERE: [string, (page: Page) => Promise<unknown>][] = [
  ['by a key', (page) => page.keyboard.press('a')],
  ['Back', (page) => page.goBack()],
];
for (const [how, leave] of ELSEWHERE)
  test(`it stops when the reader goes elsewhere: ${how}`, async ({ page, real }) => {
    await fakeSpeech(page);
    await open(page, real, address.agreements(SLUG));
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { name: 'Text' })
      .click();
    // The key is for the text, once that is seen.
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Agreements');
    await page.keyboard.press('l');
    await expect.poll(() => fake(page)).toHaveLength(1);
    await leave(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreements');
    await expect(player(page)).toHaveCount(0);
    expect(await page.evaluate(() => window.speechSynthesis.speaking)).toBe(false);
    expect(await lit(page)).toEqual([]);
  });

const HABITS: [string, SpeechHabits][] = [
  ['whose events never come', { langs: ['en-US'], tellsEnd: false }],
  ['whose voices arrive late', { langs: ['en-US'], voicesAfter: 1200 }],
  ['for which to cancel is an error', { langs: ['en-US'], failsOnCancel: true }],
];
for (const [which, habits] of HABITS)
  test(`an engine ${which} reads on, sentence by sentence`, async ({ page, real }) => {
    await fakeSpeech(page, habits);
    await open(page, real, address.section(SLUG, 'pressure'));
    await page.keyboard.press('l');
    await expect.poll(() => told(page)).toEqual(['Pressure from the United States']);
    await page.keyboard.press('Space');
    await expect(player(page).getByRole('button', { name: 'Play' })).toBeVisible();
    await page.keyboard.press('Space');
    await expect.poll(() => told(page)).toHaveLength(2);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => told(page)).toHaveLength(3);
    const [first, again, second] = await told(page);
    expect(again).toBe(first);
    expect(second).not.toBe(first);
    await endLine(page);
    await expect.poll(() => told(page)).toHaveLength(4);
    expect((await told(page))[3]).not.toBe(second);
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  });

test('a browser without speech says so, and offers nothing that it cannot do', async ({
  page,
  real,
}) => {
  await page.addInitScript(() => {
    for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance']) {
      delete (window as unknown as Record<string, unknown>)[name];
      delete (Window.prototype as unknown as Record<string, unknown>)[name];
    }
  });
  await open(page, real, address.section(SLUG, 'background'));
  await page.keyboard.press('l');
  await expect(player(page).getByRole('status')).toHaveText(/no voice for English/);
  await expect(player(page).getByRole('button', { name: 'Play' })).toBeDisabled();
});

test('where the interface is read from the right, so are the arrows', async ({ page }) => {
  const { url, server } = await serve(siteIn('ar'));
  await fakeSpeech(page, { langs: ['ar'] });
  await page.goto(at(url, address.analysis('ittifaq-almina')));
  await settled(page);
  await stir(page, page.locator('#sign-help'));
  await page.keyboard.press('l');
  await expect.poll(() => told(page)).toHaveLength(1);
  const [, back, on] = await page.locator('[role="region"][dir="rtl"] > button').all();
  await on!.click();
  await expect.poll(() => told(page)).toHaveLength(2);
  await back!.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => told(page)).toHaveLength(3);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => told(page)).toHaveLength(4);
  const [, second, third, fourth] = await told(page);
  expect(third).not.toBe(second);
  expect(fourth).toBe(second);
  // Drawn as they lead: the first sign stands on the right of the second, and is turned round.
  expect((await back!.boundingBox())!.x).toBeGreaterThan((await on!.boundingBox())!.x);
  for (const sign of [back!, on!])
    expect(await sign.locator('svg').evaluate((one) => getComputedStyle(one).transform)).toBe(
      'matrix(-1, 0, 0, 1, 0, 0)',
    );
  server.close();
});

import type { Page } from '@playwright/test';
import { address } from '../../src/model/address/address.ts';
import { at, expect, settled, stir, test, type ServedSite } from './site.ts';

const SLUG = 'russia-kazakhstan-astana';

/** In the place of the browser’s speech: says nothing, and remembers what it was told; a line ends when it is told to. */
async function fakeSpeech(page: Page, lang: string): Promise<void> {
  await page.addInitScript((voiceLang) => {
    const told: { text: string; onend?: (() => void) | null }[] = [];
    const speech = {
      speaking: false,
      pending: false,
      speak(one: { text: string }) {
        told.push(one);
        this.speaking = true;
      },
      cancel() {
        this.speaking = false;
      },
      getVoices: () => [
        { voiceURI: 'one', name: 'One', lang: voiceLang, localService: true },
        { voiceURI: 'two', name: 'Two', lang: voiceLang, localService: true },
      ],
      addEventListener() {},
      removeEventListener() {},
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.assign(window, {
      told: () => told.map(({ text }) => text),
      endLine: () => {
        speech.speaking = false;
        told.at(-1)?.onend?.();
      },
    });
  }, lang);
}
interface Fake {
  told: () => string[];
  endLine: () => void;
}
const told = (page: Page) => page.evaluate(() => (window as unknown as Fake).told());
const endLine = (page: Page) => page.evaluate(() => (window as unknown as Fake).endLine());
const lit = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('own-spoken') ?? [])].map((range) => (range as Range).toString()),
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
  await fakeSpeech(page, 'en-US');
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
        const [range] = [...(CSS.highlights.get('own-spoken') ?? [])] as Range[];
        const { top, bottom } = range!.getBoundingClientRect();
        return top >= 0 && bottom <= window.innerHeight;
      }),
    )
    .toBe(true);
});

test('by keyboard it is paused, led from sentence to sentence, and stopped', async ({
  page,
  real,
}) => {
  await fakeSpeech(page, 'en-US');
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
});

test('it begins with the paragraph that was asked for, and stops when the reader goes elsewhere', async ({
  page,
  real,
}) => {
  await fakeSpeech(page, 'en-US');
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
  await fakeSpeech(page, 'de-DE');
  await open(page, real, address.section(SLUG, 'background'));
  await page.getByRole('button', { name: 'Listen', exact: true }).click();
  await expect(player(page).getByRole('status')).toHaveText(/no voice for English/);
  expect(await told(page)).toEqual([]);
});

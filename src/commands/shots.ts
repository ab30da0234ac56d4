import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, provideChromium } from './chromium.ts';
import { address } from '../model/address/address.ts';
import { restsOn } from '../model/records/derivation.ts';
import { buildSite, type SiteName } from './shots/sites.ts';
import { viewsOf, type View } from './shots/views.ts';
import { serve } from './static-server.ts';

/**
 * `npm run shots [-- word …]`: pictures of every view into `shots/`, in three widths and every
 * theme; with words, only those whose name has one of them. It builds the sites that it shows. The
 * word `readme` retakes the picture in the README, and nothing else.
 */
const WIDTHS = [360, 768, 1440];
const THEMES = ['light', 'sepia', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const NAMES: readonly SiteName[] = ['real', 'fixtures', 'many', 'none'];
/** The width that a sheet of A4 has within its margins, in CSS pixels. */
const PAPER = 643;
const FOLDER = 'shots';
const README = 'src/commands/shots/readme.png';

const words = process.argv.slice(2);
const isWanted = (name: string) => words.length === 0 || words.some((word) => name.includes(word));

const open = async (browser: Browser, width: number, height: number, theme: Theme) => {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  await page.addInitScript((value) => {
    localStorage.setItem('verbatim:preferences:/', JSON.stringify({ theme: value }));
  }, theme);
  return page;
};

const show = async (page: Page, url: string, path: string) => {
  await page.goto(new URL(path.slice(1), url).href, { waitUntil: 'networkidle' });
};

/** What fits the window, and all of it, for the whole page has no sticky header in its place. */
async function take(page: Page, { act, paper }: View, file: string): Promise<void> {
  if (act && !(await act(page))) return;
  if (act) await page.waitForTimeout(300);
  if (paper) {
    await page.emulateMedia({ media: 'print' });
    await page.mouse.move(1, 1);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  } else await page.screenshot({ path: `${file}.png` });
  if (!act) await page.screenshot({ path: `${file}-whole.png`, fullPage: true });
  console.log(`${file}.png`);
}

async function takeAll(browser: Browser, name: SiteName): Promise<void> {
  const { folder, analyses } = await buildSite(name);
  const { server, url } = await serve(folder);
  for (const theme of THEMES) {
    for (const width of WIDTHS) {
      const height = width < 700 ? 780 : 900;
      const page = await open(browser, width, height, theme);
      for (const view of viewsOf(name, analyses)) {
        const file = `${view.name}-${width}-${theme}`;
        if (!isWanted(file)) continue;
        // Paper has no theme, and one width.
        if (view.paper && (width !== 768 || theme !== 'light')) continue;
        await page.setViewportSize({ width: view.paper ? PAPER : width, height });
        await show(page, url, view.path);
        await take(page, view, join(FOLDER, file));
        await page.emulateMedia({ media: 'screen' });
      }
      await page.close();
    }
  }
  server.close();
}

async function takeForReadme(browser: Browser): Promise<void> {
  const { folder, analyses } = await buildSite('real');
  const { server, url } = await serve(folder);
  const [analysis] = analyses;
  const { slug, sections, agreements, figures } = analysis!;
  const records = (section: string) =>
    [...agreements, ...figures].filter((record) => restsOn(record).section === section).length;
  const [richest] = [...sections].sort((a, b) => records(b.id) - records(a.id));
  const page = await open(browser, 1200, 480, 'light');
  // Where the text and its records are seen at once.
  await show(page, url, address.section(slug, richest!.id));
  await page.locator('main [data-form]').first().waitFor();
  await page.screenshot({ path: README });
  console.log(README);
  server.close();
}

const browser = await chromium.launch({ executablePath: provideChromium(), args: CHROMIUM_FLAGS });
if (words.includes('readme')) await takeForReadme(browser);
else {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const name of NAMES) await takeAll(browser, name);
}
await browser.close();

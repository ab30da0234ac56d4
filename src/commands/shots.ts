import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { compileContent } from '../compile/content.ts';
import { addressesOfAnalysis } from '../model/addresses.ts';
import { address } from '../model/address.ts';
import type { Analysis } from '../model/analysis.ts';
import { CHROMIUM_FLAGS, provideChromium } from './chromium.ts';
import { serve } from './static-server.ts';

/**
 * `npm run shots [-- word …]`: pictures of every view of the built site into `shots/`, in three
 * widths and every theme; with words, only those whose name has one of them.
 */
const WIDTHS = [360, 768, 1440];
const THEMES = ['light', 'sepia', 'dark'];
const folder = 'shots';
const wanted = process.argv.slice(2);

const { analyses } = compileContent(process.env['CONTENT'] ?? 'content');
const { server, url } = await serve(process.env['OUT'] ?? 'dist');
const browser = await chromium.launch({ executablePath: provideChromium(), args: CHROMIUM_FLAGS });
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

/** One page of each kind. */
function viewsOf(analysis: Analysis): [string, string][] {
  const { slug, sections, agreements, figures } = analysis;
  const all = addressesOfAnalysis(analysis);
  const section = sections.filter(({ heading }) => heading)[1]?.id;
  const pick = (list: { id: string }[]) => list[Math.floor(list.length / 2)]?.id ?? '';
  const views: [string, string][] = [
    ['text', address.analysis(slug)],
    ['section', address.section(slug, section ?? '')],
    ['agreements', address.agreements(slug)],
    ['agreement', address.agreement(slug, pick(agreements))],
    ['figures', address.figures(slug)],
    ['figure', address.figure(slug, pick(figures))],
  ];
  return views
    .filter(([, path]) => all.includes(path))
    .map(([name, path]) => [analyses.length > 1 ? `${slug}-${name}` : name, path]);
}

const views: [string, string][] = [
  ['library', address.library()],
  ['about', address.about()],
  ['not-found', '/nothing/here/'],
  ...analyses.flatMap(viewsOf),
];
for (const theme of THEMES) {
  for (const width of WIDTHS) {
    const page = await browser.newPage({ viewport: { width, height: width < 700 ? 780 : 900 } });
    await page.addInitScript((value) => {
      localStorage.setItem('verbatim:preferences:/', JSON.stringify({ theme: value }));
    }, theme);
    for (const [name, path] of views) {
      const file = `${name}-${width}-${theme}`;
      if (wanted.length > 0 && !wanted.some((word) => file.includes(word))) continue;
      await page.goto(new URL(path.slice(1), url).href, { waitUntil: 'networkidle' });
      // What fits the window, and all of it, for the whole page has no sticky header in its place.
      await page.screenshot({ path: join(folder, `${file}.png`) });
      await page.screenshot({ path: join(folder, `${file}-whole.png`), fullPage: true });
      console.log(join(folder, `${file}.png`));
    }
    await page.close();
  }
}
await browser.close();
server.close();

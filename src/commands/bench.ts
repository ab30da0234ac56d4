import { chromium } from '@playwright/test';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { compileContent } from '../compile/content.ts';
import { wordCount } from '../model/reading-time.ts';
import { address } from '../model/address/address.ts';
import type { Analysis } from '../model/analysis.ts';
import { BareBrowser } from './bench/bare-browser.ts';
import { buildOnce } from './bench/builds.ts';
import { deskRows } from './bench/desk-rows.ts';
import { growthRows } from './bench/growth-rows.ts';
import { hostRows } from './bench/on-host.ts';
import { htmlRows, loadRows } from './bench/page-rows.ts';
import { plainPage } from './bench/plain-page.ts';
import {
  businessRows,
  clickRows,
  heapRow,
  leastRow,
  paintRows,
  scrollRows,
} from './bench/speed-rows.ts';
import { formatTable, type Row } from './bench/table.ts';
import { CHROMIUM_FLAGS, provideChromium } from './chromium.ts';
import { english } from './generate/languages/english.ts';
import { generateAnalysis } from './generate/analysis.ts';
import { LONGEST, writeLibrary } from './generate/library.ts';
import { serve } from './static-server.ts';

/**
 * `npm run bench [-- quick]`: builds the site and generated libraries, opens them in a browser, and
 * prints what was measured beside what is promised. Quick: fewer runs, and no thousand analyses.
 */
const quick = process.argv.slice(2).includes('quick');
const RUNS = quick ? 3 : 9;
const FOLDER = '.cache/bench';
const note = (what: string) => console.error(`… ${what}`);

const executablePath = provideChromium();
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const tables: [string, Row[]][] = [];

const content = process.env['CONTENT'] ?? 'content';
const { analyses, problems } = compileContent(content);
if (problems.length > 0) throw new Error('the content has problems: npm run check');
/** The longest of the edition's own. */
const ours = [...analyses].sort((a, b) => wordCount(b) - wordCount(a))[0];
if (!ours) throw new Error('there is nothing to measure: the content has no analysis');

note('building the site');
const site = join(FOLDER, 'site');
await buildOnce(content, site, join(FOLDER, 'cache'));
note('building the longest analysis');
const long = await buildLongest(join(FOLDER, 'longest'));
const plain = join(FOLDER, 'plain');
for (const analysis of [ours, long.analysis]) {
  mkdirSync(join(plain, analysis.slug), { recursive: true });
  writeFileSync(join(plain, analysis.slug, 'index.html'), plainPage(analysis));
}

const served = await Promise.all([site, long.site, plain].map((folder) => serve(folder)));
const [ourSite, longSite, plainSite] = served.map(({ url }) => url) as [string, string, string];
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
const bare = await BareBrowser.launch(executablePath, CHROMIUM_FLAGS);
const at = (root: string, path: string) => new URL(path.slice(1), root).href;
const page = address.analysis(ours.slug);
const longPage = address.analysis(long.analysis.slug);

note('what the page of an analysis loads');
tables.push([
  `What /${ours.slug}/ loads`,
  [
    ...(await loadRows(browser, at(ourSite, page), plainPage(ours))),
    ...htmlRows(site, pagesOf(ours)),
    ...hostRows(site, ours.slug),
  ],
]);

note('when it is painted, and how long it keeps the reader waiting');
const speed: Row[] = [];
for (const [what, root, path] of [
  ['the article', ourSite, page],
  [`${LONGEST.words} words, ${LONGEST.records} records`, longSite, longPage],
] as const) {
  const [url, plainUrl] = [at(root, path), at(plainSite, path)];
  speed.push(...(await paintRows(browser, what, url, plainUrl, RUNS)));
  speed.push(...(await businessRows(bare, what, url, plainUrl, Math.min(3, RUNS))));
}
speed.push(...(await scrollRows(bare, 'the longest', at(longSite, longPage), Math.min(3, RUNS))));
tables.push(['Painting and quiet', speed]);

note('clicks');
const runs = Math.min(3, RUNS);
tables.push([
  'Moving on',
  [
    await leastRow(bare, at(plainSite, page), runs),
    ...(await clickRows(bare, 'the article', site, page, linksOf(ours), runs)),
    ...(await clickRows(bare, 'the longest', long.site, longPage, linksOf(long.analysis), runs)),
    ...(await clickRows(
      bare,
      'opened at its figures',
      site,
      address.figures(ours.slug),
      { 'the text, the first thing done': `header nav a[href$="${page}"]` },
      runs,
    )),
    await heapRow(bare, at(ourSite, page), quick ? 100 : 500),
  ],
]);

note('the desk');
tables.push([
  'The desk',
  await deskRows(
    browser,
    `${LONGEST.words} words, ${LONGEST.records} records`,
    generateAnalysis({ seed: 1, phrases: english, ...LONGEST }),
    join(FOLDER, 'desk'),
    RUNS,
  ),
]);
await browser.close();
await bare.close();
for (const { server } of served) server.close();

tables.push([
  'Growth',
  await growthRows(quick ? [1, 100] : [1, 100, 1000], join(FOLDER, 'growth'), note),
]);
rmSync(FOLDER, { recursive: true, force: true });

const [cpu] = cpus();
console.log(
  `\n${cpus().length} × ${cpu?.model.trim() ?? 'processor'}, Node ${process.versions.node}\n`,
);
for (const [title, rows] of tables) console.log(formatTable(title, rows));
const missed = tables.flatMap(([, rows]) => rows).filter(({ met }) => met === false).length;
console.log(missed === 0 ? 'all budgets are met' : `budgets not met: ${missed}`);

/** Views and records of an analysis, by name. */
function pagesOf({ slug, sections, agreements, figures }: Analysis): [string, string][] {
  const section = sections.find(({ heading }) => heading)?.id;
  return [
    ['the library', address.library()],
    ...(section === undefined
      ? []
      : [['a section', address.section(slug, section)] as [string, string]]),
    ['the agreements', address.agreements(slug)],
    ...agreements
      .slice(0, 1)
      .map(({ id }): [string, string] => ['an agreement', address.agreement(slug, id)]),
    ['the figures', address.figures(slug)],
    ...figures
      .slice(0, 1)
      .map(({ id }): [string, string] => ['a figure', address.figure(slug, id)]),
    ['the voices', address.voices(slug)],
  ];
}

/** Links that lead on from the text, and back to it. */
function linksOf({ slug, sections }: Analysis): Record<string, string> {
  const section = sections.filter(({ heading }) => heading)[2]?.id;
  return {
    ...(section !== undefined && {
      'a section, the first thing done': `main nav a[href$="${address.section(slug, section)}"]`,
    }),
    figures: `header nav a[href$="${address.figures(slug)}"]`,
    'the text': `header nav a[href$="${address.analysis(slug)}"]`,
    agreements: `header nav a[href$="${address.agreements(slug)}"]`,
    voices: `header nav a[href$="${address.voices(slug)}"]`,
    'the text again': `header nav a[href$="${address.analysis(slug)}"]`,
    ...(section !== undefined && {
      'another section': `main nav a[href$="${address.section(slug, section)}"]`,
    }),
  };
}

async function buildLongest(folder: string): Promise<{ site: string; analysis: Analysis }> {
  const source = join(folder, 'content');
  writeLibrary(source, 0);
  writeFileSync(
    join(source, 'longest.md'),
    generateAnalysis({ seed: 1, phrases: english, ...LONGEST }),
  );
  await buildOnce(source, join(folder, 'site'), join(folder, 'cache'));
  return { site: join(folder, 'site'), analysis: compileContent(source).analyses[0]! };
}

import type { Page } from '@playwright/test';
import { addressesOfAnalysis } from '../../model/address/addresses.ts';
import { address } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { SiteName } from './sites.ts';

/** Something to take a picture of. */
export interface View {
  name: string;
  path: string;
  /** What the reader does there. @returns whether it could be done: else there is no picture */
  act?: (page: Page) => Promise<boolean>;
  /** Whether it is a sheet of paper; then in one width and theme. */
  paper?: boolean;
}

/** @returns what a site has to show. */
export function viewsOf(site: SiteName, analyses: readonly Analysis[]): View[] {
  switch (site) {
    case 'real':
      return [
        { name: 'library', path: address.library() },
        { name: 'about', path: address.about() },
        { name: 'not-found', path: '/nothing/here/' },
        ...analyses.flatMap((analysis) => viewsOfAnalysis(analysis, analyses.length > 1)),
      ];
    case 'fixtures':
      return [
        { name: 'several-library', path: address.library() },
        ...analyses.flatMap(({ slug }) => [
          { name: `${slug}-text`, path: address.analysis(slug) },
          { name: `${slug}-agreements`, path: address.agreements(slug) },
          { name: `${slug}-figures`, path: address.figures(slug) },
          { name: `${slug}-voices`, path: address.voices(slug) },
          { name: `${slug}-names`, path: address.names(slug) },
          { name: `${slug}-paper`, path: address.analysis(slug), paper: true },
        ]),
      ];
    case 'many':
      return [
        { name: 'many-library', path: address.library() },
        { name: 'many-library-second', path: '/page/2/' },
      ];
    case 'none':
      return [{ name: 'no-library', path: address.library() }];
  }
}

/** Every kind of page, and what can be opened on it. */
function viewsOfAnalysis(analysis: Analysis, isOneOfSeveral: boolean): View[] {
  const { slug, sections, agreements, figures } = analysis;
  const all = addressesOfAnalysis(analysis);
  const text = address.analysis(slug);
  const pick = (list: readonly { id: string }[]) => list[Math.floor(list.length / 2)]?.id ?? '';
  const views: View[] = [
    { name: 'text', path: text },
    { name: 'section', path: address.section(slug, pick(sections.filter((one) => one.heading))) },
    { name: 'agreements', path: address.agreements(slug) },
    { name: 'agreement', path: address.agreement(slug, pick(agreements)) },
    { name: 'figures', path: address.figures(slug) },
    { name: 'figure', path: address.figure(slug, pick(figures)) },
    { name: 'voices', path: address.voices(slug) },
    { name: 'names', path: address.names(slug) },
    { name: 'settings', path: text, act: press('header button[aria-label="Reading settings"]') },
    { name: 'contents', path: text, act: press('header button[aria-label="Contents"]') },
    { name: 'record', path: text, act: press('main a[data-kind="agreement"]') },
    { name: 'search', path: text, act: press('header [aria-label^="Search"]') },
    { name: 'keys', path: text, act: type('?', 'dialog:open, [role="dialog"], :popover-open') },
    { name: 'filtered', path: `${address.agreements(slug)}?status=signed` },
    { name: 'paper', path: text, paper: true },
  ];
  return views
    .filter(({ path }) => all.includes(path.replace(/\?.*/, '')))
    .map((view) => (isOneOfSeveral ? { ...view, name: `${slug}-${view.name}` } : view));
}

const press =
  (selector: string) =>
  async (page: Page): Promise<boolean> => {
    const target = page.locator(selector).locator('visible=true').first();
    if ((await target.count()) === 0) return false;
    await target.click();
    return true;
  };

const type =
  (key: string, opens: string) =>
  async (page: Page): Promise<boolean> => {
    await page.keyboard.press(key);
    await page.waitForTimeout(500);
    return (await page.locator(opens).locator('visible=true').count()) > 0;
  };

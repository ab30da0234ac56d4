import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { compileContent } from '../../src/compile/content.ts';
import { serve } from '../../src/commands/static-server.ts';
import { addressesOf } from '../../src/model/address/addresses.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { SITES } from './build.ts';

/** A built site that is served for the tests. */
export interface ServedSite {
  /** Address of its root, at the root of its host. */
  root: string;
  /** Address of its root, below a path of another host. */
  below: string;
  analyses: Analysis[];
  addresses: string[];
}

interface Fixtures {
  /** What the browser itself is expected to say in this test. */
  expected: RegExp;
  /** What a page says on the console, what it fails at, and what it asks of other hosts; to stay empty. */
  complaints: string[];
}
interface WorkerFixtures {
  real: ServedSite;
  fixtures: ServedSite;
}

async function serveSite(
  name: keyof typeof SITES,
  use: (site: ServedSite) => Promise<void>,
): Promise<void> {
  const { content, out } = SITES[name];
  const root = await serve(out);
  const below = await serve(out, { base: '/some/where/' });
  const { analyses } = compileContent(content);
  await use({ root: root.url, below: below.url, analyses, addresses: addressesOf(analyses) });
  root.server.close();
  below.server.close();
}

/**
 * What the browser says when something is measured or given the focus that is kept out of sight, or was
 * until now: the runner of the tests does so of whatever it looks at, and the page of a view that it
 * has just brought in sight.
 */
const OUT_OF_SIGHT = /a subtree hidden by content-visibility/;
/** What Playwright says in a page where nothing is to be kept. */
const NOT_KEPT = /^Service Worker registration blocked by Playwright$/;

/**
 * Console messages, errors, violations of the content-security policy and requests to other hosts
 * fail every test.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  real: [({}, use) => serveSite('real', use), { scope: 'worker' }],
  fixtures: [({}, use) => serveSite('fixtures', use), { scope: 'worker' }],
  // The browser reports the status of an unknown address by itself.
  expected: [/the server responded with a status of 404/, { option: true }],
  complaints: [
    async ({ context, expected }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        const text = message.text();
        if (![expected, OUT_OF_SIGHT, NOT_KEPT].some((said) => said.test(text)))
          complaints.push(`${message.type()}: ${text}`);
      });
      context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (/^https?:/.test(protocol) && hostname !== 'localhost' && hostname !== '127.0.0.1')
          complaints.push(`request: ${request.url()}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** @returns the address of a page of a site. */
export const at = (site: string, path: string): string => new URL(path.slice(1), site).href;

/** Waits until the page answers to the reader; at once where scripts are off. */
export async function settled(page: Page): Promise<void> {
  if (await page.locator('html[data-root^="."]').count()) {
    const scripts = await page.evaluate(() => matchMedia('(scripting: enabled)').matches);
    if (!scripts) return;
  }
  await page.waitForFunction(() => {
    const heading = document.querySelector('main h1');
    return heading && Object.keys(heading).some((key) => key.startsWith('__react'));
  });
}

/** Does what every reader does, until what is loaded for one who is there has come. */
export async function stir(page: Page, sign: Locator): Promise<void> {
  await expect(async () => {
    // It does nothing of its own.
    await page.keyboard.press('Shift');
    await expect(sign).toBeAttached({ timeout: 400 });
  }).toPass();
}

/** @returns whether an element stands within the window, below the bar. */
export async function isInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const bar = document.querySelector('header')!.getBoundingClientRect();
    const from = bar.top < window.innerHeight / 2 ? bar.bottom : 0;
    const to = bar.top < window.innerHeight / 2 ? window.innerHeight : bar.top;
    return top >= from && bottom <= to;
  });
}

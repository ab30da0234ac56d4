import { test as base, expect } from '@playwright/test';
import { findFirefox, findWebKit, type Engine } from '../../src/commands/engines.ts';
import { SITES } from '../browser/build.ts';
import { Host } from '../browser/host.ts';
import { launchPuppeteer } from './drivers/puppeteer.ts';
import type { Browser } from './drivers/tab.ts';
import { launchWebKit } from './drivers/webkit.ts';
import { Reader } from './reader.ts';

export { expect };

/** The analysis that is read. */
export const SLUG = 'russia-kazakhstan-astana';
export const ARTICLE = `/${SLUG}/`;

/** Windows: a phone, a tablet, a low one in between, and one that has a margin. */
export const PHONE = [360, 740] as const;
export const TABLET = [820, 1180] as const;
export const LOW = [1180, 746] as const;
export const WIDE = [1440, 900] as const;

/** What an engine is, for all tests that a worker runs. */
export interface EngineOptions {
  engine: Engine;
  /** Features of WebKit that are switched, to imitate older ones. */
  features: readonly string[];
}
interface WorkerFixtures extends EngineOptions {
  /** Undefined where the engine is not installed. */
  driver: Browser | undefined;
}
interface Fixtures {
  /** What the host serves, by the path that it is below. */
  sites: Record<string, string>;
  /** Whether what keeps pages comes; where not, each page is as at a first visit. */
  keeps: boolean;
  /** Of the window, in CSS pixels. */
  size: readonly [number, number];
  /** What the browser itself is expected to say. */
  expected: RegExp;
  host: Host;
  reader: Reader;
}

function launch(engine: Engine, features: readonly string[]): Promise<Browser> | undefined {
  if (engine === 'webkit') return findWebKit() && launchWebKit(features);
  return engine === 'firefox' && !findFirefox() ? undefined : launchPuppeteer(engine);
}

/**
 * A reader with a browser of the engine under test, at a host of their own: nothing that a test has
 * kept is there for the next. What a page says on the console that is amiss fails every test.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  features: [[], { option: true, scope: 'worker' }],
  driver: [
    async ({ engine, features }, use) => {
      const driver = await launch(engine, features);
      await use(driver);
      await driver?.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  sites: [{ '/': SITES.real.out, '/stage/': 'tests/engines/stage' }, { option: true }],
  keeps: [true, { option: true }],
  size: [WIDE, { option: true }],
  expected: [/^$/, { option: true }],
  host: async ({ sites, keeps }, use) => {
    const host = await new Host(sites).start();
    if (!keeps) host.silent = /\/sw\.js$/;
    await use(host);
    await host.stop();
  },
  reader: async ({ driver, engine, host, size, expected }, use, info) => {
    info.skip(!driver, `${engine} is not here`);
    const tab = await driver!.open();
    await tab.resize(...size);
    await use(new Reader(tab, host));
    const complaints = await tab.complaints();
    await tab.close();
    expect(complaints.filter((text) => !expected.test(text))).toEqual([]);
  },
});

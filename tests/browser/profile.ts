import { chromium, test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Host } from './host.ts';

/** A browser with a profile of its own, which it finds again when it is started anew. */
export interface Profile {
  /** The running browser. */
  context: BrowserContext;
  /** Closes the browser and starts it again, with the same profile. */
  restart(): Promise<void>;
  /** Opens a page. */
  page(): Promise<Page>;
  /**
   * Leaves a page, as who closes it does. Its window stays: Chromium may never open a window that is
   * asked for while another closes.
   */
  leave(page: Page): Promise<void>;
}

interface Fixtures {
  profile: Profile;
  /** Starts a host of sites; stopped after the test. */
  host: (sites: Record<string, string>) => Promise<Host>;
  /** Errors of scripts, and breaches of the policy, on any page; to stay empty. */
  mistakes: string[];
}

/** What a browser says of a host that fails it. */
const OF_THE_HOST =
  /Failed to load resource|net::ERR|Failed to load module script|error occurred when fetching the script|bad HTTP response code|preload|Manifest|unsupported MIME type/;

export const test = base.extend<Fixtures>({
  mistakes: [
    async ({}, use) => {
      const mistakes: string[] = [];
      await use(mistakes);
      expect(mistakes).toEqual([]);
    },
    { auto: true },
  ],
  profile: async ({ mistakes }, use, info) => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-profile-'));
    const start = async () => {
      const context = await chromium.launchPersistentContext(folder, {
        ...info.project.use.launchOptions,
        serviceWorkers: 'allow',
        viewport: { width: 1280, height: 800 },
      });
      context.on('console', (message) => {
        if (message.type() === 'error' && !OF_THE_HOST.test(message.text()))
          mistakes.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => mistakes.push(`error: ${error.error().message}`));
      return context;
    };
    // The window that a browser begins with, until something is opened in it.
    let blank: Page | undefined;
    const begin = async () => {
      const context = await start();
      [blank] = context.pages();
      return context;
    };
    const profile: Profile = {
      context: await begin(),
      async restart() {
        await profile.context.close();
        profile.context = await begin();
      },
      async page() {
        const page = blank ?? (await profile.context.newPage());
        blank = undefined;
        return page;
      },
      // A page that loads itself anew meanwhile goes on with that.
      leave: (page) => expect(async () => void (await page.goto('about:blank'))).toPass(),
    };
    await use(profile);
    await profile.context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  host: async ({}, use) => {
    const hosts: Host[] = [];
    await use(async (sites) => {
      const host = await new Host(sites).start();
      hosts.push(host);
      return host;
    });
    for (const host of hosts) await host.stop();
  },
});

export { expect };

/** Waits until the page says that its analysis is saved. */
export const saved = (page: Page) =>
  expect(page.getByText('Saved for offline', { exact: true })).toBeAttached({ timeout: 30_000 });

/** @returns how many bytes the caches of a page's origin hold, by the name of the cache. */
export const keptBytes = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const sizes: Record<string, number> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      let size = 0;
      for (const request of await cache.keys())
        size += (await (await cache.match(request))!.arrayBuffer()).byteLength;
      sizes[name] = size;
    }
    return sizes;
  });

import puppeteer, { type ConsoleMessageType, type KeyInput, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../../../src/commands/chromium.ts';
import { findFirefox } from '../../../src/commands/engines.ts';
import type { Browser, Json, Point, Tab } from './tab.ts';

/** What Firefox says of a request that was given up with its page: it has no address any more. */
const GIVEN_UP = /^Failed to load ‘’\./;
const AMISS: readonly ConsoleMessageType[] = ['error', 'warn', 'assert'];

/** Starts Chromium, driven by its own protocol, or Firefox, by WebDriver BiDi. */
export async function launchPuppeteer(engine: 'chromium' | 'firefox'): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: engine === 'chromium' ? 'chrome' : 'firefox',
    executablePath: (engine === 'chromium' ? findChromium() : findFirefox())!,
    args: engine === 'chromium' ? CHROMIUM_FLAGS : [],
    headless: true,
  });
  return {
    async open() {
      const context = await browser.createBrowserContext();
      return new PuppeteerTab(await context.newPage(), () => context.close());
    },
    close: () => browser.close(),
  };
}

class PuppeteerTab implements Tab {
  readonly close: () => Promise<void>;
  readonly #page: Page;
  #complaints: string[] = [];

  constructor(page: Page, close: () => Promise<void>) {
    this.#page = page;
    this.close = close;
    page.on('console', (message) => {
      if (AMISS.includes(message.type()) && !GIVEN_UP.test(message.text()))
        this.#complaints.push(message.text());
    });
    page.on('pageerror', (error) =>
      this.#complaints.push(error instanceof Error ? error.message : String(error)),
    );
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  // By script: the driver would wait for a page to load, and one that is kept in memory does not.
  back(): Promise<unknown> {
    return this.#page.evaluate(() => void setTimeout(() => window.history.back()));
  }

  forward(): Promise<unknown> {
    return this.#page.evaluate(() => void setTimeout(() => window.history.forward()));
  }

  evaluate<A extends readonly Json[], R>(
    script: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> {
    return this.#page.evaluate(script as unknown as (...all: unknown[]) => R, ...args);
  }

  moveTo(x: number, y: number): Promise<void> {
    return this.#page.mouse.move(x, y);
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.#page.mouse.click(x, y);
  }

  async drag(from: Point, to: Point): Promise<void> {
    const { mouse } = this.#page;
    await mouse.move(...from);
    await mouse.down();
    await mouse.move(...to, { steps: 6 });
    await mouse.up();
  }

  async press(...keys: KeyInput[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.down(key);
    for (const key of keys.toReversed()) await this.#page.keyboard.up(key);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  resize(width: number, height: number): Promise<void> {
    return this.#page.setViewport({ width, height });
  }

  screenshot(): Promise<Uint8Array> {
    return this.#page.screenshot();
  }

  complaints(): Promise<string[]> {
    const said = this.#complaints;
    this.#complaints = [];
    return Promise.resolve(said);
  }
}

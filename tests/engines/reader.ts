import { expect } from '@playwright/test';
import type { Host } from '../browser/host.ts';
import type { Json, Key, Tab } from './drivers/tab.ts';

/** Where an element stands in the window, in CSS pixels. */
export interface Box {
  [side: string]: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What an element is found by: a selector, and what it is called: by its label, its words, or else its title. */
export interface Target {
  css: string;
  /** A regular expression. */
  name?: string;
}

const named = (css: string) => (name: string) => ({ css, name });
export const link = named('a[href]');
export const button = named('button');
export const heading = named('h1, h2, h3');

/** A reader at a site: does and sees what people do and see, by the same words in every engine. */
export class Reader {
  readonly tab: Tab;
  readonly host: Host;

  constructor(tab: Tab, host: Host) {
    this.tab = tab;
    this.host = host;
  }

  /** @returns the address of a page of the site. */
  at = (path: string): string => new URL(path.replace(/^\//, ''), this.host.url).href;

  /** Opens a page as a link from elsewhere does, and waits until it answers. */
  async open(path: string): Promise<void> {
    await this.tab.goto(this.at(path));
    await this.ready();
  }

  /** Opens a page of the same origin that may have others in a frame, as those of the site may not. */
  stage(): Promise<void> {
    return this.tab.goto(this.at('/stage/'));
  }

  async reload(): Promise<void> {
    await this.tab.reload();
    await this.ready();
  }

  /** Waits until the page answers to the reader. */
  async ready(): Promise<void> {
    await this.until(() => {
      const element = document.querySelector('main h1');
      return (
        element !== null && Object.keys(element).some((property) => property.startsWith('__react'))
      );
    });
  }

  evaluate<A extends readonly Json[], R>(
    script: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> {
    return this.tab.evaluate(script, ...args);
  }

  /** Waits until something is so in the page. A page that is being left says nothing of itself. */
  async until<A extends readonly Json[]>(
    script: (...args: A) => boolean,
    ...args: A
  ): Promise<void> {
    await expect(async () => {
      expect(await this.tab.evaluate(script, ...args), String(script)).toBe(true);
    }).toPass({ timeout: 30_000, intervals: [20, 50, 100, 250] });
  }

  /** The box of the first element that is shown and meant; undefined if there is none. */
  async box({ css, name }: Target): Promise<Box | undefined> {
    return (await this.tab.evaluate(boxOf, css, name ?? null, false)) ?? undefined;
  }

  /** Waits until an element stands in the window, and nothing over it. */
  async sees(target: Target): Promise<Box> {
    let seen: Box | undefined;
    await expect(async () => {
      seen = await this.box(target);
      expect(seen, JSON.stringify(target)).toBeDefined();
      const { width, height } = await this.window();
      expect(isWithin(seen!, { left: 0, top: 0, right: width, bottom: height })).toBe(true);
    }).toPass({ timeout: 30_000, intervals: [20, 50, 100, 250] });
    return seen!;
  }

  /** Waits until nothing of the kind is shown any more. */
  async misses(target: Target): Promise<void> {
    await expect.poll(() => this.box(target), { message: JSON.stringify(target) }).toBeUndefined();
  }

  /** Presses an element with the mouse or a finger, after scrolling to it. */
  async click(target: Target): Promise<void> {
    let point: Box | null = null;
    await expect(async () => {
      const before = point;
      point = await this.tab.evaluate(boxOf, target.css, target.name ?? null, true);
      expect(point, JSON.stringify(target)).not.toBeNull();
      // A reader presses what has come to rest.
      expect(point).toEqual(before);
    }).toPass({ timeout: 30_000, intervals: [20, 50, 100, 250] });
    const { left, right, top, bottom } = point!;
    await this.tab.clickAt((left + right) / 2, (top + bottom) / 2);
  }

  async press(...keys: (Key | 'Shift' | 'Control' | 'v')[]): Promise<void> {
    await this.tab.press(...keys);
  }

  /** Scrolls as a wheel or a finger does, to so many CSS pixels from the top of the page. */
  async scrollTo(top: number): Promise<void> {
    await this.tab.evaluate((to) => window.scrollTo({ top: to, behavior: 'instant' }), top);
    await expect.poll(() => this.place()).toBe(top);
  }

  /** How far the page is scrolled. */
  place(): Promise<number> {
    return this.tab.evaluate(() => Math.round(window.scrollY));
  }

  /** Presses the browser's Back. */
  back(): Promise<unknown> {
    return this.tab.back();
  }

  /** Presses the browser's Forward. */
  forward(): Promise<unknown> {
    return this.tab.forward();
  }

  /** Waits until the window shows an address. */
  async isAt(path: string): Promise<void> {
    await expect.poll(() => this.tab.evaluate(() => location.href)).toBe(this.at(path));
  }

  window(): Promise<{ width: number; height: number }> {
    return this.tab.evaluate(() => ({
      width: document.documentElement.clientWidth,
      height: window.innerHeight,
    }));
  }

  /** Notes the document; a page that is loaded anew has lost the note. */
  async mark(): Promise<void> {
    await this.tab.evaluate(() => void (document.body.dataset['same'] = ''));
  }

  isMarked(): Promise<boolean> {
    return this.tab.evaluate(() => document.body.dataset['same'] === '');
  }

  /** Waits until the page says that its analysis is kept. */
  async saved(): Promise<void> {
    await this.until(() =>
      [...document.querySelectorAll('footer *, main *')].some(
        ({ textContent }) => textContent === 'Saved for offline',
      ),
    );
  }

  /** How many CSS pixels of the page stand beside the window. */
  overflow(): Promise<number> {
    return this.tab.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }
}

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - 0.5 &&
  inner.top >= outer.top - 0.5 &&
  inner.right <= outer.right + 0.5 &&
  inner.bottom <= outer.bottom + 0.5;

/**
 * Runs in the page.
 * @param toPress whether it is to be pressed: it is scrolled to, and a line of it returned that
 * nothing stands over
 */
function boxOf(css: string, name: string | null, toPress: boolean): Box | null {
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('[data-unshown]') === null &&
    element.getClientRects().length > 0;
  const nameOf = (element: Element) =>
    (
      element.getAttribute('aria-label') ??
      (element.textContent.trim() || element.getAttribute('title') || '')
    )
      .replace(/\s+/g, ' ')
      .trim();
  const found = [...document.querySelectorAll(css)].find(
    (element) => isShown(element) && (name === null || new RegExp(name).test(nameOf(element))),
  );
  if (!found) return null;
  if (toPress) {
    const { top, bottom } = found.getBoundingClientRect();
    // Clear of the bar, which is at the top or the bottom.
    if (top < 70 || bottom > window.innerHeight - 70)
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
    for (const { left, right, top, bottom } of found.getClientRects()) {
      const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (over && (found.contains(over) || over.closest('label, a, button') === found))
        return { left, top, right, bottom };
    }
    return null;
  }
  const { left, top, right, bottom } = found.getBoundingClientRect();
  return { left, top, right, bottom };
}

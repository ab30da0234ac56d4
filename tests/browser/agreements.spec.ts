import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { address, wordsAddress, wordsId } from '../../src/model/address/address.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { FULL, some } from '../length.ts';
import { closedGate } from './gate.ts';
import { quiet, watchPending } from './quiet.ts';
import { at, expect, isInView, settled, test } from './site.ts';

const SLUG = 'russia-kazakhstan-astana';
const LIST = address.agreements(SLUG);

const cards = (page: Page) => page.getByRole('main').getByRole('article');
const namesOf = (page: Page) => cards(page).locator(':is(h3, h4, h5):visible').allTextContents();
const result = (page: Page) => page.getByRole('main').getByRole('status');
const filters = (page: Page) => page.getByRole('navigation', { name: 'Filter and order the list' });
const option = (page: Page, name: RegExp) => filters(page).getByRole('link', { name });
/** Opens a menu of the filters. */
const menu = (page: Page, name: string) =>
  filters(page).locator('summary').filter({ hasText: name }).first().click();

const OF_KAZAKHSTAN = [
  'Transit of Russian gas to Uzbekistan',
  'Kazakhstan’s own nuclear power plant',
  'Secondary sanctions',
  '“A whole series” of agreements',
];

test.describe('a filter', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('is an address: chosen, shared, gone back on', async ({ page, context, real }) => {
    await page.goto(real.root);
    await page.goto(at(real.root, LIST));
    await settled(page);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(120);
    await menu(page, 'Who is named');
    await option(page, /^Kazakhstan/).click();
    await expect(page).toHaveURL(at(real.root, `${LIST}?party=Kazakhstan`));
    await expect(result(page)).toHaveText(/Kazakhstan.*: 4\sof\s22$/);
    await expect.poll(() => namesOf(page)).toEqual(OF_KAZAKHSTAN);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(120);
    await expect(option(page, /^Kazakhstan/)).toBeFocused();

    await menu(page, 'Status');
    await option(page, /^Signed/).click();
    await menu(page, 'Order');
    await option(page, /^By date/).click();
    const shared = `${LIST}?status=signed&party=Kazakhstan&order=date`;
    await expect(page).toHaveURL(at(real.root, shared));
    await expect.poll(() => namesOf(page)).toEqual(OF_KAZAKHSTAN.slice(0, 1));

    // Choices are no steps of their own: Back leads to where the reader came from, and on again to the list.
    await page.goBack();
    await expect(page).toHaveURL(real.root);
    await page.goForward();
    await expect(page).toHaveURL(at(real.root, shared));
    await expect.poll(() => namesOf(page)).toEqual(OF_KAZAKHSTAN.slice(0, 1));

    const other = await context.newPage();
    await other.goto(at(real.root, shared));
    await settled(other);
    await expect(result(other)).toHaveText(/^Signed · .*Kazakhstan.*: 1\sof\s22$/);
    await expect.poll(() => namesOf(other)).toEqual(OF_KAZAKHSTAN.slice(0, 1));
    // A reload keeps it, and so does the way there and back.
    await other.reload();
    await settled(other);
    await expect(result(other)).toHaveText(/1\sof\s22$/);
    await expect.poll(() => namesOf(other)).toEqual(OF_KAZAKHSTAN.slice(0, 1));
    await other.getByRole('link', { name: OF_KAZAKHSTAN[0]! }).click();
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(OF_KAZAKHSTAN[0]!);
    await other.goBack();
    await expect(result(other)).toHaveText(/1\sof\s22$/);
  });

  test('is a sheet on a phone, used by keyboard, and leaves the list in view', async ({
    page,
    real,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(at(real.root, LIST));
    await settled(page);
    await expect(option(page, /^Prepared/)).toBeHidden();
    await filters(page).locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(option(page, /^Prepared/)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(result(page)).toHaveText('Prepared: 2 of 22');
    await expect(option(page, /^Prepared/)).toBeFocused();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
    await page.getByRole('button', { name: 'Show 2' }).click();
    await expect(option(page, /^Prepared/)).toBeHidden();
    await expect(cards(page).first()).toBeInViewport();
    await page.getByRole('link', { name: 'Show all' }).press('Enter');
    await expect(result(page)).toHaveText('All 22, in 18 rows');
    await expect(cards(page)).toHaveCount(18);
  });

  test('works as a link before the page is taken over', async ({ page, real }) => {
    await page.route('**/assets/*.js', () => {});
    await page.goto(at(real.root, `${LIST}?party=Astana`), { waitUntil: 'commit' });
    await menu(page, 'Status');
    await option(page, /^Planned/).click();
    await expect(page).toHaveURL(at(real.root, `${LIST}?status=planned&party=Kazakhstan`));
    await expect(result(page)).toHaveText(/^Planned · .*Kazakhstan.*: 1\sof\s22$/);
    await expect.poll(() => namesOf(page)).toEqual(OF_KAZAKHSTAN.slice(1, 2));
    await menu(page, 'Who is named');
    await option(page, /^Kazakhstan/).click();
    await expect(page).toHaveURL(at(real.root, `${LIST}?status=planned`));
  });

  test('of nonsense is none, and keeps what can be meant', async ({ page, real }) => {
    for (const [query, count] of [
      ['?status=signed&status=%3Cscript%3E&party=Narnia&order=size&x=1', 4],
      ['?status=&party=&order=', 18],
      ['?%E0%A4%A&&&=', 18],
      [`?status=${'x'.repeat(3000)}`, 18],
    ] as const) {
      await page.goto(at(real.root, LIST + query));
      await settled(page);
      await expect(cards(page)).toHaveCount(count);
    }
  });

  test('that nothing matches says so, and can be cleared', async ({ page, real }) => {
    await page.goto(at(real.root, `${LIST}?status=prepared&party=Gazprom`));
    await settled(page);
    await expect(cards(page)).toHaveCount(0);
    await expect(page.getByText('Nothing matches all these filters.')).toBeVisible();
    await page.getByRole('link', { name: 'Show the whole list' }).click();
    await expect(page).toHaveURL(at(real.root, LIST));
    await expect(cards(page)).toHaveCount(18);
    await expect(result(page)).toHaveText('All 22, in 18 rows');
  });
});

/** What a page has painted, frame by frame, and how far it has shifted. */
interface Watched {
  /** How many frames showed all that the host had sent. */
  frames: number;
  /** Cards that were in sight in any frame. */
  cards: string[];
  /** What the results line said in any frame. */
  results: string[];
  shifts: string[];
}

/** Watches a page from its first frame on. */
async function watch(page: Page): Promise<() => Promise<Watched>> {
  await page.addInitScript(() => {
    const seen = {
      frames: 0,
      cards: new Set<string>(),
      results: new Set<string>(),
      shifts: [] as string[],
    };
    Object.assign(window, { seen });
    // The browser's own, whether or not what the page puts off is noted.
    const requestAnimationFrame = window.requestAnimationFrame.bind(window);
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const look = () => {
      for (const card of document.querySelectorAll('main article'))
        if (isSeen(card)) seen.cards.add(card.querySelector(':is(h3, h4, h5)')!.textContent);
      const line = document.querySelector('main [role="status"]');
      // What has not been read to its end is not painted as said.
      if (line && isSeen(line) && document.readyState !== 'loading')
        seen.results.add(line.textContent);
      if (document.readyState !== 'loading') seen.frames++;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        const moved = sources.map(
          ({ node, previousRect, currentRect }) =>
            `${node?.textContent}: ${previousRect.top} to ${currentRect.top}`,
        );
        seen.shifts.push([value, ...moved].join('; '));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() => {
      const { seen } = window as unknown as {
        seen: { frames: number; cards: Set<string>; results: Set<string>; shifts: string[] };
      };
      return { ...seen, cards: [...seen.cards], results: [...seen.results] };
    });
}

/** What the browser tells of a shift (Layout Instability, section 4); not in TypeScript's library. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/**
 * Serves a site as a bad network would: pages in small pieces, scripts not before something. But for the
 * one that pages of lists link beside their styles, without which they are not painted.
 */
async function serveSlowly(
  site: string,
  untilScripts: Promise<void>,
): Promise<{ root: string; server: Server }> {
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url!, site));
      const type = answer.headers.get('content-type') ?? '';
      const body = Buffer.from(await answer.arrayBuffer());
      const isOfPaint = request.url!.startsWith('/data/_page.');
      if (type.includes('javascript') && !isOfPaint) await untilScripts;
      response.writeHead(answer.status, { 'content-type': type });
      if (type.includes('html'))
        for (let from = 0; from < body.length; from += 4000) {
          response.write(body.subarray(from, from + 4000));
          await wait(40);
        }
      else response.write(body);
      response.end();
    })();
  });
  await new Promise<void>((done) => server.listen(0, done));
  return { root: `http://localhost:${(server.address() as AddressInfo).port}/`, server };
}

test.describe('a cold load of a filtered address, on a bad network', () => {
  for (const [width, query, expected, line] of [
    [1280, '?party=Astana', OF_KAZAKHSTAN, /Kazakhstan.*: 4\sof\s22$/],
    [360, '?status=planned&party=Kazakhstan', OF_KAZAKHSTAN.slice(1, 2), /: 1\sof\s22$/],
    [
      1280,
      '?status=planned&party=Kazakhstan&order=date',
      OF_KAZAKHSTAN.slice(1, 2),
      /: 1\sof\s22$/,
    ],
    [768, '?status=prepared&party=Gazprom', [], /: 0\sof\s22$/],
  ] as const) {
    test(`${query}, ${width} px: paints nothing else, and nothing shifts`, async ({
      page,
      real,
    }) => {
      const gate = closedGate();
      const { root, server } = await serveSlowly(real.root, gate.opened);
      await page.setViewportSize({ width, height: 800 });
      const seen = await watch(page);
      await watchPending(page);
      await page.goto(at(root, LIST + query), { waitUntil: 'commit' });
      // It is painted as it was sent before any other script comes.
      await expect.poll(async () => (await seen()).frames).toBeGreaterThan(0);
      const { frames: withoutScripts } = await seen();
      gate.open();
      await settled(page);
      await quiet(page);
      // What it has come to has been painted, too.
      const { frames: drawn } = await seen();
      await expect.poll(async () => (await seen()).frames).toBeGreaterThan(drawn);
      const { frames, cards, results, shifts } = await seen();
      expect(frames).toBeGreaterThan(withoutScripts);
      expect(cards.sort()).toEqual([...expected].sort());
      expect(results).toHaveLength(1);
      expect(results[0]).toMatch(line);
      expect(shifts).toEqual([]);
      server.close();
    });
  }

  test('it is all there before the scripts are', async ({ page, real }) => {
    await page.route('**/assets/*.js', () => {});
    await page.goto(at(real.root, `${LIST}?party=Astana`), { waitUntil: 'commit' });
    await expect(result(page)).toHaveText(/Kazakhstan.*: 4\sof\s22$/);
    await expect.poll(() => namesOf(page)).toEqual(OF_KAZAKHSTAN);
    await menu(page, 'Who is named');
    await expect(option(page, /^Kazakhstan/)).toHaveAttribute('aria-current', 'true');
    await menu(page, 'Status');
    await expect(option(page, /^Prepared/)).toHaveText('Prepared 0');
    await expect(page.getByRole('region')).toHaveCount(4);
    // Another order needs the scripts; where they do not come, the list does.
    await page.goto(at(real.root, `${LIST}?order=date&party=Astana`), { waitUntil: 'commit' });
    await expect(result(page)).toBeVisible();
    expect(await namesOf(page)).toEqual([]);
    await expect(cards(page).first()).toBeVisible();
    await expect.poll(() => namesOf(page)).toEqual(OF_KAZAKHSTAN);
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('a filtered address has the whole list, and offers no filters', async ({ page, real }) => {
    await page.goto(at(real.root, `${LIST}?status=signed`));
    await expect(cards(page)).toHaveCount(18);
    await expect(cards(page).last()).toBeVisible();
    await expect(result(page)).toHaveText('All 22, in 18 rows');
    await expect(page.getByRole('navigation', { name: /Filter/ })).toBeHidden();
    await expect(page.getByRole('link', { name: 'Show all' })).toBeHidden();
  });
});

test('seven rows are in the first screen of a laptop, the first above 380 px', async ({
  page,
  real,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(at(real.root, LIST));
  await settled(page);
  const rows = await cards(page).evaluateAll((all) =>
    all.map((row) => row.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
  );
  expect(rows[0]!.top).toBeLessThan(380);
  expect(rows[6]!.bottom).toBeLessThanOrEqual(900);
});

test('axe finds nothing in a filtered list', async ({ page, real, fixtures }) => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const [root, path, width] of [
    [real.root, `${LIST}?status=prepared&party=Gazprom`, 1280],
    [real.root, `${LIST}?order=date`, 360],
    [real.root, `${LIST}?order=text&status=signed`, 768],
    [fixtures.root, '/two-hundred-records/agreements/?order=date', 1280],
    [fixtures.root, '/ittifaq-almina/agreements/?order=text', 1280],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(at(root, path));
    await settled(page);
    await page
      .locator('main details')
      .evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
    await page.evaluate(axe);
    // The test of contrast looks at the list in every theme.
    const { violations } = await page.evaluate(
      (enabled) =>
        (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({
          resultTypes: ['violations'],
          rules: { 'color-contrast': { enabled } },
        }),
      FULL,
    );
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      path,
    ).toEqual([]);
  }
});

/** @returns the words that are marked as cited, without the numbers of footnotes; white space left out. */
const citedWords = (page: Page) =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('cited') ?? [])] as Range[];
    if (!range) return undefined;
    const words = range.cloneContents();
    for (const number of words.querySelectorAll('sup')) number.remove();
    return words.textContent.replace(/\s/g, '');
  });

/** @returns the records of an analysis, each with its section and the words it rests on, likewise. */
const recordsOf = ({ agreements, figures, quotations, events, notes, passages }: Analysis) =>
  [
    ...agreements,
    ...figures.filter((figure) => !figure.derived),
    ...quotations,
    ...events,
    ...notes,
  ].map(({ kind, id, evidence: { section, passage, start, end } }) => ({
    kind,
    id,
    section,
    words: passages[passage]!.slice(start, end).replace(/\s/g, ''),
  }));

test.describe('the words in the text', () => {
  // The browser may say so of an address with a fragment, which leads elsewhere than the section does.
  test.use({ expected: /404|Autofocus processing was blocked/ });

  test('of every record are the ones that are marked', async ({ page, real, fixtures }) => {
    test.setTimeout(300_000);
    for (const site of [real, fixtures])
      for (const analysis of site.analyses) {
        await page.goto(at(site.root, address.analysis(analysis.slug)));
        await settled(page);
        // All of ours; in a short run some of each fixture.
        const records = recordsOf(analysis);
        for (const { kind, id, words } of site === real ? records : some(records, 4)) {
          await page.evaluate((hash) => (window.location.hash = hash), wordsId(kind, id));
          await expect
            .poll(() => citedWords(page), {
              message: `${analysis.slug} ${kind} ${id}`,
              intervals: [5, 20, 50, 100],
            })
            .toBe(words);
        }
      }
  });

  test('are marked on a cold load, and no longer once the reader is elsewhere', async ({
    page,
    real,
  }) => {
    const [analysis] = real.analyses;
    const gas = recordsOf(analysis!).find(({ id }) => id === 'gas-transit-uzbekistan')!;
    await page.goto(at(real.root, wordsAddress(SLUG, gas.section, gas.kind, gas.id)));
    await settled(page);
    await expect.poll(() => citedWords(page)).toBe(gas.words);
    const anchor = `[id="${wordsId(gas.kind, gas.id)}"]`;
    expect(await isInView(page, anchor)).toBe(true);
    // It is painted, in the colour that evidence has.
    const [paint, evidence] = await page
      .locator(anchor)
      .evaluate((words) => [
        getComputedStyle(words, '::highlight(cited)').backgroundColor,
        getComputedStyle(words).backgroundColor,
      ]);
    expect(paint).toBe(evidence);
    const washOf = () => page.locator(anchor).evaluate((a) => getComputedStyle(a).backgroundColor);
    const marked = await washOf();

    await page.getByRole('link', { name: 'Space and security' }).click();
    await expect(page).toHaveURL(/space-and-security\/$/);
    // The address is the new one before the page is drawn for it.
    await expect.poll(() => citedWords(page)).toBeUndefined();
    // The browser itself would go on with `:target`.
    await expect.poll(washOf).not.toBe(marked);
    await page.goBack();
    await expect.poll(() => citedWords(page)).toBe(gas.words);
    await expect.poll(washOf).toBe(marked);
  });

  test('are where "in the text" leads, from the list and from a card', async ({ page, real }) => {
    const [analysis] = real.analyses;
    const { words } = recordsOf(analysis!).find(({ id }) => id === 'uranium-for-france')!;
    for (const path of [LIST, address.agreement(SLUG, 'uranium-for-france')]) {
      await page.goto(at(real.root, path));
      await settled(page);
      const quote = page.getByRole('blockquote').filter({ hasText: /Macron.s main goal/ });
      await quote.getByRole('link', { name: 'See in text', exact: true }).click();
      await expect(page).toHaveURL(/#agreement\.uranium-for-france$/);
      await expect.poll(() => citedWords(page)).toBe(words);
      await expect.poll(() => isInView(page, '[id="agreement.uranium-for-france"]')).toBe(true);
      await page.goBack();
      await expect(quote).toBeVisible();
      await expect.poll(() => citedWords(page)).toBeUndefined();
    }
  });

  test('have their first ones marked where the browser cannot mark them all', async ({
    page,
    real,
  }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'Highlight');
      Reflect.deleteProperty(CSS, 'highlights');
    });
    await page.goto(at(real.root, LIST));
    await settled(page);
    await page.getByRole('link', { name: 'See in text', exact: true }).first().click();
    const words = page.locator('[id="agreement.gas-transit-uzbekistan"]');
    await expect(words).toBeFocused();
    const wash = await words.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(wash).not.toBe('rgba(0, 0, 0, 0)');
  });
});

import type { Page } from '@playwright/test';
import { address } from '../../src/model/address/address.ts';
import { outline } from '../../src/model/outline.ts';
import { askControls } from './controls.ts';
import { FULL } from '../length.ts';
import { quiet, watchPending } from './quiet.ts';
import { at, expect, settled, stir, test } from './site.ts';
import { OTHERS, viewsOf } from './views.ts';
import { walk } from './walk.ts';

for (const [column, width] of [360, 1440].entries()) {
  test(`Tab leads to every control in order, in sight and not covered, ${width} px`, async ({
    page,
    real,
  }) => {
    test.setTimeout(240_000);
    await askControls(page);
    await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
    for (const [row, path] of [...viewsOf(real.analyses[0]!), ...OTHERS].entries()) {
      // In a short run the text at both, and each other page at one.
      if (!FULL && row > 0 && row % 2 !== column) continue;
      await page.goto(at(real.root, path));
      await settled(page);
      // What comes with the first key is not to come in the middle of the walk.
      await stir(page, page.getByRole('button', { name: 'Keyboard shortcuts' }));
      // The field of the search page takes the focus once, when it is here.
      if (path === address.search()) await expect(page.getByRole('searchbox')).toBeFocused();
      const { wrong, stops } = await walk(page);
      expect.soft(wrong, path).toEqual([]);
      expect.soft(stops, path).toBeGreaterThan(5);

      const titles = await page.getByRole('heading', { level: 1 }).count();
      expect.soft(titles, `${path}, headings of the page`).toBe(1);
      for (const landmark of ['banner', 'main', 'contentinfo'] as const)
        expect.soft(await page.getByRole(landmark).count(), `${path}, ${landmark}`).toBe(1);
      const ways = await page
        .getByRole('navigation')
        .evaluateAll((all) =>
          all.map(
            (nav) =>
              nav.getAttribute('aria-label') ??
              document.getElementById(nav.getAttribute('aria-labelledby') ?? '')?.textContent,
          ),
        );
      expect.soft(ways.every(Boolean), `${path}, ways about without a name`).toBe(true);
      expect
        .soft(new Set(ways).size, `${path}, ways about of one name: ${ways.join()}`)
        .toBe(ways.length);
    }
  });
}

test('a page that has replaced another is told of once, by the focus on its heading', async ({
  page,
  real,
}) => {
  await page.addInitScript(() => {
    const told: string[] = ((window as unknown as { told: string[] }).told = []);
    document.addEventListener('focusin', ({ target }) => {
      const element = target as Element;
      if (element.matches('main :is(h1, h2, h3)')) told.push(element.textContent);
    });
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const live =
          '[role="status"], [role="alert"], [role="log"], [aria-live]:not([aria-live="off"])';
        if (element?.closest(live)) told.push(`live: ${element.textContent}`);
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const each of [node, ...node.querySelectorAll('*')])
              if (each.matches(live) && each.textContent) told.push(`live: ${each.textContent}`);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await watchPending(page);
  const { slug, sections } = real.analyses[0]!;
  const [section] = sections.filter(({ heading }) => heading).slice(1);
  await page.goto(at(real.root, address.analysis(slug)));
  await settled(page);
  const link = (to: string) => page.locator(`a[href$="${to}"]:visible`).first();
  for (const to of [
    address.agreements(slug),
    address.agreement(slug, real.analyses[0]!.agreements[1]!.id),
    address.figures(slug),
    address.voices(slug),
    address.analysis(slug),
    address.section(slug, section!.id),
    address.about(),
    address.library(),
    address.analysis(slug),
  ]) {
    const before = await page.title();
    await page.evaluate(() => ((window as unknown as { told: string[] }).told.length = 0));
    await link(to).evaluate((element) => (element as HTMLElement).click());
    await expect(page).toHaveURL(at(real.root, to));
    await expect(page.locator('main :is(h1, h2):focus')).toHaveCount(1);
    await quiet(page);
    const heading = await page.locator(':focus').textContent();
    const isSection = to === address.section(slug, section!.id);
    expect(await page.locator(':focus').evaluate(({ localName }) => localName)).toBe(
      isSection ? 'h2' : 'h1',
    );
    const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
    expect(
      told.filter((words) => words.includes(heading!.trim()) || !words.startsWith('live:')),
      to,
    ).toEqual([heading]);
    expect(await page.title(), to).not.toBe(before);
  }
});

/**
 * @param page one that is watched
 * @returns the entries that are said to be current, from its top to its end, each as „index value“
 */
const currentOnTheWay = (page: Page) =>
  page.evaluate(async () => {
    const { pending, untilIdle } = window as unknown as {
      pending: { frames: Set<number> };
      untilIdle: () => Promise<void>;
    };
    const scrollTo = async (top: number) => {
      const from = window.scrollY;
      const scrolled = new Promise((done) =>
        window.addEventListener('scroll', done, { once: true }),
      );
      window.scrollTo(0, top);
      if (window.scrollY !== from) await scrolled;
      // The page looks where it is in a frame, and is rendered after that.
      do await untilIdle();
      while (pending.frames.size > 0);
    };
    const found: string[][] = [];
    const { scrollHeight } = document.documentElement;
    const steps = Math.min(60, Math.ceil((scrollHeight - innerHeight) / 120));
    for (let step = 0; step <= steps; step++) {
      await scrollTo(((scrollHeight - innerHeight) * step) / (steps || 1));
      const entries = [...document.querySelectorAll('nav[popover] ol a')];
      found.push(
        entries.flatMap((entry, index) =>
          entry.hasAttribute('aria-current')
            ? [`${index} ${entry.getAttribute('aria-current')}`]
            : [],
        ),
      );
    }
    return found;
  });

const WINDOWS = [
  { width: 360, height: 740 },
  { width: 1440, height: 1200 },
];
for (const [column, { width, height }] of WINDOWS.entries()) {
  test(`one entry of the contents is current wherever the reader is, ${width} px`, async ({
    page,
    fixtures,
  }) => {
    await watchPending(page);
    await page.setViewportSize({ width, height });
    const lengths = new Set<number>();
    for (const [row, analysis] of fixtures.analyses.entries()) {
      const { length } = outline(analysis);
      // In a short run each text in one of the windows, and those that are like no other in both.
      if (!FULL && length > 1 && row % 2 !== column) continue;
      lengths.add(Math.min(length, 2));
      await page.goto(at(fixtures.root, address.analysis(analysis.slug)));
      await settled(page);
      const contents = page.locator('nav[popover]');
      if (length === 0) {
        await expect(contents, analysis.slug).toHaveCount(0);
        await expect(page.getByRole('button', { name: 'Contents' })).toHaveCount(0);
        continue;
      }
      await expect(contents.locator('ol a')).toHaveCount(length);
      const found = await currentOnTheWay(page);
      expect(
        found.filter((current) => current.length !== 1),
        analysis.slug,
      ).toEqual([]);
      const indices = found.map(([current]) => parseInt(current!));
      expect(found.every(([current]) => current!.endsWith(' location'))).toBe(true);
      expect(indices, analysis.slug).toEqual(indices.toSorted((a, b) => a - b));
      expect(indices[0], analysis.slug).toBe(0);
      if (found.length > 1) expect(indices.at(-1), `${analysis.slug}, at its end`).toBe(length - 1);
    }
    // Texts without sections, with one and with several are among them.
    expect([...lengths].toSorted()).toEqual([0, 1, 2]);
  });
}

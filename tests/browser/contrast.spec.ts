import type { Page } from '@playwright/test';
import { address } from '../../src/model/address/address.ts';
import { CHOICES, DEFAULTS } from '../../src/preferences/preferences.ts';
import { pointAtEverything, tooFaint } from './contrast.ts';
import { FULL, some } from '../length.ts';
import { at, expect, settled, test } from './site.ts';
import { viewsOf } from './views.ts';

/** Every theme, the system's own both ways. */
const THEMES = [
  ['system', 'light'],
  ['system', 'dark'],
  ['light', 'dark'],
  ['sepia', 'dark'],
  ['dark', 'light'],
] as const;

const CONTRASTS = ['no-preference', 'more'] as const;

/**
 * @param turn which of the contrasts a short run asks for with which theme
 * @returns what is too faint in each theme, as the page stands and with everything pointed at.
 */
async function faintIn(page: Page, turn: number): Promise<string[]> {
  const found: string[] = [];
  const look = async (state: string) => {
    for (const [index, [theme, colorScheme]] of THEMES.entries()) {
      // And what is pointed at in every other theme, the next page in the others.
      if (!FULL && state === 'pointed at' && (index + turn) % 2 !== 0) continue;
      for (const contrast of FULL ? CONTRASTS : [CONTRASTS[(index + turn) % 2]!]) {
        await page.emulateMedia({ colorScheme, contrast });
        const faint = await page.evaluate(
          `document.documentElement.dataset.theme = '${theme}'; (${tooFaint.toString()})()`,
        );
        found.push(
          ...(faint as string[]).map(
            (what) => `${theme} (${colorScheme}, ${contrast}), ${state}: ${what}`,
          ),
        );
      }
    }
  };
  await look('at rest');
  await page.evaluate(pointAtEverything);
  await look('pointed at');
  return [...new Set(found)];
}

for (const [column, width] of [360, 1440].entries()) {
  test(`what is written and drawn can be told from its ground, ${width} px`, async ({
    page,
    real,
    fixtures,
  }) => {
    test.setTimeout(600_000);
    await page.setViewportSize({ width, height: 900 });
    const strange = fixtures.analyses.filter(({ slug }) =>
      ['everything-markdown', 'ittifaq-almina', 'no-agreements'].includes(slug),
    );
    const pages = [
      ...['/', '/about/', '/nothing/', ...viewsOf(real.analyses[0]!)].map((path) =>
        at(real.root, path),
      ),
      ...['/', ...strange.flatMap(viewsOf)].map((path) => at(fixtures.root, path)),
    ];
    for (const [row, open] of pages.entries()) {
      if (!FULL && row % 2 !== column) continue;
      await page.goto(open);
      await settled(page);
      expect(await faintIn(page, row >> 1), open).toEqual([]);
    }
  });
}

test('the words of the text, and what is marked in them, have the contrast of the text on the page of every record', async ({
  page,
  real,
}) => {
  test.setTimeout(600_000);
  const { slug, agreements, figures } = real.analyses[0]!;
  const paths = [
    ...agreements.map(({ id }) => address.agreement(slug, id)),
    ...figures.map(({ id }) => address.figure(slug, id)),
  ];
  for (const path of some(paths, 8)) {
    await page.goto(at(real.root, path));
    await settled(page);
    const found: string[] = [];
    for (const [theme, colorScheme] of THEMES) {
      await page.emulateMedia({ colorScheme });
      const { faint, count } = await page.evaluate<{ faint: string[]; count: number }>(
        `document.documentElement.dataset.theme = '${theme}';
         (() => {
           const words = [...document.querySelectorAll('main blockquote :is(p, p *)')];
           return { faint: (${tooFaint.toString()})(words, 7), count: words.length };
         })()`,
      );
      // What is derived from others has no words of its own.
      if (count === 0) expect(await page.locator('main blockquote').count(), path).toBe(0);
      found.push(...faint.map((what) => `${theme} (${colorScheme}): ${what}`));
    }
    expect(found, path).toEqual([]);
  }
});

test('what is too faint would be found', async ({ page, real }) => {
  await page.goto(at(real.root, address.analysis(real.analyses[0]!.slug)));
  await settled(page);
  const faint = (property: string, value: string) =>
    page.evaluate(
      `document.documentElement.style.setProperty('${property}', '${value}');
       const found = (${tooFaint.toString()})();
       document.documentElement.style.removeProperty('${property}');
       found`,
    );
  for (const [property, value, what] of [
    ['--ink', '#666', 'of 7: text'],
    ['--ink-2', '#8a8a8a', 'of 4.5: text'],
    ['--rule', '#c9a9a0', 'of 3: line'],
  ] as const)
    expect(await faint(property, value), property).toContainEqual(expect.stringContaining(what));
});

test('so can the settings, the contents, a card and a note', async ({ page, real }) => {
  test.setTimeout(240_000);
  const open = at(real.root, address.analysis(real.analyses[0]!.slug));
  for (const [width, ways] of [
    [360, ['Reading settings', 'Contents', 'mark']],
    [1440, ['Reading settings', 'mark']],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    for (const [turn, way] of ways.entries()) {
      await page.goto(open);
      await settled(page);
      if (way === 'mark') {
        if (width === 1440) await page.waitForSelector('[data-record]');
        await page.locator('main a[data-kind="figure"]').first().click();
        await expect(
          page.locator('[data-form="open"] dl, [popover]:popover-open dl'),
        ).toBeVisible();
      } else {
        await page.getByRole('button', { name: way }).click();
        await expect(page.locator(':popover-open')).toBeVisible();
      }
      expect(await faintIn(page, turn), `${way}, ${width} px`).toEqual([]);
    }
  }
});

test('no combination of settings has words that are too faint', async ({ page, real }) => {
  test.setTimeout(600_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(at(real.root, address.analysis(real.analyses[0]!.slug)));
  await settled(page);
  await page.waitForSelector('[data-record]');
  // In a short run of what sets the type, not the colours, the least and the most.
  const choices = {
    ...CHOICES,
    shortcuts: [DEFAULTS.shortcuts],
    size: some(CHOICES.size, 2),
    spacing: some(CHOICES.spacing, 2),
    width: some(CHOICES.width, 2),
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { tried, faint } = await page.evaluate<{ tried: number; faint: string[] }>(`(() => {
      const tooFaint = ${tooFaint.toString()};
      const choices = ${JSON.stringify(choices)};
      // Elements of one kind and in one place have the same colours.
      const kinds = new Map();
      for (const element of document.querySelectorAll('body *')) {
        if (![...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue.trim())) continue;
        const way = [];
        for (let each = element; each && way.length < 5; each = each.parentElement)
          way.push(each.tagName + '.' + each.className + each.getAttribute('data-kind'));
        if (!kinds.has(way.join(' '))) kinds.set(way.join(' '), element);
      }
      const elements = [...kinds.values()];
      let tried = 0;
      const faint = new Set();
      const go = ([name, ...names], chosen) => {
        if (name === undefined) {
          Object.assign(document.documentElement.dataset, chosen);
          tried++;
          for (const each of tooFaint(elements)) faint.add(JSON.stringify(chosen) + each);
          return;
        }
        for (const value of choices[name]) go(names, { ...chosen, [name]: value });
      };
      go(Object.keys(choices), {});
      return { tried, faint: [...faint].slice(0, 20) };
    })()`);
    expect(faint).toEqual([]);
    expect(tried).toBe(Object.values(choices).reduce((all, values) => all * values.length, 1));
  }
});

test('the focus is seen on every kind of control, in every theme', async ({ page, real }) => {
  test.setTimeout(240_000);
  const { slug } = real.analyses[0]!;
  for (const path of [
    '/',
    address.analysis(slug),
    address.agreements(slug),
    address.figures(slug),
  ]) {
    await page.goto(at(real.root, path));
    await settled(page);
    for (const theme of CHOICES.theme) {
      const unseen = await page.evaluate((value) => {
        document.documentElement.dataset['theme'] = value;
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        const seen = new Set<string>();
        const wrong: string[] = [];
        for (const control of document.querySelectorAll<HTMLElement>(
          'a[href], button, summary, input, [tabindex="0"]',
        )) {
          const kind = `${control.tagName} ${control.className} ${control.parentElement?.className}`;
          if (seen.has(kind) || !control.checkVisibility()) continue;
          seen.add(kind);
          control.focus({ focusVisible: true, preventScroll: true });
          if (document.activeElement !== control) continue;
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
          if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || outlineColor === paper)
            wrong.push(kind);
        }
        return seen.size < 3 ? ['no controls'] : wrong;
      }, theme);
      expect(unseen, `${path} ${theme}`).toEqual([]);
    }
  }
});

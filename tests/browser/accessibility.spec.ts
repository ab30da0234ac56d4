import { address } from '../../src/model/address/address.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { FULL } from '../length.ts';
import { violations } from './axe.ts';
import { at, expect, settled, test } from './site.ts';
import { someOfEachKind } from './views.ts';

/** What of it depends on the colours; in a short run the test of contrast alone looks at the first. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** One address of each view. */
const viewsOf = ({ slug, sections, agreements, figures }: Analysis): string[] => [
  address.analysis(slug),
  ...sections
    .filter(({ heading }) => heading)
    .slice(-1)
    .map(({ id }) => address.section(slug, id)),
  address.agreements(slug),
  ...agreements.slice(0, 1).map(({ id }) => address.agreement(slug, id)),
  address.figures(slug),
  ...figures.slice(0, 1).map(({ id }) => address.figure(slug, id)),
  address.voices(slug),
  address.names(slug),
];

const WIDTHS = [320, 768, 1440];
/** As the reader's settings and their system put a page into colours. */
const THEMES = [
  ['system', 'light'],
  ['system', 'dark'],
  ['light', 'dark'],
  ['sepia', 'light'],
  ['dark', 'light'],
] as const;

for (const [turn, width] of WIDTHS.entries()) {
  for (const kind of ['real', 'fixtures'] as const) {
    test(`axe finds nothing on any page in any theme, ${width} px, ${kind}`, async ({
      page,
      real,
      fixtures,
    }) => {
      test.setTimeout(900_000);
      await page.setViewportSize({ width, height: 800 });
      const { root, addresses, analyses } = { real, fixtures }[kind];
      const pages =
        kind === 'real'
          ? ['/nothing/', ...someOfEachKind(addresses, 3)]
          : [
              '/',
              // In a short run the analyses take turns with the views.
              ...analyses.flatMap((analysis, row) =>
                viewsOf(analysis).filter((_, column) => FULL || (row + column) % 3 === 0),
              ),
            ];
      for (const [index, path] of pages.entries()) {
        // And each page at one of the widths, in one of the themes.
        if (!FULL && index % WIDTHS.length !== turn) continue;
        const first = Math.floor(index / WIDTHS.length) % THEMES.length;
        await page.goto(at(root, path));
        await settled(page);
        for (const [theme, colorScheme] of FULL ? THEMES : [THEMES[first]!]) {
          await page.emulateMedia({ colorScheme });
          await page.evaluate(
            (value) => (document.documentElement.dataset['theme'] = value),
            theme,
          );
          // The same page in other colours differs in nothing else.
          const rules = FULL && theme !== THEMES[0][0] ? OF_COLOURS : undefined;
          expect(await violations(page, rules), `${path} ${theme}`).toEqual([]);
        }
      }
    });
  }
}

test('axe finds nothing in the open settings and contents', async ({ page, real }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(at(real.root, '/russia-kazakhstan-astana/'));
  await settled(page);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Contents' }).click();
  expect(await violations(page)).toEqual([]);
  await page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('link', { name: 'The closest allies' })
    .click();
  await expect(page.locator('#allies')).toBeFocused();
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeHidden();
});

test('the skip link leads past the bar', async ({ page, real }) => {
  await page.goto(at(real.root, '/russia-kazakhstan-astana/'));
  await settled(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

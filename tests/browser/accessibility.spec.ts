import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { address } from '../../src/model/address.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { at, expect, settled, test } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @returns what axe finds against WCAG A and AA up to 2.2 and its best practices. */
async function violations(page: Page): Promise<string[]> {
  // Evaluated by the test, so the page's own policy does not have to allow it.
  await page.evaluate(axe);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

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
];

for (const theme of ['light', 'sepia', 'dark']) {
  for (const width of [320, 768, 1440]) {
    test(`axe finds nothing, ${theme}, ${width} px`, async ({ page, real }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(
        (value) => localStorage.setItem('verbatim:preferences:/', JSON.stringify({ theme: value })),
        theme,
      );
      const addresses =
        width === 768 && theme === 'light'
          ? real.addresses
          : ['/', '/about/', '/nothing/', ...viewsOf(real.analyses[0]!)];
      for (const path of addresses) {
        await page.goto(at(real.root, path));
        await settled(page);
        expect(await violations(page), path).toEqual([]);
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
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

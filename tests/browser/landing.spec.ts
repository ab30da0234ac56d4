import { address, LICENCES, sourceAddress } from '../../src/model/address/address.ts';
import { downloadsOfAnalysis } from '../../src/model/address/addresses.ts';
import { FULL } from '../length.ts';
import { at, expect, isInView, settled, test } from './site.ts';

for (const [row, place] of (['root', 'below'] as const).entries()) {
  for (const [column, javaScriptEnabled] of [true, false].entries()) {
    test.describe(`a cold load, ${place === 'root' ? 'at the root of a host' : 'below a path'}, scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      test.use({ javaScriptEnabled });

      test('every address lands where it should', async ({ page, real }) => {
        // In a short run each address in one of the four ways.
        const turn = row * 2 + column;
        const addresses = real.addresses.filter((_, index) => FULL || index % 4 === turn);
        for (const path of addresses) {
          const response = await page.goto(at(real[place], path));
          expect(response!.status(), path).toBe(200);
          await settled(page);
          const analysis = real.analyses.find(({ slug }) => path.startsWith(`/${slug}/`));
          const section = analysis?.sections.find(
            ({ id }) => path === address.section(analysis.slug, id),
          );
          expect(await page.title(), path).toContain('Verbatim');
          if (section?.heading) {
            const heading = page.getByRole('heading', { name: section.heading.text, exact: true });
            await expect(heading, path).toBeFocused();
            expect(await isInView(page, `#${section.id}`), `${path} is in view`).toBe(true);
            await expect(page).toHaveTitle(new RegExp(`^${section.heading.text} · `));
          } else {
            const top = await page.locator('main h1').evaluate((h1) => {
              const { top } = h1.getBoundingClientRect();
              return top;
            });
            expect(top, `${path} begins at its top`).toBeGreaterThanOrEqual(0);
          }
          await expect(page.locator('main h1')).toHaveCount(1);
          const links = await page
            .locator('a[href]')
            .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
          const files = real.analyses.flatMap((one) => [
            ...downloadsOfAnalysis(one),
            sourceAddress(one.slug),
          ]);
          const known = new Set(
            [...real.addresses, ...files, LICENCES].map((one) => at(real[place], one)),
          );
          const astray = links.filter(
            (link) =>
              link.startsWith(new URL(real[place]).origin) &&
              !known.has(link.replace(/[?#].*$/, '')),
          );
          expect(astray, `links of ${path}`).toEqual([]);
        }
      });

      test('a link leads on', async ({ page, real }) => {
        await page.goto(real[place]);
        await settled(page);
        await page.getByRole('link', { name: 'Space and security' }).click();
        await expect(page).toHaveURL(
          at(real[place], '/russia-kazakhstan-astana/space-and-security/'),
        );
        await expect(page.getByRole('heading', { name: 'Space and security' })).toBeFocused();
        await page.getByRole('link', { name: /^Agreements/ }).click();
        await expect(page.getByRole('heading', { level: 1, name: 'Agreements' })).toBeVisible();
        await page.getByRole('link', { name: 'Transit of Russian gas to Uzbekistan' }).click();
        await expect(
          page.getByText('November 1, 2023').filter({ visible: true }).first(),
        ).toBeVisible();
      });
    });
  }
}

test('with scripts off every page shows its text, its agreements and its figures', async ({
  browser,
  real,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const [analysis] = real.analyses;
  const { slug, agreements, figures } = analysis!;
  await page.goto(at(real.root, address.agreements(slug)));
  for (const { label } of agreements)
    await expect(page.getByRole('heading', { name: label, exact: true })).toBeVisible();
  await page.goto(at(real.root, address.figures(slug)));
  await page.getByText('Show as table').click();
  const table = page.getByRole('table', { name: 'All figures in this text' });
  for (const { label } of figures)
    await expect(table.getByRole('link', { name: label, exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reading settings' })).toBeHidden();
  await context.close();
});

import { address } from '../../src/model/address/address.ts';
import { nameAddress, nameId, whoIsNamed } from '../../src/model/names/who.ts';
import { at, expect, isInView, settled, test } from './site.ts';

for (const javaScriptEnabled of [true, false])
  test.describe(`the page of names, scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('has everybody, and leads to where they are named', async ({ page, real }) => {
      const [analysis] = real.analyses;
      const { slug } = analysis!;
      await page.goto(at(real.root, address.names(slug)));
      await settled(page);
      const named = whoIsNamed(analysis!);
      await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(
        named.map(({ name }) => name),
      );
      const entry = page.getByRole('region', { name: 'Matthew Axelrod' });
      await entry.getByRole('link', { name: /^According to US Assistant Secretary/ }).click();
      await expect(page).toHaveURL(new RegExp(`/${slug}/pressure/\\?words=`));
      // Without scripts the section is there; with them the very words are.
      await expect(page.getByText('Matthew Axelrod').first()).toBeVisible();
    });

    test('opens at one of them by an address, and many mentions by their summary', async ({
      page,
      real,
    }) => {
      const { slug } = real.analyses[0]!;
      await page.goto(at(real.root, nameAddress(slug, 'Vladimir Putin')));
      await settled(page);
      await expect.poll(() => isInView(page, `[id="${nameId('Vladimir Putin')}"] h2`)).toBe(true);
      const putin = page.getByRole('region', { name: 'Vladimir Putin' });
      const mentions = putin.getByText(/^Mentioned in \d+ sentences$/);
      const first = putin.locator('details li').first();
      await expect(first).toBeHidden();
      await mentions.click();
      await expect(first).toBeVisible();
    });
  });

test.describe('a text that is read from the right', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('has its sentences in the column of the titles above them, each read as it is written', async ({
    page,
    fixtures,
  }) => {
    await page.goto(at(fixtures.root, address.names('ittifaq-almina')));
    await settled(page);
    const entry = page.locator('main section[id^="entry.name."]').first();
    const left = async (name: string) =>
      entry
        .locator(name)
        .first()
        .evaluate((one) => Math.round(one.getBoundingClientRect().left));
    const [title, list, summary] = await Promise.all(['h3', 'ul', 'summary'].map(left));
    expect(list).toBe(title);
    expect(summary).toBe(title);
    for (const sentence of await entry.locator('ul q, ul a').all())
      expect(await sentence.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
  });
});

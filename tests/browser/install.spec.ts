import { SITES } from './build.ts';
import { expect, saved, test } from './profile.ts';
import { at, settled } from './site.ts';

for (const base of ['/', '/some/where/'])
  test(`the site can be installed, below ${base}`, async ({ profile, host }) => {
    const served = await host({ [base]: SITES.real.out });
    const root = `${served.url.slice(0, -1)}${base}`;
    const page = await profile.page();
    await page.goto(at(root, '/russia-kazakhstan-astana/signed/'));
    await saved(page);
    const session = await profile.context.newCDPSession(page);
    const { url, errors } = await session.send('Page.getAppManifest');
    expect(url).toBe(`${root}manifest.webmanifest`);
    expect(errors).toEqual([]);
    expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
    // Also from the pages that the reader goes on to, whose addresses are deeper.
    await page
      .getByRole('link', { name: /^Agreements/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Transit of Russian gas to Uzbekistan' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Transit of Russian gas');
    const later = await session.send('Page.getAppManifest');
    expect(later.url).toBe(`${root}manifest.webmanifest`);
    const icons = await page
      .locator('link:is([rel="icon"], [rel="apple-touch-icon"])')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    expect(icons).toHaveLength(2);
    for (const icon of icons) expect((await fetch(icon)).status).toBe(200);
  });

test('the colour of the browser follows the theme', async ({ profile, host }) => {
  const served = await host({ '/': SITES.real.out });
  const page = await profile.page();
  await page.goto(served.url);
  await settled(page);
  const colours = () =>
    page
      .locator('meta[name="theme-color"]')
      .evaluateAll((all) => all.map((meta) => (meta as HTMLMetaElement).content));
  expect(await colours()).toEqual(['#fcfaf5', '#171614']);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByRole('radio', { name: 'Sepia' }).check();
  expect(await colours()).toEqual(['rgb(244, 234, 213)', 'rgb(244, 234, 213)']);
  await page.getByRole('radio', { name: 'System' }).check();
  expect(await colours()).toEqual(['#fcfaf5', '#171614']);
});

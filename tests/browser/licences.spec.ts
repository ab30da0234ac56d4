import { SITES } from './build.ts';
import { expect, saved, test } from './profile.ts';
import { at } from './site.ts';

test('the page about the site leads to the licences, and without a network the site says that they are not here', async ({
  profile,
  host,
}) => {
  const served = await host({ '/some/where/': SITES.real.out });
  const root = `${served.url.slice(0, -1)}/some/where/`;
  const page = await profile.page();
  await page.goto(at(root, '/russia-kazakhstan-astana/'));
  await saved(page);
  const follow = async () => {
    await page.goto(at(root, '/about/'));
    await page.getByRole('link', { name: 'Licences of the software' }).click();
    await expect(page).toHaveURL(at(root, '/licences.txt'));
  };
  await follow();
  await expect(page.getByText('Copyright (c) Meta Platforms').first()).toBeAttached();
  await served.stop();
  await follow();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This page is not saved on this device',
  );
});

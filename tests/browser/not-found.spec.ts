import { quiet, watchPending } from './quiet.ts';
import { at, expect, settled, test } from './site.ts';

for (const [asked, nearest] of [
  ['/russia-kazakhstan-astana/sined/', 'What was signed in Astana'],
  ['/russia-kazakhstan-astana/agreements/bajkonur/', 'Baikonur Cosmodrome “reserved” until 2050'],
  ['/russia-kazakstan-astana/', 'Russia and Kazakhstan: what was agreed in Astana'],
  ['/abuot/', 'About Verbatim'],
] as const) {
  test(`${asked} suggests "${nearest}"`, async ({ page, real }) => {
    await watchPending(page);
    const response = await page.goto(at(real.root, asked));
    expect(response!.status()).toBe(404);
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    // Of what is no analysis there is nothing that could be kept.
    if (!real.analyses.some(({ slug }) => asked.startsWith(`/${slug}/`))) {
      await quiet(page);
      await expect(page.getByText(/saved for offline/i)).toHaveCount(0);
    }
    await page
      .getByRole('main')
      .getByRole('listitem')
      .first()
      .getByRole('link', { name: nearest })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).not.toHaveURL(at(real.root, asked));
    await expect(page).not.toHaveTitle(/Not found/);
  });
}

test('addresses of every sort of junk get the page, and no error', async ({ page, real }) => {
  for (const junk of [
    '/%E0%A4%A/',
    // Spaces at either end are dropped from what is asked for by it: that would be another file.
    '/%20/agreements/',
    '/%20/',
    '/%FF/x/',
    `/${'long-'.repeat(300)}/`,
    '/русский/текст/',
    '/x/y/z/a/b/c/',
    '/russia-kazakhstan-astana/agreements/%3Cscript%3E/',
    '//double//slash//',
  ]) {
    await page.goto(`${real.root}${junk.slice(1)}`);
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 }), junk).toHaveText('Page not found');
    await expect(page.getByRole('link', { name: 'Go to the library' })).toBeVisible();
  }
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('an unknown address leads to the library', async ({ page, real }) => {
    await page.goto(at(real.root, '/nothing/here/'));
    await page.getByRole('link', { name: 'Go to the library' }).click();
    await expect(page).toHaveURL(real.root);
  });
});

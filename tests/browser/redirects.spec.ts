import { redirectsOf } from '../../src/model/address/aliases.ts';
import { at, expect, settled, test } from './site.ts';

const ADDRESSES = [
  ['a section', '/ittifaq-almina/what-was-signed/', '/ittifaq-almina/signed/'],
  [
    'an agreement',
    '/ittifaq-almina/agreements/port-claim/',
    '/ittifaq-almina/agreements/port-deal-claim/',
  ],
  ['a figure', '/ittifaq-almina/figures/talks/', '/ittifaq-almina/figures/negotiation-months/'],
  ['an analysis', '/marsa-alrim/', '/ittifaq-almina/'],
  ['a list below an old slug', '/ittifaq-marsa/agreements/', '/ittifaq-almina/agreements/'],
  [
    'an old id below an old slug',
    '/marsa-alrim/figures/talks/',
    '/ittifaq-almina/figures/negotiation-months/',
  ],
] as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });
    test('the old address of anything leads to the new one', async ({ page, fixtures }) => {
      for (const site of [fixtures.root, fixtures.below])
        for (const [name, old, now] of ADDRESSES) {
          await page.goto(at(site, old), { waitUntil: 'commit' });
          await expect(page, name).toHaveURL(at(site, now));
          await settled(page);
          await expect(page.getByRole('heading', { level: 1 }), name).not.toHaveText(/nothing/);
        }
    });
  });
}

test('the query and the fragment come along, and Back does not return to the old address', async ({
  page,
  fixtures,
}) => {
  await page.goto(fixtures.below);
  await settled(page);
  await page.goto(at(fixtures.below, '/marsa-alrim/agreements/?status=signed#x'), {
    waitUntil: 'commit',
  });
  await expect(page).toHaveURL(at(fixtures.below, '/ittifaq-almina/agreements/?status=signed#x'));
  await settled(page);
  await page.goBack();
  await expect(page).toHaveURL(fixtures.below);
});

test('every old address of the fixtures has a file, which says where to and is not to be kept', async ({
  fixtures,
}) => {
  const redirects = fixtures.analyses.flatMap(redirectsOf);
  expect(redirects.length).toBeGreaterThan(20);
  for (const { from, to } of redirects) {
    const response = await fetch(at(fixtures.root, from));
    expect(response.status, from).toBe(200);
    const html = await response.text();
    const target = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)![1]!;
    expect(new URL(target, at(fixtures.root, from)).href).toBe(at(fixtures.root, to));
    expect(html).toContain(`<a href="${target}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
  }
  for (const file of ['source.md', 'figures.csv']) {
    const [old, now] = await Promise.all(
      ['marsa-alrim', 'ittifaq-almina'].map(async (slug) =>
        (await fetch(at(fixtures.root, `/${slug}/${file}`))).text(),
      ),
    );
    expect(old).toBe(now);
  }
});

for (const [name, path, old, now] of [
  ['an agreement’s words', '/ittifaq-almina/', 'agreement.port-claim', 'agreement.port-deal-claim'],
  ['a figure’s words', '/ittifaq-almina/', 'figure.talks', 'figure.negotiation-months'],
  ['a section', '/ittifaq-almina/', 'what-was-signed', 'signed'],
  [
    'a quotation among the voices',
    '/ittifaq-almina/voices/',
    'entry.quotation.most-important-since',
    'entry.quotation.most-important',
  ],
  [
    'an event on the time line',
    '/ittifaq-almina/figures/',
    'entry.event.boxes-of-2025',
    'entry.event.containers-of-2025',
  ],
  ['an editor’s note', '/ittifaq-almina/', 'entry.note.company-name', 'entry.note.halden-marine'],
] as const)
  test(`the old fragment of ${name} leads to the new one, in view`, async ({ page, fixtures }) => {
    await page.goto(at(fixtures.below, `${path}?a=b#${old}`));
    await settled(page);
    await expect(page).toHaveURL(at(fixtures.below, `${path}?a=b#${now}`));
    await expect(page.locator(`[id="${now}"]`)).toBeInViewport();
    // Followed within the page too.
    await page.evaluate((fragment) => (window.location.hash = fragment), old);
    // The rest of the address follows the reader, if they have been there for long enough.
    await expect(page).toHaveURL(({ hash }) => hash === `#${now}`);
  });

test('the browser’s own router knows old addresses', async ({ page, fixtures }) => {
  await page.goto(fixtures.below);
  await settled(page);
  for (const [, old, now] of ADDRESSES) {
    await page.evaluate(
      (address) => {
        window.history.pushState(null, '', address);
        window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
      },
      at(fixtures.below, old),
    );
    await expect(page).toHaveURL(at(fixtures.below, now));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/nothing/);
  }
});

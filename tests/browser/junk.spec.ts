import { expect, settled, test } from './site.ts';
import { FULL } from '../length.ts';
import { numbers } from './links.ts';

test.use({
  // What the browser and the router say of addresses that are not there, or cannot be read.
  expected: /404|Autofocus processing was blocked|414|431|400|could not be decoded/,
});

const SECTIONS = ['', 'visit/', 'global-south/', 'agreements/', 'figures/', 'voices/', 'nothing/'];
const SIGNS = [
  ...'abcXYZ019-_.~!*\'();:@&=+$,/?%#[]|\\^`{}<>" ',
  ...['%', '%2', '%zz', '%E0%A4%A', '%F0%9F', '%00', '%C3%28', '%25', '%2C', '%2D'],
  ...['ا', 'ج', '文', '字', 'ж', 'é', 'e\u0301', '𝒵', '👩‍👧', '\u202e', '\u2068', '\u00ad', '\ufeff'],
];

/** @returns addresses of every sort that nobody meant. */
function junk(count: number): string[] {
  const next = numbers(500);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!;
  const signs = (most: number) =>
    Array.from({ length: Math.floor(next() ** 3 * most) }, () => pick(SIGNS)).join('');
  const words = () => pick(['Russia', 'Kazakhstan', 'of', 'a', signs(40), '']);
  const check = () => pick(['', '8i.13r6t6d', 'zzzzzz.zzzzzzz', '1.0.9999', '-1.x', signs(12)]);
  const queries = [
    () => '',
    () => `?${signs(60)}`,
    () => `?words=${words()}&to=${words()}&check=${check()}`,
    () => `?words=${words()}&after=${words()}&before=${words()}&words=${signs(20)}`,
    () => `?check=${check()}&words=${words()}`,
    () => `?words=${'long%20'.repeat(Math.floor(next() * 900))}`,
    () => `?status=${signs(20)}&party=${words()}&order=${words()}`,
  ];
  const fragments = [
    () => '',
    () => `#${signs(80)}`,
    () => `#:~:text=${words()}`,
    () => `#:~:text=${signs(20)}-,${words()},${words()},-${signs(20)}`,
    () => `#${signs(10)}:~:text=${signs(60)}&text=${words()}`,
    () => `#agreement.${signs(30)}`,
    () => `#entry.${signs(30)}`,
    () => `#${'x'.repeat(Math.floor(next() * 4000))}`,
  ];
  return Array.from({ length: count }, () => {
    // Mostly of the article, so that it is its page that has to bear it.
    const slug = next() < 0.85 ? 'russia-kazakhstan-astana/' : `${signs(8)}/`;
    const path = next() < 0.1 ? signs(12).replace(/[?#]/g, '') : '';
    return slug.replace(/[?#]/g, '') + pick(SECTIONS) + path + pick(queries)() + pick(fragments)();
  });
}

const COUNT = FULL ? 500 : 60;

test(`${COUNT} addresses of every sort neither throw nor blank a page`, async ({ page, real }) => {
  test.setTimeout(600_000);
  await page.goto(real.root);
  await settled(page);
  const addresses = junk(COUNT);
  expect(new Set(addresses).size).toBeGreaterThan(COUNT * 0.8);
  const blank: string[] = [];
  // Within a page that is open: as the browser goes to them by its own buttons and by links.
  for (const address of addresses) {
    const isAddress = await page.evaluate((to) => {
      try {
        history.pushState(null, '', document.documentElement.dataset['root'] + to);
      } catch {
        // The browser itself takes it for none.
        return false;
      }
      window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
      return true;
    }, address);
    if (!isAddress) continue;
    // What React has to render comes before the next idle moment.
    const isShown = page.waitForFunction(
      () =>
        new Promise<boolean>((done) =>
          requestIdleCallback(() =>
            done(Boolean(document.querySelector('main h1')?.textContent.trim())),
          ),
        ),
      undefined,
      { timeout: 60_000 },
    );
    await isShown.catch(() => blank.push(address));
  }
  expect(blank).toEqual([]);

  // Some of them cold, as a link from elsewhere leads there; the host has to bear them first.
  for (let index = 0; index < addresses.length; index += 12) {
    const url = real.root + addresses[index]!;
    const response = await page.goto(url).catch(() => null);
    if (!response || response.status() >= 405 || response.status() === 400) continue;
    await expect(page.locator('main h1'), url).not.toBeEmpty();
    await expect(page.locator('main h1'), url).toBeVisible();
  }
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEPLOYS, HEADLINES, UNCHANGED } from './build.ts';
import { expect, saved, test } from './profile.ts';
import { at, settled } from './site.ts';

const SLUG = 'russia-kazakhstan-astana';
const OFFER = 'A new version is ready.';

/** Everything below a folder of a site, by path. */
const filesOf = (site: string, folder: string): Map<string, string> =>
  new Map(
    readdirSync(join(site, folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [path.slice(site.length), readFileSync(path, 'latin1')]),
  );

test('an analysis is the same to the byte in a library of 3 and of 100', () => {
  const [few, many] = [DEPLOYS.first, DEPLOYS.hundred];
  for (const folder of [SLUG, UNCHANGED, 'about', 'assets', '404']) {
    const [a, b] = [filesOf(few, folder), filesOf(many, folder)];
    // The lists of slugs are asked for only where an address is not found.
    if (folder === '404') expect([...b.values()].join('').length).toBeLessThan(400);
    else expect([...b].filter(([path, content]) => a.get(path) !== content)).toEqual([]);
    expect(b.size).toBe(a.size);
  }
  const data = readdirSync(join(many, 'data')).filter((name) => name.startsWith(`${SLUG}.`));
  expect(readdirSync(join(few, 'data'))).toEqual(expect.arrayContaining(data));
  // What the worker is told does not grow either.
  const worker = (site: string) => readFileSync(join(site, 'sw.js'), 'utf8').length;
  expect(Math.abs(worker(many) - worker(few))).toBeLessThan(10);
});

test.describe('the library of a hundred', () => {
  test('is paged, and every analysis is on one of its pages', async ({ profile, host }) => {
    const served = await host({ '/': DEPLOYS.hundred });
    const page = await profile.page();
    await page.goto(served.url);
    await settled(page);
    const titles: string[] = [];
    const main = page.getByRole('main');
    for (let number = 1; ; number++) {
      titles.push(...(await main.getByRole('heading', { level: 3 }).allTextContents()));
      if (number === 1) titles.push(...(await main.locator('article h2').allTextContents()));
      await expect(main.getByText(`Page ${number} of 5`)).toBeVisible();
      const older = main.getByRole('link', { name: 'Older' });
      if (!(await older.count())) break;
      await older.click();
      await expect(page).toHaveURL(at(served.url, `/page/${number + 1}/`));
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await expect(page).toHaveTitle(`Page ${number + 1} of 5 · Verbatim`);
    }
    expect(titles).toHaveLength(100);
    // As delivered, each says what it is and where its neighbours are.
    await page.goto(at(served.url, '/page/3/'));
    await settled(page);
    for (const [rel, path] of [
      ['prev', '/page/2/'],
      ['next', '/page/4/'],
    ] as const)
      await expect(page.locator(`link[rel="${rel}"]`)).toHaveJSProperty(
        'href',
        at(served.url, path),
      );
    await main.getByRole('link', { name: 'Newer' }).click();
    await expect(page).toHaveURL(at(served.url, '/page/2/'));
    await expect(page.locator('link[rel="prev"]')).toHaveJSProperty('href', served.url);
    for (const path of ['/page/1/', '/page/6/', '/page/']) {
      await page.goto(at(served.url, path));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    }
  });

  test('an analysis that no page has told of is found by the page that links to it', async ({
    profile,
    host,
  }) => {
    const served = await host({ '/': DEPLOYS.hundred });
    const page = await profile.page();
    await page.goto(at(served.url, `/${SLUG}/`));
    await settled(page);
    await saved(page);
    await page.evaluate(() => void (document.body.dataset['same'] = ''));
    served.asked.length = 0;
    await page.evaluate((to) => {
      window.history.pushState(null, '', to);
      window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
    }, '/analysis-70/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'A visit without a communiqué',
    );
    expect(await page.evaluate(() => document.body.dataset['same'])).toBe('');
    // A small file beside its page says where its model is: what is asked for is not the library.
    expect(served.asked).toContain('/analysis-70/model.json');
    expect(served.asked.filter((path) => /library|slugs|page/.test(path))).toEqual(
      served.asked.filter((path) => path.includes('.pages.')),
    );
    await saved(page);
    // One that is mistyped is found among its neighbours.
    await page.goto(at(served.url, '/analysis-7o/why/'));
    await page
      .getByRole('main')
      .getByRole('listitem')
      .getByRole('link', { name: '/why/' })
      .first()
      .click();
    await expect(page).toHaveURL(/\/analysis-7\d?\/why\/$/);
  });
});

test('analyses that are added are no news to a reader of another', async ({ profile, host }) => {
  const served = await host({ '/': DEPLOYS.first });
  const [text, library] = [await profile.page(), await profile.page()];
  await text.goto(at(served.url, `/${SLUG}/`));
  await saved(text);
  await library.goto(served.url);
  // It has heard of the worker, and knows of what version that was.
  await saved(library);
  served.sites = { '/': DEPLOYS.hundred };
  served.asked.length = 0;
  await text.reload();
  // The library has other entries, and says so; the text is as it was.
  await expect(library.getByText(OFFER)).toBeVisible();
  await saved(text);
  await expect(text.getByText(OFFER)).toHaveCount(0);
  // What is kept already is not fetched again: only what lists the analyses, and the small files.
  const fetched = served.asked.filter((path) => /^\/(assets|data)\//.test(path));
  expect(fetched.every((path) => /\/data\/_(pages|library-1)\./.test(path))).toBe(true);
  await library.getByRole('button', { name: 'Read the new version' }).click();
  await expect(library.getByText('Page 1 of 5')).toBeVisible();
  await expect(library.getByText(OFFER)).toHaveCount(0);
  await expect(library.getByRole('link', { name: HEADLINES.first })).toBeVisible();

  // One that is changed is news to its reader, though nothing is that all pages share.
  await served.stop();
  await text.reload();
  await expect(text.getByRole('heading', { level: 1 })).toHaveText(HEADLINES.first);
});

import type { Page } from '@playwright/test';
import { quiet, watchPending } from './quiet.ts';
import { at, expect, settled, stir, test } from './site.ts';

const SLUG = '/russia-kazakhstan-astana/';

/** Opens a page as a reader does who is there, and waits until what they may open next is drawn. */
async function open(page: Page, url: string): Promise<void> {
  await watchPending(page);
  await page.goto(url);
  await settled(page);
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);
  await expect(page.locator('main [data-view]')).toHaveCount(4, { timeout: 30_000 });
}

/** Follows a link as the browser does, and says at once what is in sight of the views. */
const shownAtOnce = (page: Page, link: string) =>
  page.evaluate((selector) => {
    document.querySelector<HTMLAnchorElement>(selector)!.click();
    return [...document.querySelectorAll<HTMLElement>('main [data-view]')]
      .filter((view) => view.firstElementChild?.checkVisibility())
      .map(({ dataset }) => dataset['view']);
  }, link);

test.describe('a view that is there', () => {
  test('is shown before anything is drawn, whichever way the reader goes', async ({
    page,
    real,
  }) => {
    await open(page, at(real.root, SLUG));
    for (const [view, title] of [
      ['figures', 'Figures'],
      ['voices', 'Voices'],
      ['agreements', 'Agreements'],
    ] as const) {
      await page.mouse.wheel(0, 200);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
      expect(await shownAtOnce(page, `header nav a[href$="/${view}/"]`)).toEqual([view]);
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    }
    expect(await shownAtOnce(page, `header nav a[href$="${SLUG}"]`)).toEqual(['text']);
    await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
  });

  test('is drawn ahead also for who comes by a link to a list', async ({ page, real }) => {
    await open(page, at(real.root, `${SLUG}figures/`));
    expect(await shownAtOnce(page, `header nav a[href$="${SLUG}"]`)).toEqual(['text']);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('heading', { name: 'About this text' })).toBeAttached();
    await expect(page.locator('main [data-view="text"] [data-part]')).toHaveCount(0);
  });

  test('is left again by a reader who turns back before all of it is drawn', async ({
    page,
    real,
  }) => {
    await open(page, at(real.root, SLUG));
    const text = page.locator('main [data-view="text"]');
    await page.mouse.wheel(0, 2000);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(2000);
    // The address has followed them.
    await quiet(page);
    const read = page.url();
    await page.evaluate(() => {
      document.querySelector<HTMLAnchorElement>('header nav a[href$="/figures/"]')!.click();
      window.history.back();
    });
    await expect(page).toHaveURL(read);
    await expect(text).not.toHaveAttribute('data-unshown');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Russia and Kazakhstan/);
    await quiet(page);
    expect(await page.evaluate(() => window.scrollY)).toBe(2000);

    await page.evaluate((slug) => {
      for (const path of ['/figures/', '/voices/', slug])
        document.querySelector<HTMLAnchorElement>(`header nav a[href$="${path}"]`)!.click();
    }, SLUG);
    await expect(page).toHaveURL(at(real.root, SLUG));
    await expect(page.locator('main [data-view]:not([data-unshown])')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Russia and Kazakhstan/);
  });

  test('is printed whole, however much of it was drawn', async ({ page, fixtures }) => {
    const slug = '/two-hundred-records/';
    await open(page, at(fixtures.root, `${slug}voices/`));
    const parts = await page.evaluate((selector) => {
      const count = () => document.querySelectorAll('main [data-view="text"] [data-part]').length;
      document.querySelector<HTMLAnchorElement>(selector)!.click();
      const before = count();
      // Before anything is drawn for the click: no hand is faster.
      window.dispatchEvent(new Event('beforeprint'));
      return { before, inPrint: count() };
    }, `header nav a[href$="${slug}"]`);
    expect(parts).toEqual({ before: 1, inPrint: 0 });
    await expect(page.getByRole('heading', { name: 'About this text' })).toBeAttached();
  });

  test('is not shown at once as it was asked for before', async ({ page, real }) => {
    await open(page, at(real.root, `${SLUG}agreements/?status=signed`));
    await page.getByRole('link', { name: /^Voices/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voices');
    // The whole list is asked for, not what was left of it.
    expect(await shownAtOnce(page, 'header nav a[href$="/agreements/"]')).toEqual(['voices']);
    await expect(page.getByRole('heading', { name: 'Also mentioned' })).toBeVisible();
  });

  test('is come back to at the link that was followed', async ({ page, real }) => {
    await open(page, at(real.root, `${SLUG}agreements/`));
    const link = page.getByRole('link', { name: 'See in text' }).nth(6);
    await link.focus();
    await link.press('Enter');
    await expect(page.locator('main [data-view="agreements"]')).toHaveAttribute('data-unshown', '');
    await page.goBack();
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toBeInViewport();
  });

  test('is come back to where it was read, with the focus there, also in another size', async ({
    page,
    real,
  }) => {
    await open(page, at(real.root, SLUG));
    const heading = page.getByRole('heading', { name: 'The closest allies' });
    await heading.evaluate((element) => element.scrollIntoView());
    await page.mouse.wheel(0, 200);
    const top = () => heading.evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(0);
    await quiet(page);
    const before = await top();
    for (const size of ['largest', 'small', 'standard']) {
      expect(await shownAtOnce(page, 'header nav a[href$="/figures/"]')).toEqual(['figures']);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Figures');
      await page.evaluate((size) => (document.documentElement.dataset['size'] = size), size);
      await page.goBack();
      await expect(page.locator('main :focus')).toBeInViewport();
      await quiet(page);
      expect(Math.abs((await top()) - before), size).toBeLessThan(200);
    }
    expect(Math.abs((await top()) - before)).toBeLessThan(30);
  });

  test('is drawn to its end for who goes there', async ({ page, fixtures }) => {
    const slug = '/two-hundred-records/';
    await open(page, at(fixtures.root, slug));
    const parts = page.locator('main [data-view="figures"] [data-part]');
    await expect(parts).toHaveCount(1);
    // The key is pressed before anything is drawn for the click: no hand is faster.
    const left = await page.evaluate(() => {
      document.querySelector<HTMLAnchorElement>('header nav a[href$="/figures/"]')!.click();
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
      return document.querySelectorAll('main [data-view="figures"] [data-part]').length;
    });
    expect(left).toBe(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.keyboard.press('End');
    await expect
      .poll(() =>
        page.evaluate(
          () => document.documentElement.scrollHeight - window.scrollY - window.innerHeight,
        ),
      )
      .toBeLessThan(2);
    await expect(parts).toHaveCount(0);
  });

  test('leads to a section of the text, and to its words', async ({ page, real }) => {
    await open(page, at(real.root, `${SLUG}agreements/`));
    await page.getByRole('link', { name: 'See in text' }).first().click();
    const words = page.locator('main :target, main [data-arrived]').filter({ visible: true });
    await expect(words.first()).toBeInViewport();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreements');
    await expect(page.locator('main [data-view="text"]')).toHaveAttribute('data-unshown', '');
  });
});

test.describe('what is kept out of sight', () => {
  test('is not found, reached, heard or printed', async ({ page, real }) => {
    await open(page, at(real.root, SLUG));
    const kept = page.locator('main [data-view="text"]');
    await page.getByRole('link', { name: /^Voices/ }).click();
    await expect(kept).toHaveAttribute('data-unshown', '');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('navigation', { name: 'Contents' })).toHaveCount(0);
    expect(await kept.evaluate((view) => view.getBoundingClientRect().height)).toBe(0);
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('[data-unshown]'))).toBe(
        null,
      );
    }
    await page.emulateMedia({ media: 'print' });
    await expect(kept).toHaveCSS('display', 'none');
  });

  test('does nothing there: the address does not follow it, nor does what was open stay', async ({
    page,
    real,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, at(real.root, SLUG));
    await page.locator('main a[data-kind]').first().click();
    await expect(page.locator('main [popover]:popover-open')).toBeVisible();
    await page.keyboard.press('Escape');
    expect(await shownAtOnce(page, 'header nav a[href$="/figures/"]')).toEqual(['figures']);
    // It is as long as it will be: a wheel goes no further than the end of what is drawn.
    await expect(page.locator('main [data-view="figures"] [data-part]')).toHaveCount(0);
    await page.mouse.wheel(0, 2000);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
    await quiet(page);
    await expect(page).toHaveURL(at(real.root, `${SLUG}figures/`));
  });

  for (const slug of ['/two-hundred-records/', '/ittifaq-almina/'])
    test(`has no name in common with what is shown, ${slug}`, async ({ page, fixtures }) => {
      await open(page, at(fixtures.root, slug));
      for (const link of await page.locator('header nav a').all()) {
        await link.click();
        await expect(page.locator('main [data-view]:not([data-unshown]) [data-part]')).toHaveCount(
          0,
          { timeout: 30_000 },
        );
      }
      const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    });

  test('is let go of with its analysis', async ({ page, fixtures }) => {
    await open(page, at(fixtures.root, '/two-hundred-records/'));
    await page.getByRole('link', { name: 'Library' }).last().click();
    await expect(page.locator('main [data-view]')).toHaveCount(0);
  });

  test('is nothing on a connection that is to be spared', async ({ page, real }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await watchPending(page);
    await page.goto(at(real.root, SLUG));
    await settled(page);
    await page.mouse.move(300, 300);
    await page.mouse.move(320, 320);
    // What helps in reading is here, and would have rendered them.
    await stir(page, page.getByRole('button', { name: 'Keyboard shortcuts' }));
    await quiet(page);
    await expect(page.locator('main [data-view]')).toHaveCount(1);
  });
});

test.describe('a view that cannot be drawn', () => {
  // The browser tells of what has gone wrong.
  test.use({ expected: /TypeError/ });

  test('does not take the one with it that is read', async ({ page, real }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.route('**/data/*.json', async (route) => {
      const response = await route.fetch();
      const model = (await response.json()) as { agreements?: object[] };
      await route.fulfill({
        response,
        json: { ...model, agreements: model.agreements?.map((one) => ({ ...one, parties: 5 })) },
      });
    });
    await open(page, at(real.root, SLUG));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Russia and Kazakhstan/);
    await page.locator('header nav').getByRole('link', { name: 'Agreements' }).click();
    await expect(page.getByRole('alert')).toContainText('This page could not be shown');
    await page.locator('header nav').getByRole('link', { name: 'Text' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Russia and Kazakhstan/);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

import type { Page } from '@playwright/test';
import { at, expect, settled, test } from './site.ts';

const ARTICLE = '/russia-kazakhstan-astana/';

const open = async (page: Page, url: string, width: number, height = 900) => {
  await page.setViewportSize({ width, height });
  await page.goto(url);
  await settled(page);
};

test('the bar says how many were signed, not how many are told of', async ({ page, real }) => {
  await open(page, at(real.root, ARTICLE), 1440);
  await expect(
    page.getByRole('navigation', { name: 'Views of this analysis' }).getByRole('link'),
  ).toHaveText(['Text', /^Agreements\s*8 signed$/, /^Figures\s*15$/, /^Voices\s*9$/]);
});

for (const width of [320, 360, 480, 641, 768])
  test(`nothing in the bar overlaps at ${width} px`, async ({ page, real, fixtures }) => {
    for (const url of [at(real.root, ARTICLE), at(fixtures.root, '/ittifaq-almina/')]) {
      await open(page, url, width, 780);
      const overlaps = await page.evaluate(() => {
        const items = [...document.querySelectorAll('header a, header button')]
          .filter((one) => one.closest('#root > header') && one.checkVisibility())
          .map((one) => {
            // What is drawn: the targets of the two signs at the end may meet.
            const drawn = document.createRange();
            drawn.selectNodeContents(one);
            const [all, words] = [one.getBoundingClientRect(), drawn.getBoundingClientRect()];
            const left = Math.max(all.left, words.left);
            return {
              name: one.textContent,
              box: { left, right: Math.min(all.right, words.right) },
            };
          });
        return items.flatMap((one, index) =>
          items
            .slice(index + 1)
            .filter(({ box }) => box.left < one.box.right - 1 && box.right > one.box.left + 1)
            .map((other) => `${one.name} and ${other.name}`),
        );
      });
      expect(overlaps, url).toEqual([]);
    }
  });

test('the headline of the front page is at most 56 px, and has three figures with their periods', async ({
  page,
  real,
}) => {
  await open(page, at(real.root, '/'), 1920);
  const headline = page.getByRole('heading', { level: 2 }).first();
  const size = await headline.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeLessThanOrEqual(56);
  const figures = page.locator('article a[href*="/figures/"]');
  await expect(figures).toHaveCount(3);
  for (const figure of await figures.all())
    await expect(figure).toHaveText(/2022|2023|currently|period not stated/);
});

test('the list of analyses is narrowed in place, and shows all again', async ({
  page,
  fixtures,
}) => {
  await open(page, at(fixtures.root, '/'), 1440);
  const filter = page.getByRole('navigation', { name: 'Filter analyses' });
  await filter.getByRole('link', { name: /^العربية/ }).click();
  await expect(page.getByRole('status').filter({ hasText: '1 analysis' })).toBeVisible();
  await expect(page).toHaveURL(/\?lang=ar$/);
  await expect(page.locator('main h3')).toHaveCount(1);
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(page.locator('main h3')).not.toHaveCount(1);
});

test('who comes back is offered to read on where they were', async ({ page, fixtures }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'verbatim:reading:/',
      JSON.stringify({
        'acuerdo-del-rio': {
          section: 'dinero',
          heading: 'El dinero',
          index: 0,
          words: 'x',
          hash: 'x',
          at: 1,
        },
      }),
    ),
  );
  await open(page, at(fixtures.root, '/'), 360, 780);
  await expect(page.getByRole('link', { name: /^Continue reading/ })).toBeVisible();
});

for (const width of [1280, 1440, 1600, 1920])
  test(`no note in the margin is cut at ${width} px`, async ({ page, real }) => {
    await open(page, at(real.root, ARTICLE), width);
    await expect(page.locator('[data-record]').first()).toBeVisible();
    const notes = await page.locator('[data-record]').evaluateAll((all) =>
      all.map((note) => ({
        isCut: [note, ...note.querySelectorAll('*')].some(
          (one) =>
            getComputedStyle(one).textOverflow === 'ellipsis' ||
            (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0),
        ),
        width: note.getBoundingClientRect().width,
      })),
    );
    expect(notes.some(({ isCut }) => isCut)).toBe(false);
    if (width >= 1600) expect(notes[0]!.width).toBeGreaterThanOrEqual(359);
  });

test('a figure in the margin has its unit, and a change its period and base', async ({
  page,
  real,
}) => {
  await open(page, at(real.root, ARTICLE), 1920);
  const note = (id: string) => page.locator(`[data-record="figure.${id}"]`);
  await expect(note('gas-transit-term')).toContainText('15 years');
  await expect(note('trade-growth')).toContainText('from January to August 2023');
  await expect(note('trade-growth')).toContainText(/base not stated/);
});

test('agreements have a solid rule, figures a dotted one, voices none until it is asked for', async ({
  page,
  real,
}) => {
  await open(page, at(real.root, ARTICLE), 1440);
  const style = (kind: string, name: string) =>
    page
      .locator(`main a[data-kind="${kind}"]`)
      .first()
      .evaluate((mark, property) => getComputedStyle(mark).getPropertyValue(property), name);
  expect(await style('agreement', 'text-decoration-style')).toBe('solid');
  expect(await style('figure', 'text-decoration-style')).toBe('dotted');
  expect(await style('quotation', 'text-decoration-color')).toBe('rgba(0, 0, 0, 0)');
  await page.evaluate(() => (document.documentElement.dataset['marks'] = 'all'));
  expect(await style('quotation', 'text-decoration-color')).not.toBe('rgba(0, 0, 0, 0)');
});

test('the end of a text leads on', async ({ page, real, fixtures }) => {
  await open(page, at(real.root, ARTICLE), 360, 780);
  const ways = page.getByRole('navigation', { name: 'Read on' }).getByRole('link');
  await expect(ways).toHaveText([/^8 signed/, /^15 figures/, /^All analyses/]);
  await open(page, at(fixtures.root, '/acuerdo-del-rio/'), 1440);
  const next = page.getByRole('navigation', { name: 'Read next' });
  // It comes once the reader does something; the first that they do may be before the page listens.
  await expect(async () => {
    await page.mouse.move(10, 10);
    await page.mouse.move(20, 20);
    expect(await next.getByRole('link').count()).toBeGreaterThan(0);
  }).toPass();
  await expect(next.getByRole('link').first()).toBeVisible();
});

test('the lead sets a list as the text does', async ({ page, fixtures }) => {
  await open(page, at(fixtures.root, '/everything-markdown/'), 1440);
  const [lead, prose] = await page.evaluate(() => {
    const style = (list: Element) => getComputedStyle(list).listStyleType;
    const header = document.querySelector('main header > div')!;
    const list = document.createElement('ul');
    header.append(list);
    const found = [style(list), style(document.querySelector('main section ul')!)];
    list.remove();
    return found;
  });
  expect(lead).toBe(prose);
});

test('the search speaks of a library only where there is more than one analysis', async ({
  page,
  real,
  fixtures,
}) => {
  for (const [url, count] of [
    [at(real.root, ARTICLE), 0],
    [at(fixtures.root, '/acuerdo-del-rio/'), 1],
  ] as const) {
    await open(page, url, 1440);
    const directory = page.waitForResponse(/search\/index\.json/);
    await page.getByRole('link', { name: /^Search/ }).click();
    await directory;
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expect(page.getByText('The whole library')).toHaveCount(count);
  }
});

test('the settings offer a line length only where it does something', async ({ page, real }) => {
  for (const [width, isOffered] of [
    [360, false],
    [1440, true],
  ] as const) {
    await open(page, at(real.root, ARTICLE), width, 780);
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await expect(page.getByText('Typeface')).toBeVisible();
    await expect(page.getByText('Line length')).toBeVisible({ visible: isOffered });
  }
});

test.describe('where pages are kept', () => {
  test.use({ serviceWorkers: 'allow' });
  test('printing is complete as the first thing that is done', async ({ page, real }) => {
    await page.goto(at(real.root, ARTICLE));
    await expect(page.getByText('Saved for offline')).toBeVisible();
    await expect(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      expect(await page.locator('[data-endnotes] li').count()).toBeGreaterThan(40);
    }).toPass();
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(5);
  });
});

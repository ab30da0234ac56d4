import { ARTICLE, expect, PHONE, test } from '../test.ts';
import { button, type Reader } from '../reader.ts';

/** Opens the settings and chooses. */
async function choose(reader: Reader, choice: string): Promise<void> {
  await reader.click(button('^Reading settings$'));
  await reader.sees({ css: '#reading-settings' });
  await reader.evaluate(
    (label) =>
      document
        .querySelector<HTMLElement>(`#reading-settings input[aria-label="${label}"]`)!
        .click(),
    choice,
  );
}

/** How the page looks to this reader. */
export function settings(): void {
  test('what is set changes the page at once, and holds', async ({ reader }) => {
    await reader.open(ARTICLE);
    await choose(reader, 'Dark');
    await reader.until(() => document.documentElement.dataset['theme'] === 'dark');
    await reader.press('Escape');
    await reader.misses({ css: '#reading-settings' });
    await reader.reload();
    expect(await reader.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });

  test('a theme is there before the first paint', async ({ reader, host }) => {
    await reader.open(ARTICLE);
    await choose(reader, 'Dark');
    await reader.until(() => document.documentElement.dataset['theme'] === 'dark');
    // The page comes in pieces, into a frame of one that has the same storage, and each frame in which there is something to paint is looked at.
    host.fault = (path) => (path.endsWith('/signed/') ? { piece: 1500 } : undefined);
    await reader.stage();
    await reader.evaluate(
      (url) => {
        const seen = new Set<string>();
        Object.assign(window, { seen });
        const frame = document.createElement('iframe');
        frame.src = url;
        document.body.append(frame);
        const look = () => {
          const page = frame.contentDocument;
          if (page?.body && page.URL === url && page.querySelector('main'))
            seen.add(frame.contentWindow!.getComputedStyle(page.documentElement).backgroundColor);
          requestAnimationFrame(look);
        };
        look();
      },
      reader.at(`${ARTICLE}signed/`),
    );
    await reader.until(() => {
      const page = document.querySelector('iframe')!.contentDocument;
      return page?.readyState === 'complete' && page.URL !== 'about:blank';
    });
    const seen = await reader.evaluate(() => [
      ...(window as unknown as { seen: Set<string> }).seen,
    ]);
    expect(seen).toEqual(['rgb(23, 22, 20)']);
  });

  test('each setting has its name in its own row, on a phone and wide', async ({ reader }) => {
    await reader.open(ARTICLE);
    for (const [width, height] of [PHONE, [1280, 800] as const]) {
      await reader.tab.resize(width, height);
      await reader.click(button('^Reading settings$'));
      await reader.sees({ css: '#reading-settings' });
      const astray = await reader.evaluate(() =>
        [...document.querySelectorAll('#reading-settings [data-of]')].flatMap((row) => {
          if (!row.checkVisibility()) return [];
          const name = row.querySelector('legend, p')!;
          const range = document.createRange();
          range.selectNodeContents(name);
          const words = range.getBoundingClientRect();
          const box = row.getBoundingClientRect();
          const isWithin = words.top >= box.top + 2 && words.bottom <= box.bottom - 2;
          return isWithin ? [] : [`${name.textContent}: ${words.top} in ${box.top}`];
        }),
      );
      expect(astray, `${width} px`).toEqual([]);
      await reader.press('Escape');
      await reader.misses({ css: '#reading-settings' });
    }
  });

  test('the quotation mark of the bar is drawn whole, at 320 and 360 px', async ({ reader }) => {
    await reader.open(ARTICLE);
    for (const width of [320, 360]) {
      await reader.tab.resize(width, 700);
      // What hangs would stand to the left of the box that it begins.
      const { hanging, left } = await reader.evaluate(() => {
        const brand = document.querySelector('header a')!;
        return {
          left: brand.getBoundingClientRect().left,
          hanging: getComputedStyle(brand, '::before').getPropertyValue('hanging-punctuation'),
        };
      });
      expect(left, `${width} px`).toBeGreaterThanOrEqual(0);
      expect(hanging, `${width} px`).toMatch(/^(none)?$/);
    }
  });
}

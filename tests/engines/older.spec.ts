import { ARTICLE, expect, PHONE, test } from './test.ts';

/** As Safari before 17: without popovers, which is how the page tells that its scripts are too new. */
test.use({ features: ['-PopoverAttribute', '-CSSAnchorPositioning'] });
test.skip(({ engine }) => engine !== 'webkit', 'only WebKit can be made to seem older');

for (const size of [PHONE, [1280, 800] as const])
  test.describe(`at ${size.join(' × ')}`, () => {
    test.use({ size });

    test('a browser that is too old for the scripts has the page without them', async ({
      reader,
    }) => {
      await reader.tab.goto(reader.at(ARTICLE));
      expect(await reader.evaluate(() => 'popover' in document.body)).toBe(false);
      // The styles of paper come when the scripts would: from then on there is none.
      await reader.until(() => document.head.querySelector('link[media="print"]') !== null);
      expect(
        await reader.evaluate(() => document.head.querySelectorAll('script[type="module"]').length),
      ).toBe(0);
      await reader.press('/');
      await reader.press('ArrowDown');
      await reader.misses({ css: 'button' });
      // Nothing lies over the text, and all of it can be scrolled to.
      const covered = await reader.evaluate(() =>
        [...document.querySelectorAll('main section p')].flatMap((paragraph) => {
          paragraph.scrollIntoView({ block: 'start', behavior: 'instant' });
          const { left, top, width } = paragraph.getClientRects()[0]!;
          const over = document.elementFromPoint(left + width / 2, top + 5);
          return over && (paragraph.contains(over) || over.contains(paragraph))
            ? []
            : [paragraph.textContent.slice(0, 40)];
        }),
      );
      expect(covered).toEqual([]);
      expect(await reader.overflow()).toBe(0);
      await reader.click({ css: 'header nav a', name: '^Agreements' });
      await reader.isAt(`${ARTICLE}agreements/`);
      await reader.sees({ css: 'main h1' });
      await reader.tab.goto(reader.at('/search/'));
      await reader.sees({ css: 'main p', name: 'needs JavaScript' });
    });
  });

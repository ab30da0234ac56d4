import { expect, test } from '../test.ts';

/** The reader's own size of text, as browsers have it in their settings. */
export function textSize(): void {
  for (const size of [[360, 740] as const, [1280, 800] as const])
    test.describe(`at ${size.join(' × ')}`, () => {
      test.use({ size });

      test('every line of reading doubles with the reader’s text', async ({ reader }) => {
        await reader.open('/about/');
        const grown = await reader.evaluate(() => {
          const sizes = () =>
            [...document.querySelectorAll('main p, main li, main dd')].map((element) =>
              parseFloat(getComputedStyle(element).fontSize),
            );
          const before = sizes();
          document.documentElement.style.fontSize = '200%';
          return sizes().map((now, index) => now / before[index]!);
        });
        for (const factor of grown) expect(factor).toBeCloseTo(2, 2);
      });
    });
}

import { expect, PHONE, test } from '../test.ts';

/** The reader's own size of text, as browsers have it in their settings. */
export function textSize(): void {
  test('every line of reading doubles with the reader’s text, on a phone and wide', async ({
    reader,
  }) => {
    await reader.open('/about/');
    for (const [width, height] of [PHONE, [1280, 800] as const]) {
      await reader.tab.resize(width, height);
      const grown = await reader.evaluate(() => {
        const sizes = () =>
          [...document.querySelectorAll('main p, main li, main dd')].map((element) =>
            parseFloat(getComputedStyle(element).fontSize),
          );
        const before = sizes();
        document.documentElement.style.fontSize = '200%';
        const factors = sizes().map((now, index) => now / before[index]!);
        document.documentElement.style.fontSize = '';
        return factors;
      });
      for (const factor of grown) expect(factor, `${width} px`).toBeCloseTo(2, 2);
    }
  });
}

import { address } from '../../src/model/address/address.ts';
import { askControls } from './controls.ts';
import { FULL } from '../length.ts';
import { at, expect, settled, test } from './site.ts';
import { OTHERS, viewsOf } from './views.ts';

for (const [column, width] of [360, 1440].entries()) {
  test(`every control can be hit: 24 px, in a sentence, or set apart; ${width} px`, async ({
    page,
    real,
    fixtures,
  }) => {
    await askControls(page);
    await page.setViewportSize({ width, height: 800 });
    const small = () => page.evaluate(() => window.controls.small());
    const many = fixtures.analyses.find(({ slug }) => slug === 'two-hundred-records')!;
    for (const [row, open] of [
      ...[...viewsOf(real.analyses[0]!), ...OTHERS].map((path) => at(real.root, path)),
      at(fixtures.root, address.library()),
      at(fixtures.root, address.agreements(many.slug)),
    ].entries()) {
      // In a short run the text at both, and each other page at one.
      if (!FULL && row > 0 && row % 2 !== column) continue;
      await page.goto(open);
      await settled(page);
      expect.soft(await small(), open).toEqual([]);
    }
    await page.goto(at(real.root, address.analysis(real.analyses[0]!.slug)));
    await settled(page);
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible();
    expect.soft(await small(), 'settings').toEqual([]);
    await page.keyboard.press('Escape');
    if (width === 360) {
      await page.getByRole('button', { name: 'Contents' }).click();
      await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
      expect.soft(await small(), 'contents').toEqual([]);
    }
  });
}

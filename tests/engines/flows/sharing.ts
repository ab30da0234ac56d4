import { ARTICLE, expect, test } from '../test.ts';

/** Links are made and followed. */
export function sharing(): void {
  test('a link to words leads to them, and marks them and no others', async ({ reader }) => {
    await reader.open(`${ARTICLE}global-south/?words=Experts+are+unanimous`);
    await reader.sees({ css: 'main p', name: '^Experts are unanimous' });
    await reader.until(() => {
      const marked =
        typeof Highlight === 'undefined'
          ? window.getSelection()!.toString()
          : [...(CSS.highlights.get('cited') ?? [])].map(String).join('');
      return marked === 'Experts are unanimous';
    });
    await reader.misses({ css: '[role="alert"]' });
  });

  test.describe('without scripts', () => {
    // What the frame says of the scripts that it does not run.
    test.use({ expected: /sandbox/i });

    test('the text is there, and its links lead on', async ({ reader }) => {
      await reader.stage();
      const show = (path: string) =>
        reader.evaluate((url) => {
          const frame = document.createElement('iframe');
          // The driver of Firefox cannot turn scripts off; a frame can.
          frame.setAttribute('sandbox', 'allow-same-origin');
          frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
          frame.src = url;
          document.body.replaceChildren(frame);
        }, reader.at(path));
      const isShown = (title: string) =>
        reader.until((words) => {
          const page = document.querySelector('iframe')!.contentDocument;
          return page?.readyState === 'complete' && page.title.startsWith(words);
        }, title);
      await show(`${ARTICLE}global-south/`);
      await isShown('The key to the Global South');
      const seen = await reader.evaluate(() => {
        const page = document.querySelector('iframe')!.contentDocument!;
        return {
          hasText: page.querySelector('main')!.textContent.includes('Experts are unanimous'),
          buttons: [...page.querySelectorAll('button')].filter((one) => one.checkVisibility())
            .length,
        };
      });
      expect(seen).toEqual({ hasText: true, buttons: 0 });
      await reader.evaluate(() =>
        document
          .querySelector('iframe')!
          .contentDocument!.querySelector<HTMLElement>('header nav a[href$="agreements/"]')!
          .click(),
      );
      await isShown('Agreements');
      const records = await reader.evaluate(
        () =>
          [
            ...document.querySelector('iframe')!.contentDocument!.querySelectorAll('main article'),
          ].filter((one) => one.checkVisibility()).length,
      );
      expect(records).toBeGreaterThan(10);
    });
  });
}

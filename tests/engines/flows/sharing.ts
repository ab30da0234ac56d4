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

  test('words are selected from within marked ones on, with the mouse; a press alone opens their note', async ({
    reader,
  }) => {
    await reader.open(`${ARTICLE}visit/`);
    await expect(async () => {
      await reader.press('Shift');
      expect(await reader.evaluate(() => document.getElementById('sign-help') !== null)).toBe(true);
    }).toPass({ timeout: 15_000, intervals: [100, 250] });
    const [left, right, middle, words] = await reader.evaluate(() => {
      const mark = [...document.querySelectorAll('article[data-text] p a[data-kind]')]
        // In one line.
        .find((one) => one.getClientRects().length === 1 && one.textContent.length > 12)!;
      mark.id = 'pressed';
      mark.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = mark.getBoundingClientRect();
      return [box.left, box.right, (box.top + box.bottom) / 2, mark.textContent] as const;
    });
    const selected = () => reader.evaluate(() => window.getSelection()!.toString());
    const state = () =>
      reader.evaluate(() => {
        const mark = document.getElementById('pressed')!;
        return [mark.hasAttribute('href'), mark.hasAttribute('data-open')];
      });
    // Within them, and from them to what follows.
    await reader.tab.drag([left + 2, middle], [right - 2, middle]);
    await expect.poll(selected).toBe(words);
    await reader.sees({ css: 'button', name: '^Copy link$' });
    expect(await state()).toEqual([true, false]);
    await reader.tab.clickAt(5, 300);
    await expect.poll(selected).toBe('');
    await reader.tab.drag([(left + right) / 2, middle], [right + 60, middle]);
    await expect.poll(async () => (await selected()).length).toBeGreaterThan(words.length / 3);
    expect(await state()).toEqual([true, false]);
    await reader.tab.clickAt(5, 300);
    await expect.poll(selected).toBe('');
    await reader.tab.clickAt((left + right) / 2, middle);
    await expect.poll(state).toEqual([true, true]);
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

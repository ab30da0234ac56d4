import {
  installFakeSpeech,
  type FakeSpeech,
  type SpeechHabits,
} from '../../browser/fake-speech.ts';
import type { Engine } from '../../../src/commands/engines.ts';
import { FULL } from '../../length.ts';
import { ARTICLE, expect, PHONE, test, WIDE } from '../test.ts';
import { button, heading, type Reader } from '../reader.ts';

const LIST = 'dialog[open] ol li';

/** What is drawn of the reader's own, as text; and how many boxes where the engine cannot highlight. */
const drawn = (reader: Reader, name: string): Promise<string[]> =>
  reader.evaluate(
    (highlight) =>
      typeof Highlight === 'undefined'
        ? [
            ...document.querySelectorAll(
              `[data-colour="${highlight.replace('highlight-', '')}"][style]`,
            ),
          ].map(String)
        : [...(CSS.highlights.get(highlight) ?? [])].map(String),
    name,
  );

/** Does what every reader does, until what is loaded for one who is there has come. */
const stir = (reader: Reader) =>
  expect(async () => {
    await reader.press('Shift');
    expect(await reader.evaluate(() => document.getElementById('sign-help') !== null)).toBe(true);
  }).toPass({ timeout: 15_000, intervals: [100, 250] });

/** Selects words in the second line of a section, off the sign that stands at the first, with a pointer. What scripts select is nobody's. */
async function select(reader: Reader, section: string): Promise<void> {
  const [left, middle] = await reader.evaluate((id) => {
    const paragraph = document.querySelector(`section[aria-labelledby="${id}"] p`)!;
    paragraph.scrollIntoView({ block: 'start', behavior: 'instant' });
    const line = paragraph.getClientRects()[0]!;
    return [
      line.left,
      line.top + 1.5 * parseFloat(getComputedStyle(paragraph).lineHeight),
    ] as const;
  }, section);
  await reader.tab.drag([left + 2, middle], [left + 180, middle]);
}

/** Selects words, and marks them green. @returns the words */
async function markGreen(reader: Reader): Promise<string> {
  await select(reader, 'background');
  await reader.click(button('^Green$'));
  await expect.poll(() => drawn(reader, 'highlight-green')).toHaveLength(1);
  const [words] = await drawn(reader, 'highlight-green');
  expect(words!.length).toBeGreaterThan(8);
  return words!;
}

/** A habit that is told of each, though all of them have to be borne by the same page. */
const HABITS: Record<Engine, Omit<SpeechHabits, 'langs'>> = {
  chromium: { tellsEnd: false },
  firefox: { voicesAfter: 900 },
  webkit: { failsOnCancel: true },
};
const told = (reader: Reader): Promise<string[]> =>
  reader.evaluate(() =>
    (window as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech.told.map(({ text }) => text),
  );
const endLine = (reader: Reader) =>
  reader.evaluate(() => (window as unknown as { fakeSpeech: FakeSpeech }).fakeSpeech.endLine());

/** What is a reader's own: what they mark, what is read to them, and who is who. */
export function readerTools(): void {
  // At both sizes in a long run: each visit has a browser of its own, which takes seconds to open.
  for (const size of FULL ? [PHONE, WIDE] : [PHONE])
    test.describe(`at ${size.join(' × ')}`, () => {
      test.use({ size, expected: /Failed to load|503|NetworkError|connect/i });

      test('words that are marked are there at the next visit, without a network too', async ({
        reader,
        host,
      }) => {
        await reader.open(`${ARTICLE}background/`);
        await reader.saved();
        await stir(reader);
        const words = await markGreen(reader);
        await reader.press('Escape');
        await reader.reload();
        await expect.poll(() => drawn(reader, 'highlight-green')).toEqual([words]);
        await host.stop();
        await reader.reload();
        await expect.poll(() => drawn(reader, 'highlight-green')).toEqual([words]);
        await stir(reader);
        await reader.tab.type('h');
        await reader.sees({ css: `${LIST} blockquote`, name: words.slice(0, 20) });
        await reader.click({ css: `${LIST} textarea` });
        await reader.tab.type('Mine');
        await reader.press('Escape');
        await reader.misses({ css: LIST });
        await host.start();
        await reader.reload();
        await stir(reader);
        await reader.tab.type('h');
        await reader.until(
          (css) => document.querySelector<HTMLTextAreaElement>(`${css} textarea`)?.value === 'Mine',
          LIST,
        );
        // Nothing stands beside the window, and the list can be left by its button.
        expect(await reader.overflow()).toBe(0);
        await reader.click(button('^Close$'));
        await reader.misses({ css: LIST });
      });

      test('a text is read from sentence to sentence, and no more once the reader is elsewhere', async ({
        reader,
        engine,
      }) => {
        await reader.open(`${ARTICLE}pressure/`);
        await stir(reader);
        await reader.evaluate(installFakeSpeech, { langs: ['en-GB'], ...HABITS[engine] });
        await reader.tab.type('l');
        const bar = '[role="region"][aria-label="Listening"]';
        await reader.sees({ css: `${bar} button`, name: '^Pause$' });
        await expect.poll(() => told(reader)).toEqual(['Pressure from the United States']);
        await expect
          .poll(() => drawn(reader, 'spoken'))
          .toEqual(['Pressure from the United States']);
        await endLine(reader);
        await expect.poll(() => told(reader)).toHaveLength(2);
        await reader.click({ css: `${bar} button`, name: '^Pause$' });
        await reader.sees({ css: `${bar} button`, name: '^Play$' });
        await reader.click({ css: `${bar} button`, name: '^Play$' });
        await expect.poll(() => told(reader)).toHaveLength(3);
        const [, before, after] = await told(reader);
        expect(after).toBe(before);
        await reader.click({ css: 'header nav a[href]', name: '^Voices' });
        await reader.isAt(`${ARTICLE}voices/`);
        await reader.misses({ css: bar });
        expect(await reader.evaluate(() => window.speechSynthesis.speaking)).toBe(false);
        expect(await drawn(reader, 'spoken')).toEqual([]);
      });

      test('who is named stands on one page, and leads to the words', async ({ reader }) => {
        await reader.open(`${ARTICLE}names/#entry.name.Matthew_Axelrod`);
        await reader.sees(heading('^Matthew Axelrod$'));
        expect(await reader.overflow()).toBe(0);
        await reader.click({
          css: '[id="entry.name.Matthew_Axelrod"] a[href]',
          name: '^According to US Assistant Secretary',
        });
        await reader.until(() => location.pathname.endsWith('/pressure/'));
        await reader.until(() => {
          const [cited] = [...(CSS.highlights.get('cited') ?? [])] as Range[];
          const box = cited?.getBoundingClientRect();
          return (
            /^According to US Assistant Secretary/.test(String(cited)) &&
            box!.top >= 0 &&
            box!.top < window.innerHeight
          );
        });
        await reader.back();
        await reader.isAt(`${ARTICLE}names/#entry.name.Matthew_Axelrod`);
      });
    });
}

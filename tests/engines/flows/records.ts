import { some } from '../../length.ts';
import { ARTICLE, expect, LOW, PHONE, TABLET, test, WIDE } from '../test.ts';
import { button, link, type Box, type Reader } from '../reader.ts';

const CARD = { css: '[role="dialog"]:has(section h3)' };
/** How far down the window the words stand that are pressed. */
const HEIGHTS = [0.75, 0.25, 0.5];
const MARKS = 'main a[data-kind]';

const overlap = (a: Box, b: Box) =>
  a.left < b.right - 0.5 &&
  b.left < a.right - 0.5 &&
  a.top < b.bottom - 0.5 &&
  b.top < a.bottom - 0.5;

/** Names each mark of the text, so that it can be pressed. @returns the names */
const nameMarks = (reader: Reader): Promise<string[]> =>
  reader.evaluate(
    (css) =>
      [...document.querySelectorAll(css)].map((mark, index) => {
        mark.setAttribute('data-nth', String(index));
        return `${css}[data-nth="${index}"]`;
      }),
    MARKS,
  );

/** The boxes of a mark's lines. */
const linesOf = (reader: Reader, css: string): Promise<Box[]> =>
  reader.evaluate(
    (selector) =>
      [...document.querySelector(selector)!.getClientRects()].map(
        ({ left, top, right, bottom }) => ({ left, top, right, bottom }),
      ),
    css,
  );

/** Words are pressed, and their record is shown with them. */
export function records(): void {
  for (const size of some([PHONE, TABLET, [700, 900] as const, LOW], 3))
    test.describe(`at ${size.join(' × ')}`, () => {
      test.use({ size });

      test('a card stands in the window and off its words, and gives the focus back', async ({
        reader,
      }) => {
        await reader.open(ARTICLE);
        for (const [turn, mark] of some(await nameMarks(reader), 6).entries()) {
          await reader.evaluate(
            (css, part) => {
              const { top } = document.querySelector(css)!.getBoundingClientRect();
              window.scrollBy({ top: top - part * window.innerHeight, behavior: 'instant' });
            },
            mark,
            HEIGHTS[turn % HEIGHTS.length]!,
          );
          await reader.click({ css: mark });
          const card = await reader.sees(CARD);
          await reader.sees({ css: `${CARD.css} button`, name: '^Close$' });
          await reader.sees({ css: `${CARD.css} h3` });
          for (const line of await linesOf(reader, mark))
            expect(overlap(card, line), `${mark} is covered`).toBe(false);
          await reader.click(button('^Close$'));
          await reader.misses(CARD);
          await reader.until((css) => document.activeElement?.matches(css) === true, mark);
        }
      });
    });

  for (const size of some([WIDE, [1280, 900] as const], 1))
    test.describe(`at ${size.join(' × ')}`, () => {
      test.use({ size });

      test('notes stand in the margin, each beside its words', async ({ reader }) => {
        await reader.open(ARTICLE);
        await reader.sees({ css: '[data-record]' });
        const astray = () =>
          reader.evaluate((css) => {
            const text = document.querySelector('main section p')!.getBoundingClientRect();
            return [...document.querySelectorAll<HTMLElement>('[data-record]')].flatMap((note) => {
              const { left, top } = note.getBoundingClientRect();
              const mark = [...document.querySelectorAll<HTMLAnchorElement>(css)].find((one) =>
                one.id.endsWith(`.${note.dataset['record']!.replace(/^[^.:/ ]+[.:/ ]/, '')}`),
              );
              const words = mark?.getBoundingClientRect();
              const isBeside =
                left >= text.right &&
                (!words || Math.abs(words.top - top) < window.innerHeight / 2);
              return isBeside ? [] : [`${note.dataset['record']} at ${left}, ${top}`];
            });
          }, MARKS);
        await expect.poll(astray).toEqual([]);
      });

      test('"Full details" leads on where a link that is pressed gets no focus', async ({
        reader,
      }) => {
        await reader.open(ARTICLE);
        await reader.sees({ css: '[data-record]' });
        // As Safari on a Mac does it: the focus goes to what holds the link, if that can have it.
        await reader.evaluate(() =>
          document.addEventListener(
            'mousedown',
            (event) => {
              const link = (event.target as Element).closest('a');
              if (!link) return;
              event.preventDefault();
              const holder = link.parentElement!.closest<HTMLElement>('[tabindex], button');
              if (holder) holder.focus();
              else (document.activeElement as HTMLElement).blur();
            },
            true,
          ),
        );
        await reader.click({ css: '[data-record] button' });
        // What is known of it comes a moment later, and moves the link.
        await reader.sees({ css: '[data-form="open"] dl' });
        await reader.click(link('^Full details'));
        await reader.until(() => /\/(agreements|figures)\/[^/]+\/$/.test(location.pathname));
      });
    });
}

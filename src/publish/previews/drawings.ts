import { publish as m } from '../../messages/publish.ts';
import type { Preview } from './previews.ts';
import type { Fonts } from './fonts.ts';
import { splitValue } from '../../model/records/value-parts.ts';
import {
  HEIGHT,
  INK,
  INK_2,
  MARGIN,
  MEASURE,
  ofInterface,
  Sheet,
  type Look,
  type Piece,
  type Words,
} from './sheet.ts';

const sans = (size: number, colour: string, weight = 400): Look => ({
  face: 'sans',
  size,
  weight,
  colour,
});
const serif = (size: number, colour = INK, weight = 600): Look => ({
  face: 'serif',
  size,
  weight,
  colour,
});

/** Base line of what stands at the foot of the sheet. */
const FOOT = HEIGHT - 58;
/** Base line of a figure's label. */
const LABEL = 366;

/**
 * Draws a preview.
 * @param fonts with those that its words need loaded
 * @returns SVG without text: all letters are outlines; undefined if its words cannot be set
 */
export function draw(preview: Preview, fonts: Fonts): string | undefined {
  const sheet = new Sheet(fonts, preview.dir);
  const isDrawn =
    preview.kind === 'figure' ? drawFigure(sheet, preview) : drawTitle(sheet, preview);
  return isDrawn ? String(sheet) : undefined;
}

/** The site's name as its pages have it: behind its mark. @returns how wide it is */
function drawName(sheet: Sheet, name: Words, y: number): void {
  const mark = sheet.quotationMark(y - 25, 20);
  const line = sheet.measure(name, serif(36));
  if (line) sheet.line(line, INK, y, MARGIN + mark + 7);
}

/** A headline, what kind of work it is and who made it. */
function drawTitle(
  sheet: Sheet,
  { site, title, facts }: Extract<Preview, { kind: 'title' }>,
): boolean {
  const block = { top: 128, height: 350 };
  const fitted = sheet.fit(
    title,
    serif(0),
    [96, 88, 80, 72, 64, 58, 52, 46, 40, 34],
    MEASURE,
    block.height,
  );
  if (!fitted) return false;
  drawName(sheet, site, 88);
  const { lines, size, leading } = fitted;
  const height = lines.length * leading;
  // A little above the middle of its block, as a headline hangs on a page.
  const top = block.top + (block.height - height) * 0.42;
  lines.forEach((line, index) =>
    sheet.line(line, INK, Math.round(top + index * leading + leading / 2 + size * 0.34)),
  );
  sheet.rule(FOOT - 54, 'strong');
  drawFacts(sheet, facts, FOOT);
  return true;
}

/** What is known of a work: each fact set apart, its words following one another. */
function drawFacts(sheet: Sheet, facts: readonly Words[][], y: number): void {
  const pieces = facts.flatMap((words, fact) =>
    words.map((part, index): Piece => {
      const isFirst = fact === 0 && index === 0;
      return {
        ...part,
        look: sans(28, isFirst ? INK : INK_2, isFirst ? 600 : 400),
        before: isFirst ? 0 : index === 0 ? 32 : 8,
      };
    }),
  );
  sheet.row(pieces, y);
}

/** A value, what is known of it, and where it stands. */
function drawFigure(sheet: Sheet, preview: Extract<Preview, { kind: 'figure' }>): boolean {
  const { site, value, of, label, known, provenance, from, title } = preview;
  if (!drawValue(sheet, value, of)) return false;
  const name = sheet.fit(label, serif(0), [44, 38, 32, 28], MEASURE, 100);
  if (!name) return false;
  name.lines.forEach((line, index) =>
    sheet.line(line, INK, Math.round(LABEL + index * name.leading)),
  );
  const below = LABEL + (name.lines.length - 1) * name.leading;
  const facts = known.flatMap(({ name: field, value: words }, index): Piece[] => [
    { ...ofInterface(field), look: sans(26, INK_2), before: index === 0 ? 0 : 30 },
    { ...words, look: sans(26, INK, 600), before: 9 },
  ]);
  sheet.row(facts, Math.round(below + 52));

  drawName(sheet, site, 88);
  sheet.row([{ ...ofInterface(provenance), look: sans(28, INK, 600) }], 86, { fromEnd: true });
  sheet.rule(FOOT - 54, 'strong');
  const used = sheet.row([{ ...ofInterface(from), look: sans(26, INK_2) }], FOOT);
  const room = MEASURE - used - 14;
  for (const size of [28, 26, 24, 22]) {
    const line = sheet.measure(title, serif(size));
    if (!line) return false;
    if (line.width > room && size > 22) continue;
    // A title that is too long for the line beside "as quoted in" takes two of its own.
    if (line.width <= room) sheet.line(line, INK, FOOT, MARGIN + used + 14);
    else {
      const lines = sheet.fit(title, serif(0), [22, 20, 18, 16, 14], room, 58);
      if (!lines) return false;
      lines.lines.forEach((part, index) =>
        sheet.line(
          part,
          INK,
          FOOT + Math.round((index - (lines.lines.length - 1) / 2) * lines.leading),
          MARGIN + used + 14,
        ),
      );
    }
    break;
  }
  return true;
}

/** The words of a value: its numerals large, the words around them smaller, on one line. */
function drawValue(sheet: Sheet, value: Words, of: Words | undefined): boolean {
  const { before, numerals, after } = splitValue(value.words);
  const { lang } = value;
  const isNumeral = /\p{Nd}/u.test(numerals);
  for (const scale of [1, 0.85, 0.72, 0.6, 0.5, 0.42, 0.35]) {
    const large = serif(Math.round((isNumeral ? 184 : 136) * scale));
    const small = serif(Math.round(84 * scale), INK);
    const pieces: Piece[] = [];
    const add = (words: string, look: Look, gap: number, of: Words = { words, lang }) => {
      const trimmed = words.trim();
      if (trimmed !== '')
        pieces.push({ ...of, words: trimmed, look, before: pieces.length > 0 ? gap : 0 });
    };
    add(before, small, 0);
    add(numerals, large, before.endsWith(' ') ? 22 * scale : 4);
    add(after, small, /^\s/.test(after) ? 24 * scale : 6);
    if (of) {
      add(m.of(), serif(Math.round(56 * scale), INK_2, 400), 26 * scale, ofInterface(m.of()));
      add(of.words, serif(Math.round(56 * scale), INK_2, 400), 16 * scale, of);
    }
    const widths = pieces.map((piece) => sheet.measure(piece, piece.look)?.width);
    if (widths.includes(undefined)) return false;
    const total = pieces.reduce((sum, { before: gap = 0 }, index) => sum + gap + widths[index]!, 0);
    if (total > MEASURE) continue;
    sheet.row(pieces, 284, { most: MEASURE + 1 });
    return true;
  }
  return false;
}

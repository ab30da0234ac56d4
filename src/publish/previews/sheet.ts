import { direction, language } from '../../messages/language.ts';
import { PAPER } from '../feeds/web-app-manifest.ts';
import type { Inks } from './flat-image.ts';
import { breakLines } from './break-lines.ts';
import type { Fonts, Style } from './fonts.ts';
import { prepareText, setLine, type Line } from './shape.ts';

/** The size that previews are asked for in (Open Graph, as its readers document it), in pixels. */
export const WIDTH = 1200;
export const HEIGHT = 630;
/** White space at both sides. */
export const MARGIN = 72;
/** What a line may be wide. */
export const MEASURE = WIDTH - 2 * MARGIN;

/** Colours of the page in the light theme, as `tokens.css` has them. */
export const INK = '#1d1b18';
export const INK_2 = '#5c564c';
const HAIR = '#ddd5c6';
const MARK = '#9b2d14';

/** All that a sheet is drawn with; letters have more edges than rules and the mark. */
export const INKS: Inks = {
  paper: PAPER.light,
  inks: [
    [INK, 7],
    [INK_2, 4],
    [MARK, 3],
    [HAIR, 1],
  ],
};

/** One of the two equal strokes of an opening quotation mark, 29 high. */
const STROKE =
  'M0 21.500C0 11.500 4.600 4.200 13.400 0l2.300 4.300C10.600 7.100 8 10.700 7.800 15.100c.7-.3 1.500-.4 2.400-.4 4 0 7 2.900 7 6.900 0 4.200-3.200 7.400-7.600 7.400C3.800 29 0 26.300 0 21.500Z';

/** Words with their language. */
export interface Words {
  words: string;
  lang: string;
  /** Where it is not that of the sheet. */
  dir?: 'ltr' | 'rtl';
}

/** @returns words of the interface. */
export const ofInterface = (words: string): Words => ({
  words,
  lang: language(),
  dir: direction(),
});

/** How words are set and coloured. */
export interface Look extends Style {
  colour: string;
}

/** Scripts whose letters are spaced a little more closely at the size of a headline. */
const isTightened = (words: string) =>
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]*$/u.test(
    words,
  );

/** The height of a line in em, by script: those with marks above and below need more. */
function leadingOf(words: string): number {
  if (/[\p{Script=Arabic}\p{Script=Devanagari}]/u.test(words)) return 1.4;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words) ? 1.24 : 1.08;
}

/** A stretch of words that stands in a row of others. */
export interface Piece extends Words {
  look: Look;
  /** Space before it, in pixels. */
  before?: number;
}

/** A sheet that is drawn on from the side where its language begins. */
export class Sheet {
  readonly #fonts: Fonts;
  readonly #dir: 'ltr' | 'rtl';
  readonly #drawn: string[] = [];

  constructor(fonts: Fonts, dir: 'ltr' | 'rtl') {
    this.#fonts = fonts;
    this.#dir = dir;
  }

  /** @returns the words in one line; undefined if they cannot be set. */
  measure({ words, lang, dir = this.#dir }: Words, look: Look): Line | undefined {
    const text = prepareText(this.#fonts, { words, lang, dir }, look, tracking(words, look));
    return text && setLine(text);
  }

  /**
   * Breaks words into lines at the largest of some sizes at which they fit.
   * @param height of all lines together, in pixels
   * @returns undefined if they fit at none, or have a character that no font has
   */
  fit(
    { words, lang, dir = this.#dir }: Words,
    look: Omit<Look, 'size'>,
    sizes: readonly number[],
    width: number,
    height: number,
  ): { lines: Line[]; size: number; leading: number } | undefined {
    for (const size of sizes) {
      const leading = size * leadingOf(words);
      const style = { ...look, size };
      const text = prepareText(this.#fonts, { words, lang, dir }, style, tracking(words, style));
      if (!text) return undefined;
      const lines = breakLines(text, width, Math.floor(height / leading));
      if (lines) return { lines, size, leading };
    }
    return undefined;
  }

  /**
   * Draws a line.
   * @param y of its base line
   * @param at how far from the side where the language begins; or, where `fromEnd`, from the other
   */
  line({ svg, width }: Line, colour: string, y: number, at = MARGIN, fromEnd = false): void {
    const isFromLeft = (this.#dir === 'ltr') !== fromEnd;
    const x = isFromLeft ? at : WIDTH - at - width;
    this.#drawn.push(`<g fill="${colour}" transform="translate(${x.toFixed(2)} ${y})">${svg}</g>`);
  }

  /**
   * Draws pieces one after the other, as many as there is room for.
   * @returns how wide they are
   */
  row(pieces: readonly Piece[], y: number, { fromEnd = false, most = MEASURE } = {}): number {
    let at = 0;
    for (const { look, before = 0, ...words } of fromEnd ? [...pieces].reverse() : pieces) {
      const line = this.measure(words, look);
      if (!line || at + before + line.width > most) break;
      this.line(line, look.colour, y, MARGIN + at + (fromEnd ? 0 : before), fromEnd);
      at += before + line.width;
    }
    return at;
  }

  /** Draws a line across the page. */
  rule(y: number, weight: 'hair' | 'strong'): void {
    this.#drawn.push(
      `<rect x="${MARGIN}" y="${y}" width="${MEASURE}" height="2" fill="${weight === 'hair' ? HAIR : INK}"/>`,
    );
  }

  /** Draws the opening quotation mark of the site's name. @returns how wide it is */
  quotationMark(y: number, height: number, at = MARGIN): number {
    const scale = height / 29;
    const width = 40.2 * scale;
    const x = this.#dir === 'ltr' ? at : WIDTH - at - width;
    this.#drawn.push(
      `<g fill="${MARK}" transform="translate(${x.toFixed(2)} ${y}) scale(${scale})"><path d="${STROKE}"/><path d="${STROKE}" transform="translate(23)"/></g>`,
    );
    return width;
  }

  /** @returns the drawing as SVG. */
  toString(): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER.light}"/>${this.#drawn.join('')}</svg>`;
  }
}

const tracking = (words: string, { face, size }: Look) =>
  face === 'serif' && size >= 40 && isTightened(words) ? -0.015 : 0;

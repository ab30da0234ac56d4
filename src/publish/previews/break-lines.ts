import { setLine, type Line, type Text } from './shape.ts';

/** A piece of a text that is not broken, with the space after it. */
interface Piece {
  start: number;
  /** Before the space after it. */
  end: number;
}

/** Scripts that set no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** What no line may begin with, and none may end with. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}\p{M}ー々”’]/u;
const NOT_LAST = /[\p{Ps}\p{Pi}“‘]$/u;

/** @returns the pieces that a line may be broken between: at spaces, and between words of scripts without. */
export function piecesOf(words: string, lang: string): Piece[] {
  const pieces: Piece[] = [];
  let isAfterSpace = true;
  for (const { segment, index } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(
    words,
  )) {
    const end = index + segment.length;
    // A no-break space holds together what stands beside it.
    if (/^[^\S\u00a0\u202f]+$/u.test(segment)) {
      isAfterSpace = true;
      continue;
    }
    const last = pieces.at(-1);
    const before = last ? words.slice(last.start, last.end) : '';
    const mayBreak =
      isAfterSpace ||
      ((UNSPACED.test(segment) || UNSPACED.test(before.slice(-1))) &&
        !NOT_FIRST.test(segment) &&
        !NOT_LAST.test(before));
    if (!last || mayBreak) pieces.push({ start: index, end });
    else last.end = end;
    isAfterSpace = false;
  }
  return pieces;
}

/** Fills lines of a width, as many words in each as fit; a word that is wider has a line of its own. */
function fill(pieces: readonly Measured[], width: number): Measured[] {
  const lines: Measured[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const together = last ? last.width + piece.space + piece.width : Infinity;
    if (!last || together > width) lines.push({ ...piece });
    else {
      last.end = piece.end;
      last.width = together;
    }
  }
  return lines;
}

/** A piece with its width, and that of the space before it, in pixels. */
type Measured = Piece & { width: number; space: number };

/**
 * Breaks a text into lines, as few as there can be, and all about as long.
 * @returns the lines; undefined if there would be more than `most`, or a word that does not fit
 */
export function breakLines(text: Text, width: number, most: number): Line[] | undefined {
  const all = piecesOf(text.words, text.lang);
  const pieces = all.map(({ start, end }, index): Measured => {
    const before = all[index - 1]?.end ?? start;
    return {
      start,
      end,
      width: setLine(text, start, end).width,
      space: before === start ? 0 : setLine(text, before, start).width,
    };
  });
  const lines = fill(pieces, width);
  if (lines.length > most || lines.some((line) => line.width > width)) return undefined;
  // Balanced: the smallest width that needs no more lines.
  let [low, high] = [0, width];
  while (high - low > 2) {
    const middle = (low + high) / 2;
    const narrower = fill(pieces, middle);
    const fits = narrower.length === lines.length && narrower.every((line) => line.width <= middle);
    if (fits) high = middle;
    else low = middle;
  }
  return fill(pieces, high).map(({ start, end }) => setLine(text, start, end));
}

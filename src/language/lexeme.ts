import { INVISIBLE_CLASS, withoutInvisible } from './invisible.ts';

/** One piece of a text: a run of digits, a word, or a single mark. White space lies between. */
export interface Lexeme {
  readonly kind: 'digits' | 'word' | 'mark';
  /** UTF-16 offsets into the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** As it is written, without invisible characters. */
  readonly text: string;
  /** The form to compare by: lower case, `same_letters` folded, digits as ASCII. */
  readonly fold: string;
  /** The white space before it; empty when it is glued to the lexeme before. */
  readonly gap: string;
}

// The full stop is not part of a word: abbreviations are several lexemes ("p", ".", "m", ".").
// An apostrophe between letters is ("Russia’s", "that's"). Where no spaces part the words, each
// letter is a lexeme ("2023年11月1日に").
// Invisible characters belong to what they stand in ("n\u00ADot" is one word), and part nothing.
const HIDDEN = `[${INVISIBLE_CLASS}]`;
const LETTERS = `\\p{L}(?:[\\p{L}\\p{M}]|${HIDDEN})*`;
const PIECE = new RegExp(
  `(\\p{Nd}(?:\\p{Nd}|${HIDDEN})*)|` +
    `([\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}]${HIDDEN}*|${LETTERS}(?:['’ʼ]${LETTERS})*)|` +
    `((?:\\s|${HIDDEN})+)|(.)`,
  'gsu',
);

/** How a language folds the letters of a word for comparison. */
export interface Folding {
  readonly tag: string;
  readonly sameLetters: ReadonlyMap<string, string>;
}

/** Takes a word; gives the form to compare it by (lower case, composed, same letters folded). */
export function fold(word: string, folding: Folding): string {
  const lower = word.normalize('NFC').toLocaleLowerCase(folding.tag).replaceAll(/['ʼ]/gu, '’');
  if (folding.sameLetters.size === 0) return lower;
  return Array.from(lower, (letter) => folding.sameLetters.get(letter) ?? letter).join('');
}

let digitValues: ReadonlyMap<string, string> | undefined;

/** Every decimal digit that CLDR knows a numbering system for, to its ASCII digit. */
function allDigits(): ReadonlyMap<string, string> {
  if (digitValues) return digitValues;
  const found = new Map<string, string>();
  for (const system of Intl.supportedValuesOf('numberingSystem')) {
    const format = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false });
    Array.from(format.format(9876543210)).forEach((digit, index) => {
      if (/^\p{Nd}$/u.test(digit)) found.set(digit, String(9 - index));
    });
  }
  digitValues = found;
  return found;
}

/** Takes text; gives it with every decimal digit of any numbering system as an ASCII digit. */
export function asciiDigits(text: string): string {
  if (/^[\x20-\x7e]*$/u.test(text)) return text;
  return text.replaceAll(/\p{Nd}/gu, (digit) => allDigits().get(digit) ?? digit);
}

/** Takes a text; gives its lexemes in order. Offsets are UTF-16, into `text`. */
export function lexemes(text: string, folding: Folding): Lexeme[] {
  const found: Lexeme[] = [];
  let gap = '';
  for (const match of text.matchAll(PIECE)) {
    const [written, digits, word, space] = match;
    if (space !== undefined) {
      gap = withoutInvisible(space);
      continue;
    }
    const piece = withoutInvisible(written);
    found.push({
      kind: digits !== undefined ? 'digits' : word !== undefined ? 'word' : 'mark',
      start: match.index,
      end: match.index + written.length,
      text: piece,
      fold: digits !== undefined ? asciiDigits(piece) : fold(piece, folding),
      gap,
    });
    gap = '';
  }
  return found;
}

/** Whether the lexeme at `index` stands directly after the one before it, with no space. */
export function isGlued(all: readonly Lexeme[], index: number): boolean {
  return index > 0 && all[index]?.gap === '';
}

/**
 * Whether nothing stands directly before the lexeme at `index` but marks that open something: then a
 * hyphen there is a sign, not the part of a name or range.
 */
export function standsFree(all: readonly Lexeme[], index: number): boolean {
  return !isGlued(all, index) || /^[([{«“„‘"'—–:]$/u.test(all[index - 1]?.text ?? '');
}

const DASHES = new Set(['-', '‐', '‑', '‒', '–', '—', '−']);

/** Whether a lexeme is a hyphen or dash of any length. */
export function isDash(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && DASHES.has(lexeme.text);
}

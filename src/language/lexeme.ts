import { cliticsOf, type Clitics } from './spelling/clitics.ts';
import { hasInvisible, INVISIBLE_CLASS, withoutInvisible } from './invisible.ts';

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

/** A stretch of lexemes, by index; `to` exclusive. */
export interface LexemeRange {
  readonly from: number;
  readonly to: number;
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
  readonly clitics?: Clitics;
}

/** How many words are kept in the form to compare them by: a library has the same ones over and over. */
const MOST_FOLDED = 20_000;
const folded = new WeakMap<Folding, Map<string, string>>();

/** Takes a word; gives the form to compare it by (lower case, composed, same letters folded). */
export function fold(word: string, folding: Folding): string {
  let known = folded.get(folding);
  if (!known || known.size >= MOST_FOLDED) {
    known = new Map<string, string>();
    folded.set(folding, known);
  }
  let form = known.get(word);
  if (form === undefined) known.set(word, (form = foldAnew(word, folding)));
  return form;
}

function foldAnew(word: string, folding: Folding): string {
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

/** How many texts are kept with their lexemes, and from what length on. */
const KEPT = 6000;
const LONG = 8;
const known = new WeakMap<Folding, Map<string, readonly Lexeme[]>>();

/**
 * Takes a text; gives its lexemes in order. Offsets are UTF-16, into `text`. The same sentence is asked
 * for by each check: those of the last texts are kept.
 */
export function lexemes(text: string, folding: Folding): readonly Lexeme[] {
  if (text.length < LONG) return read(text, folding);
  const kept = known.get(folding) ?? new Map<string, readonly Lexeme[]>();
  known.set(folding, kept);
  const found = kept.get(text) ?? read(text, folding);
  if (kept.size >= KEPT && !kept.has(text)) kept.delete(kept.keys().next().value!);
  kept.set(text, found);
  return found;
}

function read(text: string, folding: Folding): Lexeme[] {
  const found: Lexeme[] = [];
  // Few texts have any: then nobody looks for them in each word.
  const seen = hasInvisible(text) ? withoutInvisible : (piece: string) => piece;
  let gap = '';
  for (const match of text.matchAll(PIECE)) {
    const [written, digits, word, space] = match;
    if (space !== undefined) {
      gap = seen(space);
      continue;
    }
    const piece = seen(written);
    const lexeme: Lexeme = {
      kind: digits !== undefined ? 'digits' : word !== undefined ? 'word' : 'mark',
      start: match.index,
      end: match.index + written.length,
      text: piece,
      fold: digits !== undefined ? asciiDigits(piece) : fold(piece, folding),
      gap,
    };
    const elided = lexeme.kind === 'mark' ? elidedBy(lexeme, found.at(-1), folding) : undefined;
    if (elided) found[found.length - 1] = elided;
    else if (word !== undefined && folding.clitics) found.push(...apart(lexeme, written, folding));
    else found.push(lexeme);
    gap = '';
  }
  return found;
}

/** A word without the words that are written together with it, and these before it. */
function apart(lexeme: Lexeme, written: string, folding: Folding): Lexeme[] {
  const lengths = folding.clitics ? cliticsOf(lexeme.fold, folding.clitics) : [];
  const pieces: Lexeme[] = [];
  let from = 0;
  let length = 0;
  const until = (to: number, gap: string) => {
    const text = withoutInvisible(written.slice(from, to));
    const place = { start: lexeme.start + from, end: lexeme.start + to };
    pieces.push({ kind: 'word', ...place, text, fold: fold(text, folding), gap });
    from = to;
  };
  for (const prefix of lengths) {
    length += prefix;
    // Letters that do not count, such as vowel points, belong to what stands before them.
    let to = from + 1;
    while (to < written.length && foldedLength(written.slice(0, to + 1), folding) <= length)
      to += 1;
    until(to, pieces.length === 0 ? lexeme.gap : '');
  }
  if (pieces.length === 0) return [lexeme];
  until(written.length, '');
  return pieces;
}

/** "d’" before what is no letter («d’« accord »», "l’11 mars"). */
function elidedBy(mark: Lexeme, before: Lexeme | undefined, folding: Folding): Lexeme | undefined {
  if (!before || mark.gap !== '' || !/^['’ʼ]$/u.test(mark.text)) return undefined;
  const form = `${before.fold}’`;
  if (before.kind !== 'word' || !folding.clitics?.prefixes.includes(form)) return undefined;
  return { ...before, end: mark.end, text: before.text + mark.text, fold: form };
}

const foldedLength = (text: string, folding: Folding): number =>
  fold(withoutInvisible(text), folding).length;

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

import type { Language } from '../language.ts';
import { lexemes } from '../lexeme.ts';

/** How many letters an ending may have in which two forms of a word differ. */
const ENDING = 4;
/** How many letters two forms of a word have in common at least. */
const STEM = 3;

/**
 * Takes two words as they compare and their language; gives whether they may be forms of one
 * ("Иванов", "Ивановым"), or are the same where names have no endings ("Lindlow" is not "Lindleby").
 */
function sameWord(a: string, b: string, { namesInflect }: Language): boolean {
  if (a === b) return true;
  if (!namesInflect) return false;
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  return (
    common >= STEM &&
    Math.max(a.length, b.length) - common <= ENDING &&
    common >= Math.min(a.length, b.length) - 2
  );
}

/**
 * Takes two names and their language; gives whether they may be forms of the same name: as many words,
 * each with the stem of the other's, and the same digits.
 */
export function isFormOf(a: string, b: string, language: Language): boolean {
  const [first, second] = [a, b].map((name) =>
    lexemes(name, language.folding).filter(({ kind }) => kind !== 'mark'),
  );
  if (!first || !second || first.length === 0 || first.length !== second.length) return false;
  return first.every((lexeme, at) => {
    const other = second[at]!;
    return lexeme.kind === 'digits'
      ? lexeme.fold === other.fold
      : sameWord(lexeme.fold, other.fold, language);
  });
}

/**
 * Takes two names of people and their language; gives whether the shorter may be a part of the longer:
 * "Brandt" of "Ilse Brandt" and of "Minister Brandt". "Kazakhstan" in "president of Kazakhstan" is
 * another: a small word comes before it.
 */
export function isPartOf(part: string, whole: string, language: Language): boolean {
  const words = (name: string) =>
    lexemes(name, language.folding).filter(({ kind }) => kind === 'word');
  const [short, long] = [words(part), words(whole)];
  if (short.length === 0 || short.length >= long.length) return false;
  for (let at = 0; at + short.length <= long.length; at += 1) {
    const isHere = short.every((word, index) => {
      const other = long[at + index]!;
      return /^\p{Lu}/u.test(other.text) && sameWord(word.fold, other.fold, language);
    });
    if (!isHere) continue;
    // What a name follows in the genitive, or what follows it, is somebody of that name, no name.
    const before = long[at - 1];
    const isLast = at + short.length === long.length;
    const after = long[at + short.length];
    const isCapital = (lexeme: typeof before) => !lexeme || /^\p{Lu}/u.test(lexeme.text);
    const isExact = short.every((word, index) => word.fold === long[at + index]!.fold);
    if (isCapital(before) && isCapital(after)) return true;
    if (isLast && isExact && (before?.text.length ?? 0) > STEM) return true;
  }
  return false;
}

/** The words of a value, taken apart for setting: its numerals, and the words around them. */
export interface ValueParts {
  before: string;
  numerals: string;
  after: string;
}

const FIRST_NUMERAL = /[+−-]?(?:\p{Sc}\s?)?\p{Nd}/u;
/** With the sign of a unit, or the ending of an ordinal, that is written onto it ("7%", "19th"). */
const LAST_NUMERAL =
  /\p{Nd}(?!.*\p{Nd})(?:[\s\u200e\u200f\u061c]*(?:[%‰٪]|\p{Sc})[\u200e\u200f\u061c]*|-?[\p{Script=Latin}\p{Script=Cyrillic}]{1,3}(?!\p{L}))?/u;

/** @returns the value's words apart; without numerals ("most", "seven") all of them stand for it. */
export function splitValue(words: string): ValueParts {
  const first = FIRST_NUMERAL.exec(words);
  const last = LAST_NUMERAL.exec(words);
  if (!first || !last) return { before: '', numerals: words, after: '' };
  const end = last.index + last[0].length;
  return {
    before: words.slice(0, first.index),
    numerals: words.slice(first.index, end),
    after: words.slice(end),
  };
}

import { decimal, type Decimal } from './decimal.ts';
import type { Language } from './language.ts';
import { asciiDigits, isDash, isGlued, type Lexeme } from './lexeme.ts';

/** A number in digits. Without a value it cannot be one quantity ("4.2.1", "2:1", "24/7"). */
export interface Numeral {
  readonly value?: Decimal;
  /** How many decimals are written. */
  readonly digits: number;
  /** As written, digits in ASCII. */
  readonly text: string;
  readonly next: number;
}

const SPACES = /^[ \u00a0\u2009\u202f]$/u;
const INNER_MARKS = new Set(['.', ',', ':', '/', '٫', '٬', '·', "'", '’', '،']);
// In scripts that put no space between words, a letter beside a digit does not make it a name.
const SPACED_SCRIPT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Whether the lexeme at `index` is a word of a script with spaces, glued to what stands before. */
export function isGluedWord(all: readonly Lexeme[], index: number): boolean {
  const lexeme = all[index];
  return lexeme?.kind === 'word' && isGlued(all, index) && SPACED_SCRIPT.test(lexeme.text);
}

/** Whether the digits at `index` belong to a name such as G20: a letter stands directly before. */
export function isGluedToName(all: readonly Lexeme[], index: number): boolean {
  const before = all[index - 1];
  return (
    isGlued(all, index) &&
    before?.kind === 'word' &&
    SPACED_SCRIPT.test(before.text) &&
    !/[º°ª'’ʼ]$/u.test(before.text)
  );
}

/**
 * Takes lexemes and the index of digits; gives the whole number there with its decimal and thousands
 * marks, or undefined when no digits stand there.
 */
export function numeralAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
): Numeral | undefined {
  const first = all[index];
  if (first?.kind !== 'digits') return undefined;
  let next = index + 1;
  let written = first.text;
  for (;;) {
    const mark = all[next];
    const digits = all[next + 1];
    if (mark?.kind === 'digits' && mark.gap !== '' && isGroup(all, index, next, language)) {
      written += mark.gap + mark.text;
      next += 1;
    } else if (
      mark &&
      INNER_MARKS.has(mark.text) &&
      isGlued(all, next) &&
      digits?.kind === 'digits' &&
      isGlued(all, next + 1)
    ) {
      written += mark.text + digits.text;
      next += 2;
    } else break;
  }
  const value = readDigits(asciiDigits(written), language);
  return { ...value, text: asciiDigits(written), next };
}

const MOST_GROUPS = 12;

/** Whether the digits at `next` go on the number that began at `index`, after a space ("76 500"). */
function isGroup(all: readonly Lexeme[], index: number, next: number, language: Language): boolean {
  const group = all[next];
  const first = all[index];
  if (!group || !first || !SPACES.test(group.gap) || !language.thousandsMarks.has(group.gap)) {
    return false;
  }
  // No number has more groups; a row of numbers may have thousands.
  if (next - index > MOST_GROUPS) return false;
  const groupsSoFar = all.slice(index + 1, next);
  return (
    group.text.length === 3 &&
    first.text.length <= 3 &&
    first.fold !== '0' &&
    !isDash(all[index - 1]) && // "COVID-19 500" is two numbers
    groupsSoFar.every((lexeme) => lexeme.kind === 'digits' && lexeme.gap === group.gap) &&
    !(isDash(all[next + 1]) && isGlued(all, next + 1)) // "8 495 123-45" is a telephone number
  );
}

function readDigits(text: string, language: Language): { value?: Decimal; digits: number } {
  if (/^\d*$/u.test(text)) return { value: decimal(text), digits: 0 };
  const marks = Array.from(text.matchAll(/\D+/gu), (match) => match[0]);
  const last = marks.at(-1) ?? '';
  const pieces = text.split(/\D+/u);
  const groups = pieces.slice(1);
  const sameMark = marks.every((mark) => mark === last);
  const isThousands = (mark: string) => language.thousandsMarks.has(mark);
  // 1,234,567 or, in India, 12,34,567: the last group has three digits, the others two or three.
  const wellGrouped = (list: readonly string[]) =>
    (pieces[0]?.length ?? 0) <= 3 &&
    list.every((group, at) => group.length === 3 || (at < list.length - 1 && group.length === 2));
  if (sameMark && isThousands(last) && wellGrouped(groups)) {
    return { value: decimal(pieces.join('')), digits: 0 };
  }
  const part = groups.at(-1) ?? '';
  const before = marks.slice(0, -1);
  const grouped =
    before.every((mark) => mark === before[0] && isThousands(mark)) &&
    (before.length === 0 || wellGrouped(groups.slice(0, -1)));
  if (!grouped || before[0] === last) return { digits: 0 };
  // A full stop or comma before any number of digits but three can only be a decimal mark, even in
  // a language that uses the other one: translators leave them.
  const mark = last === '.' || last === ',' ? part.length !== 3 && marks.length === 1 : false;
  if (!language.decimalMarks.has(last) && !mark) return { digits: 0 };
  return { value: decimal(`${pieces.slice(0, -1).join('')}.${part}`), digits: part.length };
}

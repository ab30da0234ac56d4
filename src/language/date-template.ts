import { compare, decimal, toNumber } from './decimal.ts';
import { hanNumberAt } from './forms/han-number.ts';
import type { Language, TemplateTree } from './language.ts';
import { isDash, isGlued, type Lexeme } from './lexeme.ts';
import { wordNumberAt, type WordNumber } from './number-words.ts';
import { isGluedToName, isGluedWord, numeralAt } from './numeral.ts';
import { comparable, matchPhrase } from './phrase.ts';

/** What the slots of a template held. */
export type SlotValues = Readonly<Partial<Record<string, number>>>;

export interface TemplateMatch {
  readonly values: SlotValues;
  readonly next: number;
}

/**
 * Takes templates, each as its words (as they compare) and slots ("{day}"); gives their tree. Throws
 * an Error naming a slot that there is not.
 */
export function templateTree(templates: Iterable<readonly string[]>): TemplateTree {
  const empty = (): TemplateTree => ({ words: new Map(), slots: new Map(), ends: false });
  const root = empty();
  for (const template of templates) {
    let node = root;
    for (const part of template) {
      const slot = /^\{(\w+)\}$/u.exec(part)?.[1];
      if (slot !== undefined && !READERS[slot.replace(/2$/u, '')]) {
        throw new Error(`a date template has an unknown slot, {${slot}}`);
      }
      const branches = slot === undefined ? node.words : node.slots;
      const branch = branches.get(slot ?? part) ?? empty();
      branches.set(slot ?? part, branch);
      node = branch;
    }
    node.ends = true;
  }
  return root;
}

/** Takes lexemes, an index and a tree; gives every match of a template there. */
export function matchTemplates(
  all: readonly Lexeme[],
  index: number,
  tree: TemplateTree,
  language: Language,
  values: SlotValues = {},
): TemplateMatch[] {
  const found: TemplateMatch[] = tree.ends ? [{ values, next: index }] : [];
  const lexeme = all[index];
  if (!lexeme) return found;
  const branch = tree.words.get(comparable(lexeme));
  if (branch) found.push(...matchTemplates(all, index + 1, branch, language, values));
  for (const [slot, rest] of tree.slots) {
    const read = READERS[slot.replace(/2$/u, '')]?.(all, index, language);
    if (!read) continue;
    const more = { ...values, [slot.replace(/Number|Word|Before/u, '')]: read.value };
    found.push(...matchTemplates(all, read.next, rest, language, more));
  }
  return found;
}

interface SlotMatch {
  readonly value: number;
  readonly next: number;
}

type SlotReader = (
  all: readonly Lexeme[],
  index: number,
  language: Language,
) => SlotMatch | undefined;

const READERS: Readonly<Record<string, SlotReader>> = {
  day: (all, index, language) => {
    const digits = digitsAt(all, index, language, 2);
    const number = digits
      ? { value: Number(digits.text), next: afterDayEnding(all, digits.next, language) }
      : smallWord(all, index, language);
    return number && number.value >= 1 && number.value <= 31 ? number : undefined;
  },
  month: (all, index, language) => {
    const { months, shortMonths, monthsCapital } = language.dates;
    if (monthsCapital && !/^\p{Lu}/u.test(all[index]?.text ?? '')) return undefined;
    return matchPhrase(months, all, index) ?? matchPhrase(shortMonths, all, index);
  },
  // Languages that number their months within a date in words (2023年11月1日).
  monthNumber: (all, index, language) => {
    const digits = digitsAt(all, index, language, 2);
    const value = Number(digits?.text);
    return digits && value >= 1 && value <= 12 ? { value, next: digits.next } : undefined;
  },
  year: (all, index, language) => {
    const digits = digitsAt(all, index, language, 4) ?? hanYearAt(all, index, language);
    if (digits?.text.length !== 4) return undefined;
    const value = Number(digits.text);
    return value >= 1000 && value < 2200 ? { value, next: digits.next } : undefined;
  },
  // "Winter 1962/63"
  yearBefore: (all, index) => {
    const year = yearBeforeSlash(all, index);
    return year && { value: Number(year.text), next: year.next };
  },
  // Of three digits, only beside a word that says so («в 410 году»).
  yearNumber: (all, index, language) => {
    const digits = digitsAt(all, index, language, 3);
    return digits?.text.length === 3
      ? { value: Number(digits.text), next: digits.next }
      : undefined;
  },
  // "the winter of 1986–87"
  shortYear: (all, index, language) => {
    const digits = digitsAt(all, index, language, 2);
    return digits?.text.length === 2
      ? { value: Number(digits.text), next: digits.next }
      : undefined;
  },
  season: (all, index, language) => matchPhrase(language.dates.seasons, all, index),
  decade: (all, index, language) => {
    const word = matchPhrase(language.dates.decadeWords, all, index);
    if (word) return word;
    const digits = digitsAt(all, index, language, 4);
    if (!digits || !isGlued(all, digits.next) || !/^(?:\d\d)?\d0$/u.test(digits.text))
      return undefined;
    const ending = matchPhrase(language.dates.decadeEndings, all, digits.next);
    return ending && { value: Number(digits.text), next: ending.next };
  },
  tens: (all, index, language) => {
    const digits = digitsAt(all, index, language, 4);
    if (!digits || !/^(?:\d\d)?\d0$/u.test(digits.text)) return undefined;
    return { value: Number(digits.text), next: digits.next };
  },
  century: (all, index, language) => ordinalAt(all, index, language) ?? romanAt(all, index),
  // Where a century is counted without an ordinal ("21世纪").
  centuryNumber: (all, index, language) => {
    const digits = digitsAt(all, index, language, 2);
    return digits
      ? { value: Number(digits.text), next: digits.next }
      : smallWord(all, index, language);
  },
  // "الساعة السابعة"
  hourWord: (all, index, language) => {
    const word = smallWord(all, index, language);
    return word && word.value <= 24 ? word : undefined;
  },
  // "18h30" has it right behind a letter.
  minute: (all, index) => {
    const digits = all[index];
    return digits?.kind === 'digits' && /^[0-5]\d$/u.test(digits.fold)
      ? { value: Number(digits.fold), next: index + 1 }
      : undefined;
  },
  quarter: (all, index, language) => partOfYear(all, index, language, 4),
  half: (all, index, language) => partOfYear(all, index, language, 2),
  hour: (all, index, language) => {
    const numeral = numeralAt(all, index, language);
    const hour = numeral && /^(\d\d?)(?:[:.]([0-5]\d))?$/u.exec(numeral.text);
    return hour && Number(hour[1]) <= 24
      ? { value: Number(hour[1]), next: numeral.next }
      : undefined;
  },
};

/** Digits that are nothing but digits: no decimal, no letters glued before. */
function digitsAt(all: readonly Lexeme[], index: number, language: Language, longest: number) {
  const numeral = numeralAt(all, index, language);
  if (!numeral || isGluedToName(all, index) || !/^\d+$/u.test(numeral.text)) return undefined;
  return numeral.text.length <= longest && numeral.next === index + 1 ? numeral : undefined;
}

/** "Winter 1962/63": a year and the next, which is no fraction; the name of a season stands before it. */
function yearBeforeSlash(all: readonly Lexeme[], index: number) {
  const [year, slash, next] = all.slice(index, index + 3);
  const isPair = slash?.text === '/' && /^(?:\d\d)?\d\d$/u.test(next?.fold ?? '');
  return isPair && /^\d{4}$/u.test(year?.fold ?? '')
    ? { text: year!.fold, next: index + 1 }
    : undefined;
}

/** "二〇二三" */
function hanYearAt(all: readonly Lexeme[], index: number, language: Language) {
  if (!language.hanNumerals) return undefined;
  const han = hanNumberAt(all, index);
  const isByDigits = all.slice(index, index + 4).every(({ fold }) => !/[十百千万亿]/u.test(fold));
  return han?.value && isByDigits && han.next === index + 4
    ? { text: String(toNumber(han.value)), next: han.next }
    : undefined;
}

function afterDayEnding(all: readonly Lexeme[], index: number, language: Language): number {
  const ending = isGlued(all, index) && matchPhrase(language.dates.dayEndings, all, index);
  return ending ? ending.next : index;
}

function afterOrdinalEnding(all: readonly Lexeme[], index: number, language: Language): number {
  const ending = isGlued(all, index) && matchPhrase(language.ordinalEndings, all, index);
  return ending ? ending.next : index;
}

interface Asked {
  readonly all: readonly Lexeme[];
  readonly index: number;
  readonly language: Language;
  readonly word: WordNumber | undefined;
}
let last: Asked | undefined;

/** The number in words at an index, which many slots ask for one after another. */
function wordAt(all: readonly Lexeme[], index: number, language: Language): WordNumber | undefined {
  if (last?.all !== all || last.index !== index || last.language !== language)
    last = { all, index, language, word: wordNumberAt(all, index, language) };
  return last.word;
}

function smallWord(
  all: readonly Lexeme[],
  index: number,
  language: Language,
): SlotMatch | undefined {
  const word = wordAt(all, index, language);
  if (!word || compare(word.value, decimal('31')) > 0) return undefined;
  return { value: toNumber(word.value), next: word.next };
}

function ordinalAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
): SlotMatch | undefined {
  const digits = digitsAt(all, index, language, 2);
  if (digits) {
    const next = afterOrdinalEnding(all, digits.next, language);
    return next > digits.next ? { value: Number(digits.text), next } : undefined;
  }
  const word = wordAt(all, index, language);
  return word?.ordinal ? { value: toNumber(word.value), next: word.next } : undefined;
}

/** A quarter or half of a year: an ordinal, a roman number, or the digit in "Q1" and «3 квартал». */
function partOfYear(
  all: readonly Lexeme[],
  index: number,
  language: Language,
  most: number,
): SlotMatch | undefined {
  const lexeme = all[index];
  const isDigit =
    lexeme?.kind === 'digits' &&
    ((isGlued(all, index) && all[index - 1]?.kind === 'word') ||
      (lexeme.text.length === 1 && !isGlued(all, index + 1)));
  const found = isDigit
    ? { value: Number(lexeme.fold), next: index + 1 }
    : (ordinalAt(all, index, language) ?? romanAt(all, index));
  return found && found.value >= 1 && found.value <= most ? found : undefined;
}

const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/u;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** A roman number up to 39, in Latin capitals. */
function romanAt(all: readonly Lexeme[], index: number): SlotMatch | undefined {
  // "XIXe siècle"
  const written = all[index]?.text ?? '';
  if (!/^[IVX]/u.test(written)) return undefined;
  const text = written.replace(/(?<=[IVX])(?:e|ème|er)$/u, '');
  if (!ROMAN.test(text)) return undefined;
  const digits = Array.from(text, (letter) => ROMAN_DIGITS[letter] ?? 0);
  const value = digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
  return { value, next: index + 1 };
}

/** Whether what follows a number makes it no year: a letter, or one end of more digits. */
export function goesOn(all: readonly Lexeme[], index: number): boolean {
  return (
    isGluedWord(all, index) ||
    (isDash(all[index]) &&
      isGlued(all, index) &&
      all[index + 1]?.kind === 'digits' &&
      isGlued(all, index + 1))
  );
}

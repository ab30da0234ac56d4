import type { FigureValue } from '../../model/record.ts';
import { checkInterpretation } from './interpretation.ts';
import { excerpt } from '../source/markdown.ts';
import type { ProblemText } from '../problem.ts';
import { readDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { loadLanguage } from '../../language/load-language.ts';
import { readNumber } from '../../language/number.ts';
import { isScaleSign } from '../../language/unit.ts';
import type { Quantity } from '../../language/quantity.ts';

/** What is read in the words of a value. */
export type Reading = Quantity | { readonly kind: 'year'; readonly edtf: string };

/** The value of a field; or what is wrong, with the words or with what the editor reads in them. */
export type ValueResult =
  | {
      /** What the value is. */
      reading: Reading;
      /** What its words say, where they can be read without help. */
      ofWords?: Reading;
    }
  | { problem: ProblemText; in: 'words' | 'is' };

/**
 * Reads the value of a field: in its words, by the language of the analysis; or in `is`, where the
 * words need to be interpreted. What the words say by themselves, `is` may neither change nor make
 * more exact.
 * @param mayBeYear whether four digits may be a year: of what is counted in no unit
 * @param unit words that are cited as what is counted: they are no part of the number
 */
export function readValue(
  field: { words: string; is?: string | undefined },
  mayBeYear: boolean,
  language: Language,
  unit?: string,
): ValueResult {
  const { words, is } = field;
  const ofWords = readWith(words, mayBeYear, language, unit);
  if (is === undefined) {
    if (ofWords === 'uncertain') return { problem: uncertain(words, language), in: 'words' };
    if (!ofWords) return { problem: unread(words), in: 'words' };
    return { reading: ofWords, ofWords };
  }
  const reading = readInterpretation(is, mayBeYear, language);
  if (reading === 'ambiguous') return { problem: ambiguous(is), in: 'is' };
  if (!reading) return { problem: unread(is), in: 'is' };
  if (!ofWords || ofWords === 'uncertain') {
    const problem =
      reading.kind === 'year' ? undefined : checkInterpretation(words, is, reading, language);
    return problem ? { problem, in: 'is' } : { reading };
  }
  const against = compare(ofWords, reading);
  if (against === undefined) {
    const problem =
      reading.kind === 'year' ? undefined : checkInterpretation(words, is, reading, language);
    return problem ? { problem, in: 'is' } : { reading, ofWords };
  }
  return {
    problem: {
      found:
        against === 'contradicts'
          ? `"${excerpt(is)}" for the words "${excerpt(words)}", which say ${say(ofWords)}`
          : `"${excerpt(is)}" for the words "${excerpt(words)}", which are not so exact`,
      expected: 'what the words say, no more exact than they are',
      fix: 'leave "is" out: the value is read from the words; or cite words that say more',
    },
    in: 'is',
  };
}

/** @returns whether what the editor reads in words contradicts what they say, if both can be read. */
export function contradicts(words: string, is: string, language: Language): boolean {
  const ofWords = read(words, false, language);
  const reading = readInterpretation(is, false, language);
  if (typeof reading !== 'object') return false;
  if (reading.kind !== 'year' && checkInterpretation(words, is, reading, language)) return true;
  return typeof ofWords === 'object' && compare(ofWords, reading) !== undefined;
}

/**
 * @param words those of the text
 * @param ofWords what they say by themselves
 * @returns the value as the model has it
 */
export function valueOf(
  field: { words: string; is?: string | undefined },
  reading: Reading,
  ofWords: Reading | undefined,
): FigureValue {
  const { words, is } = field;
  const scale = ofWords && 'scale' in ofWords ? ofWords.scale : undefined;
  return {
    ...(is === undefined ? { words } : { words, is }),
    ...exactnessOf(reading),
    ...(scale !== undefined && { scale }),
  };
}

/** @returns what is read, as the model has it. */
function exactnessOf(reading: Reading) {
  const { kind: exactness } = reading;
  switch (exactness) {
    case 'range':
      return { exactness, range: [reading.from, reading.to] as [number, number] };
    case 'bound':
      return {
        exactness,
        number: reading.value,
        bound: reading.op,
        ...(reading.about && { near: true as const }),
      };
    case 'exact':
    case 'about':
    case 'ordinal':
      return { exactness, number: reading.value };
    default:
      return { exactness };
  }
}

function read(
  words: string,
  mayBeYear: boolean,
  language: Language,
): Reading | 'uncertain' | undefined {
  // A bare "2050" counts nothing: it is a year.
  const edtf = mayBeYear ? readDate(words, language)?.edtf : undefined;
  if (edtf !== undefined && /^\d{4}$/.test(edtf)) return { kind: 'year', edtf };
  const quantity = readNumber(words, language);
  // Where nobody has written down the number words of a language, any word after the digits may be one.
  if (quantity && language.file === undefined && hasWordsAfter(quantity)) return 'uncertain';
  return quantity;
}

/** As `read`, where the words after the digits may be those that say what is counted. */
function readWith(words: string, mayBeYear: boolean, language: Language, unit: string | undefined) {
  const found = read(words, mayBeYear, language);
  if (found !== 'uncertain' || unit === undefined) return found;
  const quantity = readNumber(words, language);
  const isUnit =
    quantity?.unit?.kind === 'words' &&
    quantity.unit.words === unit &&
    !isScaleSign(unit, language);
  return isUnit ? quantity : found;
}

const hasWordsAfter = ({ unit, rest }: Quantity) => unit?.kind === 'words' || rest !== undefined;

/**
 * What the editor writes is read in the language of the analysis, or in that of the format, English;
 * not where the two read different numbers in it ("5 million" in Russian, "1.850" in Spanish).
 */
function readInterpretation(
  is: string,
  mayBeYear: boolean,
  language: Language,
): Reading | 'ambiguous' | undefined {
  const own = read(is, mayBeYear, language);
  const english = read(is, mayBeYear, loadLanguage('en'));
  const other =
    typeof english === 'object' && (english.kind === 'year' || !hasWordsAfter(english))
      ? english
      : undefined;
  if (typeof own !== 'object') return other;
  return other && compare(own, other) !== undefined ? 'ambiguous' : own;
}

type Against = 'contradicts' | 'more-exact';

function numbersOf(reading: Reading): number[] {
  if (reading.kind === 'range') return [reading.from, reading.to];
  return 'value' in reading ? [reading.value] : [];
}

/** What speaks against a reading of words that say something by themselves. */
function compare(words: Reading, is: Reading): Against | undefined {
  if (words.kind === 'year' || is.kind === 'year') {
    const isSame = words.kind === 'year' && is.kind === 'year' && words.edtf === is.edtf;
    return isSame ? undefined : 'contradicts';
  }
  const isExact = is.kind === 'exact' || is.kind === 'ordinal';
  const numbers = numbersOf(words);
  if (numbers.length === 0) return isExact || is.kind === 'about' ? 'more-exact' : undefined;
  if (!sameNumbers(words, is)) return 'contradicts';
  if (words.kind === 'exact' || words.kind === 'ordinal')
    return isExact || is.kind === 'about' ? undefined : 'contradicts';
  if (isExact) return 'more-exact';
  const sameBound =
    words.kind !== 'bound' ||
    is.kind !== 'bound' ||
    (words.op === is.op && words.about === is.about);
  return words.kind === is.kind && sameBound ? undefined : 'contradicts';
}

/** Whether the numbers are the same; "half" is 50 % too. */
function sameNumbers(words: Quantity, is: Quantity): boolean {
  const [a, b] = [numbersOf(words), numbersOf(is)];
  const isPercent = (quantity: Quantity) => quantity.unit?.kind === 'percent';
  const equal = (times: number) =>
    a.length === b.length && a.every((number, at) => isNearly(number * times, b[at]!));
  if (equal(1)) return true;
  if (isPercent(words) === isPercent(is)) return false;
  return equal(isPercent(is) ? 100 : 0.01);
}

/** Whether two numbers are the same but for how floating-point numbers are multiplied. */
const isNearly = (a: number, b: number) => Math.abs(a - b) <= 1e-12 * Math.abs(b);

function say(reading: Reading): string {
  if (reading.kind === 'year') return reading.edtf;
  const numbers = numbersOf(reading).join(' to ');
  const percent = reading.unit?.kind === 'percent' ? ' %' : '';
  const about = 'about' in reading && reading.about ? '~' : '';
  const limit =
    reading.kind === 'bound' ? `${about}${reading.op} ` : reading.kind === 'about' ? '~' : about;
  return `${limit}${numbers}${percent}`;
}

const unread = (words: string): ProblemText => ({
  found: `"${excerpt(words)}", in which no value was found`,
  expected: 'a number, a number word, or a magnitude, in the language of the analysis',
  fix: 'cite the words of the value, or write "{ words: …, is: … }"',
});

const uncertain = (words: string, { tag }: Language): ProblemText => ({
  found: `"${excerpt(words)}", in which the words after the digits may belong to the number`,
  expected: `what they mean: there is no file yet that says how "${tag}" writes numbers in words`,
  fix: 'write "{ words: …, is: … }" with all of the number in digits, such as 38600000; "about 38600000" if it is not exact',
});

const ambiguous = (is: string): ProblemText => ({
  found: `"${excerpt(is)}", which the language of the analysis and English read differently`,
  expected: 'an unambiguous number',
  fix: 'write all of its digits, without separators or scale words, such as 38600000',
});

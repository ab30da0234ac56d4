import {
  NOT_STATED,
  type Agreement,
  type DateWords,
  type Derivation,
  type Figure,
  type Stated,
  type Words,
} from '../model/record.ts';
import type { Problem } from './problem.ts';
import { readDate } from './reading/date.ts';
import type { Language } from './reading/language.ts';
import { readNumber } from './reading/number.ts';
import type { Quantity } from './reading/quantity.ts';
import { foldWords, readUnit, unitKey } from './reading/unit.ts';
import type { SourceRecord } from './records.ts';
import { differenceOf, percentOf, sumOf } from './reckon.ts';
import type { Told } from './values.ts';
import { findWords } from './whole-words.ts';

export type FigureSource = Extract<SourceRecord, { kind: 'figure' }>;
export type DerivedSource = Extract<FigureSource, { derived: true }>;

/** A figure that another is derived from. */
export interface Input {
  record: FigureSource;
  figure: Figure;
  /** What the words of its value say, where they can be read without help. */
  quantity?: Quantity;
}

/** What a derived figure comes to; or what keeps it from being reckoned. */
export type Derived = { derivation: Derivation } | { problem: Problem };

const INPUTS = {
  expected: 'inputs that the operation can be reckoned from',
  fix: 'mend "of" or "op", or remove the derived figure',
};

/** @returns the documents of a set that the text does not name, as a derived figure. */
export function deriveNotNamed(file: string, record: DerivedSource, set: Agreement): Derived {
  const { of, round } = record.fields.derive;
  if (!set.set || of.length !== 1)
    return tell(file, record, ['derive'], {
      found: `"not-named" of ${of.join(', ')}`,
      ...INPUTS,
    });
  const places = Number(round);
  return {
    derivation: { op: 'not-named', of, round: places, result: sumOf([set.set.notNamed], places) },
  };
}

/**
 * Reckons a share, difference or sum, if its inputs have exact values that can be reckoned with one
 * another: of one unit, one period and one base.
 */
export function derive(
  file: string,
  record: DerivedSource,
  inputs: readonly Input[],
  language: Language,
): Derived {
  const { op, of, round } = record.fields.derive;
  const refuse = (found: string) => tell(file, record, ['derive'], { found, ...INPUTS });
  const numbers: number[] = [];
  for (const { figure } of inputs) {
    const { value } = figure;
    if (value?.exactness !== 'exact' || value.number === undefined)
      return refuse(`"${figure.id}", which has no exact value`);
    numbers.push(value.number);
  }
  const [first, second] = numbers;
  if (first === undefined || (op !== 'sum' && second === undefined))
    return refuse(`"${op}" of ${numbers.length} ${numbers.length === 1 ? 'input' : 'inputs'}`);
  if (op === 'share' && numbers.length !== 2)
    return refuse(`"share" of ${numbers.length} inputs, which takes two`);
  const misplaced = findMisplacedWhole(op, inputs, language);
  if (misplaced) return tell(file, record, ['derive', 'of'], misplaced);
  const unlike = findUnlike(op, inputs, language);
  if (unlike) return tell(file, record, ['derive', 'of', unlike.index], unlike.told);
  const places = Number(round);
  const result =
    op === 'share'
      ? percentOf(first, second!, places)
      : op === 'sum'
        ? sumOf(numbers, places)
        : differenceOf(numbers, places);
  if (result === undefined) return refuse('a share of nothing');
  return { derivation: { op, of, round: places, result } };
}

const tell = (
  file: string,
  record: DerivedSource,
  path: PropertyKey[],
  told: Told,
): { problem: Problem } => ({ problem: { file, ...record.place(...path), ...told } });

/** A field as it is compared, and as an editor is told of it. */
interface Compared {
  key: string | undefined;
  /** The words; absent where the field does not apply or the text is silent. */
  words?: string;
}

const NAMES = ['unit', 'period', 'base'] as const;
type Name = (typeof NAMES)[number];

/** The first input that differs from the one before all others, and in what. */
function findUnlike(
  op: Derivation['op'],
  inputs: readonly Input[],
  language: Language,
): { index: number; told: Told } | undefined {
  const [first] = inputs;
  for (const [index, other] of inputs.entries()) {
    if (!first || other === first) continue;
    const differing = NAMES.filter(
      (name) =>
        comparedOf(name, first, inputs, language).key !==
        comparedOf(name, other, inputs, language).key,
    );
    const found = differing.map((name) =>
      [first, other]
        .map((input) => say(name, input, comparedOf(name, input, inputs, language)))
        .join(', '),
    );
    const { of } = first.figure;
    if (op === 'share' && isStated(of) && !namesWhole(of, other, language))
      found.push(
        `"${first.figure.id}" is of "${of.words}", not of "${other.figure.id}", ${other.figure.value!.words}`,
      );
    if (found.length === 0) continue;
    return {
      index,
      told: {
        found: `inputs that do not go together: ${found.join('; ')}`,
        expected: `inputs of the same unit, period and base${op === 'share' ? ', the second the whole of the first' : ''}`,
        fix: `mend ${differing.length > 0 ? 'the field that is wrong, or add the one that is missing' : '"of"'}, or remove the derived figure; where two words mean the same, say so with "{ words: …, is: … }"`,
      },
    };
  }
  return undefined;
}

function say(name: Name, { figure, record }: Input, { key, words }: Compared): string {
  const { line } = record.place(name);
  if (words !== undefined) return `"${figure.id}" has the ${name} "${words}" (line ${line})`;
  return key === NOT_STATED
    ? `"${figure.id}" has a ${name} that is not stated (line ${line})`
    : `"${figure.id}" has no ${name} (line ${line})`;
}

const isStated = <T extends Words>(field: Stated<T> | undefined): field is T =>
  field !== undefined && field !== NOT_STATED;

/** Currencies, per cent and dates are compared by what they are, other fields by their words. */
function comparedOf(
  name: Name,
  input: Input,
  inputs: readonly Input[],
  language: Language,
): Compared {
  const field = input.figure[name];
  if (field === undefined) return name === 'unit' ? ownUnit(input, inputs, language) : NONE;
  return compared(name, field, language);
}

const NONE: Compared = { key: undefined };

function compared(name: Name, field: Stated<DateWords>, language: Language): Compared {
  if (field === NOT_STATED) return { key: NOT_STATED };
  const meant = field.is ?? field.words;
  return { key: `"${keyOf(name, field, meant, language)}"`, words: meant };
}

function keyOf(name: Name, field: DateWords, meant: string, language: Language): string {
  if (name === 'unit') return unitKey(readUnit(meant, language), language);
  const when = field.when ?? (name === 'base' ? readDate(meant, language) : undefined);
  return when ? `${when.edtf} ${when.qualifier ?? ''}` : foldWords(meant, language);
}

/**
 * The unit of a figure that states it in no field: the one in the words of its value ("28.5 million
 * crowns"), else that of the whole which it is of ("of 76 million crowns").
 */
function ownUnit(input: Input, inputs: readonly Input[], language: Language): Compared {
  const { of } = input.figure;
  const whole = isStated(of)
    ? inputs.find(({ figure }) => figure !== input.figure && names(of.words, figure))
    : undefined;
  if (whole?.figure.unit) return compared('unit', whole.figure.unit, language);
  const quantities = [
    input.quantity,
    whole?.quantity,
    isStated(of) && language.file !== undefined
      ? readNumber(of.is ?? of.words, language)
      : undefined,
  ];
  const unit = quantities.find((quantity) => quantity?.unit)?.unit;
  if (!unit) return NONE;
  const words = unit.kind === 'percent' ? '%' : unit.words;
  return { key: `"${unitKey(unit, language)}"`, words };
}

/** Whether words have those of a figure's value in them. */
const names = (words: string, { value }: Figure): boolean =>
  value !== undefined && findWords(words, value.words) >= 0;

/** Whether the words for a whole mean the figure: they have its words, its number, or no number. */
function namesWhole(of: Words, { figure }: Input, language: Language): boolean {
  if (names(of.words, figure)) return true;
  const quantity = readNumber(of.is ?? of.words, language);
  return !quantity || !('value' in quantity) || quantity.value === figure.value?.number;
}

/** A whole reckoned as a share of its part, taken from its part, or added to it. */
function findMisplacedWhole(
  op: Derivation['op'],
  inputs: readonly Input[],
  language: Language,
): Told | undefined {
  const [first, second] = inputs;
  const isPart = (part: Input | undefined, whole: Input | undefined) =>
    part !== undefined && whole !== undefined && isOfWhole(part, whole, language);
  const pair = [second?.figure.id, first?.figure.id];
  const swap = `write "of: [${pair.join(', ')}]"`;
  if (op === 'share' && isPart(second, first))
    return {
      found: `a share of "${pair[0]}", which is itself a part of "${pair[1]}"`,
      expected: 'the part first, then its whole',
      fix: swap,
    };
  if (op === 'difference' && inputs.length === 2 && isPart(first, second))
    return {
      found: `"${pair[1]}" less "${pair[0]}", the whole that it is a part of`,
      expected: 'the whole first, then what is taken from it',
      fix: `${swap}, or "op: share"`,
    };
  const counted = inputs.find((part) => inputs.some((whole) => isPart(part, whole)));
  if (op === 'sum' && counted)
    return {
      found: `"${counted.figure.id}" added to the whole that it is a part of`,
      expected: 'values of which none is in another',
      fix: 'mend "of" or "op", or remove the derived figure',
    };
  return undefined;
}

/** Whether a figure says, by number, that it is of another. */
function isOfWhole({ figure: { of } }: Input, whole: Input, language: Language): boolean {
  if (!isStated(of)) return false;
  const quantity = readNumber(of.is ?? of.words, language);
  return quantity !== undefined && 'value' in quantity && namesWhole(of, whole, language);
}

/** Whether a sum or difference may be of a whole: one of its inputs is it, or is of it. */
const isOfInputs = (of: Words, inputs: readonly Input[], language: Language): boolean =>
  inputs.some(
    (input) =>
      namesWhole(of, input, language) ||
      (isStated(input.figure.of) &&
        foldWords(input.figure.of.words, language) === foldWords(of.words, language)),
  );

/**
 * Holds the fields that a derived figure has of its own against its inputs.
 * @returns a problem for each that says otherwise than they do
 */
export function checkOwnFields(
  file: string,
  record: DerivedSource,
  own: Figure,
  inputs: readonly Input[],
  language: Language,
): Problem[] {
  const { op } = record.fields.derive;
  const [first] = inputs;
  if (!first) return [];
  const problems: Problem[] = [];
  const add = (name: string, told: Told) => problems.push(tell(file, record, [name], told).problem);
  for (const name of NAMES) {
    const field = own[name];
    if (field === undefined) continue;
    const { key, words = 'not-stated' } = compared(name, field, language);
    if (name === 'unit' && op === 'share') {
      if (key !== '"%"')
        add(name, {
          found: `the unit "${words}" of a share, which is in per cent`,
          expected: 'no "unit": that of a share is per cent',
          fix: 'remove it',
        });
      continue;
    }
    const theirs = comparedOf(name, first, inputs, language);
    if (key !== theirs.key)
      add(name, {
        found: `the ${name} "${words}", while ${inputs.map((input) => say(name, input, comparedOf(name, input, inputs, language))).join(', ')}`,
        expected: `the ${name} of its inputs`,
        fix:
          theirs.key === undefined
            ? 'remove it, or add it to the inputs'
            : `write "${name}: ${theirs.words ?? NOT_STATED}", or remove it`,
      });
  }
  const { of } = own;
  if (!isStated(of)) return problems;
  const whole = op === 'share' ? inputs[1] : undefined;
  if (whole ? !namesWhole(of, whole, language) : !isOfInputs(of, inputs, language))
    add('of', {
      found: whole
        ? `a share of "${of.words}", while the whole is "${whole.figure.id}", ${whole.figure.value!.words}`
        : `"${of.words}", of which none of its inputs is`,
      expected: whole ? 'the words of the whole' : 'the words of what its inputs are, or are of',
      fix: 'cite them, or remove "of"',
    });
  return problems;
}

/**
 * Holds the unit of the documents that are not named against the words that count the set.
 * @returns a problem if it is another
 */
export function checkNotNamedUnit(
  file: string,
  record: DerivedSource,
  { unit }: Figure,
  { set }: Agreement,
  language: Language,
): Problem[] {
  if (!isStated(unit) || !set) return [];
  const counted = readNumber(set.count.words, language)?.unit;
  const isSame =
    counted?.kind !== 'words' ||
    foldWords(counted.words, language).includes(foldWords(unit.is ?? unit.words, language));
  if (isSame) return [];
  return [
    tell(file, record, ['unit'], {
      found: `the unit "${unit.is ?? unit.words}" of what is counted as "${set.count.words}"`,
      expected: 'the unit of the set',
      fix: `write "unit: ${counted.words}", or remove it`,
    }).problem,
  ];
}

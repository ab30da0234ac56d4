import { excerpt } from '../source/markdown.ts';
import type { ProblemText } from '../problem.ts';
import type { Language } from '../../language/language.ts';
import type { Quantity, Unit } from '../../language/quantity.ts';
import { multipliersOf, statedNumbers } from '../../language/context/stated-numbers.ts';
import { unitKey } from '../../language/unit.ts';

/** The smallest and the largest scale that words may multiply digits by. */
const SMALLEST = 1e-6;
const LARGEST = 1e18;

/**
 * Holds what an editor reads in words against the numbers, currencies and per cent that stand in them,
 * where the words are not read whole: its digits are theirs, times a power of ten or a multiplier that
 * the language has a name for (dozen), or one of them a part of another ("one in five").
 * @returns what is wrong; undefined where nothing is, or nothing stands in the words
 */
export function checkInterpretation(
  words: string,
  is: string,
  reading: Quantity,
  language: Language,
): ProblemText | undefined {
  const stated = statedNumbers(words, language);
  if (stated.numbers.length > 0) {
    const own = numbersOf(reading);
    const isMade = own.every((number) => isMadeOf(number, stated.numbers, language));
    if (!isMade) return otherDigits(words, is, stated.numbers);
  }
  // "Half" is 50 %.
  const isShare =
    reading.unit?.kind === 'percent' &&
    numbersOf(reading).some((number) => stated.numbers.includes(number / 100));
  return isShare ? undefined : checkUnits(words, is, reading.unit, stated.units, language);
}

const numbersOf = (quantity: Quantity): number[] =>
  quantity.kind === 'range'
    ? [quantity.from, quantity.to]
    : 'value' in quantity
      ? [quantity.value]
      : [];

function isMadeOf(number: number, stated: readonly number[], language: Language): boolean {
  const factors = [1, ...multipliersOf(language)];
  const parts = stated.flatMap((some) =>
    stated.filter((whole) => some < whole).map((whole) => some / whole),
  );
  return [...stated, ...parts].some((one) =>
    factors.some((factor) => isPowerOfTen(number, one * factor)),
  );
}

function isPowerOfTen(number: number, one: number): boolean {
  if (number === one) return true;
  const ratio = number / one;
  if (!Number.isFinite(ratio) || ratio < SMALLEST || ratio > LARGEST) return false;
  const exponent = Math.round(Math.log10(ratio));
  return Math.abs(ratio - 10 ** exponent) <= 1e-9 * 10 ** exponent;
}

function checkUnits(
  words: string,
  is: string,
  unit: Unit | undefined,
  stated: readonly Unit[],
  language: Language,
): ProblemText | undefined {
  if (!unit || unit.kind === 'words' || unit.kind === 'times') return undefined;
  if (stated.some((one) => isSameUnit(one, unit, language))) return undefined;
  return {
    found: `"${excerpt(is)}" for the words "${excerpt(words)}", ${
      stated.length === 0 ? 'which give no unit' : 'which are of another unit'
    }`,
    expected: 'the unit that the words give',
    fix: 'write the number alone, and cite the unit of the text in "unit"',
  };
}

/** A currency whose country is not stated is the same in other words for it ("$", "dollars"). */
function isSameUnit(a: Unit, b: Unit, language: Language): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'currency' && b.kind === 'currency' && a.code === null && b.code === null)
    return true;
  return unitKey(a, language) === unitKey(b, language);
}

const otherDigits = (words: string, is: string, stated: readonly number[]): ProblemText => ({
  found: `"${excerpt(is)}" for the words "${excerpt(words)}", whose number is ${stated.join(', ')}`,
  expected: 'the digits of the words, times what their scale says',
  fix: 'write what the words say; or cite words that say it',
});

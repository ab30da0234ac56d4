import { compare, decimal, plus, times, toNumber, type Decimal } from '../../language/decimal.ts';

/** Made once: that takes longer than to write many numbers. */
const PLAINLY = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });

/** Takes a number; gives the decimal that its shortest literal stands for. */
const exactly = (number: number): Decimal => decimal(PLAINLY.format(number));

/** @returns a share in per cent, rounded to `places`; undefined of a whole that is nothing. */
export function percentOf(part: number, whole: number, places: number): number | undefined {
  if (whole === 0) return undefined;
  return quotient(times(exactly(part), decimal('100')), exactly(whole), places);
}

/** @returns the sum of numbers, rounded to `places`. */
export function sumOf(numbers: readonly number[], places: number): number {
  const sum = numbers.map(exactly).reduce(plus, decimal('0'));
  return quotient(sum, decimal('1'), places);
}

/** @returns the first number less the others, rounded to `places`. */
export function differenceOf([first = 0, ...rest]: readonly number[], places: number): number {
  return sumOf([first, ...rest.map((number) => -number)], places);
}

/** Divides and rounds, a half away from zero: as decimals, for 57 of 200 is 28.5 %, not 28.499…. */
function quotient(dividend: Decimal, divisor: Decimal, places: number): number {
  const sign = compare(dividend, decimal('0')) * compare(divisor, decimal('0')) < 0 ? -1n : 1n;
  const absolute = (value: bigint) => (value < 0n ? -value : value);
  const above = absolute(dividend.units) * 10n ** BigInt(divisor.places + places);
  const below = absolute(divisor.units) * 10n ** BigInt(dividend.places);
  return toNumber({ units: (sign * (2n * above + below)) / (2n * below), places });
}

/** An exact decimal: `units` × 10^−`places`. Floats would make 28.2 billion 28199999999.999996. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

/** The values of short literals: of the few thousand in language files most are asked for at every word. */
const known = new Map<string, Decimal>();
const MOST_KNOWN = 5_000;

/** Takes a plain decimal literal in ASCII ("28.2", "-5"); gives its exact value. */
export function decimal(literal: string): Decimal {
  const before = known.get(literal);
  if (before) return before;
  const [whole = '0', part = ''] = literal.split('.');
  const value = { units: BigInt(whole + part), places: part.length };
  if (known.size < MOST_KNOWN && literal.length <= 8) known.set(literal, value);
  return value;
}

/** Gives the exact product. */
export function times(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, places: a.places + b.places };
}

/** Gives the exact sum. */
export function plus(a: Decimal, b: Decimal): Decimal {
  if (a.places === b.places) return { units: a.units + b.units, places: a.places };
  const places = Math.max(a.places, b.places);
  const raise = (value: Decimal) => value.units * 10n ** BigInt(places - value.places);
  return { units: raise(a) + raise(b), places };
}

/** Gives a negative, zero or positive number as `a` is less than, equal to or more than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  if (a.places === b.places) return a.units < b.units ? -1 : a.units > b.units ? 1 : 0;
  const difference = plus(a, { units: -b.units, places: b.places }).units;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Gives the number whose shortest literal is this decimal (28200000000, 0.1). */
export function toNumber({ units, places }: Decimal): number {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return Number(`${sign}${whole}.${digits.slice(digits.length - places)}0`);
}

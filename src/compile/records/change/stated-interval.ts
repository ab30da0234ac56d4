import type { Quantity } from '../../../language/quantity.ts';

/** The lowest and the highest value that words may stand for. */
export type Interval = readonly [number, number];

/** How far a value that is called rough, or near its limit, may lie from its number. */
const ROUGH = 0.2;
/** From so many noughts on, a number in digits is taken for a rounded one ("640,000"). */
const ROUNDED = 3;

/**
 * Takes a quantity, and the number that it stands for where its scale stands elsewhere; gives between
 * which two values it lies, as exactly as it is stated.
 */
export function lowestAndHighest(quantity: Quantity, number: number): Interval {
  const size = Math.abs(number);
  if (quantity.kind === 'range') return [quantity.from, quantity.to];
  if (quantity.kind === 'about') return [number - ROUGH * size, number + ROUGH * size];
  if (quantity.kind === 'bound') {
    const isBelow = quantity.op.startsWith('<');
    const far = quantity.about ? ROUGH * size : Infinity;
    if (isBelow) return [number - far, number];
    return [number, number + far];
  }
  const half = stepOf(number, quantity.digits) / 2;
  return [number - half, number + half];
}

/** What the last place is worth that a number is stated to; 0 where it is exact to one. */
function stepOf(number: number, digits: number | undefined): number {
  const written = String(Math.abs(number));
  const decimals = /\.(\d+)$/u.exec(written)?.[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -Math.min(decimals, digits ?? decimals);
  const noughts = /0*$/u.exec(written)?.[0].length ?? 0;
  return noughts >= ROUNDED ? 10 ** noughts : 0;
}

/** A source of chance that gives the same for the same seed, on every machine. */
export interface Chance {
  /** @returns a whole number from `from` to `to`, both included. */
  number(from: number, to: number): number;
  /** @throws for a list without entries */
  pick<T>(list: readonly T[]): T;
}

/** Mulberry32, a generator of 32 bits of state: not for secrets, but the same everywhere. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    number,
    pick: (list) => {
      if (list.length === 0) throw new Error('nothing to pick from');
      return list[number(0, list.length - 1)]!;
    },
  };
}

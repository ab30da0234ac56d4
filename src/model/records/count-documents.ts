import type { HowMany } from '../record.ts';
import { addUp } from './add-up.ts';

/** What an agreement is counted by. */
export interface Counted {
  id: string;
  memberOf?: string;
  /** The set that it may be one of. */
  perhapsIn?: string;
  /** Of a member, whether its status is another than that of its set. */
  hasOwnStatus?: true;
  set?: { count: HowMany; otherStatus?: number };
}

/**
 * @returns how many documents these are: a set counts as many as the text says, its members not again;
 * one that may be of a set adds one at most
 */
export function countAll(agreements: readonly Counted[]): HowMany {
  const ids = new Set(agreements.map(({ id }) => id));
  const isIn = (set: string | undefined) => set !== undefined && ids.has(set);
  return addUp(
    agreements
      .filter(({ memberOf, hasOwnStatus }) => hasOwnStatus || !isIn(memberOf))
      .map(({ set, perhapsIn }): HowMany => {
        if (isIn(perhapsIn)) return { value: 0, most: 1 };
        if (!set) return { value: 1 };
        const { otherStatus = 0, count } = set;
        const { value, most } = count;
        return {
          ...count,
          value: Math.max(0, value - otherStatus),
          ...(most !== undefined && { most: most - otherStatus }),
        };
      }),
  );
}

/** @returns how many these are at least. */
export const countDocuments = (agreements: readonly Counted[]): number =>
  countAll(agreements).value;

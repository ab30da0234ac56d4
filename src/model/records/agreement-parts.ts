import { AGREEMENT_STATUSES, STATUSES, type Status } from '../statuses.ts';
import type { Agreement, HowMany } from '../record.ts';
import { countAll, countDocuments } from './count-documents.ts';
import { addUp } from './add-up.ts';

/** Statuses of what is concluded in a form that binds. */
export const CONCLUDED: readonly Status[] = ['signed', 'initialled', 'ratified', 'in-force'];

/** Statuses of what may well be called an agreement, and is not, or is no more. */
const NOT_SO: readonly Status[] = ['rejected', 'suspended', 'ended', 'denied'];

/**
 * The parts that agreements fall into at a glance: what was concluded; what is on the way to it; what
 * the text tells of and does not call an agreement; and what came to nothing, or is denied.
 */
export type PartKey = 'concluded' | 'under-way' | 'mentioned' | 'not-so';

export interface AgreementPart {
  key: PartKey;
  /** Those that occur, in the order of the format's list. */
  statuses: Status[];
  /** How many documents; a set counts as many as the text says. */
  count: number;
  /** The same, as far as the text says. */
  total: HowMany;
  /** How many of these documents the text does not name. */
  notNamed: HowMany;
}

/** @returns the part that a status belongs to. */
export function partOf(status: Status): PartKey {
  if (CONCLUDED.includes(status)) return 'concluded';
  if (NOT_SO.includes(status)) return 'not-so';
  return AGREEMENT_STATUSES.includes(status) ? 'under-way' : 'mentioned';
}

/** @returns the parts that have something in them, in their order. */
export function partsOf(agreements: readonly Agreement[]): AgreementPart[] {
  return (['concluded', 'under-way', 'mentioned', 'not-so'] as const).flatMap((key) => {
    const own = agreements.filter(({ status }) => partOf(status) === key);
    if (own.length === 0) return [];
    return {
      key,
      statuses: STATUSES.filter((status) => own.some((one) => one.status === status)),
      count: countDocuments(own),
      total: countAll(own),
      notNamed: addUp(own.flatMap(({ set }) => (set ? [set.rest ?? { value: set.notNamed }] : []))),
    };
  });
}

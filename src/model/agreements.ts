import { AGREEMENT_STATUSES, STATUSES, type Agreement, type Status } from './record.ts';

/** Agreements of one status. */
export interface StatusGroup {
  status: Status;
  agreements: Agreement[];
  /** Documents that the text counts, or entries where it counts none. */
  count: number;
}

/**
 * Groups agreements by status, in the order of the format's list. A set stands before its members.
 * @returns the agreements proper, and what the text tells of besides
 */
export function groupByStatus(agreements: readonly Agreement[]): {
  proper: StatusGroup[];
  alsoToldOf: StatusGroup[];
} {
  const groups = (Object.keys(STATUSES) as Status[]).flatMap((status): StatusGroup[] => {
    const members = agreements.filter((agreement) => agreement.status === status);
    return members.length > 0
      ? [{ status, agreements: setsFirst(members), count: countDocuments(members) }]
      : [];
  });
  const isProper = ({ status }: StatusGroup) => AGREEMENT_STATUSES.includes(status);
  return {
    proper: groups.filter(isProper),
    alsoToldOf: groups.filter((group) => !isProper(group)),
  };
}

function setsFirst(members: readonly Agreement[]): Agreement[] {
  const ids = new Set(members.map(({ id }) => id));
  const of = (set: string) => members.filter(({ memberOf }) => memberOf === set);
  return members
    .filter(({ memberOf }) => memberOf === undefined || !ids.has(memberOf))
    .flatMap((agreement) => [agreement, ...of(agreement.id)]);
}

/** @returns how many documents these are: a set counts as many as the text says, its members not again. */
export function countDocuments(agreements: readonly Agreement[]): number {
  const ids = new Set(agreements.map(({ id }) => id));
  return agreements
    .filter(({ memberOf }) => memberOf === undefined || !ids.has(memberOf))
    .reduce((total, { set }) => total + (set?.count.value ?? 1), 0);
}

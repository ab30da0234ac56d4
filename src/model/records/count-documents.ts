/** What an agreement is counted by. */
export interface Counted {
  id: string;
  memberOf?: string;
  set?: { count: { value: number } };
}

/** @returns how many documents these are: a set counts as many as the text says, its members not again. */
export function countDocuments(agreements: readonly Counted[]): number {
  const ids = new Set(agreements.map(({ id }) => id));
  return agreements
    .filter(({ memberOf }) => memberOf === undefined || !ids.has(memberOf))
    .reduce((total, { set }) => total + (set?.count.value ?? 1), 0);
}

import type { StrongCount } from '../analysis.ts';
import type { Agreement, HowMany } from '../record.ts';
import { AGREEMENT_STATUSES, STATUSES, type Status } from '../statuses.ts';
import { CONCLUDED } from './agreement-parts.ts';
import { countAll } from './count-documents.ts';

/**
 * @returns those that were signed; else, of what was concluded, or is on the way to it, the status of
 * most of them; else how many are only mentioned. Undefined where there is nothing.
 */
export function strongCount(agreements: readonly Agreement[]): StrongCount | undefined {
  const countOf = (...statuses: readonly Status[]) =>
    countAll(agreements.filter(({ status }) => statuses.includes(status)));
  for (const statuses of [['signed'], CONCLUDED, AGREEMENT_STATUSES] as const) {
    let most: StrongCount | undefined;
    for (const status of statuses) {
      const count = countOf(status);
      if (mostOf(count) > (most ? mostOf(most.count) : 0)) most = { count, status };
    }
    if (most) return most;
  }
  const count = countOf(...STATUSES);
  return mostOf(count) > 0 ? { count } : undefined;
}

const mostOf = ({ value, most = value }: HowMany) => most;

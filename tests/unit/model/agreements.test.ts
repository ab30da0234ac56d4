import { describe, expect, it } from 'vitest';
import { countDocuments, groupByStatus } from '../../../src/model/agreements.ts';
import { AGREEMENT_STATUSES, STATUSES } from '../../../src/model/record.ts';
import type { Agreement, Status } from '../../../src/model/record.ts';

interface Parts {
  status?: Status;
  memberOf?: string;
  count?: number;
}

/** An agreement of which only what counts is filled in. */
function agreement(id: string, { status = 'signed', memberOf, count }: Parts = {}): Agreement {
  return {
    kind: 'agreement',
    id,
    label: id,
    evidence: { section: 's', passage: 0, start: 0, end: 0, words: [] },
    instrument: 'not-stated',
    status,
    statusWords: { words: 'w' },
    unsaid: [],
    ...(memberOf === undefined ? {} : { memberOf }),
    ...(count === undefined
      ? {}
      : { set: { count: { words: `${count}`, value: count }, named: [], notNamed: count } }),
  };
}

const set = agreement('seven', { count: 7 });
const plan = agreement('plan', { memberOf: 'seven' });
const memorandum = agreement('memorandum', { memberOf: 'seven' });
const gas = agreement('gas');

describe('documents', () => {
  it.each<[string, Agreement[], number]>([
    ['of nothing are none', [], 0],
    ['that stand alone are one each', [gas, agreement('oil')], 2],
    ['of a set are as many as the text says', [set], 7],
    ['of a set are not counted again as its members', [set, plan, memorandum], 7],
    ['beside a set are counted', [plan, gas, set, memorandum], 8],
    ['of a set that is filtered away are one each', [plan, memorandum, gas], 3],
    ['of two sets are added up', [set, plan, agreement('three', { count: 3 })], 10],
  ])('%s', (_, agreements, count) => {
    expect(countDocuments(agreements)).toBe(count);
  });
});

describe('groups', () => {
  const shape = (groups: ReturnType<typeof groupByStatus>['proper']) =>
    groups.map(({ status, agreements, count }) => [status, agreements.map(({ id }) => id), count]);

  it('have a set before its members, wherever the text has them', () => {
    const { proper } = groupByStatus([plan, gas, memorandum, set]);
    expect(shape(proper)).toEqual([['signed', ['gas', 'seven', 'plan', 'memorandum'], 8]]);
  });

  it('leave no agreement out and none in twice', () => {
    const members = [plan, set, agreement('lost', { memberOf: 'elsewhere' }), memorandum, gas];
    const { proper } = groupByStatus(members);
    expect(proper[0]?.agreements.map(({ id }) => id).sort()).toEqual(
      members.map(({ id }) => id).sort(),
    );
  });

  it('go in the order of the statuses, and what is no agreement stands apart', () => {
    const statuses: Status[] = ['threatened', 'planned', 'signed', 'existing-practice', 'prepared'];
    const { proper, alsoToldOf } = groupByStatus(
      statuses.map((status) => agreement(status, { status })),
    );
    expect(proper.map(({ status }) => status)).toEqual(['signed', 'prepared', 'planned']);
    expect(alsoToldOf.map(({ status }) => status)).toEqual(['existing-practice', 'threatened']);
  });

  it('are none where there is nothing', () => {
    expect(groupByStatus([])).toEqual({ proper: [], alsoToldOf: [] });
  });
});

it('each status has words of its own for the reader', () => {
  const entries = Object.values(STATUSES);
  expect(new Set(entries.map(({ label }) => label)).size).toBe(entries.length);
  expect(new Set(entries.map(({ meaning }) => meaning)).size).toBe(entries.length);
  for (const status of AGREEMENT_STATUSES) expect(STATUSES).toHaveProperty([status]);
});

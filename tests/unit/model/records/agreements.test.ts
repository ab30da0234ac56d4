import { describe, expect, it } from 'vitest';
import { groupAgreements, type Group } from '../../../../src/model/records/agreements.ts';
import { countDocuments } from '../../../../src/model/records/count-documents.ts';
import { STATUS_LABELS } from '../../../../src/model/labels/labels.ts';
import { STATUS_MEANINGS } from '../../../../src/model/labels/meanings.ts';
import { AGREEMENT_STATUSES, STATUSES } from '../../../../src/model/statuses.ts';
import {
  NOT_STATED,
  type Agreement,
  type DateWords,
  type Qualifier,
} from '../../../../src/model/record.ts';
import type { Status } from '../../../../src/model/statuses.ts';

interface Parts extends Partial<Pick<Agreement, 'date' | 'start' | 'until'>> {
  status?: Status;
  memberOf?: string;
  count?: number;
  /** Section, passage, and where in it. */
  at?: [section: string, passage: number, start: number];
}

/** An agreement of which only what counts is filled in. */
function agreement(
  id: string,
  { status = 'signed', count, at: [section, passage, start] = ['s', 0, 0], ...parts }: Parts = {},
): Agreement {
  return {
    kind: 'agreement',
    id,
    label: id,
    evidence: { section, passage, start, end: start, words: [] },
    instrument: NOT_STATED,
    status,
    statusWords: { words: 'w' },
    unsaid: [],
    ...parts,
    ...(count !== undefined && {
      set: { count: { words: `${count}`, value: count }, named: [], notNamed: count },
    }),
  };
}

const date = (edtf: string, qualifier?: Qualifier): DateWords => ({
  words: 'w',
  when: { edtf, ...(qualifier && { qualifier }) },
});

const set = agreement('seven', { count: 7 });
const plan = agreement('plan', { memberOf: 'seven' });
const memorandum = agreement('memorandum', { memberOf: 'seven' });
const gas = agreement('gas');

/** The groups as their key and the ids in them, a set's members in brackets below it. */
const shape = (groups: readonly Group[]) =>
  groups.map(({ key, families }) => [
    key,
    ...families.map((family) =>
      [family.agreement.id, ...family.members.map(({ id }) => `(${id})`)].join(' '),
    ),
  ]);

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

describe('groups by status', () => {
  it('have a set before its members, wherever the text has them', () => {
    const { proper } = groupAgreements([plan, gas, memorandum, set], 'status');
    expect(shape(proper)).toEqual([['signed', 'gas', 'seven (plan) (memorandum)']]);
    expect(proper[0]).toMatchObject({ count: { value: 8 }, counted: true });
  });

  it.each(['status', 'date', 'text'] as const)(
    'leave no agreement out and none in twice, in the order "%s"',
    (order) => {
      const members = [
        plan,
        set,
        agreement('lost', { memberOf: 'elsewhere' }),
        memorandum,
        agreement('inner', { memberOf: 'seven', count: 2 }),
        agreement('innermost', { memberOf: 'inner' }),
        agreement('told', { status: 'claimed', date: date('2020') }),
        gas,
      ];
      const { proper, alsoToldOf } = groupAgreements(members, order);
      expect(
        [...proper, ...alsoToldOf]
          .flatMap(({ families }) => families)
          .flatMap(({ agreement, members }) => [agreement, ...members])
          .map(({ id }) => id)
          .sort(),
      ).toEqual(members.map(({ id }) => id).sort());
    },
  );

  it('go in the order of the statuses, and what is no agreement stands apart', () => {
    const statuses: Status[] = ['threatened', 'planned', 'signed', 'existing-practice', 'prepared'];
    const { proper, alsoToldOf } = groupAgreements(
      statuses.map((status) => agreement(status, { status })),
      'status',
    );
    expect(proper.map(({ key }) => key)).toEqual(['signed', 'prepared', 'planned']);
    expect(alsoToldOf.map(({ key }) => key)).toEqual(['existing-practice', 'threatened']);
  });

  it('are none where there is nothing', () => {
    expect(groupAgreements([], 'status')).toEqual({ proper: [], alsoToldOf: [] });
  });
});

describe('groups by date', () => {
  const byDate = (...agreements: Agreement[]) => shape(groupAgreements(agreements, 'date').proper);

  it('are the years in their order; then come those without a year, and those without a date', () => {
    expect(
      byDate(
        agreement('silent', { date: NOT_STATED }),
        agreement('absent'),
        agreement('november', { date: date('XXXX-11-09') }),
        agreement('unread', { date: { words: 'currently' } }),
        agreement('later', { date: date('2025') }),
        agreement('earlier', { date: date('2023-11-01') }),
      ),
    ).toEqual([
      ['2023', 'earlier'],
      ['2025', 'later'],
      ['no-year', 'november', 'unread'],
      ['not-stated', 'silent', 'absent'],
    ]);
  });

  it('are ordered within by the day, as exactly as it is known', () => {
    expect(
      byDate(
        agreement('end', { date: date('2023', 'end') }),
        agreement('day', { date: date('2023-06-15') }),
        agreement('year', { date: date('2023') }),
        agreement('month', { date: date('2023-06') }),
        agreement('middle', { date: date('2023', 'middle') }),
        agreement('period', { date: date('2023-03/2024-02') }),
      ),
    ).toEqual([['2023', 'year', 'period', 'month', 'day', 'middle', 'end']]);
  });

  it('take the beginning where there is no day of signing, and never the end', () => {
    expect(
      byDate(
        agreement('until', { until: date('2050') }),
        agreement('since', { date: NOT_STATED, start: date('2021') }),
        agreement('begins', { start: date('2027-01-01') }),
      ),
    ).toEqual([
      ['2021', 'since'],
      ['2027', 'begins'],
      ['not-stated', 'until'],
    ]);
  });

  it('give a member the date of its set, where it has none of its own', () => {
    const dated = agreement('three', { count: 3, date: date('2024-05-02') });
    const own = agreement('own', { memberOf: 'three', date: date('2022') });
    const inherits = agreement('inherits', { memberOf: 'three', date: NOT_STATED });
    expect(byDate(inherits, own, dated)).toEqual([
      ['2022', 'own'],
      ['2024', 'three (inherits)'],
    ]);
    // Also where the set itself is filtered away.
    expect(shape(groupAgreements([inherits], 'date', [inherits, own, dated]).proper)).toEqual([
      ['2024', 'inherits'],
    ]);
  });

  it('keep the order of the text where the dates are the same', () => {
    expect(
      byDate(
        agreement('second', { date: date('2023'), at: ['s', 4, 2] }),
        agreement('first', { date: date('2023'), at: ['s', 3, 9] }),
      ),
    ).toEqual([['2023', 'first', 'second']]);
  });
});

describe('groups as in the text', () => {
  it('are its sections, and what stands first in a passage comes first', () => {
    const { proper, alsoToldOf } = groupAgreements(
      [
        agreement('d', { at: ['trade', 5, 0] }),
        agreement('c', { at: ['visit', 2, 40], status: 'planned' }),
        agreement('b', { at: ['visit', 2, 7] }),
        agreement('a', { at: ['lead', 0, 0], status: 'claimed' }),
      ],
      'text',
    );
    expect(shape(proper)).toEqual([
      ['visit', 'b', 'c'],
      ['trade', 'd'],
    ]);
    expect(shape(alsoToldOf)).toEqual([['lead', 'a']]);
  });
});

it('each status has words of its own for the reader', () => {
  for (const words of [STATUS_LABELS, STATUS_MEANINGS])
    expect(new Set(STATUSES.map((status) => words[status]())).size).toBe(STATUSES.length);
  for (const status of AGREEMENT_STATUSES) expect(STATUSES).toContain(status);
});

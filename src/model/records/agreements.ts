import { countAll } from './count-documents.ts';
import { intervalOf, yearOf } from './edtf.ts';
import { isStated, type Agreement, type DateWords, type HowMany } from '../record.ts';
import { AGREEMENT_STATUSES, STATUSES, type Status } from '../statuses.ts';

/** The orders that a list of agreements can be had in; the first is the default. */
export const ORDERS = ['status', 'date', 'text'] as const;
export type Order = (typeof ORDERS)[number];

/** An agreement, and below a set the documents of it that the text names, as far as they are listed. */
export interface Family {
  agreement: Agreement;
  members: Agreement[];
}

/** Agreements that stand under one heading. */
export interface Group {
  /** A status; a year, `NO_YEAR` or `NO_DATE`; or the id of a section: by the order. */
  key: string;
  families: Family[];
  /** Documents that the text counts, and entries where it counts none. */
  count: HowMany;
  /** How many entries there are, drawn or not. */
  rows: number;
  /** Whether it is documents that are counted: those of one status, and the text counts some of them. */
  counted: boolean;
}

/** The agreements proper, and what the text tells of besides. */
export interface Groups {
  proper: Group[];
  alsoToldOf: Group[];
}

/** The group of those with a date that names no year ("November 9", "on Tuesday"). */
export const NO_YEAR = 'no-year';
/** The group of those whose date is not stated. */
export const NO_DATE = 'not-stated';

/**
 * Groups agreements. By status, in the order of the format's list; by date, a year each, then those
 * whose year is not stated, then those whose date is not; as in the text, a section each. A set
 * stands before its members.
 * @param all those that a member's set is looked for among, when it is not listed
 */
export function groupAgreements(
  agreements: readonly Agreement[],
  order: Order,
  all: readonly Agreement[] = agreements,
): Groups {
  const inOrder = [...agreements].sort(comparison(order, all));
  const group = (members: readonly Agreement[]) => {
    const byKey = new Map<string, Agreement[]>();
    for (const agreement of members) {
      const key = keyOf(agreement, order, all);
      byKey.set(key, [...(byKey.get(key) ?? []), agreement]);
    }
    return [...byKey].map(([key, listed]): Group => ({
      key,
      families: familiesOf(listed),
      count: countAll(listed),
      rows: listed.length,
      counted: order === 'status' && listed.some(({ set }) => set),
    }));
  };
  const isProper = ({ status }: Agreement) => AGREEMENT_STATUSES.includes(status);
  return {
    proper: group(inOrder.filter(isProper)),
    alsoToldOf: group(inOrder.filter((agreement) => !isProper(agreement))),
  };
}

function familiesOf(listed: readonly Agreement[]): Family[] {
  const ids = new Set(listed.map(({ id }) => id));
  const below = (owner: string): Agreement[] =>
    listed
      .filter(({ memberOf }) => memberOf === owner)
      .flatMap((member) => [member, ...below(member.id)]);
  return listed
    .filter(({ memberOf }) => memberOf === undefined || !ids.has(memberOf))
    .map((agreement) => ({ agreement, members: below(agreement.id) }));
}

const RANKS: Record<string, number> = Object.fromEntries(
  STATUSES.map((status, index) => [status, index]),
);

function comparison(order: Order, all: readonly Agreement[]) {
  const inText = (a: Agreement, b: Agreement) =>
    a.evidence.passage - b.evidence.passage || a.evidence.start - b.evidence.start;
  switch (order) {
    case 'status':
      // Within a status, as the editor has them.
      return (a: Agreement, b: Agreement) => rank(a.status) - rank(b.status);
    case 'date':
      return (a: Agreement, b: Agreement) =>
        compare(placeInTime(a, all), placeInTime(b, all)) || inText(a, b);
    case 'text':
      return inText;
  }
}

const rank = (status: Status) => RANKS[status]!;

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index]!;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

function keyOf(agreement: Agreement, order: Order, all: readonly Agreement[]): string {
  switch (order) {
    case 'status':
      return agreement.status;
    case 'date': {
      const date = dateOf(agreement, all);
      if (!date) return NO_DATE;
      const interval = daysOf(date);
      return interval ? String(yearOf(interval.from)) : NO_YEAR;
    }
    case 'text':
      return agreement.evidence.section;
  }
}

/**
 * When an agreement was made or begins; that of its set, where the text says no other. When it ends
 * ("until 2050") says neither.
 */
function dateOf(agreement: Agreement, all: readonly Agreement[]): DateWords | undefined {
  for (const date of [agreement.date, agreement.start]) if (isStated(date)) return date;
  const owner = all.find(({ id }) => id === agreement.memberOf);
  return owner && dateOf(owner, all);
}

/** @returns the days that a date names, if it names a year. */
const daysOf = ({ when }: DateWords) => when && intervalOf(when.edtf);

/** @returns what tells earlier from later: dated before undated, then the day, the longer first. */
function placeInTime(agreement: Agreement, all: readonly Agreement[]): readonly number[] {
  const date = dateOf(agreement, all);
  const interval = date && daysOf(date);
  if (!interval) return [date ? 1 : 2, 0, 0];
  const { from, to } = interval;
  const qualifier = date.when?.qualifier;
  // "The end of 2023" comes after all that is dated within it.
  const day = qualifier === 'end' ? to : qualifier === 'middle' ? (from + to) / 2 : from;
  return [0, day, -to];
}

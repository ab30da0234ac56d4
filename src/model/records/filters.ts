import { labels } from '../../messages/labels.ts';
import { ORDERS, type Order } from './agreements.ts';
import { countAll, type Counted } from './count-documents.ts';
import type { Analysis } from '../analysis.ts';
import { howMany } from './how-many.ts';
import { foldName as fold, nameReader } from './names.ts';
import { isStated, type Agreement, type AgreementSet, type HowMany } from '../record.ts';

/** What a list of agreements is filtered by, as the query of its address calls it. */
export const FACETS = ['status', 'party'] as const;
export type Facet = (typeof FACETS)[number];

/** The value of the facet `party` that agreements have for which the text names no party. */
export const NO_PARTY = 'not-stated';

/** What the list is asked for: any of the values of a facet, and all of the facets; none means all. */
export type Filter = Record<Facet, readonly string[]> & { order: Order };

/** An agreement, as far as it is filtered and counted. */
export interface Entry extends Counted, Record<Facet, readonly string[]> {}

/** All that a page needs to list as asked: plain data, which the page carries with it. */
export interface Listing {
  entries: Entry[];
  /** How else the parties are called, each with the name that it goes by. */
  names: [other: string, name: string][];
}

/**
 * Makes the listing of an analysis's agreements. Its parties are those that the text names as parties
 * and those that it says signed, each by one name: "Kazakhstan" for "Astana" too. A member of a set
 * has the set's where it has none of its own; one without any has `NO_PARTY`.
 */
export function listingOf({ agreements, names }: Pick<Analysis, 'agreements' | 'names'>): Listing {
  const nameOf = nameReader(names);
  const entries = agreements.map((agreement): Entry => {
    const { id, status, memberOf, set } = agreement;
    const owner = agreements.find((other) => other.id === memberOf);
    const party = (['parties', 'signatories'] as const).flatMap((field) => {
      const own = namedIn(agreement[field]);
      return own.length > 0 ? own : namedIn(owner?.[field]);
    });
    return {
      id,
      status: [status],
      party: party.length > 0 ? [...new Set(party.map(nameOf))] : [NO_PARTY],
      ...(memberOf !== undefined && { memberOf }),
      ...(agreement.perhapsIn !== undefined && { perhapsIn: agreement.perhapsIn }),
      ...(agreement.hasOwnStatus && { hasOwnStatus: true as const }),
      ...(set && { set: countsOf(set) }),
    };
  });
  const used = valuesOf(entries, 'party');
  return {
    entries,
    names: used.flatMap((name) =>
      Object.hasOwn(names, name)
        ? names[name]!.map((other): [string, string] => [other, name])
        : [],
    ),
  };
}

/** What a set is counted by, without its words. */
const countsOf = ({ count: { words: _words, is: _is, ...count }, otherStatus }: AgreementSet) => ({
  count,
  ...(otherStatus !== undefined && { otherStatus }),
});

const namedIn = (list: Agreement['parties']): string[] =>
  isStated(list) ? list.map(({ words, is }) => is ?? words) : [];

/**
 * @returns how else the records call the parties, each with the name that it goes by: what a reader
 * has to know who looks for "Astana"
 */
export function otherNamesIn({
  agreements,
  names,
}: Pick<Analysis, 'agreements' | 'names'>): [other: string, name: string][] {
  const all = agreements.flatMap(({ parties, signatories }) =>
    [parties, signatories].flatMap(namedIn),
  );
  const nameOf = nameReader(names);
  return [...new Set(all)].flatMap((words): [string, string][] => {
    const name = nameOf(words);
    return fold(name) === fold(words) ? [] : [[words, name]];
  });
}

/** @returns the values that entries have of a facet, in their order. */
export const valuesOf = (entries: readonly Entry[], facet: Facet): string[] => [
  ...new Set(entries.flatMap((entry) => entry[facet])),
];

/** What names and values a query has, as `URLSearchParams` reads them; this folder knows no browser. */
interface Query {
  get(name: string): string | null;
  getAll(name: string): string[];
}

/** @returns what the query of an address asks for; what it cannot mean here is left out. */
export function readFilter(query: Query, { entries, names }: Listing): Filter {
  const read = (facet: Facet): string[] => {
    const meant = new Set(
      query.getAll(facet).map((value) => {
        const folded = fold(value.trim());
        return fold(names.find(([other]) => fold(other) === folded)?.[1] ?? folded);
      }),
    );
    const values = valuesOf(entries, facet);
    // Where all have the same, there is nothing to choose.
    return values.length > 1 ? values.filter((value) => meant.has(fold(value))) : [];
  };
  return {
    status: read('status'),
    party: read('party'),
    order: ORDERS.find((order) => order === query.get('order')) ?? ORDERS[0],
  };
}

/** @returns the query that asks for it, "?status=signed&order=date", or nothing for the whole list. */
export function filterSearch(filter: Filter): string {
  const pairs = FACETS.flatMap((facet) => filter[facet].map((value) => [facet, value] as const));
  if (filter.order !== ORDERS[0]) return toSearch([...pairs, ['order', filter.order]]);
  return toSearch(pairs);
}

const toSearch = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([key, value], index) => `${index ? '&' : '?'}${key}=${encode(value)}`).join('');

/** As forms do it (application/x-www-form-urlencoded): a space is a plus sign. */
const encode = (value: string): string => encodeURIComponent(value).replaceAll('%20', '+');

/** @returns whether a filter leaves anything out, whatever its order. */
export const isFiltered = (filter: Filter): boolean =>
  FACETS.some((facet) => filter[facet].length > 0);

/** @returns the filter that leaves nothing out, in the same order. */
export const unfiltered = ({ order }: Filter): Filter => ({ status: [], party: [], order });

/** @returns whether a value of a facet, or an order, is chosen. */
export const isChosen = (filter: Filter, key: Facet | 'order', value: string): boolean =>
  key === 'order' ? filter.order === value : filter[key].includes(value);

/** @returns the filter with a value chosen that was not, or not chosen that was; or with an order. */
export function choose(
  filter: Filter,
  key: Facet | 'order',
  value: string,
  { entries }: Listing,
): Filter {
  if (key === 'order') return { ...filter, order: value as Order };
  const chosen = isChosen(filter, key, value)
    ? filter[key].filter((other) => other !== value)
    : [...filter[key], value];
  // The same choice is the same address, in whatever order it was made.
  return { ...filter, [key]: valuesOf(entries, key).filter((known) => chosen.includes(known)) };
}

/** @returns the entries that a filter lists. */
export const listed = (entries: readonly Entry[], filter: Filter): Entry[] =>
  entries.filter((entry) =>
    FACETS.every(
      (facet) =>
        filter[facet].length === 0 || entry[facet].some((value) => filter[facet].includes(value)),
    ),
  );

/** @returns how much is listed with this value of a facet alone, and the other facet as it is. */
export const countWith = (entries: readonly Entry[], filter: Filter, facet: Facet, value: string) =>
  countAll(listed(entries, { ...filter, [facet]: [value] }));

/**
 * @param rows how many rows they stand in; added where that is another number
 * @returns a count as it stands beside a heading
 */
export function countWords(count: HowMany, counted: boolean, rows: number): string {
  const words = howMany(count);
  if (!counted) return inRows(words, count, rows);
  return inRows(
    words === String(count.value)
      ? labels.documents({ count: count.value })
      : labels.someDocuments({ count: words }),
    count,
    rows,
  );
}

/** A set is one row and counts as many as the text says; those of it that are named have rows as well. */
const inRows = (counted: string, count: HowMany, rows: number): string =>
  howMany(count) === String(rows) ? counted : labels.inRows({ counted, rows });

/**
 * @param labelOf what the page calls a value
 * @returns what is listed, in words: "Signed, Planned · Kazakhstan: 3 of 22"
 */
export function describeFilter(
  filter: Filter,
  { entries }: Listing,
  labelOf: (facet: Facet, value: string) => string,
): string {
  const all = countAll(entries);
  const total = howMany(all);
  if (!isFiltered(filter)) return inRows(labels.inAll({ total }), all, entries.length);
  const label = (facet: Facet, value: string) =>
    facet === 'party' ? isolate(labelOf(facet, value)) : labelOf(facet, value);
  const chosen = FACETS.map((facet) =>
    filter[facet].map((value) => label(facet, value)).join(labels.comma()),
  );
  const own = listed(entries, filter);
  const count = countAll(own);
  return inRows(
    labels.chosenOf({ chosen: chosen.filter(Boolean).join(' · '), count: howMany(count), total }),
    count,
    own.length,
  );
}

/** Keeps words of another direction from turning those around them (UAX 9, FSI and PDI). */
const isolate = (words: string): string => `\u2068${words}\u2069`;

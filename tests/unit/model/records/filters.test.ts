import { describe, expect, it } from 'vitest';
import {
  choose,
  countWith,
  describeFilter,
  filterSearch,
  isFiltered,
  listed,
  listingOf,
  otherNamesIn,
  readFilter,
  unfiltered,
  valuesOf,
} from '../../../../src/model/records/filters.ts';
import { isStated, NOT_STATED, type Agreement, type Stated } from '../../../../src/model/record.ts';
import type { Status } from '../../../../src/model/statuses.ts';

interface Parts {
  status?: Status;
  parties?: Stated<string[]>;
  signatories?: Stated<string[]>;
  memberOf?: string;
  count?: number;
}

const words = (list: Stated<string[]>) =>
  isStated(list) ? list.map((one) => ({ words: one })) : list;

function agreement(
  id: string,
  { status = 'signed', parties, signatories, memberOf, count }: Parts = {},
): Agreement {
  return {
    kind: 'agreement',
    id,
    label: id,
    evidence: { section: 's', passage: 0, start: 0, end: 0, words: [] },
    instrument: NOT_STATED,
    status,
    statusWords: { words: 'w' },
    unsaid: [],
    ...(parties && { parties: words(parties) }),
    ...(signatories && { signatories: words(signatories) }),
    ...(memberOf !== undefined && { memberOf }),
    ...(count !== undefined && {
      set: { count: { words: `${count}`, value: count }, named: [], notNamed: count },
    }),
  };
}

const names = { Kazakhstan: ['Astana'], Russia: ['Moscow'], 'Vladimir Putin': ['the president'] };
const agreements = [
  agreement('gas', { parties: ['Kazakhstan', 'Gazprom'], signatories: NOT_STATED }),
  agreement('seven', { count: 7, signatories: ['the president', 'Mr Tokayev'] }),
  agreement('sports', { memberOf: 'seven', parties: NOT_STATED }),
  agreement('energy', { memberOf: 'seven', parties: ['the ministries & agencies'] }),
  agreement('sanctions', { status: 'threatened', parties: ['Astana'] }),
  agreement('forum', { status: 'prepared', parties: NOT_STATED }),
  agreement('practice', { status: 'existing-practice' }),
];
const listing = listingOf({ agreements, names });
/** Numbers that belong together are kept in one line. */
const plain = (words: string) => words.replaceAll('\u00a0', ' ');
const read = (search: string) => readFilter(new URLSearchParams(search), listing);
const idsOf = (search: string) => listed(listing.entries, read(search)).map(({ id }) => id);

describe('the parties of an agreement', () => {
  const partiesOf = (id: string) => listing.entries.find((entry) => entry.id === id)!.party;

  it.each([
    ['go by the name of the front matter', 'sanctions', ['Kazakhstan']],
    ['include those who signed', 'seven', ['Vladimir Putin', 'Mr Tokayev']],
    ['are those of its set, where it has none', 'sports', ['Vladimir Putin', 'Mr Tokayev']],
    [
      'are its own where it has some; who signed is still told of the set',
      'energy',
      ['the ministries & agencies', 'Vladimir Putin', 'Mr Tokayev'],
    ],
    ['may not be stated', 'forum', ['not-stated']],
    ['may not apply', 'practice', ['not-stated']],
  ])('%s', (_, id, parties) => {
    expect(partiesOf(id)).toEqual(parties);
  });

  it('are one whatever the letter case, in the form that comes first', () => {
    const { entries } = listingOf({
      agreements: [
        agreement('a', { parties: ['The harbour board', 'the harbour board'] }),
        agreement('b', {
          parties: ['the harbour board', 'ASTANA'],
          signatories: ['The president'],
        }),
      ],
      names,
    });
    expect(entries.map(({ party }) => party)).toEqual([
      ['The harbour board'],
      ['The harbour board', 'Kazakhstan', 'Vladimir Putin'],
    ]);
  });

  it('are what the edition reads in the words, where it does', () => {
    const read = agreement('a');
    read.parties = [{ words: 'والشركة', is: 'الشركة' }];
    const { entries } = listingOf({ agreements: [read], names: { 'Halden Marine': ['الشركة'] } });
    expect(entries[0]!.party).toEqual(['Halden Marine']);
  });

  it('may be called what objects inherit', () => {
    const odd = [agreement('a', { parties: ['constructor', '__proto__'] })];
    const made = listingOf({ agreements: odd, names: {} });
    expect(made.entries[0]!.party).toEqual(['constructor', '__proto__']);
    expect(readFilter(new URLSearchParams('party=__proto__'), made).party).toEqual(['__proto__']);
  });

  it('are told by their other names only where these are used', () => {
    expect(otherNamesIn({ agreements, names })).toEqual([
      ['the president', 'Vladimir Putin'],
      ['Astana', 'Kazakhstan'],
    ]);
  });
});

describe('a query', () => {
  it.each([
    ['of nothing lists all', '', agreements.map(({ id }) => id)],
    ['of a status', '?status=prepared', ['forum']],
    [
      'of several statuses lists any of them',
      '?status=prepared&status=threatened',
      ['sanctions', 'forum'],
    ],
    ['of a party', '?party=Kazakhstan', ['gas', 'sanctions']],
    ['by another name of the party', '?party=Astana', ['gas', 'sanctions']],
    ['in other letters', '?party=kazakhstan', ['gas', 'sanctions']],
    ['of several parties lists any of them', '?party=Gazprom&party=Astana', ['gas', 'sanctions']],
    ['of both lists what is both', '?status=signed&party=Kazakhstan', ['gas']],
    ['of what nothing is', '?status=prepared&party=Gazprom', []],
    ['of those that name none', '?party=not-stated', ['forum', 'practice']],
    ['of a member whose set is not meant', '?party=the+ministries+%26+agencies', ['energy']],
    [
      'of junk alone lists all',
      '?status=junk&party=Narnia&order=junk&x=1&status',
      agreements.map(({ id }) => id),
    ],
    ['with junk in it keeps the rest', '?status=junk&status=prepared&party=', ['forum']],
    ['that is malformed', '?%E0%A4%A&status=prepared&=&&', ['forum']],
    [
      'of a status that nothing here has lists all',
      '?status=ratified',
      agreements.map(({ id }) => id),
    ],
  ])('%s', (_, search, ids) => {
    expect(idsOf(search)).toEqual(ids);
  });

  it('chooses nothing where all have the same', () => {
    const one = listingOf({ agreements: agreements.slice(0, 1), names });
    expect(readFilter(new URLSearchParams('status=signed&party=Gazprom'), one)).toMatchObject({
      status: [],
      party: ['Gazprom'],
    });
  });

  it('is written as it is read', () => {
    for (const search of [
      '',
      '?status=signed',
      '?status=signed&status=prepared&party=Kazakhstan&party=the+ministries+%26+agencies&order=date',
      '?order=text',
    ])
      expect(filterSearch(read(search))).toBe(search);
  });

  it('is the same for the same choice, in whatever order that was made', () => {
    const asked = read('?status=prepared&status=signed&party=Gazprom&party=Astana&status=signed');
    expect(filterSearch(asked)).toBe(
      '?status=signed&status=prepared&party=Kazakhstan&party=Gazprom',
    );
  });

  it.each([
    ['?order=date', 'date'],
    ['?order=status', 'status'],
    ['?order=DATE', 'status'],
    ['', 'status'],
  ])('%j asks for the order by %s', (search, order) => {
    expect(read(search).order).toBe(order);
  });
});

describe('a choice', () => {
  it('adds a value, and takes it away again', () => {
    const one = choose(read('?status=signed'), 'status', 'threatened', listing);
    expect(filterSearch(one)).toBe('?status=signed&status=threatened');
    expect(filterSearch(choose(one, 'status', 'signed', listing))).toBe('?status=threatened');
  });

  it('of an order keeps what is filtered, and the whole list keeps the order', () => {
    const asked = choose(read('?party=Gazprom'), 'order', 'date', listing);
    expect(filterSearch(asked)).toBe('?party=Gazprom&order=date');
    expect(isFiltered(asked)).toBe(true);
    expect(filterSearch(unfiltered(asked))).toBe('?order=date');
    expect(isFiltered(unfiltered(asked))).toBe(false);
  });
});

describe('counts', () => {
  const count = (search: string, facet: 'status' | 'party', value: string) =>
    countWith(listing.entries, read(search), facet, value).value;

  it.each([
    ['documents, not cards', '', 'status', 'signed', 8],
    ['those of a set by who signed it', '', 'party', 'Vladimir Putin', 7],
    ['a member whose set is not listed', '', 'party', 'the ministries & agencies', 1],
    ['what the other facet leaves', '?party=Kazakhstan', 'status', 'signed', 1],
    ['none where the other facet leaves none', '?party=Gazprom', 'status', 'prepared', 0],
    ['its own facet as if it alone were chosen', '?status=prepared', 'status', 'signed', 8],
  ] as const)('%s', (_, search, facet, value, expected) => {
    expect(count(search, facet, value)).toBe(expected);
  });

  it('say for every value what is listed once it alone is chosen', () => {
    for (const facet of ['status', 'party'] as const)
      for (const value of valuesOf(listing.entries, facet)) {
        const alone = choose(read(''), facet, value, listing);
        expect(plain(describeFilter(alone, listing, (_, value) => value))).toContain(
          `: ${count('', facet, value)} of 11`,
        );
      }
  });

  it.each([
    ['', 'All 11, in 7 rows'],
    ['?order=date', 'All 11, in 7 rows'],
    [
      '?status=signed&status=prepared&party=Astana',
      'SIGNED, PREPARED · \u2068KAZAKHSTAN\u2069: 1 of 11',
    ],
    ['?status=prepared&party=Gazprom', 'PREPARED · \u2068GAZPROM\u2069: 0 of 11'],
  ])('of %j in words: %s', (search, expected) => {
    expect(plain(describeFilter(read(search), listing, (_, value) => value.toUpperCase()))).toBe(
      expected,
    );
  });
});

it('the listing survives the page that carries it', () => {
  expect(JSON.parse(JSON.stringify(listing))).toEqual(listing);
});

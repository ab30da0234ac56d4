import { describe, expect, it } from 'vitest';
import {
  differenceOf,
  percentOf,
  sumOf,
} from '../../../../src/compile/records/decimal-arithmetic.ts';
import {
  withoutDuplicates,
  recordsWithProblems,
} from '../../../../src/compile/checks/deduplicate.ts';
import { derived, figure, make } from './make-figures.ts';

describe('a share', () => {
  it.each([
    [76, 89, 1, 85.4],
    [28_500_000, 76_000_000, 1, 37.5],
    [2, 3, 0, 67],
    [2, 3, 6, 66.666667],
    // Halves go away from zero; as floating-point numbers these would fall short of them.
    [57, 200, 0, 29],
    [1.005, 100, 2, 1.01],
    [-57, 200, 0, -29],
    [57, -200, 0, -29],
    [0, 89, 1, 0],
    [802.4, 1234.5, 1, 65],
  ])('of %d in %d, to %d places, is %d per cent', (part, whole, places, percent) => {
    expect(percentOf(part, whole, places)).toBe(percent);
  });

  it('of nothing is none', () => {
    expect(percentOf(7, 0, 1)).toBeUndefined();
  });
});

describe('a sum and a difference', () => {
  it('are those of decimals', () => {
    expect(sumOf([0.1, 0.2], 6)).toBe(0.3);
    expect(sumOf([12, 7], 0)).toBe(19);
    expect(differenceOf([1_234_500_000, 802_400_000], 0)).toBe(432_100_000);
    expect(differenceOf([7, 2, 9], 0)).toBe(-4);
    expect(differenceOf([1e21, 1], 0)).toBe(1e21);
    expect(sumOf([2.25], 1)).toBe(2.3);
  });
});

const two = (
  a: Record<string, string>,
  b: Record<string, string>,
  derive = 'op: difference, of: [a, b], round: 0',
  own: Record<string, string> = {},
  lang = 'en',
) => make([figure('a', a), figure('b', b), derived(derive, own)].join('\n'), lang);

const reckoned = (...of: Parameters<typeof two>) => {
  const { figures, problems } = two(...of);
  return problems.length > 0 ? problems[0]!.found : figures.get('reckoned')?.derived?.result;
};

describe('a derived figure', () => {
  const SHARE = 'op: share, of: [a, b], round: 1';

  it('is reckoned from its inputs', () => {
    const ports = { unit: 'ports', period: 'currently' };
    const a = { value: '"76"', of: '89 ports', ...ports };
    const { figures, problems } = two(a, { value: '"89"', ...ports }, SHARE);
    expect(problems).toEqual([]);
    expect(figures.get('reckoned')?.derived).toEqual({
      op: 'share',
      of: ['a', 'b'],
      round: 1,
      result: 85.4,
      words: '85.4%',
    });
  });

  it.each([
    // Of the same, in other words
    [{ unit: '"%"' }, { unit: 'percent' }],
    [{ unit: 'US dollars' }, { unit: 'American dollars' }],
    [{ unit: 'Ports' }, { unit: 'ports' }],
    [{ unit: 'ports' }, { unit: '{ words: harbours, is: ports }' }],
    [{ period: 'in 2022' }, { period: '"2022"' }],
    [{ period: 'January to August 2023' }, { period: 'from January to August 2023' }],
    [{ period: 'Currently' }, { period: 'currently' }],
    [{ period: '{ words: last year, is: 2022 }' }, { period: '"2022"' }],
    [{ base: 'in 2020' }, { base: '"2020"' }],
    [{ base: 'the year before' }, { base: 'the year before' }],
    [{ base: 'not-stated' }, { base: 'not-stated' }],
    [{ period: 'not-stated' }, { period: 'not-stated' }],
    [{}, {}],
  ])('may be of %o and %o', (a, b) => {
    expect(reckoned({ value: '"12"', ...a }, { value: '"7"', ...b })).toBe(5);
  });

  it.each([
    [
      { unit: 'ports' },
      { unit: 'ships' },
      '"a" has the unit "ports" (line 7), "b" has the unit "ships" (line 13)',
    ],
    [
      { unit: '"%"' },
      { unit: 'ships' },
      '"a" has the unit "%" (line 7), "b" has the unit "ships" (line 13)',
    ],
    // Of two currencies whose country is not stated, nobody knows.
    [
      { unit: 'US dollars' },
      { unit: 'dollars' },
      '"a" has the unit "US dollars" (line 7), "b" has the unit "dollars" (line 13)',
    ],
    [
      { unit: 'ports' },
      { unit: 'not-stated' },
      '"a" has the unit "ports" (line 7), "b" has a unit that is not stated (line 13)',
    ],
    [
      { period: '"2022"' },
      { period: 'January 2022' },
      '"a" has the period "2022" (line 7), "b" has the period "January 2022" (line 13)',
    ],
    [
      { period: 'the end of 2022' },
      { period: '"2022"' },
      '"a" has the period "the end of 2022" (line 7), "b" has the period "2022" (line 13)',
    ],
    [{ period: '"2022"' }, {}, '"a" has the period "2022" (line 7), "b" has no period (line 8)'],
    [
      { base: 'not-stated' },
      {},
      '"a" has a base that is not stated (line 7), "b" has no base (line 8)',
    ],
    [
      { unit: 'ports', period: '"2022"' },
      { unit: 'ships', period: '"2023"' },
      '"a" has the unit "ports" (line 7), "b" has the unit "ships" (line 14); "a" has the period "2022" (line 8), "b" has the period "2023" (line 15)',
    ],
  ])('cannot be of %o and %o', (a, b, found) => {
    expect(reckoned({ value: '"12"', ...a }, { value: '"7"', ...b })).toBe(
      `inputs that do not go together: ${found}`,
    );
  });

  it('tells which input does not go with the first', () => {
    const yaml = [
      figure('a', { value: '"1"', unit: 'ports' }),
      figure('b', { value: '"2"', unit: 'ports' }),
      figure('c', { value: '"3"', unit: 'ships' }),
      derived('op: sum, of: [a, b, c], round: 0'),
    ].join('\n');
    const { problems } = make(yaml);
    expect(problems).toHaveLength(1);
    expect(yaml.split('\n')[problems[0]!.line - 2]?.slice(problems[0]!.column - 1)).toBe(
      'c], round: 0 }',
    );
  });

  it.each([
    // In the words of its value
    ['en', { value: '12 ports' }, { value: '"7"', unit: 'ports' }],
    ['ru', { value: '12 портов' }, { value: '"7"', unit: 'портов' }],
  ])('%s: has the unit of %o as of %o', (lang, a, b) => {
    expect(two(a, b, undefined, {}, lang).problems).toEqual([]);
  });

  it.each([
    // In the words of the whole
    ['en', { value: '"7"', of: '12 ports' }, { value: '"12"', unit: 'ports' }],
    ['en', { value: '"7"', of: 'its 12 ports' }, { value: '12 ports' }],
    ['es', { value: 'uno', of: 'tres anexos' }, { value: 'tres', unit: 'anexos' }],
    ['zh-Hans', { value: '"29"', of: '48个泊位' }, { value: '"48"', unit: '泊位' }],
  ])('%s: has the unit of %o as of %o', (lang, a, b) => {
    expect(two(a, b, 'op: share, of: [a, b], round: 0', {}, lang).problems).toEqual([]);
  });

  it.each([
    ['op: share, of: [b, a], round: 0', 'write "of: [a, b]"'],
    ['op: difference, of: [a, b], round: 0', 'write "of: [b, a]", or "op: share"'],
    ['op: sum, of: [a, b], round: 0', 'correct "of" or "op", or remove the derived figure'],
  ])('has each part and its whole where they belong: %s', (derive, fix) => {
    const { problems } = two({ value: '"7"', of: '12 ports' }, { value: '12 ports' }, derive);
    expect(problems.map((problem) => problem.fix)).toEqual([fix]);
  });

  it.each([
    [{ value: 'about 12' }],
    [{ value: 'less than 12' }],
    [{ value: '12 to 14' }],
    [{ value: 'dozens' }],
    [{ value: 'most' }],
    [{ value: '12th' }],
  ])('cannot be of what is not exact: %o', (a) => {
    expect(reckoned(a, { value: '"7"' })).toBe('"a", which has no exact value');
  });

  it.each([
    ['op: share, of: [a], round: 0', '"share" of 1 input'],
    ['op: difference, of: [b], round: 0', '"difference" of 1 input'],
    ['op: not-named, of: [a], round: 0', undefined],
  ])('takes as many inputs as it needs: %s', (derive, found) => {
    expect(reckoned({ value: '"12"' }, { value: '"7"' }, derive)).toBe(found);
  });

  it('is a share of one whole', () => {
    const found = (of: string) =>
      reckoned({ value: '"7"', unit: 'ports', of }, { value: '"12"', unit: 'ports' }, SHARE);
    expect(found('12 ports')).toBe(58.3);
    expect(found('twelve ports')).toBe(58.3);
    expect(found('these ports')).toBe(58.3);
    expect(found('{ words: these ports, is: 12 }')).toBe(58.3);
    expect(found('40 ports')).toBe(
      'inputs that do not go together: "a" is of "40 ports", not of "b", 12',
    );
  });

  it.each([
    [SHARE, { unit: '"%"' }],
    [SHARE, { of: '12 ports', period: '"2022"' }],
    ['op: difference, of: [b, a], round: 0', { unit: 'ports', of: '12 ports', period: 'in 2022' }],
    ['op: sum, of: [a, b], round: 0', { unit: 'Ports' }],
  ])('of %s may have fields of its own: %o', (derive, own) => {
    const ports = { unit: 'ports', period: 'in 2022' };
    const { problems } = two({ value: '"7"', ...ports }, { value: '"12"', ...ports }, derive, own);
    expect(problems).toEqual([]);
  });

  it.each([
    [SHARE, { unit: 'ports' }, 'the unit "ports" of a share, which is in per cent', 'remove it'],
    [
      'op: sum, of: [a, b], round: 0',
      { unit: 'ships' },
      'the unit "ships", while "a" has the unit "ports" (line 7), "b" has the unit "ports" (line 14)',
      'write "unit: ports", or remove it',
    ],
    [
      SHARE,
      { period: '"2023"' },
      'the period "2023", while "a" has the period "in 2022" (line 8), "b" has the period "in 2022" (line 15)',
      'write "period: in 2022", or remove it',
    ],
    [
      SHARE,
      { base: 'the year before' },
      'the base "the year before", while "a" has no base (line 2), "b" has no base (line 9)',
      'remove it, or add it to the inputs',
    ],
    [
      SHARE,
      { of: '7 ports' },
      'a share of "7 ports", while the whole is "b", 12',
      'cite them, or remove "of"',
    ],
    [
      'op: sum, of: [a, b], round: 0',
      { of: '40 ports' },
      '"40 ports", of which none of its inputs is',
      'cite them, or remove "of"',
    ],
  ])('of %s cannot have fields of its own: %o', (derive, own, found, fix) => {
    const ports = { unit: 'ports', period: 'in 2022' };
    const { problems } = two({ value: '"7"', ...ports }, { value: '"12"', ...ports }, derive, own);
    expect(problems).toMatchObject([{ line: 20, found, fix }]);
  });
});

describe('documents that the text does not name', () => {
  const set = (unit: string, count = 'seven documents') =>
    make(
      `- agreement: set\n  label: Set\n  quote: words\n  instrument: documents\n  status: { is: signed, words: signed }\n  set: { count: ${count}, named: [] }\n${derived('op: not-named, of: [set], round: 0', { unit })}`,
    );

  it.each([
    ['documents', 'seven documents'],
    ['documents', 'seven new documents'],
    ['papers', 'seven'],
    ['not-stated', 'seven documents'],
  ])('may be counted in %s: %s', (unit, count) => {
    const { figures, problems } = set(unit, count);
    expect(problems).toEqual([]);
    expect(figures.get('reckoned')?.derived?.result).toBe(7);
  });

  it('are not counted in another unit than the set', () => {
    expect(set('papers').problems).toMatchObject([
      {
        line: 12,
        found: 'the unit "papers" of what is counted as "seven documents"',
        fix: 'write "unit: documents", or remove it',
      },
    ]);
  });
});

describe('a mistake that is told', () => {
  const problem = (line: number, column = 3) => ({
    file: 'a.md',
    line,
    column,
    found: 'f',
    expected: 'e',
    fix: 'x',
  });
  const yaml = [
    figure('a', { value: '"7"', unit: 'ports' }),
    figure('b', { value: '"12"', unit: 'sports' }),
    derived('op: sum, of: [a, b], round: 0'),
  ].join('\n');

  it('is not told again by what is reckoned from its record', () => {
    expect(make(yaml).problems).toHaveLength(1);
    expect(make(yaml, 'en', [problem(13)]).problems).toEqual([]);
    // Its own mistake may be the reason, such as another input than the one that is meant.
    expect(make(yaml, 'en', [problem(15)]).problems).toEqual([]);
    expect(make(yaml, 'en', [problem(1)]).problems).toHaveLength(1);
    expect(make(yaml, 'en', [], new Set(['reckoned'])).problems).toEqual([]);
  });

  it('is not told again by an input that cannot be read', () => {
    const wrong = yaml.replace('value: "7"', 'value: ports');
    expect(make(wrong).problems).toMatchObject([{ line: 6 }]);
  });

  it('belongs to the record in which it stands', () => {
    const { records } = make(yaml);
    const owners = (...lines: number[]) => [
      ...recordsWithProblems(
        records,
        lines.map((line) => problem(line)),
      ),
    ];
    expect(owners(1)).toEqual([]);
    expect(owners(2, 7)).toEqual(['a']);
    expect(owners(13, 14)).toEqual(['b', 'reckoned']);
  });

  it('is told once at its place', () => {
    const told = [problem(3), problem(4, 9)];
    expect(withoutDuplicates([problem(3), problem(4), problem(5)], told)).toEqual([
      problem(4),
      problem(5),
    ]);
  });
});

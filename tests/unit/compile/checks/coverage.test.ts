import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  account,
  countCoverage,
  formatCoverage,
  type Accounted,
} from '../../../../src/compile/checks/coverage-count.ts';
import { checkWaivers } from '../../../../src/compile/checks/waivers.ts';
import { checkCoverage } from '../../../../src/compile/checks/coverage.ts';
import { placeIn } from '../../../../src/compile/source/passages.ts';
import { placeAt } from '../../../../src/compile/source/source.ts';
import { readText, withRecords } from '../records/read-records.ts';

const figure = (id: string, quote: string, fields: string) =>
  `- figure: ${id}\n  label: X\n  about: x\n  quote: ${quote}\n  ${fields}\n`;
const quotation = (quote: string, words: string, fields = 'use: author') =>
  `- quotation: q\n  quote: ${quote}\n  words: ${words}\n  ${fields}\n`;
const waive = (words: string, more = '') => `- waive: w\n  words: ${words}\n  why: idiom${more}\n`;
const note = (on: string, why: string) => `- note: n\n  on: ${on}\n  why: ${why}\n  text: X\n`;

/** "number 89: record", in the order of the text. */
const told = (accounted: readonly Accounted[]) =>
  accounted.map(({ kind, text, by }) => `${kind} ${text}: ${by ?? 'none'}`);

describe('what the text has', () => {
  it.each<[string, string, string, string[]]>([
    [
      'is accounted for by the words of a field, not by the quote',
      'It has 12 ports and 7 ships.',
      figure('x', 'It has 12 ports and 7 ships', 'value: "12"'),
      ['number 12: record', 'number 7: none'],
    ],
    [
      'may be accounted for by any field',
      'In May 2021 it had 7 of 12 ports.',
      figure(
        'x',
        'In May 2021 it had 7 of 12 ports',
        'value: "7"\n  of: 12 ports\n  period: In May 2021',
      ),
      ['date May 2021: record', 'number 7: record', 'number 12: record'],
    ],
    [
      'is accounted for by two fields that touch',
      'It cost 28 billion dollars.',
      figure('x', 'It cost 28 billion dollars', 'value: 28 billion\n  unit: dollars'),
      ['number 28 billion dollars: record'],
    ],
    [
      'is not accounted for by a part of it',
      'It cost $28.2 billion.',
      figure('x', 'It cost $28.2 billion', 'value: $28.2'),
      ['number $28.2 billion: none'],
    ],
    [
      'in a quotation is not accounted for by the words of that',
      'It is “the 3rd port”.',
      quotation('It is “the 3rd port”', '“the 3rd port”'),
      ['quotation “the 3rd port”: record', 'number 3rd: none'],
    ],
    [
      'in quotation marks may be cited with them or without',
      'It is “the port”, and “ the key ”.',
      quotation('It is “the port”', 'the port') +
        quotation('“ the key ”', 'the key').replace('quotation: q', 'quotation: r'),
      ['quotation “the port”: record', 'quotation “ the key ”: record'],
    ],
    [
      'in quotation marks needs a quotation or a waiver, not another field',
      'The “Nord” has 2 cranes, the “Ost” none.',
      figure('x', 'The “Nord” has 2 cranes', 'value: "2"\n  source: The “Nord”') + waive('“Ost”'),
      ['quotation “Nord”: none', 'number 2: record', 'quotation “Ost”: waiver'],
    ],
    [
      'in quotation marks is not accounted for by a note',
      'The “Nord” sails.',
      note('“Nord”', 'defect'),
      ['quotation “Nord”: none'],
    ],
    [
      'as a stray mark needs a note on a defect',
      'The port” is open.',
      note('port” is', 'defect'),
      ['stray-mark ”: record'],
    ],
    [
      'as a stray mark is not accounted for by another note',
      'The port” is open.',
      note('port” is', 'gloss'),
      ['stray-mark ”: none'],
    ],
    [
      'as a stray mark may be of a quotation that says what is wrong',
      'He said “the port is open.',
      quotation(
        'He said “the port is open',
        '“the port is open',
        'use: direct\n  speaker: He\n  marks: open',
      ),
      ['stray-mark “: record'],
    ],
    [
      'may be waived, and by one that waives it everywhere',
      'The two ports and the two ships, or the ten ships.',
      waive('two', '\n  all: true'),
      ['number two: waiver', 'number two: waiver', 'number ten: none'],
    ],
    [
      'is accounted for by a record where there is a waiver too',
      'It has 12 ports.',
      figure('x', 'It has 12 ports', 'value: "12"') + waive('12 ports'),
      ['number 12: record'],
    ],
    [
      'needs nothing where it is an idiom',
      'One of the ports is open.',
      note('ports', 'gloss'),
      ['idiom One of: none'],
    ],
    [
      'stands in tables, lists, quotations and footnotes too, in the order of the file',
      '- 1 port\n\n| a | b |\n| - | - |\n| 2 | 3 |\n\n> 4 ports[^n]\n\n[^n]: 5 ports',
      note('a', 'gloss'),
      ['number 1: none', 'number 2: none', 'number 3: none', 'number 4: none', 'number 5: none'],
    ],
    [
      'does not stand in code and headings',
      'The `5 ports`, in 7 words.\n\n```\n8 ports\n```\n\n## Of 9 ports {#nine}\n\nNone.\n\n### 10 ports\n\nNone.',
      '',
      ['number 7: none'],
    ],
    [
      'does not go from one passage into another',
      'It cost 5\n\nmillion crowns.',
      '',
      ['number 5: none'],
    ],
  ])('%s', (_, text, records, expected) => {
    const written = records === '' ? `${text}\n` : withRecords(text, records);
    expect(told(readText(written).accounted)).toEqual(expected);
  });

  it('is counted by kind and by what accounts for it', () => {
    const { accounted } = readText(
      withRecords(
        'One of 12 ports, “Nord”, has 7 ships and two” cranes since May 2021.',
        figure('x', '12 ports', 'value: "12"') + waive('two'),
      ),
    );
    const coverage = countCoverage(accounted);
    expect(coverage).toEqual({
      numbers: 3,
      dates: 1,
      quotations: 1,
      strayMarks: 1,
      claimed: 1,
      waived: 1,
      uncovered: 4,
      idioms: 1,
    });
    expect(formatCoverage(coverage)).toBe(
      '3 numbers, 1 date, 1 quoted passage, 1 stray mark: 1 claimed, 1 waived, 4 uncovered; 1 idiom',
    );
  });
});

const check = (written: string, uncertain: readonly number[] = []) => {
  const { text, passages, accounted } = readText(written);
  return checkCoverage('a.md', text, passages, accounted, new Set(uncertain), 'en');
};

describe('what nothing accounts for is told', () => {
  it('once a sentence, with all that is in it', () => {
    const problems = check(
      'It has 12 ports and 7 ships. It had 3 in May. It has none.\n\nIt has 4.',
    );
    expect(problems.map(({ line, column, found }) => [line, column, found])).toEqual([
      [1, 8, 'a number, "12"; a number, "7": no record accounts for them'],
      [1, 37, 'a number, "3"; a date, "May": no record accounts for them'],
      [3, 8, 'a number, "4": no record accounts for it'],
    ]);
  });

  it('not where a mistake that is told already may be the reason', () => {
    const text = 'It has 12 ports.\n\nIt has 7 ships.';
    expect(check(text, [0]).map(({ line }) => line)).toEqual([3]);
    expect(check(text, [0, 1])).toEqual([]);
  });

  it('at the field that has only a part of it, with all of it to write', () => {
    const written = withRecords(
      'It cost about $28.2 billion in May 2021.',
      figure(
        'x',
        'It cost about $28.2 billion in May 2021',
        'value: about $28.2\n  period: in May',
      ),
    );
    const at = (part: string) => placeAt(written, written.indexOf(part));
    expect(check(written)).toEqual([
      {
        file: 'a.md',
        ...at('about $28.2\n'),
        found: '"about $28.2", which is a part of a number, "$28.2 billion"',
        expected: 'all of it: no record accounts for the rest',
        fix: 'write "about $28.2 billion"',
      },
      {
        file: 'a.md',
        ...at('in May\n'),
        found: '"in May", which is a part of a date, "May 2021"',
        expected: 'all of it: no record accounts for the rest',
        fix: 'write "in May 2021"',
      },
    ]);
  });

  // "‸" is where the number stands.
  it.each([
    ['in the first line', 'It has ‸7 ports.'],
    ['in a later line', 'It has\nports, and\nof these ‸7 are open.'],
    ['after lines that are indented', 'It has\n    ports,\n  ‸7 of them open.'],
    ['after several spaces', 'It has   ports, of which  ‸7 are open.'],
    ['after an escape', 'It \\* has \\[so\\] \\# ‸7 ports.'],
    ['after an escape that is a backslash', 'It \\\\ has ‸7 ports.'],
    ['after an entity', 'It &amp; they have ‸7 ports.'],
    ['after an entity of a number', 'It&#8217;s &#x2014; ‸7 ports.'],
    ['after an entity of several', 'It &lt;has&gt;&nbsp;‸7 ports.'],
    ['after an entity of two units', 'It &#x1F600; &#128512; has ‸7 ports.'],
    ['after what is no entity', 'It has R&D; and M&M; at ‸7 ports & more.'],
    ['after stress', 'It **has** *the* ‸7 ports.'],
    ['in stress', 'It **has the ‸7** ports.'],
    ['after a link', 'It [has](https://example.org/9) ‸7 ports.'],
    ['in a link', 'It [has ‸7](https://example.org/9) ports.'],
    ['after code', 'It `has 9` ‸7 ports.'],
    ['after a hard break', 'It has\\\n‸7 ports.'],
    ['after signs of two units', 'It 😀 has ‸7 ports.'],
    ['after a call of a note', 'It has[^n] ‸7 ports.\n\n[^n]: None.'],
    ['in a note', 'It has[^n] ports.\n\n[^n]: Of these ‸7.'],
    ['in a list in a list', '- It\n  - has\n    - the ‸7 ports.'],
    ['in a quotation', '> It has\n> the ‸7 ports.'],
    ['in a table', '| a | b |\n| --- | --- |\n| It has | the ‸7 ports |'],
    ['in a table, after an escaped bar', '| a |\n| --- |\n| It \\| has the ‸7 ports |'],
  ])('at its place: %s', (_, marked) => {
    const text = marked.replace('‸', '');
    const problems = check(text);
    expect(problems.map(({ found }) => found)).toEqual([
      'a number, "7": no record accounts for it',
    ]);
    const { line, column } = problems[0]!;
    expect({ line, column }).toEqual(placeAt(text, marked.indexOf('‸')));
  });

  it('at a place that begins as it does, in every passage of a text with all of Markdown', () => {
    const file = readFileSync('tests/fixtures/analyses/everything-markdown.md', 'utf8');
    const text = file.slice(file.indexOf('\n---\n', 4) + 5);
    const { passages, accounted } = readText(text);
    expect(accounted.length).toBeGreaterThan(30);
    const lines = text.split('\n');
    for (const token of accounted) {
      const { line, column } = placeIn(passages[token.passage]!, token.start, text);
      expect(lines[line - 1]!.slice(column - 1, column), token.text).toBe(token.text[0]);
    }
  });
});

describe('a waiver that nothing needs is told', () => {
  const waivers = (text: string, records: string) => {
    const { claims, accounted } = readText(withRecords(text, records));
    return checkWaivers('a.md', claims, accounted).map(({ found }) => found);
  };

  it.each([
    ['The ports are open.', waive('ports'), 'which have no number, date or quotation mark'],
    ['One of the ports.', waive('One of'), 'of which "One of" is an idiom and needs no waiver'],
    [
      'It has 12 ports.',
      waive('12 ports') + figure('x', 'It has 12 ports', 'value: "12"'),
      'of which "12" has a record already',
    ],
  ])('%s', (text, records, why) => {
    const found = waivers(text, records);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(why);
  });

  it.each([
    ['The two ports.', waive('two ports')],
    ['The port” is open.', waive('port” is')],
    ['The two ports and the ports.', waive('ports', '\n  all: true').replace('ports', 'two ports')],
    // Of those that stand there, one needs it.
    [
      'It has two ports and two ships.',
      waive('two', '\n  all: true') + figure('x', 'two ships', 'value: two'),
    ],
  ])('not where it is needed: %s', (text, records) => {
    expect(waivers(text, records)).toEqual([]);
  });
});

describe('the article', () => {
  const file = readFileSync('content/russia-kazakhstan-astana.md', 'utf8');
  const { passages, claims, language, accounted } = readText(
    file.slice(file.indexOf('\n---\n', 4) + 5),
  );

  // As a close reading finds them, in the order of the text, with the records that account for each.
  const reading: [Accounted['kind'], string, Accounted['by'], ...string[]][] = [
    ['number', 'two', 'waiver', 'the-two-countries-of-trade'],
    ['number', '19th', 'record', 'forum-number'],
    [
      'number',
      '89',
      'record',
      'regions-of-russia',
      'connected-regions',
      'share-of-connected-regions',
    ],
    ['number', '76', 'record', 'connected-regions'],
    ['number', '100 million dollars', 'record', 'forum-trade-value'],
    ['date', '2022', 'record', 'trade-turnover'],
    ['number', '$28.2 billion', 'record', 'trade-turnover'],
    ['date', 'from January to August 2023', 'record', 'trade-growth'],
    ['number', '7%', 'record', 'trade-growth'],
    ['quotation', '“key”', 'record', 'key'],
    ['date', 'November 1, 2023', 'record', 'gas-transit-uzbekistan'],
    ['number', '15', 'record', 'gas-transit-uzbekistan', 'gas-transit-term'],
    ['number', 'two', 'waiver', 'the-two-countries-of-space'],
    ['quotation', '“reserved”', 'record', 'reserved'],
    ['date', '2050', 'record', 'baikonur', 'baikonur-until'],
    ['number', '5', 'waiver', 'soyuz-5'],
    ['date', '2025', 'record', 'soyuz-5-launch', 'soyuz-5-year'],
    ['date', '2022', 'record', 'csto-in-kazakhstan'],
    ['number', 'seven', 'record', 'astana-documents', 'documents-signed'],
    ['stray-mark', '”', 'record', 'unbalanced-marks'],
    ['quotation', '“Ust-Kamenogorsk”', 'record', 'ust-kamenogorsk'],
    ['idiom', 'One of', undefined],
    ['number', 'two', 'waiver', 'the-two-countries-of-the-plant'],
    ['number', 'billions of dollars', 'record', 'nuclear-plant-cost'],
    ['date', 'November 9', 'record', 'rosatom-statements'],
    [
      'quotation',
      '“Russian nuclear technologies … of Russian solutions,”',
      'record',
      'russian-nuclear-technologies',
    ],
    ['number', 'two', 'record', 'strategic-partnership'],
    ['quotation', '“I would like to emphasize … the closest allies,”', 'record', 'closest-allies'],
    ['idiom', 'one cannot', undefined],
    ['date', 'January 2022', 'record', 'memorable-events'],
    ['number', 'ten', 'record', 'days-between-visits'],
    ['quotation', '“Moscow’s disapproving gaze”', 'record', 'disapproving-gaze'],
    ['number', 'second', 'waiver', 'second-goal'],
    [
      'quotation',
      '“to move the former Soviet … dependence from Russia”',
      'record',
      'out-of-their-dependence',
    ],
    ['quotation', '“Le Monde”', 'record', 'le-monde'],
    ['quotation', '“stir up”', 'record', 'stir-up'],
    ['quotation', '“counterweight”', 'record', 'counterweight'],
    ['number', 'two', 'waiver', 'the-two-countries-of-the-leadership'],
    ['quotation', '“Kazakhstanskaya Pravda”', 'record', 'kazakhstanskaya-pravda'],
    [
      'quotation',
      '“is based on the principles … in internal affairs.”',
      'record',
      'mutual-respect',
    ],
  ];
  /** A long quotation is told by how it begins and ends. */
  const isLike = (text: string, told: string) => {
    const [begin = '', end = ''] = told.split(' … ');
    return told.includes(' … ') ? text.startsWith(begin) && text.endsWith(end) : text === told;
  };

  it('has what a close reading finds, and a record or waiver for each', () => {
    expect(
      accounted.map(({ kind, text, by }, index) => {
        const told = reading[index]?.[1] ?? '';
        return [kind, isLike(text, told) ? told : text, by];
      }),
    ).toEqual(reading.map(([kind, text, by]) => [kind, text, by]));
  });

  it('has 17 numbers, 8 dates, 12 quotations, a stray mark and 2 idioms, and nothing uncovered', () => {
    const coverage = countCoverage(accounted);
    expect(coverage).toEqual({
      numbers: 17,
      dates: 8,
      quotations: 12,
      strayMarks: 1,
      claimed: 32,
      waived: 6,
      uncovered: 0,
      idioms: 2,
    });
    // The reading counts 19 numbers, with the idioms "one of" and "one cannot".
    expect(coverage.numbers + coverage.idioms).toBe(19);
  });

  it.each(
    reading.filter(([, , by]) => by).map(([kind, text, by, ...ids]) => ({ kind, text, by, ids })),
  )('$kind $text is accounted for by: $ids', ({ kind, text, by, ids }) => {
    const index = reading.findIndex(
      (row) => row[3] === ids[0] && row[0] === kind && row[1] === text,
    );
    const own = claims.filter(({ record }) => ids.includes(record.id));
    const others = claims.filter(({ record }) => !ids.includes(record.id));
    expect(account(passages, own, language)[index]?.by).toBe(by);
    expect(account(passages, others, language)[index]?.by).toBeUndefined();
  });
});

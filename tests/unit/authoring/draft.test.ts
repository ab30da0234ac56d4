import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asciiDigits } from '../../../src/language/lexeme.ts';
import { describe, expect, it } from 'vitest';
import { compileAnalysis } from '../../../src/compile/analysis.ts';
import { draftRecords, type DraftedFile } from '../../../src/authoring/draft.ts';
import { writeAnalysis } from '../../../src/authoring/new-analysis.ts';
import { formatProblems } from '../../../src/compile/problem.ts';
import { writeRecord, type RecordFields } from '../../../src/authoring/write-record.ts';
import { readYaml } from '../../../src/compile/source/yaml.ts';

const FIXTURES = 'tests/fixtures/analyses';
const files = [
  'content/russia-kazakhstan-astana.md',
  ...readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.md') && name !== 'about.md')
    .map((name) => join(FIXTURES, name)),
];

const BLOCK = /\n```yaml records\n[\s\S]*?\n```\n/g;
/** The file without its records, and without old ids that would lead to none. */
const withoutRecords = (text: string) =>
  text.replace(BLOCK, '').replace(/^ {2}ids:.*\n(?: {4}.*\n)*/m, '  ids: {}\n');

function draft(text: string): DraftedFile {
  const { file, problems } = draftRecords({ file: 'x.md', text });
  expect(formatProblems(problems ?? [])).toBe('');
  return file!;
}

const FILLED = {
  label: 'x',
  about: 'x',
  phase: 'happened',
  use: 'author',
  speaker: 'author',
  source: 'not-stated',
  instrument: 'not-stated',
};
/** What is read in words is the number that stands in them, or nothing that they could contradict. */
const withReadings = (text: string) =>
  text.replace(/^( +words: (.*)\n +is):$/gm, (_, before: string, words: string) => {
    const digits = /\p{Nd}+(?:[.,٫]\p{Nd}+)?/u.exec(asciiDigits(words))?.[0] ?? '1';
    const ascii = digits.replace(/[,٫]/u, '.');
    return `${before}: "${ascii}"`;
  });

/** As an editor who decides without looking. */
const fillIn = (text: string) =>
  withReadings(text.replaceAll(/^ +drafted: true\r?\n/gm, '')).replace(
    /^( +)(label|about|phase|use|speaker|source|instrument):$(?!\n\1 )/gm,
    (_, indent: string, key: string) => {
      return `${indent}${key}: ${FILLED[key as keyof typeof FILLED]}`;
    },
  );

/** Checks that lines were only put in, all of them records. @returns those lines. */
function putIn(before: string, after: string): string[] {
  const linesOf = (text: string) => text.split(/(?<=\n)/);
  const old = linesOf(before);
  const added: string[] = [];
  let next = 0;
  for (const line of linesOf(after)) {
    if (line === old[next]) next++;
    else added.push(line);
  }
  expect(next).toBe(old.length);
  return added;
}

const write = (...paragraphs: string[]) =>
  writeAnalysis({
    paragraphs,
    lang: 'en',
    added: '2026-11-24',
    title: 'T',
    kind: 'report',
    by: 'x',
  }).replace('## {#first-section}', '## First {#first}');
/** The lines of the records that are drafted for a text of one paragraph. */
const isReported = (fields: RecordFields) =>
  fields.some(([name, value]) => name === 'use' && value === 'reported');
const drafted = (text: string) =>
  /```yaml records\n#.*\n([\s\S]*)```/
    .exec(draft(write(text)).text)?.[1]
    ?.replaceAll(/^ +drafted: true\n/gm, '');

describe.each(files)('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  it('needs nothing that it has not', () => {
    expect(draft(text)).toMatchObject({ text, records: [], unclear: [], left: [] });
  });

  it('without its records gets one for everything, and then passes the check', () => {
    const bare = withoutRecords(text);
    const { text: result, records, unclear, left } = draft(bare);
    expect({ unclear, left }).toEqual({ unclear: [], left: [] });
    expect(records.length).toBeGreaterThan(0);
    const { problems, coverage } = compileAnalysis({ file: 'x.md', text: fillIn(result) }, 'x');
    // Who says words beside a verb of speech is filled in as the author here, and asked for.
    const others = problems.filter(
      ({ found }) => !/^(?:scare quotes beside |the author as the speaker, where )/.test(found),
    );
    expect(formatProblems(others)).toBe('');
    // With a problem nothing is counted.
    const counted = coverage ?? { uncovered: 0, claimed: records.length, waived: 0 };
    expect(coverage === undefined).toBe(problems.length > 0);
    expect(counted).toMatchObject({ uncovered: 0 });
    // Agreements and reported speech account for no number, date or mark.
    const counting = records.filter(
      ({ kind, fields }) => kind !== 'agreement' && !isReported(fields),
    );
    expect(counted.claimed + counted.waived).toBeGreaterThanOrEqual(counting.length);
  });

  it('is not changed but for lines that are put in, and not at all the second time', () => {
    const bare = withoutRecords(text);
    const { text: once } = draft(bare);
    const lines = putIn(bare, once).filter((line) => line !== '\n');
    expect(once.replace(BLOCK, '')).toBe(bare);
    expect(lines.join('')).toMatch(/^(?:```yaml records\n(?:[#\- ].*\n)+```\n)+$/);
    expect(draft(once)).toMatchObject({ text: once, records: [], unclear: [], left: [] });
    expect(draft(fillIn(once)).records).toEqual([]);
  });

  it('gets back what a section has lost', () => {
    let count = 0;
    const damaged = text.replace(BLOCK, (block) => (count++ % 2 === 0 ? '' : block));
    const { text: result, unclear } = draft(damaged);
    putIn(damaged, result);
    const told = compileAnalysis({ file: 'x.md', text: fillIn(result) }, 'x').problems;
    const isOfCoverage = ({ found }: { found: string }) => found.includes('accounts for');
    expect(formatProblems(told.filter(isOfCoverage))).toBe('');
    // A record elsewhere that named a lost one is told, and nothing is guessed around it.
    for (const id of unclear) expect(text).toContain(`{#${id}}`);
  });

  it('is the same with the line ends of another system', () => {
    const bare = withoutRecords(text);
    const { text: result } = draft(bare.replaceAll('\n', '\r\n'));
    expect(result).toBe(draft(bare).text.replaceAll('\n', '\r\n'));
  });
});

describe('a record is read out of the words', () => {
  it.each([
    [
      'a number with what it counts',
      'They signed a lease for 15 years.',
      `- figure: 15-years
  label: 15 years
  about:
  quote: They signed a lease for 15 years
  value: "15"
  unit: years
- agreement: signed
  label:
  quote: They signed a lease for 15 years
  instrument:
  status:
    is: signed
    words: signed
`,
    ],
    [
      'a number with what limits it, and its currency',
      'It is worth no more than about $28.2 billion.',
      `- figure: no-more-than-about-28
  label: No more than about $28.2 billion
  about:
  quote: It is worth no more than about $28.2 billion
  value: no more than about $28.2 billion
  unit: $
`,
    ],
    [
      'a limit',
      'It came less than ten days later.',
      `- figure: less-than-ten-days
  label: Less than ten days
  about:
  quote: It came less than ten days later
  value: less than ten
  unit: days
`,
    ],
    [
      'per cent in words',
      'Trade grew by seven per cent.',
      `- figure: seven-per-cent
  label: Seven per cent
  about:
  quote: Trade grew by seven per cent
  value: seven per cent
  unit: per cent
`,
    ],
    [
      'an ordinal with a name',
      'It met at the 19th Interregional Forum in May.',
      `- figure: 19th-interregional-forum
  label: 19th Interregional Forum
  about:
  quote: It met at the 19th Interregional Forum in May
  value: 19th
  unit: Interregional Forum
- event: may
  label:
  quote: It met at the 19th Interregional Forum in May
  when: May
  phase:
`,
    ],
    [
      'a date with what qualifies it',
      'The forces came at the beginning of 2022.',
      `- event: event-1
  label:
  quote: The forces came at the beginning of 2022
  when: at the beginning of 2022
  phase:
`,
    ],
    [
      'a date that cannot be read',
      'It was signed on 11/09/2023.',
      `- event: event-1
  label:
  quote: It was signed on 11/09/2023
  when:
    words: 11/09/2023
    is:
  phase:
- agreement: was-signed
  label:
  quote: It was signed on 11/09/2023
  instrument:
  status:
    is: signed
    words: was signed
`,
    ],
    [
      'a quotation with its speaker to be told',
      '“We are not just allies,” he said: a “key”.',
      `- quotation: we-are-not-just-allies
  quote: "“We are not just allies,” he said: a “key”"
  words: “We are not just allies,”
  use:
  speaker:
- quotation: key
  quote: "“We are not just allies,” he said: a “key”"
  words: “key”
  use:
`,
    ],
    [
      'a number within a quotation',
      'He said: “It takes 5 years.”',
      `- quotation: it-takes-5-years
  quote: "He said: “It takes 5 years.”"
  words: “It takes 5 years.”
  use:
- figure: 5-years
  label: 5 years
  about:
  quote: "He said: “It takes 5 years.”"
  value: "5"
  unit: years
  source:
`,
    ],
    [
      'a quotation mark without its partner',
      'The Semey projects ” and “Ust-Kamenogorsk” are there.',
      `- waive: stray-mark
  words: ”
  quote: projects ” and
  why: defect
- quotation: ust-kamenogorsk
  quote: The Semey projects ” and “Ust-Kamenogorsk” are there
  words: “Ust-Kamenogorsk”
  use:
`,
    ],
    [
      'a number in a name',
      'Soyuz-5 flies, and Soyuz-5 lands.',
      `- waive: soyuz-5
  words: Soyuz-5
  all: true
  why: name
`,
    ],
    [
      'what is said again',
      'The two countries met. The two countries parted.',
      `- figure: two-countries
  label: Two countries
  about:
  quote: The two countries met
  value: two
  unit: countries
- waive: two-countries-2
  words: two countries
  all: true
  why: coreference
`,
    ],
    ['an idiom, which needs none', 'One of them cannot be named.', undefined],
  ])('%s', (_, text, expected) => {
    expect(drafted(text)).toBe(expected);
  });

  it('with less of the sentence, where the same words stand in it before', () => {
    expect(drafted('They built 5 ports and 5 bridges.')).toContain(`- figure: 5-bridges
  label: 5 bridges
  about:
  quote: ports and 5 bridges
  value: "5"
`);
  });

  it('with more of the text, where the same sentence stands in it twice', () => {
    const text = 'It took 5 years. Then it was shut. It took 5 years.';
    expect(drafted(text)).toContain('quote: It took 5 years. Then it was shut\n');
    expect(drafted(text)).toContain('quote: Then it was shut. It took 5 years\n');
  });

  it('with a part of a long sentence, and all of it for a quotation', () => {
    const part = 'out of 89 regions of Russia, 76 have a direct connection with Kazakhstan';
    const text = `They overlapped with the forum held in Kostanay (${part}), as a result of which “memoranda” were prepared.`;
    expect(drafted(text)).toContain(`  quote: ${part}\n  value: "89"\n`);
    expect(drafted(text)).toContain('  quote: >-\n    They overlapped with');
  });

  it('with the heading of its section as its topic, where the sentence has a word of it', () => {
    expect(draft(write('A.', 'It took 5 years at first.')).text).toContain('\n  about: First\n');
    expect(draft(write('A.', 'It took 5 years.')).text).toContain('\n  about:\n');
  });

  it('but not out of words that nobody has said how to read', () => {
    const text = write('गाँवों की संख्या 45 करोड़ है।').replace('lang: en', 'lang: hi');
    expect(draft(text).text).toContain('  value:\n    words: 45 करोड़\n    is:\n');
  });
});

describe('what stands behind a number and is not counted is no unit', () => {
  it.each([
    ['Orsk pays a sum, of which 90 million falls due on signature.', 'falls'],
    ['It is the remaining tenth over which governments fall.', 'over'],
    ['The figure of 640,000 refers to the whole port.', 'refers'],
    ['In the bars one hears a different version.', 'hears'],
    ['They harvested nearly a fifth more than before.', 'more'],
  ])('%s', (text, word) => {
    expect(drafted(text)).not.toContain(`unit: ${word}`);
  });

  it('as what is counted is', () => {
    expect(drafted('They signed 12 papers.')).toContain('unit: papers');
  });

  it('and the mark of a note counts nothing', () => {
    const yaml = drafted('They move up to 1.8 million containers a year.[1]');
    expect(yaml).toContain('words: "[1]"\n  why: reference');
    expect(yaml?.match(/- figure:/g)).toHaveLength(1);
  });
});

describe('what has no number is proposed too', () => {
  it.each([
    [
      'an agreement, with the names in its sentence',
      'Norland and Westmark signed a treaty on fish.',
      `- agreement: treaty
  label:
  quote: Norland and Westmark signed a treaty on fish
  instrument: treaty
  status:
    is: signed
    words: signed
  parties:
    - "Norland"
    - "Westmark"
`,
    ],
    ['but none that was not made', 'Norland did not sign the treaty on fish.', undefined],
    [
      'what somebody said',
      'Ilse Brandt said that prices fell everywhere.',
      `- quotation: prices-fell-everywhere
  quote: Ilse Brandt said that prices fell everywhere
  words: prices fell everywhere
  use: reported
  speaker: Ilse Brandt
`,
    ],
    [
      'what is so according to somebody',
      'According to the customs office, trade grew fast.',
      `- quotation: trade-grew-fast
  quote: According to the customs office, trade grew fast
  words: trade grew fast
  use: reported
  speaker:
    unnamed: the customs office
`,
    ],
  ])('%s', (_, text, expected) => {
    expect(drafted(text)).toBe(expected);
  });

  it('and passes no check until an editor has confirmed it', () => {
    const { text } = draft(write('It ran 5 miles.'));
    const found = ({ problems }: ReturnType<typeof compileAnalysis>) =>
      problems.map((problem) => problem.found).filter((words) => words.includes('confirmed'));
    const blanks = text.replaceAll(/^( +)(label|about):$/gm, '$1$2: x');
    expect(found(compileAnalysis({ file: 'x.md', text: blanks }, 'x'))).toEqual([
      '"5-miles", a drafted record that nobody has confirmed',
    ]);
    const confirmed = blanks.replace('  drafted: true\n', '');
    expect(found(compileAnalysis({ file: 'x.md', text: confirmed }, 'x'))).toEqual([]);
  });

  it.each([
    ['Later the Three Seas Initiative met.', '- waive: three-seas-initiative'],
    ['Then Resolution 2231 was passed.', 'words: Resolution 2231'],
    ['The plan runs before the end of 2026.', 'words: before the end of 2026'],
  ])('%s: %s', (text, expected) => {
    expect(drafted(text)).toContain(expected);
  });
});

describe('ids', () => {
  it('are those that no section, record or old id has', () => {
    const text = write('A.', 'For 15 years, for 16 years and for 17 years.')
      .replace('{#first}', '{#15-years}')
      .replace('  ids: {}', '  ids: { 16-years: 15-years }');
    const ids = Array.from(draft(text).text.matchAll(/^- figure: (.*)$/gm), ([, id]) => id);
    expect(ids).toEqual(['15-years-2', '16-years-2', '17-years']);
  });

  it('are numbered where the words have no Latin letters', () => {
    const text = write('На 15 лет и на 20 лет.').replace('lang: en', 'lang: ru');
    const ids = Array.from(draft(text).text.matchAll(/^- figure: (.*)$/gm), ([, id]) => id);
    expect(ids).toEqual(['figure-1', 'figure-2']);
  });
});

describe('where they are put', () => {
  const BEFORE = '```yaml records\n- waive: a\n  words: two\n  why: idiom\n```\n';

  it('is the end of the block that is there', () => {
    const text = `${write('The two ran 5 miles.')}\n${BEFORE}`;
    const { text: result } = draft(text);
    expect(result.startsWith(text.slice(0, -4))).toBe(true);
    expect(result.slice(text.length - 4)).toMatch(
      /^# Drafted.*\n- figure: 5-miles\n(?: {2}.*\n)+```\n$/,
    );
    expect(draft(result).records).toEqual([]);
  });

  it('is as far in as the entries that are there', () => {
    const block = BEFORE.replace(/^(?=[- ] )/gm, '   ')
      .replace('```yaml', '  ```yaml')
      .replace(/```\n$/, '  ```\n');
    const { text: result } = draft(`${write('The two ran 5 miles.')}\n${block}`);
    expect(result).toMatch(
      /\n {3}- figure: 5-miles\n {5}drafted: true\n {5}label: 5 miles\n[\s\S]*\n {2}```\n$/,
    );
    expect(draft(result)).toMatchObject({ records: [], unclear: [] });
  });

  it('is an empty block, if there is one', () => {
    const { text: result } = draft(`${write('It ran 5 miles.')}\n\`\`\`yaml records\n\`\`\`\n`);
    expect(result).toMatch(
      /\n```yaml records\n# Drafted.*\n- figure: 5-miles\n(?: {2}.*\n)+```\n$/,
    );
  });

  it('is below the last line of a file that does not end it', () => {
    const text = write('It ran 5 miles.').trimEnd();
    const { text: result } = draft(text);
    expect(result.startsWith(`${text}\n\n\`\`\`yaml records\n`)).toBe(true);
    expect(result.endsWith('\n```\n')).toBe(true);
  });

  it('is below a list, a table, a footnote', () => {
    const parts = [
      '- 5 miles',
      '| 6 miles |\n| - |\n| 7 miles |',
      'A[^1]\n\n[^1]: It ran 8 miles.',
    ];
    for (const part of parts) {
      const text = write('A.').replace('\nA.\n', `\n${part}\n\n## Next {#next}\n\nB.\n`);
      const { text: result, records } = draft(text);
      putIn(text, result);
      expect(records.length, part).toBeGreaterThan(0);
      expect(draft(result), part).toMatchObject({ records: [], unclear: [], left: [] });
      expect(result).toContain('```\n\n## Next');
    }
  });
});

describe('what cannot be drafted is told, and the file stays as it was', () => {
  const refused = (text: string) => {
    const { problems } = draftRecords({ file: 'x.md', text });
    return problems?.map(({ line, found }) => `${line}: ${found}`);
  };

  it('beside a record that has a mistake', () => {
    const bad = '```yaml records\n- figure: x\n  label: X\n  quote: nowhere\n  value: "5"\n```\n';
    const text = `${write('It ran 5 miles.')}\n${bad}`;
    expect(draft(text)).toEqual({ text, records: [], unclear: ['lead'], left: [] });
  });

  it('in a block that is no list', () => {
    const text = `${write('It ran 5 miles.')}\n\`\`\`yaml records\n[]\n\`\`\`\n`;
    expect(draft(text)).toEqual({ text, records: [], unclear: ['lead'], left: [] });
  });

  it('in passages that are the same', () => {
    const { left, records } = draft(
      write('It ran 5 miles.', 'B.', 'It ran 6 miles.', 'It ran 6 miles.'),
    );
    expect(records).toHaveLength(1);
    expect(left).toEqual([
      { section: 'first', text: '6' },
      { section: 'first', text: '6' },
    ]);
  });

  it('where the file cannot be read', () => {
    const text = write('A.');
    expect(refused('A.')).toEqual(['1: no front matter']);
    expect(refused(text.replace('lang: en', 'lang:'))).toEqual(['6: "lang" is blank']);
    expect(refused(text.replace('lang: en\n', ''))).toEqual(['3: no "lang"']);
    expect(refused(text.replace('\nA.', '\n<b>A.'))).toEqual(['31: raw HTML: <b>']);
    expect(refused(`${text}\n\`\`\`yaml records\n- waive: x\n\`\`\`\n\nB.\n`)).toEqual([
      '33: a block of records that is out of place',
    ]);
    expect(refused(`${text}\n## B {#b}\n\nB.\n\n## B {#b}\n\nB.\n`)).toEqual([
      '37: the id "b" a second time',
    ]);
  });

  it('but what an editor has still to fill in keeps nothing from it', () => {
    const text = write('It ran 5 miles.').replace(/^(title|kind): .*$/gm, '$1:');
    expect(draft(text).records).toHaveLength(1);
  });
});

describe('a record is written as YAML', () => {
  const VALUES = [
    ...['word', '76', '7%', '-5', '٢٥', '1,2', 'yes', 'null', '~'],
    ...[
      'a: b',
      'a #b',
      '# a',
      '- a',
      '? a',
      '"a"',
      "'a'",
      '[a]',
      '{a}',
      '*a',
      '&a',
      '!a',
      '|',
      '>',
    ],
    ...['%a', '@a', '`a`', '```', '---', '...', '“a”', '«а»: б', 'a\u00a0b', '\u202eab', '\ufeffa'],
    ...['a\u2028b', 'a\u0085b', 'a\u000bb', 'a\\b', '😀', '协议于2023年11月1日签署。', 'نص: ٢٥'],
    'long '.repeat(60).trim(),
    `"${'quoted words: with # marks, '.repeat(8)}`.trim(),
    '协议'.repeat(80),
    `- ${'# not a comment '.repeat(12)}`.trim(),
  ];

  it.each(VALUES)('%j', (value) => {
    for (const indent of ['', '  ']) {
      const fields: RecordFields = [
        ['figure', 'some-id'],
        ['quote', value],
        ['value', { words: value, is: undefined }],
        ['unit', value],
        ['use', undefined],
      ];
      const text = `${writeRecord(fields, indent).join('\n')}\n`;
      const { data, problems } = readYaml({ file: 'x', text, start: { line: 1, column: 1 } });
      expect(formatProblems(problems), text).toBe('');
      const expected = { figure: 'some-id', quote: value, unit: value, use: '' };
      expect(data?.value, text).toEqual([{ ...expected, value: { words: value, is: '' } }]);
    }
  });
});

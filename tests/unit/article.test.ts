import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { compileFile } from '../../src/compile/content.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { isStated, NOT_STATED, type NotStated } from '../../src/model/record.ts';
import { textOf } from '../../src/model/outline.ts';

/** The article, held to its source and to what a close reading of it found. */
const [first = '', ...rest] = readFileSync('tests/fixtures/article/source.txt', 'utf8').split('\n');
const BREADCRUMB = '/ world today news/ ';
const lines = [first.slice(BREADCRUMB.length), ...rest.slice(0, 16)];

let analysis: Analysis;
beforeAll(() => {
  const file = 'content/russia-kazakhstan-astana.md';
  const compiled = compileFile(file, file);
  expect(compiled.problems).toEqual([]);
  analysis = compiled.analysis!;
});

test('the text is the source, line by line, to the character', () => {
  const paragraphs = analysis.sections.flatMap(({ body }) => body.map((node) => textOf([node])));
  expect(paragraphs).toEqual(lines);
});

test('what stood around the text is kept as data', () => {
  expect(first.startsWith(BREADCRUMB)).toBe(true);
  expect(analysis.category).toBe('world today news');
  const after = rest.slice(16).join('\n');
  const { translator } = analysis.translation;
  expect(after).toContain(`Translation: ${isStated(translator) ? translator : 'not stated'}`);
  for (const { name } of analysis.channels) expect(after).toContain(`${name}:`);
  for (const line of analysis.closing) expect(after).toContain(line);
  for (const tag of analysis.tags) expect(after).toContain(`#${tag}`);
});

test('what the source does not say is not stated', () => {
  const { author, publisher, published, translation, channels } = analysis;
  expect([
    author,
    publisher,
    published,
    translation.method,
    translation.from,
    translation.original,
    ...channels.map(({ url }) => url),
  ]).toEqual(Array<NotStated>(8).fill(NOT_STATED));
  expect(analysis.edition.ours).toEqual(['headline', 'section-headings']);
});

test('each agreement has the status that the reading gives it', () => {
  expect(Object.fromEntries(analysis.agreements.map(({ id, status }) => [id, status]))).toEqual({
    'series-of-agreements': 'claimed',
    'forum-memoranda': 'prepared',
    'forum-trade-agreements': 'prepared',
    'payments-in-national-currencies': 'existing-practice',
    'gas-transit-uzbekistan': 'signed',
    'oil-transit': 'existing-practice',
    'belt-and-road': 'existing-practice',
    baikonur: 'existing-practice',
    'soyuz-5-launch': 'planned',
    'astana-documents': 'signed',
    'sports-action-plan': 'signed',
    'energy-ministries-memorandum': 'signed',
    'lada-assembly': 'announced',
    'joint-statement': 'issued',
    'nuclear-power-plant': 'planned',
    'uranium-for-france': 'goal-ascribed',
    'french-nuclear-plant': 'goal-ascribed',
    'secondary-sanctions': 'threatened',
  });
});

test('seven were signed, two are named, five are not, and the gas agreement is none of them', () => {
  const set = analysis.agreements.find(({ id }) => id === 'astana-documents')!.set!;
  expect(set.count.value).toBe(7);
  expect(set.named).toEqual(['sports-action-plan', 'energy-ministries-memorandum']);
  expect(set.notNamed).toBe(5);
  const gas = analysis.agreements.find(({ id }) => id === 'gas-transit-uzbekistan')!;
  expect(gas.memberOf).toBeUndefined();
  expect(gas.until).toBeUndefined();
  expect(gas.date).toEqual({ words: 'November 1, 2023', when: { edtf: '2023-11-01' } });
});

test('each figure is as the reading has it, and none is multiplied out', () => {
  expect(
    analysis.figures.map(({ id, value, derived }) => [
      id,
      value?.exactness ?? 'derived',
      derived ? derived.result : 'number' in value ? value.number : undefined,
    ]),
  ).toEqual([
    ['forum-number', 'ordinal', 19],
    ['regions-of-russia', 'exact', 89],
    ['connected-regions', 'exact', 76],
    ['share-of-connected-regions', 'derived', 85.4],
    ['forum-trade-value', 'about', 100_000_000],
    ['trade-turnover', 'exact', 28_200_000_000],
    ['trade-growth', 'change', undefined],
    ['payments-share', 'vague', undefined],
    ['gas-transit-term', 'exact', 15],
    ['baikonur-until', 'year', undefined],
    ['soyuz-5-year', 'year', undefined],
    ['documents-signed', 'exact', 7],
    ['documents-not-named', 'derived', 5],
    ['nuclear-plant-cost', 'magnitude', undefined],
    ['days-between-visits', 'bound', 10],
  ]);
  const growth = analysis.figures.find(({ id }) => id === 'trade-growth')!;
  expect(growth.base).toBe(NOT_STATED);
  expect(growth).toMatchObject({
    value: { direction: 'up', by: 7 },
    changeOf: 'trade-turnover',
  });
});

test('each quotation is by whom the reading says, and in no more than its words', () => {
  const named = (words: string, name = words) => ({ kind: 'named', words, name });
  const unnamed = (words: string) => ({ kind: 'unnamed', words });
  const author = { kind: 'author' };
  expect(
    analysis.quotations.map(({ id, use, speaker, words, via }) => [
      id,
      use,
      speaker,
      words.length > 40 ? `${words.slice(0, 28)}…` : words,
      ...(via === undefined ? [] : [via]),
    ]),
  ).toEqual([
    ['historic', 'reported', named('the Kazakh leader'), 'historic'],
    ['most-important-partner', 'reported', unnamed('Experts'), 'Kazakhstan, which has extrem…'],
    ['key', 'author', author, '“key”'],
    ['reserved', 'author', author, '“reserved”'],
    ['ust-kamenogorsk', 'name', author, '“Ust-Kamenogorsk”'],
    [
      'choice-of-contractor',
      'reported',
      named('Astana', 'Kazakhstan'),
      'it will choose a contractor …',
    ],
    [
      'russian-nuclear-technologies',
      'direct',
      named('Almasadam Satkaliev'),
      '“Russian nuclear technologie…',
    ],
    [
      'strategic-partnership',
      'reported',
      named('the leaders of the two countries'),
      'the partnership between Mosc…',
    ],
    ['closest-allies', 'direct', named('Vladimir Putin'), '“I would like to emphasize t…'],
    ['disapproving-gaze', 'ascribed', named('Reuters'), '“Moscow’s disapproving gaze”'],
    ['out-of-their-dependence', 'ascribed', named('Le Monde'), '“to move the former Soviet r…'],
    ['le-monde', 'name', author, '“Le Monde”'],
    ['stir-up', 'author', author, '“stir up”'],
    ['counterweight', 'author', author, '“counterweight”'],
    ['special-attention', 'reported', named('Matthew Axelrod'), 'the Americans paid special a…'],
    [
      'mutual-respect',
      'direct',
      named('the Russian president', 'Vladimir Putin'),
      '“is based on the principles …',
      { words: 'Kazakhstanskaya Pravda' },
    ],
    ['kazakhstanskaya-pravda', 'name', author, '“Kazakhstanskaya Pravda”'],
  ]);
});

test('no quotation has a date: 9 November stands only beside one', () => {
  const quoted = analysis.quotations.filter(({ use }) => use !== 'author' && use !== 'name');
  expect(quoted).toHaveLength(10);
  for (const { id, date } of quoted) expect([id, date]).toEqual([id, NOT_STATED]);
  for (const { marks } of analysis.quotations) expect(marks).toBeUndefined();
});

/** The words of every field of a record that is read as a date, and what is read. */
const dateOf = (field: unknown) => (field as { when?: { edtf: string } } | undefined)?.when;

test('each dated event is as exact as the text, and 9 November has no year', () => {
  expect(analysis.events.map(({ id, when, phase }) => [id, when.words, when.when, phase])).toEqual([
    [
      'csto-in-kazakhstan',
      'at the beginning of 2022',
      { edtf: '2022', qualifier: 'beginning' },
      'happened',
    ],
    ['rosatom-statements', 'November 9', { edtf: 'XXXX-11-09' }, 'happened'],
    ['memorable-events', 'January 2022', { edtf: '2022-01' }, 'happened'],
  ]);
});

test('all dates of the reading are in the records, and none that it does not have', () => {
  const { agreements, figures, events } = analysis;
  const read = [
    ...agreements.flatMap(({ date, start, until }) => [date, start, until]),
    ...figures.map(({ period }) => period),
    ...events.map(({ when }) => when),
  ].flatMap((field) => dateOf(field)?.edtf ?? []);
  const years = figures.flatMap(({ value }) => (value?.exactness === 'year' ? value.words : []));
  expect([...new Set([...read, ...years])].sort()).toEqual([
    '2022',
    '2022-01',
    '2023-01/2023-08',
    '2023-11-01',
    '2025',
    '2050',
    'XXXX-11-09',
  ]);
});

test('what the text does not date has no date', () => {
  const agreement = (id: string) => analysis.agreements.find((candidate) => candidate.id === id)!;
  // The visit and the signing, and the forum.
  for (const id of ['astana-documents', 'forum-memoranda', 'forum-trade-agreements'])
    expect([id, agreement(id).date]).toEqual([id, NOT_STATED]);
  expect(agreement('gas-transit-uzbekistan').start).toBe(NOT_STATED);
  // Neither of the visits, nor the events in Niger, nor the interview.
  const dated = analysis.events.map(({ id, label }) => `${id} ${label}`).join(' ');
  expect(dated).not.toMatch(/visit|forum|Niger|interview|signing/i);
});

test('what the reading waives is waived, and nothing else', () => {
  const file = readFileSync('content/russia-kazakhstan-astana.md', 'utf8');
  const waived = Array.from(
    file.matchAll(/^- waive: .*\n {2}words: (.*)\n {2}why: (.*)$/gm),
    ([, words, why]) => `${words}: ${why}`,
  );
  expect(waived).toHaveLength(file.match(/^- waive:/gm)!.length);
  // "One of" is an idiom of the language, and needs none.
  expect(waived.sort()).toEqual([
    'Soyuz-5: name',
    'second goal: coreference',
    ...Array<string>(4).fill('two countries: coreference'),
  ]);
});

test('the broken marks of the text are noted, and stay as they are', () => {
  expect(analysis.notes.map(({ id, why, on }) => [id, why, on])).toEqual([
    ['unbalanced-marks', 'defect', 'TPP projects ” and “Ust-Kamenogorsk”'],
  ]);
  expect(lines.join('\n')).toContain('Semey TPP projects ” and “Ust-Kamenogorsk”.');
});

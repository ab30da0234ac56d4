import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { compileFile } from '../../src/compile/content.ts';
import type { Analysis } from '../../src/model/analysis.ts';
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
  expect(after).toContain(`Translation: ${analysis.translation.translator}`);
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
  ]).toEqual(Array<string>(8).fill('not-stated'));
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
  expect(gas.date).toEqual({ words: 'November 1, 2023' });
});

test('each figure is as the reading has it, and none is multiplied out', () => {
  expect(
    analysis.figures.map(({ id, value, derived }) => [
      id,
      value?.exactness ?? 'derived',
      value?.number ?? derived?.result,
    ]),
  ).toEqual([
    ['forum-number', 'ordinal', 19],
    ['regions-of-russia', 'exact', 89],
    ['connected-regions', 'exact', 76],
    ['share-of-connected-regions', 'derived', 85.4],
    ['forum-trade-value', 'about', 100_000_000],
    ['trade-turnover', 'exact', 28_200_000_000],
    ['trade-growth', 'exact', 7],
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
  expect(growth.base).toBe('not-stated');
});

import { describe, expect, it } from 'vitest';
import { compileAnalysis } from '../../../../src/compile/analysis.ts';
import { groupBySpeaker } from '../../../../src/model/records/voices.ts';
import { analysisOf } from './small-analysis.ts';

const compile = (text: string, records: string, lang = 'en', names = '{}') =>
  compileAnalysis({ file: 'a.md', text: analysisOf(text, records, lang, names) }, 'a');
const said = (id: string, quote: string, words: string, speaker: string, more = '') =>
  `- quotation: ${id}\n  quote: ${JSON.stringify(quote)}\n  words: ${JSON.stringify(words)}\n  use: direct\n  speaker: ${speaker}\n${more}`;

describe('one person is one voice', () => {
  const TEXT = '“We trade,” said Ilse Brandt. “We pay,” said Minister Brandt.';
  const RECORDS =
    said('a', '“We trade,” said Ilse Brandt', '“We trade,”', 'Ilse Brandt') +
    said('b', '“We pay,” said Minister Brandt', '“We pay,”', 'Brandt');

  it('is asked where one name is a part of another', () => {
    expect(compile(TEXT, RECORDS).problems.map(({ found }) => found)).toEqual([
      '"Brandt" and "Ilse Brandt" as two speakers',
    ]);
  });

  it.each(['{ Ilse Brandt: [Brandt] }', '{ Brandt: [] }'])('is settled by names: %s', (names) => {
    expect(compile(TEXT, RECORDS, 'en', names).problems).toEqual([]);
  });

  it.each([
    [
      'ru',
      '«Да», — сказал Иван Петров. «Нет», — слова Петрова.',
      said('a', '«Да», — сказал Иван Петров', '«Да»', 'Иван Петров') +
        said('b', '«Нет», — слова Петрова', '«Нет»', 'Петрова'),
      1,
    ],
    [
      'en',
      '“We trade,” said Kazakhstan. “We pay,” said the president of Kazakhstan.',
      said('a', '“We trade,” said Kazakhstan', '“We trade,”', 'Kazakhstan') +
        said(
          'b',
          'said the president of Kazakhstan',
          '“We pay,”',
          'the president of Kazakhstan',
        ).replace('said the president of Kazakhstan', '“We pay,” said the president of Kazakhstan'),
      0,
    ],
  ])('%s: %s', (lang, text, records, count) => {
    const found = compile(text, records, lang).problems.filter((problem) =>
      problem.found.includes('as two speakers'),
    );
    expect(found).toHaveLength(count);
  });
});

it('a quotation may have several speakers, each a voice', () => {
  const quote = '“We will trade more,” said Ilse Brandt and Jon Moor';
  const { analysis, problems } = compile(
    `${quote}.`,
    said('more', quote, '“We will trade more,”', '[Ilse Brandt, Jon Moor]'),
  );
  expect(problems).toEqual([]);
  expect(groupBySpeaker(analysis!.quotations).named.map(({ name }) => name)).toEqual([
    'Ilse Brandt',
    'Jon Moor',
  ]);
});

describe('a quotation over paragraphs', () => {
  it.each([
    [
      'repeats its opening mark',
      '“We sign. Nobody stops us.',
      '“And we pay,” said Ilse Brandt.',
      '“And we pay,”',
    ],
    ['only closes', '“We sign. Nobody stops us.', 'And we pay,” said Ilse Brandt.', 'And we pay,”'],
  ])('has no stray mark where it %s', (_, first, second, words) => {
    const { problems } = compile(
      `${first}\n\n${second}`,
      said('begin', first, first, 'Ilse Brandt', '  within: end\n') +
        said('end', second.slice(0, -1), words, 'Ilse Brandt'),
    );
    expect(problems).toEqual([]);
  });
});

describe('names in quotation marks', () => {
  const TEXT = 'Труба «Северный поток — 2» готова. По «Северному потоку — 2» газ не идёт.';

  it('are one thing in all their forms, with their digits', () => {
    const record =
      '- quotation: pipe\n  quote: Труба «Северный поток — 2»\n  words: «Северный поток — 2»\n  use: name\n';
    expect(compile(TEXT, record, 'ru').problems).toEqual([]);
  });

  it('are asked for where nothing names one', () => {
    expect(compile(TEXT, '', 'ru').problems).not.toEqual([]);
  });
});

it.each([
  ["The minister said: 'Nobody asked us.' Then he left.", 1],
  ["It was the '90s, and the states' interests weren't the people's.", 0],
  ["Rock 'n' roll is theirs, 'tis said.", 0],
])('straight single marks: %s', (text, count) => {
  const found = compile(text, '').problems.filter((problem) =>
    problem.found.includes('a passage in quotation marks'),
  );
  expect(found).toHaveLength(count);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftRecords } from '../../../src/authoring/draft.ts';
import { compileFile } from '../../../src/compile/content.ts';

/** Small analyses, each with one kind of mistake that once passed, or that once was wrongly refused. */
const folder = new URL('../../fixtures/cases/', import.meta.url).pathname;
const problemsOf = (name: string) =>
  compileFile(`${folder}${name}.md`, `${name}.md`).problems.map(({ found }) => found);

describe('what once passed is told', () => {
  it.each<[string, string[]]>([
    [
      'sign-before-currency',
      ['is a part of a number, "-$5 billion"', 'is a part of a number, "$-3 million"'],
    ],
    [
      'hyphen-before-scale',
      ['is a part of a number, "$1.2-billion"', 'is a part of a number, "5-million"'],
    ],
    [
      'scale-shared-after-currency',
      [
        '"$5", which is a part of a number, "from $5 to $7 billion"',
        '"$7 billion", which is a part of a number, "from $5 to $7 billion"',
      ],
    ],
    [
      'fraction-of-a-scale',
      [
        '"a million people", which is a part of a number',
        '"A quarter", which is a part of a number',
        '"a billion crowns", which is a part of a number',
        '"three quarters", which is a part of a number',
      ],
    ],
    ['07-value-without-its-scale', ['"5", which is a part of a number, "5 million dollars"']],
    ['16-change-shown-as-range', ['"from 5.5% to 16%" as one value, where the text has "rose"']],
    ['straight-single-quotes', ['a passage in quotation marks, "\'Nobody asked us.\'"']],
    ['19-voices-split', ['"Brandt" and "Ilse Brandt" as two speakers']],
    ['05-is-is-not-checked', ['"5" for the words "US $ 10 billion", which say 10000000000']],
    ['07-weekday-made-exact', ['"1914-08-04" for the words "on Tuesday"']],
    ['14-table-equal-cells', ['"12", which 2 cells of the section "one" have']],
    [
      '15-table-header',
      ['"million crowns", which the quote does not have', '"2022", which the quote does not have'],
    ],
    ['month-after-an-article', ['a date, "March"; a date, "May"']],
  ])('%s', (name, expected) => {
    const found = problemsOf(name);
    expect(found).toHaveLength(expected.length);
    expected.forEach((text, index) => expect(found[index]).toContain(text));
  });
});

describe('what once was refused passes', () => {
  it.each([
    '06-us-dollar-with-spaces',
    'first-of-the-month-fr',
    'number-in-an-address',
    'swiss-apostrophe',
    '10-two-speakers',
    '11-quotation-over-two-paragraphs',
    'quotation-over-two-paragraphs',
  ])('%s', (name) => {
    expect(problemsOf(name)).toEqual([]);
  });
});

it('08-said-by-the-author: each figure is asked who gives it', () => {
  expect(problemsOf('08-said-by-the-author')).toEqual([
    '"5 million crowns" without a source, where its sentence has "said that"',
    '"6 million crowns" without a source, where its sentence has "According to"',
  ]);
});

describe('what a draft once misread', () => {
  const draft = (text: string) => {
    const { file } = draftRecords({ file: 'analysis.md', text });
    return (file?.records ?? []).map(({ fields }) => Object.fromEntries(fields));
  };
  const textOf = (name: string) => readFileSync(`${folder}${name}`, 'utf8');

  it('17-draft-misreads: units are whole or blank, limits and scales are kept', () => {
    const records = draft(textOf('17-draft-misreads.md'));
    const figures = records.filter((record) => 'figure' in record);
    expect(figures.map(({ value, unit }) => [value, unit])).toEqual([
      ['15', 'percentage points'],
      ['half', undefined],
      ['12 or 18', 'memorandums'],
      ['One in three', 'firms'],
      ['exceeded 90', 'crowns'],
      ['first', 'tranche'],
      ['multi-billion dollar', 'dollar'],
      ['double', undefined],
    ]);
    const events = records.filter((record) => 'event' in record).map(({ when }) => when);
    expect(events).toEqual(['Q3 2025', { words: 'before the end of 2026', is: undefined }]);
    expect(records.filter((record) => 'waive' in record)).toMatchObject([
      { words: 'Resolution 2231' },
    ]);
  });

  it('23-ru-name-with-digit: one record is for all places of a name and for its digits', () => {
    const records = draft(textOf('23-ru-name-with-digit.md'));
    expect(records).toHaveLength(3);
    expect(records).toMatchObject([
      { words: '«Северный поток — 2»', use: 'name' },
      { value: 'Вторая' },
      { value: 'превысила $1 тыс.' },
    ]);
    expect(records.every(({ mode }) => mode === undefined)).toBe(true);
  });

  it('04-pasted-soft-hyphens: numbers are read through them, and names are made without', () => {
    const head = textOf('23-ru-name-with-digit.md')
      .split('\n\n')[0]!
      .replace('lang: ru', 'lang: en');
    const records = draft(`${head}\n\n${textOf('04-pasted-soft-hyphens.txt')}`);
    const [sum, count, agreement] = records;
    expect(sum).toMatchObject({
      figure: '5-million-dollars',
      value: '5 mil\u00ADlion dollars',
      unit: 'dollars',
    });
    expect(count).toMatchObject({ value: 'twen\u00ADty', unit: 'treaties' });
    expect(agreement).toMatchObject({ status: { is: 'signed', words: 'were signed' } });
    // The first word of a sentence is no party for its capital.
    expect(agreement?.['parties']).toBeUndefined();
  });
});

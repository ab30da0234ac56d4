import { describe, expect, it } from 'vitest';
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

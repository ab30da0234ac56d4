import { describe, expect, it } from 'vitest';
import { makeQuotations } from '../../../../src/compile/records/quotations.ts';
import { placeAt } from '../../../../src/compile/source/source.ts';
import { NOT_STATED, type Evidence } from '../../../../src/model/record.ts';
import { readText, withRecords } from './read-records.ts';

const TEXT =
  'On May 4 the mayor said that “the ferry ‘Nord’ waits”, as “Nordbladet” has it. Experts doubt that it waits. It is a kind of “key”, said ” nobody.';

/** Makes the quotations of the text, one record. */
function make(fields: string, quote = TEXT.slice(0, -1), names: Record<string, string[]> = {}) {
  const text = withRecords(
    TEXT,
    `- quotation: q\n  quote: >-\n    ${quote}\n${fields.replace(/^/gm, '  ')}`,
  );
  const { bound, accounted, language } = readText(text);
  const evidence = new Map(
    bound.map(({ record, passage, quote: span }): [string, Evidence] => [
      record.id,
      { section: 'lead', passage, ...span, words: [] },
    ]),
  );
  const { quotations, problems } = makeQuotations(
    'a.md',
    bound,
    evidence,
    accounted,
    names,
    language,
  );
  return {
    text,
    quotation: quotations[0],
    problems: problems.map(({ line, column, found, fix }) => ({ line, column, found, fix })),
  };
}

const DIRECT = 'words: “the ferry ‘Nord’ waits”\nuse: direct';
const REPORTED = 'words: it waits\nuse: reported';
const KEY = 'words: “key”\nuse: author';

describe('a quotation', () => {
  it('has its words, where they stand, its use and who says it', () => {
    const { quotation, problems } = make(
      `${DIRECT}\nspeaker: the mayor\nvia: Nordbladet\ndate: On May 4`,
    );
    expect(problems).toEqual([]);
    expect(quotation).toEqual({
      kind: 'quotation',
      id: 'q',
      evidence: { section: 'lead', passage: 0, start: 0, end: TEXT.length - 1, words: [] },
      words: '“the ferry ‘Nord’ waits”',
      at: { start: TEXT.indexOf('“the'), end: TEXT.indexOf('waits”') + 6 },
      use: 'direct',
      speaker: { kind: 'named', words: 'the mayor', name: 'the mayor' },
      via: { words: 'Nordbladet' },
      date: { words: 'On May 4', when: { edtf: 'XXXX-05-04' } },
    });
  });

  it('says where the text is silent', () => {
    const { quotation } = make(`${DIRECT}\nspeaker: the mayor\nvia: not-stated\ndate: not-stated`);
    expect(quotation?.via).toBe(NOT_STATED);
    expect(quotation?.date).toBe(NOT_STATED);
    const bare = make(`${DIRECT}\nspeaker: the mayor`).quotation;
    expect(bare).not.toHaveProperty('via');
    expect(bare).not.toHaveProperty('date');
  });

  it.each([
    ['speaker: the mayor', { kind: 'named', words: 'the mayor', name: 'Ada Holm' }],
    [
      'speaker: { words: mayor, is: Ada Holm }',
      { kind: 'named', words: 'mayor', name: 'Ada Holm' },
    ],
    ['speaker: { words: the mayor }', { kind: 'named', words: 'the mayor', name: 'Ada Holm' }],
    ['speaker: { unnamed: Experts }', { kind: 'unnamed', words: 'Experts' }],
    ['speaker: author', { kind: 'author' }],
  ])('is by whom the text names, does not name, or by its author: %s', (field, speaker) => {
    const { quotation, problems } = make(`${REPORTED}\n${field}`, undefined, {
      'Ada Holm': ['the mayor'],
    });
    expect(problems).toEqual([]);
    expect(quotation?.speaker).toEqual(speaker);
  });

  it.each([KEY, 'words: “Nordbladet”\nuse: name', `${KEY}\nspeaker: author`])(
    'that quotes nobody is the author’s: %s',
    (fields) => {
      const { quotation, problems } = make(fields);
      expect(problems).toEqual([]);
      expect(quotation?.speaker).toEqual({ kind: 'author' });
    },
  );

  it('whose marks are not balanced says so, and is asked for none', () => {
    const { quotation, problems } = make(
      'words: said ” nobody\nuse: direct\nspeaker: nobody\nmarks: none opens it',
    );
    expect(problems).toEqual([]);
    expect(quotation?.marks).toBe('none opens it');
  });

  it('may be cited without its marks, or be within another', () => {
    for (const words of ['the ferry ‘Nord’ waits', '‘Nord’', 'ferry'])
      expect(make(`words: ${words}\nuse: direct\nspeaker: the mayor`).problems).toEqual([]);
  });
});

describe('what is told of a quotation', () => {
  it.each([
    [
      `${REPORTED.replace('reported', 'direct')}\nspeaker: Experts`,
      'use: ‸direct',
      'the use "direct" of words without quotation marks: "it waits"',
      'write "use: reported", cite the words in the marks, or say under "marks" what is wrong with them',
    ],
    [
      REPORTED.replace('reported', 'author'),
      'use: ‸author',
      'the use "author" of words without quotation marks: "it waits"',
      'write "use: reported", cite the words in the marks, or say under "marks" what is wrong with them',
    ],
    [
      `${DIRECT.replace('direct', 'reported')}\nspeaker: the mayor`,
      'use: ‸reported',
      'the use "reported" of words in quotation marks: "“the ferry ‘Nord’ waits”"',
      'write "use: direct" if the speaker said them so',
    ],
    [
      `words: said ” nobody\nuse: direct\nspeaker: nobody`,
      'use: ‸direct',
      'the use "direct" of words without quotation marks: "said ” nobody"',
      'write "use: reported", cite the words in the marks, or say under "marks" what is wrong with them',
    ],
    [
      `${KEY}\nspeaker: Experts`,
      'speaker: ‸Experts',
      'a speaker of words whose use is "author": nobody is quoted',
      'remove it, or write "use: direct" if somebody is quoted',
    ],
    [
      `${KEY}\nspeaker: { unnamed: Experts }`,
      'speaker: ‸{',
      'a speaker of words whose use is "author": nobody is quoted',
      'remove it, or write "use: direct" if somebody is quoted',
    ],
    [
      `${DIRECT}\nspeaker: { words: the mayor, is: Ada Hlom }`,
      'is: ‸Ada',
      '"Ada Hlom", a name that the front matter does not have',
      'write "Ada Holm"',
    ],
    [
      `${DIRECT}\nspeaker: { words: the mayor, is: Somebody }`,
      'is: ‸Somebody',
      '"Somebody", a name that the front matter does not have',
      'add "Somebody" to "names" in the front matter',
    ],
    [
      `${DIRECT}\nspeaker: the mayor\ndate: { words: On May 4, is: 2025-05-04 }`,
      'is: ‸2025',
      '"2025-05-04" for the words "On May 4", which do not give the year',
      'leave "is" out: the date is read from the words; or say which words give the rest: "dated-by: …"',
    ],
    [
      `${DIRECT}\nspeaker: the mayor\ndate: the ferry`,
      'date: ‸the',
      '"the ferry", in which no date is read',
      'cite the words of the date, or write "{ words: …, is: 2023-11-01 }", no more exact than the words; if the text does not say when, write not-stated',
    ],
  ])('%s', (fields, at, found, fix) => {
    const { text, problems } = make(fields, undefined, { 'Ada Holm': ['the mayor'] });
    const place = placeAt(text, text.indexOf(at.replace('‸', '')) + at.indexOf('‸'));
    expect(problems).toEqual([{ ...place, found, fix }]);
  });
});

import { describe, expect, it } from 'vitest';
import { readDateField, statedDate } from '../../../../src/compile/records/dates.ts';
import { relate } from '../../../../src/compile/records/relate-dates.ts';
import { loadLanguage } from '../../../../src/language/load-language.ts';
import { NOT_STATED } from '../../../../src/model/record.ts';
import { parseEdtf } from '../../../../src/model/records/edtf.ts';

const FIELD = { line: 7, column: 9 };
const IS = { line: 8, column: 9 };
const read = (words: string, is?: string, lang = 'en', optional = false) =>
  readDateField('a.md', { words, is }, FIELD, loadLanguage(lang), { isPlace: IS, optional });

describe('a date in EDTF', () => {
  it.each([
    '2023',
    '2023-11',
    '2023-11-01',
    '2024-02-29',
    '2022-21',
    '2022-24',
    '199X',
    '18XX',
    'XXXX-11',
    'XXXX-11-09',
    'XXXX-02-29',
    '2018/2022',
    '2022-12/2023-01',
    '2023-11-01/2023-11-03',
    'XXXX-03/XXXX-07',
    'XXXX-11/XXXX-02',
  ])('may be %s', (edtf) => {
    expect(parseEdtf(edtf)).toBeDefined();
  });

  it.each([
    ['', 'nothing'],
    ['today', 'words'],
    ['23', 'two digits'],
    ['2023-13', 'no such month'],
    ['2023-00', 'no such month'],
    ['2023-25', 'no such season'],
    ['2023-02-29', 'no such day in that year'],
    ['XXXX-02-30', 'no such day in any year'],
    ['2023-21-01', 'a day of a season'],
    ['2023-11-1', 'one digit'],
    ['2023/11', 'no year at the end'],
    ['XXXX', 'nothing stated'],
    ['199X-05', 'a month of a decade'],
    ['199X/200X', 'two decades'],
    ['2023/2022', 'an end before its beginning'],
    ['2023/2023', 'no period'],
    ['XXXX-11/XXXX-11', 'no period'],
    ['XXXX-11/2023-02', 'the year at one end only'],
    ['2021/2022/2023', 'three dates'],
    ['2023?', 'a doubt'],
    ['../2023', 'no beginning'],
    ['01.11.2023', 'another notation'],
  ])('cannot be %j: %s', (edtf) => {
    expect(parseEdtf(edtf)).toBeUndefined();
  });
});

describe('a date beside the one that the words name', () => {
  const MORE = (part: string) => ({ kind: 'more-exact', part });
  it.each([
    ['2023-11-01', '2023-11-01', { kind: 'same' }],
    ['2023-11-01', '2023-11', { kind: 'less-exact' }],
    ['2023-11-01', '2023', { kind: 'less-exact' }],
    ['2023-11-01', '202X', { kind: 'less-exact' }],
    ['2023-01/2023-08', '2023', { kind: 'less-exact' }],
    ['2023-01/2023-08', '2023-01/2023-08', { kind: 'same' }],
    ['2023', '2023-11', MORE('month')],
    ['2023-11', '2023-11-01', MORE('day')],
    ['XXXX-11-09', '2023-11-09', MORE('year')],
    ['XXXX-11-09', '2023', MORE('year')],
    ['199X', '1995', MORE('year')],
    ['2023', '2023-21', MORE('season')],
    ['2022-21', '2022-04', MORE('month')],
    ['2022-04', '2022-21', MORE('season')],
    ['2023', '2023-01/2023-08', MORE('month')],
    ['XXXX-03/XXXX-07', '2024-03/2024-07', MORE('year')],
    ['2023', '2024', { kind: 'other' }],
    ['199X', '200X', { kind: 'other' }],
    ['199X', '2005', { kind: 'other' }],
    ['2023-11-09', '2023-11-10', { kind: 'other' }],
    ['2022-21', '2022-22', { kind: 'other' }],
    ['2023', '2022/2024', { kind: 'other' }],
    ['2023-01/2023-08', '2023-01/2023-09', { kind: 'other' }],
    ['2023-01/2023-08', '2023-01', { kind: 'other' }],
    // What speaks most against it counts.
    ['2023', '2024-05', { kind: 'other' }],
  ])('in %s: %s is %o', (words, is, relation) => {
    expect(relate(parseEdtf(words)!, parseEdtf(is)!)).toEqual(relation);
  });
});

describe('the date of a field', () => {
  it.each([
    ['en', 'November 1, 2023', { edtf: '2023-11-01' }],
    ['en', 'November 9', { edtf: 'XXXX-11-09' }],
    ['en', 'at the beginning of 2022', { edtf: '2022', qualifier: 'beginning' }],
    ['en', 'from January to August 2023', { edtf: '2023-01/2023-08' }],
    ['ru', 'до 2050 года', { edtf: '2050', qualifier: 'before' }],
    ['es', 'en abril', { edtf: 'XXXX-04' }],
    ['zh-Hans', '2026年3月9日', { edtf: '2026-03-09' }],
    ['ar', '12 مارس 2026', { edtf: '2026-03-12' }],
  ])('%s: is read in "%s"', (lang, words, when) => {
    expect(read(words, undefined, lang)).toEqual({ date: { words, when } });
  });

  it('may be read by the editor where the words do not name it', () => {
    const words = 'في اليوم نفسه';
    const is = '2026-03-12';
    expect(read(words, is, 'ar')).toEqual({ date: { words, is, when: { edtf: is } } });
  });

  it.each([
    ['at the beginning of 2022', '2022', { edtf: '2022', qualifier: 'beginning' }],
    ['before March 2030', '2030-03', { edtf: '2030-03', qualifier: 'before' }],
    // A month begins in its year, yet its beginning is not that of the year.
    ['early January 2022', '2022', { edtf: '2022' }],
  ])('"%s" may be said to be %s', (words, is, when) => {
    expect(read(words, is)).toEqual({ date: { words, is, when } });
  });

  it.each([
    ['November 9', '2023-11-09', 'do not give the year', 'XXXX-11-09'],
    ['2023', '2023-11', 'do not give the month', '2023'],
    ['January 2022', '2022-01-05', 'do not give the day', '2022-01'],
    ['2023', '2024', 'say 2023', '2023'],
    ['before March 2030', '2030', 'say 2030-03 (before)', '2030-03'],
  ])('"%s" cannot be said to be %s', (words, is, found, expected) => {
    const { date, problem } = read(words, is);
    expect(date).toBeUndefined();
    expect(problem).toMatchObject({ file: 'a.md', ...IS });
    expect(problem?.found).toBe(`"${is}" for the words "${words}", which ${found}`);
    expect(problem?.expected).toBe(`a date that the words give: ${expected}`);
  });

  it.each(['currently', '11/09/2023', 'February 30, 2023', 'the 90s'])(
    'is not read in "%s"',
    (words) => {
      const { date, problem } = read(words);
      expect(date).toBeUndefined();
      expect(problem).toMatchObject({
        file: 'a.md',
        ...FIELD,
        found: `"${words}", in which no date is read`,
      });
      expect(problem?.expected).toContain('XXXX-11-01 where the year is not stated');
      expect(problem?.fix).not.toContain('not-stated');
    },
  );

  it('need not be one where the words may name none', () => {
    expect(read('currently', undefined, 'en', true)).toEqual({ date: { words: 'currently' } });
    expect(read('2022', undefined, 'en', true).date?.when).toEqual({ edtf: '2022' });
    expect(read('currently', 'now', 'en', true).problem?.found).toBe(
      '"now", which is no date in EDTF',
    );
  });

  it.each([
    ['en', '11/09/2023', 'November 9, 2023', 'write "is: 2023-11-09"'],
    ['ru', 'в тот же день', '9 ноября 2023 года', 'write "is: 2023-11-09"'],
    ['en', 'November 9', '9 Nov', 'leave "is" out: the words say XXXX-11-09'],
    ['en', 'that day', '11/09/2023', 'write the date in one of these forms'],
  ])('%s: "%s" is not "%s", which is no EDTF', (lang, words, is, fix) => {
    const { problem } = read(words, is, lang);
    expect(problem).toMatchObject({ ...IS, found: `"${is}", which is no date in EDTF` });
    expect(problem?.fix).toContain(fix);
  });

  it('may not be of words that are not there', () => {
    expect(read('not-stated').problem?.found).toBe('"not-stated", in which no date is read');
    expect(read('not-stated', '2023').problem?.found).toBe(
      '"is: 2023" without words in which it is read',
    );
  });
});

describe('the date of a field of which the text may be silent', () => {
  const stated = (words: string, is?: string) =>
    statedDate('a.md', { words, is }, FIELD, loadLanguage('en'));

  it('is not stated, or read', () => {
    expect(stated('not-stated')).toEqual({ date: NOT_STATED });
    expect(stated('2025')).toEqual({ date: { words: '2025', when: { edtf: '2025' } } });
  });

  it('is not both', () => {
    expect(stated('not-stated', '2025').problem).toMatchObject(FIELD);
  });

  it('is told to be left out where it is not read', () => {
    expect(stated('one day').problem?.fix).toContain('write not-stated');
  });
});

describe('a date of which the words give only a part', () => {
  const TEXT = 'Both sides met on Tuesday. In 2024 a treaty was signed, on 14 May, last spring.';
  const dated = (words: string, is: string, datedBy?: string, published?: string) =>
    readDateField('a.md', { words, is, 'dated-by': datedBy }, FIELD, loadLanguage('en'), {
      isPlace: IS,
      dating: { published, isInText: (other) => TEXT.includes(other) },
    });

  it('is one without a day where the words name a day of the week', () => {
    const { date, problem } = readDateField(
      'a.md',
      { words: 'on Tuesday' },
      FIELD,
      loadLanguage('en'),
    );
    expect(problem).toBeUndefined();
    expect(date).toEqual({ words: 'on Tuesday' });
  });

  it.each([
    ['on Tuesday', '1914-08-04', undefined, '2024-05-16', 'which do not give the day'],
    ['on Tuesday', '2024-05-15', 'published', '2024-05-16', 'which say otherwise'],
    ['on Tuesday', '2024-03-12', 'published', '2024-05-16', 'too far from 2024-05-16'],
    ['on Tuesday', '2024-05-14', 'published', undefined, 'does not state when'],
    ['last spring', '2024-21', undefined, '2024-09-01', 'which do not give the year'],
    ['last spring', '2024-22', 'published', '2024-09-01', 'which say otherwise'],
    ['last spring', '2014-21', 'published', '2024-09-01', 'too far from 2024-09-01'],
    ['on 14 May', '2024-05-14', undefined, undefined, 'which do not give the year'],
    ['on 14 May', '2024-05-15', 'In 2024', undefined, 'which say otherwise'],
    ['on 14 May', '2023-05-14', 'In 2024', undefined, 'which do not give it'],
    ['on 14 May', '2024-05-14', 'In 2025', undefined, 'which is not in the text'],
    ['on the 12th', '2024-05-13', 'published', '2024-05-16', 'which say otherwise'],
    ['in 2024', '2024', 'published', '2024-05-16', 'gives all of the date'],
  ])('"%s" is not %s by %s of a text of %s', (words, is, datedBy, published, found) => {
    expect(dated(words, is, datedBy, published).problem?.found).toContain(found);
  });

  it.each([
    ['on Tuesday', '2024-05-14', 'published', '2024-05-16'],
    ['last spring', '2024-21', 'published', '2024-09-01'],
    ['on 14 May', '2024-05-14', 'In 2024', undefined],
    ['during the visit', '2024-05-14', undefined, undefined],
  ])('"%s" is %s by %s', (words, is, datedBy, published) => {
    const { date, problem } = dated(words, is, datedBy, published);
    expect(problem).toBeUndefined();
    expect(date).toMatchObject({ words, is, when: { edtf: is } });
    expect(date?.datedBy).toBe(datedBy);
  });
});

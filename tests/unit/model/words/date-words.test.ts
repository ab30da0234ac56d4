import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES, setLanguage, type Language } from '../../../../src/messages/language.ts';
import { dateInWords, dateReading } from '../../../../src/model/words/date-words.ts';
import { speak } from '../../../../src/publish/load-messages.ts';

afterEach(() => setLanguage('en'));

describe('a date that the editors read is told in words', () => {
  it.each([
    ['2026', '2026'],
    ['2023-11', 'November 2023'],
    ['2026-11-24', '24 November 2026'],
    ['XXXX-11-09', '9 November'],
    ['XXXX-02-29', '29 February'],
    ['198X', 'the 1980s'],
    ['19XX', '1900 to 1999'],
    ['2022/2026', '2022 to 2026'],
    ['2023-01/2023-08', 'January 2023 to August 2023'],
    ['XXXX-05/XXXX-07', 'May to July'],
    ['2024-21', 'spring 2024'],
    ['2024-33', 'first quarter of 2024'],
    ['2024-41', 'second half of 2024'],
  ])('%s: %s', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });

  it.each(['', 'soon', '2023-13', '1980/198X', 'XXXX-21'])(
    'and what is none stays: “%s”',
    (text) => {
      expect(dateInWords(text)).toBe(text);
    },
  );
});

describe.each(LANGUAGES.filter((one) => one !== 'en-XA'))('in %s', (language: Language) => {
  it('every kind of date has words, and no code is left', async () => {
    await speak(language);
    for (const edtf of [
      '2023-11',
      '2026-11-24',
      'XXXX-11-09',
      '198X',
      '2022/2026',
      '2024-21',
      '2024-36',
      '2024-40',
    ]) {
      const words = dateInWords(edtf);
      expect(words).not.toBe(edtf);
      expect(words).not.toMatch(/X|\d-\d|\//);
      expect(words).toMatch(/\d/);
    }
    expect(dateInWords('2022/2026')).toMatch(/2022.*2026/);
  });
});

it('in other languages months stand in the form that they have there', async () => {
  await speak('ru');
  expect(dateInWords('2023-11')).toMatch(/^ноябрь 2023/);
  expect(dateInWords('2026-11-24')).toBe('24 ноября 2026');
  expect(dateInWords('198X')).toBe('1980-е годы');
  await speak('de');
  expect(dateInWords('2022/2026')).toBe('2022 bis 2026');
  await speak('zh-Hans');
  expect(dateInWords('2024-33')).toBe('2024年第一季度');
});

describe('nothing is told where nothing was read in', () => {
  it.each([
    ['عام 2025', '2025'],
    ['عام ٢٠٢٥', '2025'],
    ['in 2025', '2025'],
    ['2026年3月9日', '2026-03-09'],
    ['November 2023', '2023-11'],
  ])('“%s” as %s', (words, is) => {
    expect(dateReading({ words, is })).toBeUndefined();
  });

  it('but what gives a part of it is', () => {
    expect(dateReading({ words: 'in 2025', is: '2025', datedBy: 'published' })).toBe('2025');
  });

  it('and which of two numbers is the month', () => {
    expect(dateReading({ words: '09/03/2026', is: '2026-03-09' })).toBe('9 March 2026');
  });

  it('and a reading is', () => {
    expect(dateReading({ words: '八十年代', is: '198X' })).toBe('the 1980s');
    expect(dateReading({ words: 'last year', is: '2025' })).toBe('2025');
    expect(dateReading({ words: 'in 2025' })).toBeUndefined();
  });
});

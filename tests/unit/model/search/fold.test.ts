import { describe, expect, test } from 'vitest';
import { fold } from '../../../../src/model/search/fold.ts';

describe('a word is compared without what readers leave out or write otherwise', () => {
  test.each([
    ['Latin: case and accents', 'NAÏVE', 'naive'],
    ['composed or not', 'Cafe\u0301', 'café'],
    ['German sharp s', 'STRASSE', 'Straße'],
    ['its capital', 'STRAẞE', 'strasse'],
    ['Turkish dotted capital i', 'İstanbul', 'istanbul'],
    ['Turkish dotless i', 'Irak', 'ırak'],
    ['Polish l, Danish o and ligatures', 'Łódź-Ærø'.replace('-', ''), 'lodzaero'],
    ['Vietnamese', 'Đường', 'duong'],
    ['ligatures of old type', 'ﬁnance', 'finance'],
    ['full-width forms', 'ＥＵ２０', 'eu20'],
    ['half-width kana', 'ｶﾞｽ', 'ガス'],
    ['Cyrillic yo', 'Ёлка', 'елка'],
    ['Cyrillic stress mark', 'за\u0301мок', 'замок'],
    ['Greek accents and final sigma', 'ΛΌΓΟΣ', 'λόγος'],
    ['Greek sigma where the word goes on', 'λογοσ', 'λόγος'],
    ['Arabic alef forms', 'أحمد', 'احمد'],
    ['Arabic alef below', 'إيران', 'ايران'],
    ['Arabic wasla', 'ٱلنص', 'النص'],
    ['Arabic vowel signs', 'كِتَابٌ', 'كتاب'],
    ['Arabic tatweel', 'مـحـمـد', 'محمد'],
    ['Arabic ya and alef maksura', 'على', 'علي'],
    ['Persian ya and kaf', 'کتاب‌های'.replace('\u200c', ''), 'كتابهاي'],
    ['Arabic ta marbuta', 'اتفاقية', 'اتفاقيه'],
    ['Hebrew points and final letters', 'שָׁלוֹם', 'שלומ'],
    ['Arabic digits', '٢٠٢٣', '2023'],
    ['Persian digits', '۲۰۲۳', '2023'],
    ['Devanagari digits', '२०२३', '2023'],
    ['Devanagari nukta', 'क़लम', 'कलम'],
    ['Devanagari candrabindu', 'हाँ', 'हां'],
    ['a soft hyphen', 'agree\u00ADment', 'agreement'],
  ])('%s', (_what, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test.each([
    ['Russian short i is a letter', 'мой', 'мои'],
    ['Devanagari vowel signs', 'कि', 'का'],
    ['Thai tone marks', 'ข้าว', 'ขาว'],
    ['Japanese voicing', 'ガス', 'カス'],
    ['Korean syllables', '한국', '한구'],
    ['digits', '٢', '٣'],
  ])('but not without what makes another word: %s', (_what, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  test('what is folded stays as it is', () => {
    for (const word of ['Straße', 'İstanbul', 'ΛΌΓΟΣ', 'أحمد', 'שלום', 'क़लम', 'ガス', '한국', 'ё'])
      expect(fold(fold(word))).toBe(fold(word));
  });
});

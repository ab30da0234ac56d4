import { describe, expect, it } from 'vitest';
import { wholeValueAt } from '../../../src/language/context/cited-value.ts';
import { loadLanguage } from '../../../src/language/load-language.ts';

/** The whole value of which words of a text are a part; undefined where they are all of it. */
function whole(text: string, words: string, lang = 'en'): string | undefined {
  const start = text.indexOf(words);
  if (start < 0) return undefined;
  return wholeValueAt(text, { start, end: start + words.length }, loadLanguage(lang))?.text;
}

describe('what stands next to a number', () => {
  it.each([
    ['en', 'a loss of -$5 billion', '$5 billion', '-$5 billion'],
    ['en', 'one of $-3 million', '3 million', '$-3 million'],
    ['en', 'a $1.2-billion order', '$1.2', '$1.2-billion'],
    ['en', 'a 5-million-ton harvest', '5', '5-million'],
    ['en', 'it paid 5 million dollars', '5', '5 million dollars'],
    ['en', 'from $5 to $7 billion', '$5', 'from $5 to $7 billion'],
    ['en', 'a quarter of a million people', 'a million', 'a quarter of a million'],
    ['en', 'a quarter of a million people', 'a quarter', 'a quarter of a million'],
    ['en', 'a 5-percent rise', '5', '5-percent'],
    ['en', 'some %5 of it', '5', '%5'],
    ['en', 'it is 5 ½ miles', '5', '5 ½'],
    ['en', 'it is 5 1/2 miles', '5', '5 1/2'],
    ['en', 'it is 5 and a half miles', '5', '5 and a half'],
    ['en', 'one in five came', 'five', 'one in five'],
    ['en', 'minus 5 degrees', '5', 'minus 5'],
    ['en', 'it took 40\u00a0million\u00a0euros', '40', '40\u00a0million\u00a0euros'],
    ['ru', 'ушло 5 тысяч 300 рублей', '5 тысяч', '5 тысяч 300 рублей'],
    ['ru', 'ушло 5 млн рублей', '5', '5 млн рублей'],
    ['es', 'un saldo de -5.000 millones', '5.000 millones', '-5.000 millones'],
    ['de', 'er zahlte 5 Mrd. Euro', '5', '5 Mrd. Euro'],
    ['fr', 'il y a 5 millions', '5', '5 millions'],
    ['zh-Hans', '共5亿元', '5', '5亿元'],
    ['uk', 'понад 5 мільйонів', '5', '5 мільйонів'],
    ['en', 'it has 2.3m people', '2.3', '2.3m'],
    ['en', 'it has 2.3m people', '2.3m', '2.3m people'],
    ['es', 'duró dos años y medio', 'dos', 'dos años y medio'],
    ['fr', 'il a duré deux ans et demi', 'deux', 'deux ans et demi'],
    ['ru', 'здесь человек двести', 'двести', 'человек двести'],
    ['en', 'fewer than 5 and up to 9', '9', 'up to 9'],
  ])('%s: belongs to it in "%s": %s', (lang, text, words, expected) => {
    expect(whole(text, words, lang)).toBe(expected);
  });

  it.each([
    ['en', 'in 2022 $5bn was spent', '$5bn'],
    ['en', 'the launch of Soyuz-5 cost 40 crowns', '40'],
    ['en', 'in 2019–2020 it paid 5 crowns', '5'],
    ['en', 'of 89 regions 76 are connected', '76'],
    ['en', 'pages 5 and 7 are missing', '5'],
    ['en', 'Apollo-11 flew', '11'],
    ['ru', 'в 2022 году 5 млн рублей ушло', '5 млн рублей'],
    ['es', 'en 2022, 5 millones', '5 millones'],
    ['en', 'the price went up to 5', '5'],
    ['es', 'subió un 14%, hasta 88 millones', '88 millones'],
    ['ru', 'рубль упал до 98', '98'],
    ['ru', 'за 10 лет 40 судов', '40'],
    ['es', 'cuatro años y media docena', 'cuatro'],
    ['en', '$5 million and three lives', '$5 million'],
  ])('%s: does not belong to it in "%s": %s', (lang, text, words) => {
    expect(whole(text, words, lang)).toBeUndefined();
  });
});

describe('the words of a number', () => {
  const limit = (quote: string, words: string, lang = 'en') => whole(quote, words, lang);

  it.each([
    ['en', 'less than ten days after the visit', 'ten', 'less than ten'],
    [
      'en',
      'agreements of about 100 million dollars',
      '100 million dollars',
      'about 100 million dollars',
    ],
    ['en', 'it costs no more than 5 crowns', '5 crowns', 'no more than 5 crowns'],
    ['en', 'ten or more ships', 'ten', 'ten or more'],
    ['en', 'nearly seven documents', 'seven documents', 'nearly seven documents'],
    ['ru', 'длиной около 240 километров', '240 километров', 'около 240 километров'],
    ['es', 'un mínimo de 1.850 millones', '1.850 millones', 'mínimo de 1.850 millones'],
  ])('%s: are limited in "%s": %s', (lang, quote, words, whole) => {
    expect(limit(quote, words, lang)).toBe(whole);
  });

  it.each([
    ['en', 'less than ten days', 'less than ten'],
    ['en', 'it grew by another 7%', '7%'],
    ['en', 'out of 89 regions, 76 are connected', '76'],
    ['en', 'it is about ships. 12 came', '12'],
    ['en', 'the least of them, 12 ships', '12'],
    ['en', 'more than 5 came, 12 left', '12'],
    ['en', 'no 12 here', '13'],
    ['ja', '約48の港', '48'],
  ])('%s: are not limited in "%s": %s', (lang, quote, words) => {
    expect(limit(quote, words, lang)).toBeUndefined();
  });
});

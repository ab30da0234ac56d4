import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/language/load-language.ts';
import { readNumber, type Quantity, type Unit } from '../../../src/language/number.ts';

const percent: Unit = { kind: 'percent' };
const counted = (words: string): Unit => ({ kind: 'words', words });
const money = (words: string, code: string | null = null): Unit => ({
  kind: 'currency',
  code,
  words,
});

const READ: Readonly<Record<string, readonly (readonly [string, Quantity])[]>> = {
  en: [
    [
      '$28.2 billion',
      { kind: 'exact', value: 28200000000, unit: money('$'), scale: 'billion', digits: 1 },
    ],
    [
      'about 100 million dollars',
      { kind: 'about', value: 100000000, unit: money('dollars'), scale: 'million', digits: 0 },
    ],
    ['another 7%', { kind: 'exact', value: 7, unit: percent, digits: 0 }],
    ['seven documents', { kind: 'exact', value: 7, unit: counted('documents') }],
    ['19th', { kind: 'ordinal', value: 19 }],
    ['twenty-first', { kind: 'ordinal', value: 21 }],
    ['less than ten', { kind: 'bound', op: '<', value: 10 }],
    ['at least 5,000', { kind: 'bound', op: '>=', value: 5000, digits: 0 }],
    ['no more than 3', { kind: 'bound', op: '<=', value: 3, digits: 0 }],
    ['100 or more', { kind: 'bound', op: '>=', value: 100, digits: 0 }],
    ['more than half', { kind: 'bound', op: '>', value: 0.5, fraction: [1, 2] }],
    ['billions of dollars', { kind: 'magnitude', scale: 'billions', unit: money('dollars') }],
    [
      'hundreds of thousands of people',
      { kind: 'magnitude', scale: 'hundreds of thousands', unit: counted('people') },
    ],
    ['a few hundred homes', { kind: 'magnitude', scale: 'a few hundred', unit: counted('homes') }],
    ['most', { kind: 'vague' }],
    ['most of the mutual payments', { kind: 'vague', unit: counted('mutual payments') }],
    ['15 years', { kind: 'exact', value: 15, unit: counted('years'), digits: 0 }],
    ['15-year', { kind: 'exact', value: 15, unit: counted('year'), digits: 0 }],
    ['76', { kind: 'exact', value: 76, digits: 0 }],
    ['two thirds', { kind: 'exact', value: 2 / 3, fraction: [2, 3] }],
    [
      'a third of exports',
      { kind: 'exact', value: 1 / 3, fraction: [1, 3], unit: counted('exports') },
    ],
    ['half a million', { kind: 'exact', value: 500000, scale: 'million' }],
    ['half a dozen', { kind: 'about', value: 6 }],
    ['two dozen', { kind: 'about', value: 24 }],
    ['5–7 percent', { kind: 'range', from: 5, to: 7, unit: percent, digits: 0 }],
    [
      'from 5 to 7 million',
      { kind: 'range', from: 5000000, to: 7000000, scale: 'million', digits: 0 },
    ],
    [
      'between 900,000 and 1 million',
      { kind: 'range', from: 900000, to: 1000000, scale: 'million', digits: 0 },
    ],
    ['between one hundred and two hundred', { kind: 'range', from: 100, to: 200 }],
    ['about 5 to 7', { kind: 'range', from: 5, to: 7, about: true, digits: 0 }],
    ['two hundred and fifty thousand', { kind: 'exact', value: 250000, scale: 'thousand' }],
    ['two and a half million', { kind: 'exact', value: 2500000, scale: 'million' }],
    ['€3 m', { kind: 'exact', value: 3000000, unit: money('€', 'EUR'), scale: 'm', digits: 0 }],
    ['US$5', { kind: 'exact', value: 5, unit: money('US$', 'USD'), digits: 0 }],
    [
      'USD 5 million',
      { kind: 'exact', value: 5000000, unit: money('USD', 'USD'), scale: 'million', digits: 0 },
    ],
    [
      '$80 per barrel',
      { kind: 'exact', value: 80, unit: money('$'), digits: 0, rest: 'per barrel' },
    ],
    ['200 pounds', { kind: 'exact', value: 200, unit: counted('pounds'), digits: 0 }],
    ['1 234 567', { kind: 'exact', value: 1234567, digits: 0 }],
    ['12,34,567', { kind: 'exact', value: 1234567, digits: 0 }],
    ['1.10', { kind: 'exact', value: 1.1, digits: 2 }],
    ['4.35 million', { kind: 'exact', value: 4350000, scale: 'million', digits: 2 }],
    ['0.0000001', { kind: 'exact', value: 0.0000001, digits: 7 }],
    ['-7', { kind: 'exact', value: -7, digits: 0 }],
    ['minus 7', { kind: 'exact', value: -7, digits: 0 }],
  ],
  ru: [
    [
      '28,2 млрд долларов',
      { kind: 'exact', value: 28200000000, unit: money('долларов'), scale: 'млрд', digits: 1 },
    ],
    [
      '5 млн рублей',
      { kind: 'exact', value: 5000000, unit: money('рублей'), scale: 'млн', digits: 0 },
    ],
    [
      'около ста миллионов долларов',
      { kind: 'about', value: 100000000, unit: money('долларов'), scale: 'миллионов' },
    ],
    ['двухсот пятидесяти', { kind: 'exact', value: 250 }],
    ['полтора миллиона', { kind: 'exact', value: 1500000, scale: 'миллиона' }],
    ['тысяча двести', { kind: 'exact', value: 1200, scale: 'тысяча' }],
    ['3 млрд 200 млн', { kind: 'exact', value: 3200000000, scale: 'млрд', digits: 0 }],
    [
      'в 2,5 раза',
      { kind: 'exact', value: 2.5, unit: { kind: 'times', words: 'раза' }, digits: 1 },
    ],
    ['второго', { kind: 'ordinal', value: 2 }],
    ['19-й', { kind: 'ordinal', value: 19 }],
    ['сто двадцать первого', { kind: 'ordinal', value: 121 }],
    ['не менее десяти', { kind: 'bound', op: '>=', value: 10 }],
    ['менее чем через десять дней', { kind: 'bound', op: '<', value: 10, unit: counted('дней') }],
    ['от 5 до 7 процентов', { kind: 'range', from: 5, to: 7, unit: percent, digits: 0 }],
    ['две трети', { kind: 'exact', value: 2 / 3, fraction: [2, 3] }],
    ['миллиарды долларов', { kind: 'magnitude', scale: 'миллиарды', unit: money('долларов') }],
    [
      'несколько тысяч человек',
      { kind: 'magnitude', scale: 'несколько тысяч', unit: counted('человек') },
    ],
    ['большинство', { kind: 'vague' }],
    ['трёх', { kind: 'exact', value: 3 }],
  ],
  es: [
    [
      '28.200 millones de dólares',
      { kind: 'exact', value: 28200000000, unit: money('dólares'), scale: 'millones', digits: 0 },
    ],
    [
      'mil millones de euros',
      { kind: 'exact', value: 1000000000, unit: money('euros', 'EUR'), scale: 'mil millones' },
    ],
    [
      'dos mil quinientos empleos',
      { kind: 'exact', value: 2500, unit: counted('empleos'), scale: 'mil' },
    ],
    ['dos mil quinientos millones', { kind: 'exact', value: 2500000000, scale: 'mil' }],
    ['un billón', { kind: 'exact', value: 1000000000000, scale: 'billón' }],
    ['cerca de 100', { kind: 'about', value: 100, digits: 0 }],
    ['1.234,5', { kind: 'exact', value: 1234.5, digits: 1 }],
    ['2.5 millones', { kind: 'exact', value: 2500000, scale: 'millones', digits: 1 }],
    ['un millón y medio', { kind: 'exact', value: 1500000, scale: 'millón' }],
    ['treinta y un años', { kind: 'exact', value: 31, unit: counted('años') }],
    ['un tercio', { kind: 'exact', value: 1 / 3, fraction: [1, 3] }],
    ['la mitad', { kind: 'exact', value: 0.5, fraction: [1, 2] }],
    ['19.ª', { kind: 'ordinal', value: 19 }],
    ['menos de diez', { kind: 'bound', op: '<', value: 10 }],
    ['entre 5 y 7 por ciento', { kind: 'range', from: 5, to: 7, unit: percent, digits: 0 }],
    [
      'miles de millones de dólares',
      { kind: 'magnitude', scale: 'miles de millones', unit: money('dólares') },
    ],
    ['la mayoría', { kind: 'vague' }],
  ],
  'es-MX': [['1,234.5', { kind: 'exact', value: 1234.5, digits: 1 }]],
  ar: [
    ['٢٨٫٢', { kind: 'exact', value: 28.2, digits: 1 }],
    ['١٬٢٣٤٬٥٦٧', { kind: 'exact', value: 1234567, digits: 0 }],
    ['٧٪', { kind: 'exact', value: 7, unit: percent, digits: 0 }],
    ['76', { kind: 'exact', value: 76, digits: 0 }],
  ],
  hi: [
    ['२८.२', { kind: 'exact', value: 28.2, digits: 1 }],
    ['१२,३४,५६७', { kind: 'exact', value: 1234567, digits: 0 }],
    ['₹५', { kind: 'exact', value: 5, unit: money('₹', 'INR'), digits: 0 }],
  ],
};

const REFUSED: readonly (readonly [string, string, string])[] = [
  ['en', '', 'no words'],
  ['en', 'documents', 'no quantity'],
  ['en', '89 regions, 76', 'two quantities'],
  ['en', '$28.2 billion in 2022', 'a quantity and a year'],
  ['en', '10:30', 'a time'],
  ['en', '4.2.1', 'a version'],
  ['en', '3–1', 'a score'],
  ['en', 'G20', 'a name'],
  ['en', 'about 19th', 'no ordinal is rough'],
  ['en', 'signed seven documents', 'words that are no part of a quantity'],
  ['fa', 'هفت', 'words, without a file'],
];

describe('readNumber', () => {
  const cases = Object.entries(READ).flatMap(([tag, rows]) =>
    rows.map(([words, expected]) => ({ tag, words, expected })),
  );

  it.each(cases)('$tag: reads $words', ({ tag, words, expected }) => {
    expect(readNumber(words, loadLanguage(tag))).toEqual(expected);
  });

  it.each(REFUSED)('%s: refuses "%s" (%s)', (tag, words) => {
    expect(readNumber(words, loadLanguage(tag))).toBeUndefined();
  });
});

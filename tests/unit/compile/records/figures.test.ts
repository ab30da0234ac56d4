import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../../src/language/load-language.ts';
import { contradicts, readValue } from '../../../../src/compile/records/figure-value.ts';
import { figure, make } from './make-figures.ts';
import { NOT_STATED } from '../../../../src/model/record.ts';

describe('the value of a figure', () => {
  const valueOf = (value: string, lang = 'en') => {
    const { figures, problems } = make(figure('x', { value, unit: 'unit' }), lang);
    expect(problems).toEqual([]);
    return figures.get('x')?.value;
  };

  it.each([
    ['en', '$28.2 billion', { exactness: 'exact', number: 28_200_000_000, scale: 'billion' }],
    ['en', '"89"', { exactness: 'exact', number: 89 }],
    ['en', 'seven', { exactness: 'exact', number: 7 }],
    [
      'en',
      'about 100 million dollars',
      { exactness: 'about', number: 100_000_000, scale: 'million' },
    ],
    ['en', 'less than ten', { exactness: 'bound', number: 10, bound: '<' }],
    ['en', 'at least 12', { exactness: 'bound', number: 12, bound: '>=' }],
    ['en', '5 to 7 percent', { exactness: 'range', range: [5, 7] }],
    ['en', 'billions of dollars', { exactness: 'magnitude', scale: 'billions' }],
    ['en', 'most', { exactness: 'vague' }],
    ['en', '19th', { exactness: 'ordinal', number: 19 }],
    ['ru', '412,7 млн крон', { exactness: 'exact', number: 412_700_000, scale: 'млн' }],
    ['ru', 'до полутора', { exactness: 'bound', number: 1.5, bound: '<=' }],
    ['ru', 'от 600 до 800 мегаватт', { exactness: 'range', range: [600, 800] }],
    [
      'es',
      'un mínimo de 1.850 millones de metros cúbicos',
      { exactness: 'bound', number: 1_850_000_000, bound: '>=', scale: 'millones' },
    ],
    ['zh-Hans', '5.2%', { exactness: 'exact', number: 5.2 }],
    ['ar', '٣٤', { exactness: 'exact', number: 34 }],
  ])('in %s: %s', (lang, written, read) => {
    expect(valueOf(written, lang)).toEqual({ words: written.replaceAll('"', ''), ...read });
  });

  it('is a year where it counts nothing', () => {
    const { figures } = make(figure('x', { value: '"2050"' }));
    expect(figures.get('x')?.value).toEqual({ words: '2050', exactness: 'year' });
    expect(valueOf('"2050"')).toEqual({ words: '2050', exactness: 'exact', number: 2050 });
  });

  it('is what the editor reads where the words alone cannot be read', () => {
    expect(valueOf('{ words: 3860万トン, is: 38600000 }', 'ja')).toEqual({
      words: '3860万トン',
      is: '38600000',
      exactness: 'exact',
      number: 38_600_000,
    });
  });

  it('is as exact as the editor says, in the words of the format', () => {
    expect(valueOf('{ words: نحو ٣٫٥ ملايين حاوية, is: about 3500000 }', 'ar')).toMatchObject({
      exactness: 'about',
      number: 3_500_000,
    });
    expect(valueOf('{ words: 600万以上, is: at least 6000000 }', 'zh-Hans')).toMatchObject({
      exactness: 'bound',
      bound: '>=',
      number: 6_000_000,
    });
  });
});

describe('the value of a field', () => {
  const read = (words: string, is: string | undefined, lang = 'en') =>
    readValue({ words, is }, false, loadLanguage(lang));

  it.each([
    ['ja', '3860万トン'],
    ['ja', '48の港'],
    ['ja', '1.6億円'],
    ['fa', '48 میلیون دینار'],
    ['hi', '45 करोड़ घन मीटर'],
    ['nl', '76 miljoen'],
    ['nl', '3 % meer'],
  ])('%s: is uncertain in "%s"', (lang, words) => {
    const result = read(words, undefined, lang);
    expect(result).toMatchObject({
      in: 'words',
      problem: {
        found: `"${words}", in which the words after the digits may belong to the number`,
        expected: `what they mean: there is no file yet that says how "${lang}" writes numbers in words`,
      },
    });
  });

  it.each([
    ['zh-Hans', '29', 29],
    ['zh-Hans', '¥48', 48],
    ['ar', '٣٫٥', 3.5],
    ['ar', '48 USD', 48],
    ['de', '5,2 %', 5.2],
    ['de', '1.234.567', 1_234_567],
  ])('%s: is certain in "%s"', (lang, words, value) => {
    expect(read(words, undefined, lang)).toMatchObject({ reading: { kind: 'exact', value } });
  });

  it.each([
    ['en', '76 million crowns', '67 million crowns'],
    ['en', '76 million crowns', '76'],
    ['en', 'seven', '8'],
    ['en', 'less than ten', 'more than ten'],
    ['en', 'less than ten', 'less than nine'],
    ['en', 'about 40', 'about 50'],
    ['en', 'about 40', 'at most 40'],
    ['en', '5 to 7', '5 to 8'],
    ['en', '7%', '8%'],
    ['en', 'half', '60%'],
    ['ru', '412,7 млн крон', '412,7 млрд крон'],
    ['es', '1.234,5 millones', '1234500'],
    // Digits alone are read in every language.
    ['ar', '٣٤', '43'],
  ])('%s: "%s" does not say %s', (lang, words, is) => {
    const result = read(words, is, lang);
    expect(result).toMatchObject({ in: 'is' });
    expect('problem' in result && result.problem.found).toContain(`"${words}", which say`);
  });

  it.each([
    ['about 100 million dollars', '100 million dollars'],
    ['less than ten', '10'],
    ['5 to 7', '6'],
    ['billions of dollars', '3 billion dollars'],
    ['billions of dollars', 'about 3 billion dollars'],
    ['most', '60%'],
    ['several', '3'],
  ])('"%s" is not so exact as %s', (words, is) => {
    const result = read(words, is);
    if (!('problem' in result)) throw new Error('no problem');
    expect(result.problem.found).toMatch(/which (are not so exact|say )/);
    expect(result.in).toBe('is');
  });

  it.each([
    ['en', '76 million crowns', '76000000', 'exact'],
    ['en', '76 million crowns', 'about 76 million', 'about'],
    ['en', '7%', '7', 'exact'],
    ['en', 'half', '50%', 'exact'],
    ['en', 'billions of dollars', 'more than 1 billion dollars', 'bound'],
    ['ru', '412,7 млн крон', '412700000', 'exact'],
    ['ru', 'пара сотен', 'about 200', 'about'],
    ['ar', '48 مليون دينار', '48000000', 'exact'],
    ['ar', 'صفحة واحدة', '1', 'exact'],
  ])('%s: "%s" may be said to be %s', (lang, words, is, kind) => {
    expect(read(words, is, lang)).toMatchObject({ reading: { kind } });
  });

  it.each([
    ['ru', '5 million'],
    ['es', '1.850'],
    ['de', '1,234'],
  ])('%s: %s could be read in two ways', (lang, is) => {
    expect(read('words', is, lang)).toMatchObject({
      in: 'is',
      problem: {
        found: `"${is}", which the language of the analysis and English read differently`,
      },
    });
  });

  it.each([
    ['ja', '3860万'],
    ['nl', '76 miljoen'],
    ['en', 'a price'],
  ])('%s: %s says nothing', (lang, is) => {
    expect(read('words', is, lang)).toMatchObject({
      in: 'is',
      problem: { found: `"${is}", in which no value was found` },
    });
  });

  it('is told by what the words say', () => {
    const found = (words: string, is: string) => {
      const result = read(words, is);
      return 'problem' in result ? result.problem.found : undefined;
    };
    expect(found('5 to 7 percent', '8%')).toBe(
      '"8%" for the words "5 to 7 percent", which say 5 to 7 %',
    );
    expect(found('less than ten', '< 9')).toBe('"< 9", in which no value was found');
    expect(found('about 40', '41')).toBe('"41" for the words "about 40", which say ~40');
  });

  it('of a term is held against its words', () => {
    const en = loadLanguage('en');
    expect(contradicts('15 years', '16 years', en)).toBe(true);
    expect(contradicts('15 years', '15 years from signing', en)).toBe(false);
    expect(contradicts('for good', 'no end', en)).toBe(false);
    expect(contradicts('15年', '15', loadLanguage('zh-Hans'))).toBe(false);
    expect(contradicts('15年', '16', loadLanguage('zh-Hans'))).toBe(true);
  });
});

describe('the unit of a figure', () => {
  it.each([
    ['7%', '$', 'write "unit: %"'],
    ['$28.2 billion', '"%"', 'write "unit: $"'],
    ['5 million euros', 'tenge', 'write "unit: euros"'],
  ])('of %s is not %s', (value, unit, fix) => {
    const { problems } = make(figure('x', { value, unit }));
    expect(problems).toMatchObject([{ line: 7, column: 9, fix }]);
  });

  it.each([
    ['7%', 'percent'],
    ['$28.2 billion', 'dollars'],
    ['$28.2 billion', 'trade turnover'],
    ['76 million crowns', 'crowns'],
    ['most', 'mutual payments'],
    ['7%', 'not-stated'],
    ['$5', '{ words: the currency, is: US dollars }'],
  ])('of %s may be %s', (value, unit) => {
    expect(make(figure('x', { value, unit })).problems).toEqual([]);
  });
});

describe('the period of a figure', () => {
  it.each([
    ['"2022"', { words: '2022', when: { edtf: '2022' } }],
    [
      'from January to August 2023',
      { words: 'from January to August 2023', when: { edtf: '2023-01/2023-08' } },
    ],
    ['currently', { words: 'currently' }],
    ['{ words: last year, is: 2022 }', { words: 'last year', is: '2022', when: { edtf: '2022' } }],
    ['not-stated', NOT_STATED],
  ])('is %s', (period, read) => {
    const { figures, problems } = make(figure('x', { value: '"7"', unit: 'ports', period }));
    expect(problems).toEqual([]);
    expect(figures.get('x')?.period).toEqual(read);
  });

  it('is told where the editor reads no date in it', () => {
    const period = '{ words: currently, is: now }';
    const { problems } = make(figure('x', { value: '"7"', unit: 'ports', period }));
    expect(problems).toMatchObject([
      { line: 8, column: 35, found: '"now", which is no date in EDTF' },
    ]);
  });
});

describe('an agreement', () => {
  const agreement = (fields: string) =>
    make(
      `- agreement: x\n  label: X\n  quote: words\n  instrument: not-stated\n  status: { is: signed, words: signed }\n${fields}`,
    );

  it('has its dates as exact as their words', () => {
    const { agreements, problems } = agreement(
      '  date: November 1, 2023\n  start: { words: on signing, is: 2023-11-01 }\n  until: not-stated\n  term: 15 years',
    );
    expect(problems).toEqual([]);
    expect(agreements[0]).toMatchObject({
      date: { words: 'November 1, 2023', when: { edtf: '2023-11-01' } },
      start: { words: 'on signing', is: '2023-11-01', when: { edtf: '2023-11-01' } },
      until: NOT_STATED,
      term: { words: '15 years' },
    });
  });

  it.each(['date', 'start', 'until'])('is told of a %s that is none', (name) => {
    const { problems } = agreement(`  ${name}: some day`);
    expect(problems).toMatchObject([{ line: 7, found: '"some day", in which no date is read' }]);
  });

  it.each(['15 years', 'fifteen years', 'until 2050', 'half a year', 'for a period of 15 years'])(
    'may have the term "%s"',
    (term) => {
      expect(agreement(`  term: ${term}`).problems).toEqual([]);
    },
  );

  it('may have a term that the editor explains', () => {
    expect(agreement('  term: { words: for good, is: no end }').problems).toEqual([]);
  });

  it('is told of a term that says nothing, or otherwise', () => {
    expect(agreement('  term: for good').problems).toMatchObject([
      { line: 7, found: '"for good", in which no number or date was found' },
    ]);
    expect(agreement('  term: { words: 15 years, is: 5 years }').problems).toMatchObject([
      { line: 7, found: '"5 years" for the words "15 years", which say otherwise' },
    ]);
  });

  it.each([
    ['seven documents', 7],
    ['{ words: a handful of papers, is: 7 }', 7],
  ])('counts the documents of a set: %s', (count, value) => {
    const { agreements, problems } = agreement(`  set: { count: ${count}, named: [] }`);
    expect(problems).toEqual([]);
    expect(agreements[0]?.set).toMatchObject({ count: { value }, notNamed: value });
  });

  it.each([
    ['half of the documents', '"half of the documents", in which no number of documents was found'],
    ['documents', '"documents", in which no number of documents was found'],
    ['{ words: seven documents, is: 8 }', '"8" for the words "seven documents", which say 7'],
  ])('counts none in: %s', (count, found) => {
    const { problems } = agreement(`  set: { count: ${count}, named: [] }`);
    expect(problems).toMatchObject([{ line: 7, found }]);
  });
});

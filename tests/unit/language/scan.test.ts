import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/language/load-language.ts';
import { scan, type Token } from '../../../src/language/scan.ts';
import { labelled, score, total, type Score } from './labelled.ts';
import { LABELLED } from './labelled-languages.ts';

const KINDS: readonly Token['kind'][] = ['number', 'date', 'quotation', 'stray-mark', 'idiom'];

function rate({ marked, found, right }: Score): string {
  const share = (whole: number) => (whole === 0 ? '–' : (right / whole).toFixed(3));
  return `${right} right of ${found} found, ${marked} marked: precision ${share(found)}, recall ${share(marked)}`;
}

describe.each(LABELLED)('prose labelled by hand, %s', (tag) => {
  const language = loadLanguage(tag);
  const passages = labelled(tag).map((passage) => ({
    ...passage,
    found: scan(passage.text, language),
  }));
  const scoreOf = (part: string, kind?: Token['kind']) => {
    const ofKind = (tokens: readonly Token[]) =>
      kind ? tokens.filter((token) => token.kind === kind) : tokens;
    return total(
      passages
        .filter((passage) => part === '' || passage.part === part)
        .map((passage) => score(ofKind(passage.found), ofKind(passage.tokens))),
    );
  };

  it('holds at least 200 numbers, dates and quotations', () => {
    const kinds: readonly Token['kind'][] = ['number', 'date', 'quotation'];
    const marked = kinds.map((kind) => scoreOf('', kind).marked);
    expect(marked.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(200);
  });

  it('is scanned with a precision and recall of at least 0.97', () => {
    const parts = [...new Set(passages.map((passage) => passage.part))];
    const lines = [
      ...KINDS.map((kind) => `${tag} ${kind}: ${rate(scoreOf('', kind))}`),
      ...parts.map((part) => `${tag} ${part}: ${rate(scoreOf(part))}`),
      `${tag} overall: ${rate(scoreOf(''))}`,
    ];
    console.log(lines.join('\n'));
    const { marked, found, right } = scoreOf('');
    expect(right / found).toBeGreaterThanOrEqual(0.97);
    expect(right / marked).toBeGreaterThanOrEqual(0.97);
  });

  it('gives tokens that stand where they say, in order', () => {
    for (const { text, found } of passages) {
      for (const token of found) expect(text.slice(token.start, token.end)).toBe(token.text);
      const starts = found.map((token) => token.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
  });
});

it.each(['en', 'es', 'ru'])(
  'texts that were tried afterwards are scanned as a person marks them, %s',
  (tag) => {
    const language = loadLanguage(tag);
    const scores = labelled(`third/${tag}`).map(({ text, tokens }) =>
      score(scan(text, language), tokens),
    );
    const { marked, found, right } = total(scores);
    expect(right / found).toBeGreaterThanOrEqual(0.97);
    expect(right / marked).toBeGreaterThanOrEqual(0.97);
  },
);

describe('the article', () => {
  const source = new URL('../../fixtures/reading/article.txt', import.meta.url);
  const language = loadLanguage('en');
  const tokens = readFileSync(source, 'utf8')
    .split('\n')
    .flatMap((block, index) =>
      scan(block, language).map((token) => ({ ...token, line: index + 1 })),
    );

  it('holds what a close reading finds: 19 numbers (two of them idioms), 8 dates, 12 quotations, a stray mark', () => {
    console.log(tokens.map(({ line, kind, text }) => `${line} ${kind}: ${text}`).join('\n'));
    const count = (kind: Token['kind']) => tokens.filter((token) => token.kind === kind).length;
    expect(count('number') + count('idiom')).toBe(19);
    expect(count('idiom')).toBe(2);
    expect(count('date')).toBe(8);
    expect(count('quotation')).toBe(12);
    expect(count('stray-mark')).toBe(1);
  });
});

/** What a text holds, as "kind text". */
function found(text: string, tag: string): string[] {
  return scan(text, loadLanguage(tag)).map((token) => `${token.kind} ${token.text}`);
}

describe('scan', () => {
  it.each([
    ['names with digits', 'The G20, 5G, an A320 and COVID-19', ['number 19']],
    ['an article before a sum', 'a $5 billion loan in A$', ['number $5 billion']],
    ['a change, not a range', 'from 5% to 7%', ['number 5%', 'number 7%']],
    ['a range', 'from 5 to 7 percent', ['number from 5 to 7 percent']],
    ['a range of sums', 'between $5 and $7', ['number between $5 and $7']],
    ['a count, not a year', 'more than 2000 people and 1500 homes', ['number 2000', 'number 1500']],
    ['a year, not a count', 'in 1500, and then to 2000', ['date 1500', 'date 2000']],
    ['a limit in four digits', 'up to 2000 a day', ['number 2000']],
    ['the verbs may and march', 'They may march. May they? March on.', []],
    ['the month of May', 'in May they march', ['date May']],
    ['a term and a part', 'a third term, a third of them', ['number third', 'number a third']],
    ['Roman numerals', 'Charles III in World War II', []],
    ['a telephone number', 'call +1 202 555 0143', ['number +1 202 555 0143']],
    ['a version', 'version 4.2.1', ['number 4.2.1']],
    ['a time', 'at 10:30', ['date 10:30']],
    ['a score', 'won 3–1', ['number 3–1']],
    ['a count and a rank', 'TOP 10', ['number 10']],
    ['an age and a decade', 'in his 20s in the 1990s', ['number 20', 'date 1990s']],
    ['a few hundred', 'a few hundred people', ['number a few hundred']],
    ['vague words', 'most of them, many, several', []],
    ['a number in a quotation', '“seven”', ['quotation “seven”', 'number seven']],
    ['numbers in a date', 'November 1, 2023', ['date November 1, 2023']],
    ['an idiom before a mark', 'wait a second.', ['idiom a second']],
    ['a name with a slash', 'in FY2023/24', []],
    ['a sum said twice', 'to $40-$50 billion dollars', ['number $40-$50 billion dollars']],
    ['degrees', 'above 1.5C', ['number 1.5']],
    ['days of May', 'between 1 and 3 May', ['date between 1 and 3 May']],
    ['a sign within brackets', 'a loss (-$4)', ['number -$4']],
    ['a hyphened range', 'a 5-to-7-million loan', ['number 5-to-7-million']],
    ['a sum with a code behind it', '5 m EUR', ['number 5 m EUR']],
    ['a part of one percent', 'half of one percent', ['number half of one percent']],
    ['a year before a percentage', 'for 2025 to 1.6 percent', ['date 2025', 'number 1.6 percent']],
    ['a part after which time is told', 'fell by a third after it', ['number a third']],
    ['two months', 'in April and May', ['date April', 'date May']],
    ['a magnitude of many', 'a multi-billion dollar deal', ['number multi-billion dollar']],
    ['a multiple of an amount', 'double that amount, twice signed', ['number double']],
    ['an empty text', '', []],
  ])('tells %s', (_, text, expected) => {
    expect(found(text, 'en')).toEqual(expected);
  });

  it.each([
    [
      'ru',
      '60-70-е годы, ни один из 1 250 000',
      ['date 60-70-е годы', 'idiom ни один', 'number 1 250 000'],
    ],
    ['ru', 'с 9,6 до 8–8,5 процента', ['number 9,6', 'number 8–8,5 процента']],
    [
      'ru',
      '5-миллионный город, 3 квартал 2024 г.',
      ['number 5-миллионный', 'date 3 квартал 2024 г.'],
    ],
    ['ru', 'мартовское соглашение и Октябрьская революция', ['date мартовское']],
    ['es', 'al menos 3, menos 3', ['number 3', 'number menos 3']],
    ['ru', 'полмиллиона, несколько тысяч', ['number полмиллиона', 'number несколько тысяч']],
    [
      'es',
      'entre un 5 y un 7 %, medio billón',
      ['number entre un 5 y un 7 %', 'number medio billón'],
    ],
    ['es', '20.000 M€ durante 15 horas', ['number 20.000 M€', 'number 15']],
    ['es-MX', '$1,200 millones, 2.5', ['number $1,200 millones', 'number 2.5']],
  ])('reads %s: %s', (tag, text, expected) => {
    expect(found(text, tag)).toEqual(expected);
  });

  it.each([
    ['ar', 'نمت التجارة بنسبة ٧٪ في ١ نوفمبر ٢٠٢٣', ['number ٧٪', 'date ١ نوفمبر ٢٠٢٣']],
    ['ar', 'قال «نعم» 28.2', ['quotation «نعم»', 'number 28.2']],
    ['hi', '१ नवंबर २०२३ को ७% बढ़ा', ['date १ नवंबर २०२३', 'number ७%']],
    ['de', 'Am 1. November 2023 waren es 1.234,5', ['date 1. November 2023', 'number 1.234,5']],
    ['de', 'Er sagte „nein“ und ”', ['quotation „nein“', 'stray-mark ”']],
    ['ja', '2023年11月1日に5%', ['date 2023年11月1日', 'number 5%']],
  ])('needs no file for %s: %s', (tag, text, expected) => {
    expect(found(text, tag)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { compileAnalysis } from '../../../../src/compile/analysis.ts';
import { analysisOf } from './small-analysis.ts';

/** What is told of a text with these records: nothing but what is asked here. */
const told = (text: string, records: string, lang = 'en') =>
  compileAnalysis({ file: 'a.md', text: analysisOf(text, records, lang) }, 'a').problems.map(
    ({ found }) => found,
  );

const figure = (quote: string, value: string, more = '') =>
  `- figure: one\n  label: One\n  about: trade\n  quote: ${JSON.stringify(quote)}\n  value: ${value}\n${more}`;

describe('a figure that is given to somebody', () => {
  const TEXT = 'The minister said that exports were worth 5 million crowns.';
  const QUOTE = 'The minister said that exports were worth 5 million crowns';

  it('is asked who gives it', () => {
    expect(told(TEXT, figure(QUOTE, '5 million crowns'))).toEqual([
      '"5 million crowns" without a source, where its sentence has "said that"',
    ]);
  });

  it.each(['  source: The minister\n', '  source: not-stated\n'])('passes with%s', (source) => {
    expect(told(TEXT, figure(QUOTE, '5 million crowns', source))).toEqual([]);
  });

  it('is the author’s only where the words that say so are cited', () => {
    expect(told(TEXT, figure(QUOTE, '5 million crowns', '  source: author\n'))).toEqual([
      'the author as the source of "5 million crowns", where its sentence has "said that"',
    ]);
  });

  it.each([
    ['en', 'Trade doubled. “We lost 40 ships. We wept,” the admiral told parliament.', '40', true],
    ['en', 'The port was closed for 5 days. The minister said nothing of it.', '5', false],
    ['ru', 'По словам мэра, ремонт стоил 9 млн крон.', '9 млн крон', true],
    ['ru', 'Порт был закрыт 5 дней. Мэр сказал об этом.', '5', false],
    ['es', 'La reparación, afirma el alcalde, costó 9 millones.', '9 millones', true],
    ['es', 'El puerto estuvo cerrado 5 días.', '5', false],
  ])(
    '%s: is looked for in the sentences that its quotation touches: %s',
    (lang, text, value, is) => {
      const problems = told(text, figure(text.slice(0, -1), `"${value}"`), lang).filter((found) =>
        found.includes('without a source'),
      );
      expect(problems).toHaveLength(is ? 1 : 0);
    },
  );

  it('is looked for in the paragraph before it, if that ends in a colon', () => {
    const text = 'The report says:\n\n- 5 ports are closed';
    expect(told(text, figure('5 ports are closed', '"5"', '  unit: ports\n'))).toEqual([
      '"5" without a source, where its sentence has "says"',
    ]);
  });
});

const quotation = (quote: string, words: string, use: string, more = '') =>
  `- quotation: one\n  quote: ${JSON.stringify(quote)}\n  words: ${JSON.stringify(words)}\n  use: ${use}\n${more}`;

describe('who speaks', () => {
  it.each([
    [
      'Ilse Brandt said: “We pay.”',
      quotation('Ilse Brandt said: “We pay.”', '“We pay.”', 'direct', '  speaker: author\n'),
      'the author as the speaker of words whose use is "direct"',
    ],
    [
      'Ilse Brandt said: “We pay.”',
      quotation('Ilse Brandt said: “We pay.”', '“We pay.”', 'author'),
      'scare quotes beside "said": “We pay.”',
    ],
    [
      '“We pay,” said Ilse Brandt.',
      quotation('“We pay,” said Ilse Brandt', '“We pay,”', 'author'),
      'scare quotes beside "said": “We pay,”',
    ],
    [
      'Ilse Brandt came. The harbour was full. “We pay,” was heard.',
      quotation(
        'Ilse Brandt came. The harbour was full. “We pay,” was heard',
        '“We pay,”',
        'direct',
        '  speaker: Ilse Brandt\n',
      ),
      '"Ilse Brandt", which is in none of the sentences of the quotation',
    ],
  ])('is told: %s', (text, record, expected) => {
    expect(told(text, record)).toEqual([expected]);
  });

  it.each([
    [
      'They call it a “key” to the south, the mayor said.',
      quotation('a “key” to the south', '“key”', 'author'),
    ],
    [
      'Ilse Brandt said: “We pay.”',
      quotation('Ilse Brandt said: “We pay.”', '“We pay.”', 'direct', '  speaker: Ilse Brandt\n'),
    ],
  ])('passes: %s', (text, record) => {
    expect(told(text, record)).toEqual([]);
  });
});

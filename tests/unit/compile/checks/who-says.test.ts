import { describe, expect, it } from 'vitest';
import { compileAnalysis } from '../../../../src/compile/analysis.ts';
import { analysisOf } from './small-analysis.ts';

/** What is said of who says it, in a text of which one quotation has this speaker. */
const ask = (text: string, words: string, speaker: string, lang = 'en', names = '{}'): string[] => {
  const record = `- quotation: a\n  quote: ${JSON.stringify(text.replace(/[.。]$/u, ''))}\n  words: ${JSON.stringify(words)}\n  use: direct\n  speaker: ${speaker}\n  date: not-stated\n`;
  return compileAnalysis(
    { file: 'a.md', text: analysisOf(text, record, lang, names) },
    'a',
  ).problems.map(({ found, fix }) => `${found} → ${fix}`);
};
const asks = (...args: Parameters<typeof ask>) =>
  ask(...args).filter((one) => one.includes('for who says it'));

describe('a pronoun names nobody', () => {
  it.each([
    ['en', '“We trade,” he said.', '“We trade,”', 'he'],
    ['en', '“We trade,” he also said.', '“We trade,”', 'he also said'],
    ['de', '„Wir handeln“, sagte sie.', '„Wir handeln“', 'sagte sie'],
    ['fr', '« Nous signons », dit-elle.', '« Nous signons »', 'elle'],
    ['es', '«Firmamos», dijo él.', '«Firmamos»', 'dijo él'],
    ['it', '«Firmiamo», ha detto lui.', '«Firmiamo»', 'lui'],
    ['pt', '“Assinamos”, disse ele.', '“Assinamos”', 'disse ele'],
    ['ru', '«Мы торгуем», — сказал он.', '«Мы торгуем»', 'сказал он'],
    ['uk', '«Ми торгуємо», — сказав він.', '«Ми торгуємо»', 'сказав він'],
    ['zh', '“我们签了字，”他说。', '“我们签了字，”', '他说'],
    ['ar', '«نحن نوقّع»، قال هو.', '«نحن نوقّع»', 'قال هو'],
  ])('in %s: %s', (lang, text, words, speaker) => {
    expect(asks(text, words, speaker, lang)).toHaveLength(1);
  });

  it('is told what to write, in words that pass', () => {
    const text = 'Ilse Brandt came. “We trade,” he said.';
    const [told] = asks(text, '“We trade,”', 'he said');
    expect(told).toContain('{ words: he, is: … }');
    const names = '{ Ilse Brandt: [] }';
    expect(ask(text, '“We trade,”', '{ words: he, is: Ilse Brandt }', 'en', names)).toEqual([]);
    expect(ask(text, '“We trade,”', '{ unnamed: he }')).toEqual([]);
    expect(asks(text, '“We trade,”', '{ unnamed: he said }')).toEqual([
      expect.stringContaining('cite only "he"'),
    ]);
  });

  it.each(['the United States', 'IT Holding', 'the report', 'World Bank estimates', 'US'])(
    'and what has a name, or a noun, is none: %s',
    (who) => {
      expect(asks(`“We trade,” ${who} said.`, '“We trade,”', who)).toEqual([]);
    },
  );
});

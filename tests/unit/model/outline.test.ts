import { describe, expect, it } from 'vitest';
import type { Analysis, Node, Section } from '../../../src/model/analysis.ts';
import { lead, outline, textOf } from '../../../src/model/outline.ts';
import { readingMinutes, wordCount } from '../../../src/model/reading-time.ts';

const section = (id: string, body: Node[], heading?: string, words = 0): Section => ({
  id,
  body,
  words,
  ...(heading === undefined ? {} : { heading: { text: heading, nodes: [heading] } }),
});
const analysis = (...sections: Section[]) => ({ slug: 'a', sections }) as unknown as Analysis;
const p = (...children: Node[]): Node => ({ tag: 'p', children });

describe('the contents', () => {
  it('are the headings with their addresses, without the lead', () => {
    const text = analysis(
      section('lead', [p('L.')]),
      section('signed', [], 'What was signed'),
      section('later', [], 'Later'),
    );
    expect(outline(text)).toEqual([
      { id: 'signed', text: 'What was signed', address: '/a/signed/' },
      { id: 'later', text: 'Later', address: '/a/later/' },
    ]);
  });

  it('are empty where there is only a lead', () => {
    expect(outline(analysis(section('lead', [p('L.')])))).toEqual([]);
  });
});

describe('the text of elements', () => {
  it.each<[string, Node[], string]>([
    ['is their words', [p('A ', { tag: 'em', children: ['b'] }, '.')], 'A b.'],
    ['keeps blocks apart', [p('A.'), p('B.')], 'A. B.'],
    [
      'keeps items and cells apart',
      [
        {
          tag: 'tr',
          children: [
            { tag: 'td', children: ['a'] },
            { tag: 'td', children: ['b'] },
          ],
        },
      ],
      'a b',
    ],
    ['keeps lines apart', [p('a', { tag: 'br' }, 'b')], 'a b'],
    [
      'does not part a word that is stressed in part',
      [p('a', { tag: 'em', children: ['b'] })],
      'ab',
    ],
    ['has no space before, after or twice', [p(' a  b\n c ')], 'a b c'],
    ['may be none', [{ tag: 'hr' }], ''],
    [
      'has no numbers of footnotes, which are none of its words',
      [
        p('It ended.', {
          tag: 'sup',
          children: [{ tag: 'a', props: { 'data-footnote-ref': true }, children: ['1'] }],
        }),
      ],
      'It ended.',
    ],
  ])('%s', (_, nodes, text) => {
    expect(textOf(nodes)).toBe(text);
  });
});

describe('the lead', () => {
  it('is the prose before the first heading', () => {
    expect(lead(analysis(section('lead', [p('A.'), p('B.')]), section('s', [p('C.')], 'S')))).toBe(
      'A. B.',
    );
  });

  it('is the first section where the text has none', () => {
    expect(lead(analysis(section('s', [p('C.')], 'S'), section('t', [p('D.')], 'T')))).toBe('C.');
  });
});

describe('the time that a text takes', () => {
  it('goes by the words of all sections', () => {
    expect(wordCount(analysis(section('a', [], 'A', 100), section('b', [], 'B', 23)))).toBe(123);
  });

  it.each([
    [228, 'en', 1],
    [2280, 'en', 10],
    [2280, 'en-GB', 10],
    [1840, 'ru', 10],
    [1380, 'ar', 10],
    [1580, 'zh-Hans', 10],
    // A language that was not measured.
    [1900, 'hi', 10],
    [1900, 'EN', 8],
    [0, 'en', 1],
    [3, 'en', 1],
  ])('of %i words in %s is %i minutes', (words, lang, minutes) => {
    expect(readingMinutes(words, lang)).toBe(minutes);
  });
});

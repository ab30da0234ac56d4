import { describe, expect, test } from 'vitest';
import { compileContent } from '../../../../src/compile/content.ts';
import { isLanguage, isReservedSlug } from '../../../../src/model/address/reserved-slugs.ts';
import type { Analysis } from '../../../../src/model/analysis.ts';
import { indexedBy } from '../../../../src/model/names/alphabet.ts';
import { mentionsOf } from '../../../../src/model/names/mentions.ts';
import { sentencesOf } from '../../../../src/model/names/sentences.ts';
import { nameAddress, nameId, whoIsNamed } from '../../../../src/model/names/who.ts';
import { findPassage, readPassageSearch } from '../../../../src/model/passage/link.ts';
import { wordsOf, type TextBlock } from '../../../../src/model/passage/text.ts';
import { blocksOf } from '../../../../src/model/blocks.ts';

const all = ['content', 'tests/fixtures/analyses'].flatMap((folder) => [
  ...compileContent(folder).analyses,
]);
const article = all.find(({ slug }) => slug === 'russia-kazakhstan-astana')!;
const blank = all.find(({ slug }) => slug === 'only-lead')!;

/** An analysis of our own words: a paragraph each, in a section that has a heading. */
const written = (paragraphs: string[], names: Record<string, string[]>, lang = 'en'): Analysis => ({
  ...blank,
  lang,
  names,
  quotations: [],
  agreements: [],
  sections: [
    {
      id: 'one',
      heading: { text: 'Norland in a heading', nodes: ['Norland in a heading'] },
      body: paragraphs.map((text) => ({ tag: 'p', children: [text] })),
      words: 0,
    },
  ],
});
const mentioned = (analysis: Analysis) =>
  [...mentionsOf(analysis, whoIsNamed(analysis))].map(([name, mentions]) => [
    name,
    mentions.map(({ sentence, at }) => at.map(({ start, end }) => sentence.slice(start, end))),
  ]);

describe('sentences', () => {
  test.each([
    ['One. Two! Three? “Four.” Five…', ['One.', 'Two!', 'Three?', '“Four.”', 'Five…']],
    ['Mr. Brandt met J. Holm. They left.', ['Mr. Brandt met J. Holm.', 'They left.']],
    ['It cost 28.2 billion, i.e. much. Yes.', ['It cost 28.2 billion, i.e. much.', 'Yes.']],
    ['他说：“好。”她走了。', ['他说：“好。”', '她走了。']],
    ['هل وقّعت؟ نعم.', ['هل وقّعت؟', 'نعم.']],
    ['वह गया। वह आई।', ['वह गया।', 'वह आई।']],
    ['no end', ['no end']],
    ['', []],
  ])('of %s', (text, expected) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('whom a text names', () => {
  test('is each once, with all that it is called, what it says and what it signs', () => {
    const named = whoIsNamed(article);
    expect(new Set(named.map(({ name }) => name)).size).toBe(named.length);
    const kazakhstan = named.find(({ name }) => name === 'Kazakhstan')!;
    expect(kazakhstan.forms).toEqual(['Kazakhstan', 'Astana']);
    expect(kazakhstan.signs.map(({ id }) => id)).toContain('gas-transit-uzbekistan');
    const putin = named.find(({ name }) => name === 'Vladimir Putin')!;
    expect(putin.says.length).toBeGreaterThan(0);
  });

  test('stands in the order of the alphabet of its language', () => {
    const named = whoIsNamed(written(['Örn. Zora.'], { Zora: [], Örn: [] }, 'sv'));
    expect(named.map(({ name }) => name)).toEqual(['Zora', 'Örn']);
  });

  test('stands under its own first letter, not that of an article, unless that is of the name', () => {
    const forms = {
      'the heads of state': [],
      'The mayor': [],
      'The Hague': [],
      Greece: [],
      Iran: [],
      'a spokesman': [],
    };
    expect(whoIsNamed(written([], forms)).map(({ name }) => name)).toEqual([
      'Greece',
      'the heads of state',
      'Iran',
      'The mayor',
      'a spokesman',
      'The Hague',
    ]);
  });

  test.each([
    ['de', 'Die Regierung', 'Regierung'],
    ['fr', 'l’Allemagne', 'Allemagne'],
    ['fr', 'Le Havre', 'Le Havre'],
    ['es', 'el alcalde', 'alcalde'],
    ['es', 'La Paz', 'La Paz'],
    ['it', 'gli esperti', 'esperti'],
    ['pt-BR', 'o governo', 'governo'],
    ['ar', 'الوزارة', 'وزارة'],
    ['ru', 'А', 'А'],
    ['en', 'Theodore', 'Theodore'],
    ['en', 'The', 'The'],
  ])('is indexed, in %s: %s by %s', (lang, name, by) => {
    expect(indexedBy(name, lang)).toBe(by);
  });

  test('has an address of its own, whatever is in the name', () => {
    expect(nameId('Vladimir  Putin')).toBe('entry.name.Vladimir_Putin');
    expect(nameAddress('a', 'R&D #1')).toBe('/a/names/#entry.name.R%26D_%231');
  });
});

describe('the mentions of a name', () => {
  test('are whole words, as the text writes them', () => {
    const analysis = written(
      [
        'US exports. They told us. A USAir plane. The US-led talks of the Americans.',
        'The Americans left.',
      ],
      { US: ['the Americans'] },
    );
    expect(mentioned(analysis)).toEqual([
      ['US', [['US'], ['US', 'the Americans'], ['The Americans']]],
    ]);
  });

  test('are not those of a name that it is a part of', () => {
    const analysis = written(['The Bank of Norland pays Norland’s debt.'], {
      Norland: [],
      'Bank of Norland': [],
    });
    expect(mentioned(analysis)).toEqual([
      ['Bank of Norland', [['Bank of Norland']]],
      ['Norland', [['Norland']]],
    ]);
  });

  test('need no spaces where the script sets none, and any space where it does', () => {
    expect(mentioned(written(['他在青屿港工作。'], { 青屿港: [] }, 'zh'))).toEqual([
      ['青屿港', [['青屿港']]],
    ]);
    expect(mentioned(written(['Ilse\u00a0Brandt spoke.'], { 'Ilse Brandt': [] }))).toEqual([
      ['Ilse Brandt', [['Ilse Brandt']]],
    ]);
  });

  test.each(all.map((analysis) => [analysis.slug, analysis] as const))(
    'lead each to its own sentence: %s',
    (_, analysis) => {
      const blocks: TextBlock[] = analysis.sections.flatMap(({ id, heading, body }) => [
        ...(heading ? [{ section: id, text: heading.text }] : []),
        ...blocksOf(body).map((text) => ({ section: heading ? id : '', text })),
      ]);
      for (const text of blocksOf(analysis.footnotes)) blocks.push({ section: '', text });
      for (const mentions of mentionsOf(analysis, whoIsNamed(analysis)).values())
        for (const { address, sentence } of mentions) {
          const [path = '', search = ''] = address.split('?');
          const section = path.split('/')[2] ?? '';
          const link = readPassageSearch(new URLSearchParams(search))!;
          const found = findPassage(blocks, link, section);
          expect(found && wordsOf(blocks, found)).toBe(sentence.replace(/\s+/g, ' '));
        }
    },
  );
});

describe('the slug of an analysis', () => {
  test.each(['es', 'pt-br', 'zh-hans', 'eu', 'names', 'voices'])('is not %s', (word) => {
    expect(isReservedSlug(word)).toBe(true);
  });
  test.each(['gas-transit', 'usa', 'the-es', 'oil'])('can be %s', (word) => {
    expect(isReservedSlug(word)).toBe(false);
    expect(isLanguage(word)).toBe(false);
  });
});

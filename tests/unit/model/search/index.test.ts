import { describe, expect, test } from 'vitest';
import { compileContent } from '../../../../src/compile/content.ts';
import { addressesOfAnalysis } from '../../../../src/model/address/addresses.ts';
import type { Analysis } from '../../../../src/model/analysis.ts';
import { SearchIndex } from '../../../../src/model/search/index.ts';
import { readQuery } from '../../../../src/model/search/query.ts';
import { piecesFound, snippet } from '../../../../src/model/search/snippet.ts';
import { blocksOf } from '../../../../src/model/blocks.ts';
import { sentencesOf } from '../../../../src/model/names/sentences.ts';
import { findPassage, readPassageSearch } from '../../../../src/model/passage/link.ts';
import { textBlocks } from '../../../../src/model/passage/text-blocks.ts';
import { unitsOf } from '../../../../src/model/search/units.ts';
import { textOf } from '../../../../src/model/outline.ts';

const analyses = ['content', 'tests/fixtures/analyses'].flatMap(
  (folder) => compileContent(folder).analyses,
);
const rest = () => Promise.resolve();
const analysisOf = (slug: string) => analyses.find((analysis) => analysis.slug === slug)!;

/** An analysis of nothing but paragraphs. */
const made = (...paragraphs: string[]): Analysis => ({
  ...analysisOf('only-lead'),
  sections: [
    {
      id: 'lead',
      body: paragraphs.map((text) => ({ tag: 'p', children: [text] })),
      words: 1,
    },
  ],
});

async function find(analysis: Analysis, asked: string) {
  const { found, isPartial } = (await SearchIndex.of(analysis, rest)).search(readQuery(asked));
  return {
    isPartial,
    texts: found.map(({ unit }) => unit.text),
    tiers: found.map(({ tier }) => tier),
    kinds: new Set(found.map(({ unit }) => unit.kind)),
    found,
  };
}

describe('what can be found', () => {
  test.each(analyses.map((analysis) => [analysis.slug, analysis] as const))(
    'in %s: every word of the text once, every record, each with an address that is there',
    (_slug, analysis) => {
      const units = [...unitsOf(analysis)];
      for (const { body } of analysis.sections)
        expect(blocksOf(body).join('').replace(/\s/g, '')).toBe(textOf(body).replace(/\s/g, ''));
      const { agreements, figures, quotations, events, notes } = analysis;
      expect(units.filter(({ kind }) => kind !== 'text' && kind !== 'name')).toHaveLength(
        [agreements, figures, quotations, events, notes].flat().length,
      );
      const addresses = new Set(addressesOfAnalysis(analysis));
      for (const { address } of units)
        expect(addresses, address).toContain(address.replace(/#.*/, ''));
    },
  );

  test('a derived figure by its value and its label, and by no words of the text: it has none', () => {
    const derived = analyses.flatMap((analysis) =>
      analysis.figures.flatMap((figure) => (figure.derived ? [{ analysis, figure }] : [])),
    );
    expect(derived.length).toBeGreaterThan(0);
    for (const { analysis, figure } of derived) {
      const unit = [...unitsOf(analysis)].find(({ address }) =>
        address.endsWith(`/figures/${figure.id}/`),
      );
      expect(unit).toMatchObject({ text: '' });
      expect(unit!.title).toContain(figure.label);
      expect(unit!.title).toContain(figure.derived.words);
    }
  });

  test('a figure with its unit, as the text has it', () => {
    const titles = [...unitsOf(analysisOf('russia-kazakhstan-astana'))]
      .filter(({ kind }) => kind === 'figure')
      .map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('15 '))).toEqual([
      '15 years · Term of the gas transit agreement',
    ]);
  });

  test('a record by its label, its words, its status, and by the name of who is meant', async () => {
    const article = analysisOf('russia-kazakhstan-astana');
    const gas = article.agreements.find(({ label }) => /gas/i.test(label))!;
    for (const asked of [gas.label, 'Gazprom 15 years', 'signed Gazprom']) {
      const { found } = await find(article, asked);
      const addresses = found.map(({ unit }) => unit.address);
      expect(
        addresses.some((to) => to.endsWith(`/agreements/${gas.id}/`)),
        asked,
      ).toBe(true);
    }
  });
});

describe('the order', () => {
  test('a phrase before the same words apart, before beginnings, before what is forgiven', async () => {
    const { texts, tiers } = await find(
      made(
        'Pope sermon.',
        'The pipeline of oil, and the gas.',
        'Pipelines of gasoline.',
        'A gas pipeline.',
        'The pipelene for gas.',
      ),
      'gas pipeline',
    );
    expect(texts).toEqual([
      'A gas pipeline.',
      'The pipeline of oil, and the gas.',
      'Pipelines of gasoline.',
      'The pipelene for gas.',
    ]);
    expect(tiers).toEqual(['phrase', 'exact', 'prefix', 'forgiven']);
  });

  test('where nothing has all words, those with most of them, and it is said', async () => {
    const analysis = made('red and green', 'only green', 'red, green and blue things');
    const { texts, isPartial } = await find(analysis, 'red green yellow');
    expect(isPartial).toBe(true);
    expect(new Set(texts.slice(0, 2))).toEqual(
      new Set(['red and green', 'red, green and blue things']),
    );
    expect(texts[2]).toBe('only green');
    expect((await find(analysis, 'red blue')).isPartial).toBe(false);
  });
});

describe('in every script', () => {
  test.each([
    ['sodruzhestvo-severa', 'ru'],
    ['ittifaq-almina', 'ar'],
    ['zhongguo-ganglou', 'zh-Hans'],
    ['nadi-samjhauta', 'hi'],
    ['acuerdo-del-rio', 'es'],
  ])('%s: any words of it are found where they stand', async (slug) => {
    const analysis = analysisOf(slug);
    const index = await SearchIndex.of(analysis, rest);
    const paragraphs = [...unitsOf(analysis)].filter(({ kind, text }) => kind === 'text' && text);
    for (const { text } of paragraphs) {
      // From the middle, as a reader would remember it.
      const wanted = /\s/.test(text)
        ? text.split(/\s+/).slice(1, 4).join(' ')
        : text.slice(3, 8).replace(/^\p{N}+|\p{N}+$/gu, '');
      const { found } = index.search(readQuery(wanted.toUpperCase()));
      expect(found[0]?.tier, wanted).toBe('phrase');
      expect(
        found.map(({ unit }) => unit.text),
        wanted,
      ).toContain(text);
    }
  });

  test.each([
    ['russia-kazakhstan-astana', 'en'],
    ['sodruzhestvo-severa', 'ru'],
    ['ittifaq-almina', 'ar'],
    ['zhongguo-ganglou', 'zh-Hans'],
    ['everything-markdown', 'en'],
  ])('%s: what is found in the text leads to the sentence that has it', async (slug) => {
    const analysis = analysisOf(slug);
    const blocks = [...textBlocks(analysis)];
    const index = await SearchIndex.of(analysis, rest);
    for (const { text, section, isHeading } of blocks) {
      if (isHeading) continue;
      const sentence = sentencesOf(text).at(-1);
      if (!sentence || !/\p{L}{3}/u.test(text.slice(sentence.start))) continue;
      const asked = text.slice(sentence.start, sentence.end);
      const { found } = index.search(readQuery(asked));
      const to = found.find(({ unit }) => unit.kind === 'text' && unit.text === text)!.address();
      const { pathname, searchParams } = new URL(to, 'https://example.org');
      expect(pathname).toBe(`/${slug}/${section ? `${section}/` : ''}`);
      const passage = findPassage(blocks, readPassageSearch(searchParams)!, section!);
      expect(passage, asked).toBeDefined();
      const { start, end } = passage!;
      expect(blocks[start.block]!.text.slice(start.offset, end.offset)).toBe(asked);
    }
  });

  test('Chinese, Japanese and Thai words within a run, and nothing that only has their letters', async () => {
    for (const [text, asked, not] of [
      ['双方签署了港口协议。', '港口', '口港'],
      ['両国は協定に署名した。', '協定', '定協'],
      ['ทั้งสองฝ่ายลงนามข้อตกลงท่าเรือ', 'ข้อตกลง', 'ตกข้อลง'],
    ] as const) {
      expect((await find(made(text), asked)).texts, asked).toEqual([text]);
      expect((await find(made(text), not)).texts, not).toEqual([]);
    }
    expect((await find(made('签署了协议'), '议')).texts).toHaveLength(1);
  });
});

describe('a snippet', () => {
  const marked = (pieces: ReturnType<typeof snippet>) =>
    pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');

  test('shows the words that were found, as they are written', () => {
    expect(marked(snippet('Die Straße nach Astana.', readQuery('strasse')))).toBe(
      'Die [Straße] nach Astana.',
    );
    expect(marked(piecesFound('双方签署了港口协议', readQuery('港口')))).toBe(
      '双方签署了[港口]协议',
    );
  });

  test('is of the part of a long text in which most of the words are', () => {
    const filler = 'Nothing of interest is said here, at length and more than once. '.repeat(8);
    const text = `A gas. ${filler}The gas pipeline from here. ${filler}`;
    const pieces = snippet(text, readQuery('gas pipeline'));
    expect(marked(pieces)).toContain('The [gas] [pipeline] from here.');
    expect(marked(pieces)).toMatch(/^… .* …$/s);
    expect(marked(pieces).length).toBeLessThan(230);
  });

  test('of a text without spaces is short too, and cuts no letter in two', () => {
    const text = `${'𠮷'.repeat(200)}港口${'𠮷'.repeat(200)}`;
    const shown = marked(snippet(text, readQuery('港口')));
    expect(shown).toContain('[港口]');
    expect(shown.length).toBeLessThan(230);
    expect(() => encodeURIComponent(shown)).not.toThrow();
  });
});

test('a large analysis is read in stretches', async () => {
  const words = Array.from({ length: 4000 }, (_one, at) => `word${(at * 7919) % 5000}`);
  const paragraphs = Array.from({ length: 200 }, (_one, at) =>
    words.slice(at * 20, at * 20 + 100).join(' '),
  );
  let rests = 0;
  const slow = SearchIndex.of(made(...paragraphs), () => {
    rests++;
    return Promise.resolve();
  });
  const index = await slow;
  expect(rests).toBeGreaterThan(0);
  expect(index.search(readQuery(words[10]!)).found.length).toBeGreaterThan(0);
});

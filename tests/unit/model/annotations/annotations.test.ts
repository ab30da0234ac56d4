import { describe, expect, test } from 'vitest';
import { compileContent } from '../../../../src/compile/content.ts';
import type { Analysis } from '../../../../src/model/analysis.ts';
import { blocksOf } from '../../../../src/model/blocks.ts';
import {
  describeWords,
  findWords,
  wordingNow,
} from '../../../../src/model/annotations/find-mark.ts';
import { fromMarkdown, toMarkdown } from '../../../../src/model/annotations/markdown.ts';
import {
  mergeMarks,
  readMarks,
  writeMarks,
  type Annotation,
} from '../../../../src/model/annotations/annotation.ts';
import {
  fromWebAnnotations,
  toWebAnnotations,
} from '../../../../src/model/annotations/web-annotation.ts';
import { wordsOf, type Passage, type TextBlock } from '../../../../src/model/passage/text.ts';

const SLUG = 'russia-kazakhstan-astana';
const NOW = '2026-11-30T12:00:00.000Z';
const link = (path: string) => `https://example.org/news${path}`;

/** The blocks of a page: its title and contents too, which are none of the text. */
const pageOf = ({ title, sections, footnotes }: Analysis): TextBlock[] => [
  { section: undefined, text: title },
  ...sections.flatMap(({ id, heading, body }) => [
    ...(heading ? [{ section: id, text: heading.text }] : []),
    ...blocksOf(body).map((text) => ({ section: heading ? id : '', text })),
  ]),
  ...blocksOf(footnotes).map((text) => ({ section: '', text })),
];
const pages = ['content', 'tests/fixtures/analyses'].flatMap((folder) =>
  compileContent(folder).analyses.map((analysis) => ({
    slug: analysis.slug,
    blocks: pageOf(analysis),
  })),
);
const article = pages.find(({ slug }) => slug === SLUG)!.blocks;

/** The same numbers in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Passages from anywhere in a page to a little later. */
function passages(blocks: readonly TextBlock[], count: number): Passage[] {
  const random = numbers(blocks.length);
  return Array.from({ length: count }, () => {
    const block = Math.floor(random() * blocks.length);
    const last = Math.min(blocks.length - 1, block + (random() < 0.2 ? 1 : 0));
    const offset = Math.floor(random() * blocks[block]!.text.length);
    const rest = blocks[last]!.text.length;
    const from = last === block ? offset : 0;
    return {
      start: { block, offset },
      end: { block: last, offset: from + Math.ceil(random() * (rest - from)) },
    };
  });
}
const squeezed = (text: string) => text.replace(/\s/g, '');

function markOn(words: string, blocks = article, more: Partial<Annotation> = {}): Annotation {
  const block = blocks.findIndex(
    ({ section, text }) => section !== undefined && text.includes(words),
  );
  const offset = blocks[block]!.text.indexOf(words);
  return {
    id: '8c7e1a60-0000-4000-8000-000000000001',
    colour: 'green',
    note: '',
    words: describeWords(blocks, {
      start: { block, offset },
      end: { block, offset: offset + words.length },
    })!,
    created: NOW,
    modified: NOW,
    ...more,
  };
}

describe('marked words', () => {
  test.each(pages.map(({ slug, blocks }) => [slug, blocks] as const))(
    'are found where they stand: %s',
    (_, blocks) => {
      for (const passage of passages(blocks, 60)) {
        const words = describeWords(blocks, passage);
        if (!words) continue;
        const found = findWords(blocks, words);
        expect(found && squeezed(wordsOf(blocks, found))).toBe(squeezed(words.exact));
        expect(found!.start.block).toBeGreaterThanOrEqual(passage.start.block);
        expect(found!.start.block).toBeLessThanOrEqual(passage.end.block);
      }
    },
  );

  test('say where they are in characters of the whole text', () => {
    const text = article
      .flatMap(({ section, text }) => (section === undefined ? [] : `${text.trim()}\n`))
      .join('');
    const { position, exact } = markOn('Matthew Axelrod').words;
    expect([...text].slice(position!.start, position!.end).join('')).toBe(exact);
  });

  test('are found after the text around them has changed, and in another section', () => {
    const { words } = markOn('computer chips and elements of integrated electronic systems');
    const changed = article.map((block) => ({
      ...block,
      text: block.text.replace('According to US Assistant', 'As told by US Assistant'),
      ...(block.section === 'pressure' && { section: 'elsewhere' }),
    }));
    const found = findWords(changed, words);
    expect(found && wordsOf(changed, found)).toBe(words.exact);
  });

  test('that have changed are found nowhere, and how the text reads now is told', () => {
    const { words } = markOn('computer chips and elements');
    const changed = article.map((block) => ({
      ...block,
      text: block.text.replace('computer chips and elements', 'microchips and parts'),
    }));
    expect(findWords(changed, words)).toBeUndefined();
    expect(wordingNow(changed, words)).toBe('microchips and parts');
  });

  test('are never put on the same short words elsewhere', () => {
    const { words } = markOn('Astana');
    const { start } = findWords(article, words)!;
    const without = article.filter((_block, index) => index !== start.block);
    expect(
      without.some(({ section, text }) => section !== undefined && text.includes('Astana')),
    ).toBe(true);
    const found = findWords(without, words);
    // Only one word of its own section could be taken for it, and none is.
    expect(found === undefined || without[found.start.block]!.section === words.section).toBe(true);
  });
});

describe('what is stored', () => {
  const mark = markOn('Matthew Axelrod', article, { note: 'Who?' });

  test('comes back as it was', () => {
    expect(readMarks(writeMarks({ marks: [mark], others: [] }))).toEqual({
      marks: [mark],
      others: [],
    });
    expect(writeMarks({ marks: [], others: [] })).toBeNull();
  });

  test('keeps entries that it cannot read', () => {
    const strange = { id: 'x', from: 'a later version' };
    const stored = JSON.stringify({ form: 1, marks: [strange, mark] });
    const read = readMarks(stored)!;
    expect(read.marks).toEqual([mark]);
    expect(JSON.parse(writeMarks(read)!)).toEqual({ form: 1, marks: [mark, strange] });
  });

  test.each(['', '{', '[]', 'null', '{"form":2,"marks":[]}', '{"form":1}'])(
    'and is damaged is not taken for nothing: %s',
    (stored) => expect(readMarks(stored)).toBeUndefined(),
  );

  test('is not changed by an older copy, and is by a newer or an edited one', () => {
    const older = { ...mark, note: 'Old', modified: '2026-11-29T12:00:00.000Z' };
    const newer = { ...mark, note: 'New', modified: '2026-12-01T12:00:00.000Z' };
    const edited = { ...mark, note: 'Edited in the file' };
    expect(mergeMarks([mark], [older, mark])).toEqual({ marks: [mark], changed: 0 });
    expect(mergeMarks([mark], [newer])).toEqual({ marks: [newer], changed: 1 });
    expect(mergeMarks([mark], [edited])).toEqual({ marks: [edited], changed: 1 });
  });
});

describe('exports', () => {
  const marks = [
    markOn('Matthew Axelrod', article, {
      note: '# not a heading\n\n> nor a quotation\n--> nor an end',
    }),
    markOn('Gazprom', article, { id: '8c7e1a60-0000-4000-8000-000000000002', colour: 'pink' }),
  ];
  const newId = () => 'made-here-1';

  test('as Web Annotations have a context, a quotation and a place, and come back', () => {
    const text = toWebAnnotations(SLUG, marks, link);
    const page = JSON.parse(text) as Record<string, unknown>;
    expect(page).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
    });
    expect((page['items'] as unknown[])[0]).toMatchObject({
      id: `urn:uuid:${marks[0]!.id}`,
      type: 'Annotation',
      motivation: 'commenting',
      body: [{ type: 'TextualBody', value: marks[0]!.note, purpose: 'commenting' }],
      target: {
        source: `https://example.org/news/${SLUG}/pressure/`,
        selector: [
          { type: 'TextQuoteSelector', exact: 'Matthew Axelrod' },
          { type: 'TextPositionSelector', ...marks[0]!.words.position },
        ],
      },
    });
    expect(fromWebAnnotations(text, SLUG, NOW, newId)).toEqual(marks);
  });

  test('as Markdown can be read, edited, and brought back', () => {
    const text = toMarkdown('A title', link(`/${SLUG}/`), [{ heading: 'Pressure', marks }]);
    expect(text).toContain('## Pressure\n\n> Matthew Axelrod\n\n\\# not a heading');
    expect(fromMarkdown(text)).toEqual(marks);
    const edited = fromMarkdown(text.replace('not a heading', 'still none'));
    expect(edited![0]!.note).toContain('# still none');
    expect(fromMarkdown(text.replaceAll('\n', '\r\n'))).toEqual(marks);
  });

  test('of other programs are read: one alone, or a list, with words only', () => {
    const other = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://other.example/annotations/7',
      type: 'Annotation',
      bodyValue: 'Ask them.',
      target: [
        {
          source: 'https://other.example/copy',
          selector: {
            type: 'TextQuoteSelector',
            exact: 'Axelrod',
            prefix: 'Matthew ',
            suffix: ', the Americans paid',
          },
        },
      ],
    };
    for (const text of [
      other,
      [other],
      { type: 'AnnotationCollection', first: { items: [other] } },
    ]) {
      const [read] = fromWebAnnotations(JSON.stringify(text), SLUG, NOW, newId)!;
      expect(read).toMatchObject({
        id: 'made-here-1',
        note: 'Ask them.',
        colour: 'yellow',
        created: NOW,
      });
      const found = findWords(article, read!.words);
      expect(found && wordsOf(article, found)).toBe('Axelrod');
    }
  });

  test.each(['', 'nothing', '{}', '[]', '{"a":1}', '# Only Markdown'])('%j is neither', (text) => {
    expect(fromWebAnnotations(text, SLUG, NOW, newId)).toBeUndefined();
    expect(fromMarkdown(text)).toBeUndefined();
  });
});

import { reviveAnnotation, W3CTextFormat, type W3CTextAnnotation } from '@recogito/text-annotator';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/analysis.ts';
import { blocksOf } from '../../src/model/blocks.ts';
import { describeWords } from '../../src/model/annotations/find-mark.ts';
import { fromMarkdown, toMarkdown } from '../../src/model/annotations/markdown.ts';
import { COLOURS, type Annotation } from '../../src/model/annotations/annotation.ts';
import {
  fromWebAnnotations,
  toWebAnnotations,
} from '../../src/model/annotations/web-annotation.ts';
import { content } from './show.tsx';

const NOW = '2026-11-30T12:00:00.000Z';
const link = (path: string) => `https://example.org/news${path}`;
const NOTES = [
  '',
  'Why “so”?',
  'Two lines,\nand *one* more.\n\nA paragraph: 2 \\* 3 < 7, \\o/',
  '# none\n> none\n<!-- verbatim {} -->\n<b>none</b>',
];

/** The text of an analysis, a line for each block of it. */
const linesOf = ({ sections, footnotes }: Analysis) =>
  [
    ...sections.flatMap(({ id, heading, body }) => [
      ...(heading ? [{ section: id, text: heading.text }] : []),
      ...blocksOf(body).map((text) => ({ section: heading ? id : '', text })),
    ]),
    ...blocksOf(footnotes).map((text) => ({ section: '', text })),
  ].filter(({ text }) => text.trim() !== '');

/** A mark on a part of every few blocks of a text, and on some that follow one another. */
function marksOn(analysis: Analysis): Annotation[] {
  const blocks = linesOf(analysis);
  return blocks.flatMap(({ text }, at) => {
    const last = at % 5 === 0 ? Math.min(at + 1, blocks.length - 1) : at;
    const words = describeWords(blocks, {
      start: { block: at, offset: Math.floor(text.length / 4) },
      end: { block: last, offset: Math.ceil(blocks[last]!.text.length * 0.8) },
    });
    const id = `8c7e1a60-0000-4000-8000-${String(at).padStart(12, '0')}`;
    const note = NOTES[at % NOTES.length]!;
    const colour = COLOURS[at % COLOURS.length]!;
    return words ? [{ id, colour, note, words, created: NOW, modified: NOW }] : [];
  });
}

const analyses = ['content', 'tests/fixtures/analyses'].flatMap((folder) => [
  ...content(folder).analyses,
]);

describe.each(analyses.map((analysis) => [analysis.slug, analysis] as const))(
  'what is exported of %s',
  (slug, analysis) => {
    const marks = marksOn(analysis);
    const text = linesOf(analysis)
      .map(({ text }) => `${text.trim()}\n`)
      .join('');

    test('as Web Annotations is read by a library for them, on the same words, and brought back', () => {
      const page = document.createElement('pre');
      page.textContent = text;
      document.body.replaceChildren(page);
      const format = W3CTextFormat(link(`/${slug}/`), page);
      const { items } = JSON.parse(toWebAnnotations(slug, marks, link)) as {
        items: W3CTextAnnotation[];
      };
      const written = items.map((item, at) => {
        const { parsed, error } = format.parse(item);
        expect(error).toBeUndefined();
        const { words, note, id } = marks[at]!;
        expect(parsed!.id).toBe(`urn:uuid:${id}`);
        expect(parsed!.bodies.map(({ value }) => value)).toEqual(note ? [note] : []);
        const found = reviveAnnotation(parsed!, page);
        const { range, quote } = found.target.selector[0]!;
        expect(quote).toBe(words.exact);
        // It counts in code units, as most programs do; the standard counts characters.
        if (!/[\u{10000}-\u{10ffff}]/u.test(text)) expect(range.toString()).toBe(words.exact);
        return format.serialize(found);
      });
      const back = fromWebAnnotations(JSON.stringify(written), slug, NOW, () => 'new-id-1')!;
      expect(back.map(({ id, note, colour, words }) => [id, note, colour, words.exact])).toEqual(
        marks.map(({ id, note, colour, words }) => [id, note, colour, words.exact]),
      );
    });

    test('as Markdown is read by a parser, each word and note in its place, and brought back from what it writes', () => {
      const markdown = toMarkdown(analysis.title, link(`/${slug}/`), [
        { heading: 'One', marks: marks.slice(0, 3) },
        { heading: 'Two', marks: marks.slice(3) },
      ]);
      const parser = unified().use(remarkParse).use(remarkGfm);
      const root: Root = parser.parse(markdown);
      const squeezed = (words: string) => words.replace(/\s/g, '');
      const all = (type: string) => root.children.filter((node) => node.type === type);
      expect(all('heading').map((node) => toString(node))).toEqual([analysis.title, 'One', 'Two']);
      expect(all('blockquote').map((node) => squeezed(toString(node)))).toEqual(
        marks.map(({ words }) => squeezed(words.exact)),
      );
      expect(all('html')).toHaveLength(marks.length);
      expect(fromMarkdown(markdown)).toEqual(marks);
      // An editor that writes it anew has its own way of escaping and of lists.
      const again = unified().use(remarkStringify).use(remarkGfm).stringify(root);
      expect(fromMarkdown(again)).toEqual(marks);
    });
  },
);

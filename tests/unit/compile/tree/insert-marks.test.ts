import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileContent } from '../../../../src/compile/content.ts';
import { toElements } from '../../../../src/compile/tree/elements.ts';
import type { BoundRecord } from '../../../../src/compile/evidence/bound.ts';
import { parseMarkdown } from '../../../../src/compile/source/markdown.ts';
import { insertMarks, markedSpan, mergeSpans } from '../../../../src/compile/tree/insert-marks.ts';
import { passagesOf } from '../../../../src/compile/source/passages.ts';
import type { SourceRecord } from '../../../../src/compile/source/read-records.ts';
import type { Element, Node } from '../../../../src/model/analysis.ts';
import type { Span } from '../../../../src/model/record.ts';
import { textOf } from '../../../../src/model/outline.ts';

const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in "${text}"`);
  return { start, end: start + words.length };
};

/** A record bound to words of a passage, of which only what marks need is filled in. */
function bind(
  text: string,
  kind: 'agreement' | 'figure',
  id: string,
  quote: string,
  words: Record<string, string>,
): BoundRecord {
  const spans = new Map(Object.entries(words).map(([key, value]) => [key, spanOf(text, value)]));
  const record = { kind, id } as unknown as SourceRecord;
  return {
    record,
    passage: 0,
    quote: spanOf(text, quote),
    heads: [],
    spans,
    inHeads: new Map(),
  };
}

/** @returns the first paragraph with marks as `[words|record …|#anchor …]`; `(…)` in a link. */
function marked(markdown: string, records: [id: string, words: string][]): string {
  const { tree } = parseMarkdown({ file: 'a.md', text: markdown }).document;
  const passages = passagesOf('lead', tree.children);
  const text = passages[0]!.text;
  insertMarks(
    passages,
    records.map(([id, words]) => bind(text, 'figure', id, words, { value: words })),
  );
  const show = (node: Node): string => {
    if (typeof node === 'string') return node;
    const inner = (node.children ?? []).map(show).join('');
    if (!node.mark)
      return node.tag === 'p' || node.tag === 'span' ? inner : `<${node.tag}>${inner}</>`;
    const anchors = [node, ...elements(node.children ?? [])]
      .map(({ props }) => props?.['id'])
      .filter((id) => id !== undefined)
      .map((id) => ` #${String(id).replace('figure.', '')}`)
      .join('');
    const [open, close] = node.tag === 'a' ? '[]' : '()';
    return `${open}${inner}|${node.mark.map(({ id }) => id).join(' ')}${anchors}${close}`;
  };
  return toElements(tree).elementsOf(tree.children).map(show).join('');
}

/** @returns the elements without the numbers that call footnotes, which are no words of the text. */
const withoutCalls = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node): Node[] => {
    if (typeof node === 'string') return [node];
    const { children = [] } = node;
    return node.tag === 'sup' ? [] : [{ ...node, children: withoutCalls(children) }];
  });

const elements = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [node, ...elements(node.children ?? [])],
  );

describe('words that carry records', () => {
  const cases: [string, string, [string, string][], string][] = [
    ['stand in a mark', 'a b c', [['x', 'b']], 'a [b|x #x] c'],
    ['may be all of it', 'a b', [['x', 'a b']], '[a b|x #x]'],
    [
      'stand side by side',
      'a b c',
      [
        ['x', 'a '],
        ['y', 'b'],
      ],
      '[a |x #x][b|y #y] c',
    ],
    [
      'overlap: the words of both carry both',
      'a b c d',
      [
        ['x', 'a b c'],
        ['y', 'b c d'],
      ],
      '[a |x #x][b c|x y #y][ d|y]',
    ],
    [
      'stand one in the other: the inner opens the shorter',
      'a b c',
      [
        ['x', 'a b c'],
        ['y', 'b'],
      ],
      '[a |x #x][b|y x #y][ c|x]',
    ],
    [
      'begin at the same words: each has its anchor',
      'a b c',
      [
        ['x', 'a b c'],
        ['y', 'a b'],
      ],
      '[a b|y x #y #x][ c|x]',
    ],
    [
      'are the same words',
      'a b',
      [
        ['x', 'b'],
        ['y', 'b'],
      ],
      'a [b|x y #x #y]',
    ],
    [
      'are three at once',
      'a b c d e',
      [
        ['x', 'a b c d e'],
        ['y', 'b c'],
        ['z', 'c d'],
      ],
      '[a |x #x][b |y x #y][c|y z x #z][ d|z x][ e|x]',
    ],
    ['cross the stress', 'a *b* c', [['x', 'a b']], '[a |x #x]<em>[b|x]</> c'],
    ['begin within it', 'a *b c* d', [['x', 'c d']], 'a <em>b [c|x #x]</>[ d|x]'],
    [
      'cross two at once',
      '**a *b* c** d',
      [['x', 'b c d']],
      '<strong>a <em>[b|x #x]</>[ c|x]</>[ d|x]',
    ],
    ['cross what is struck out', 'a ~~b~~ c', [['x', 'b c']], 'a <del>[b|x #x]</>[ c|x]'],
    [
      'stand in a link, which cannot hold another',
      'a [b c](https://example.org) d',
      [['x', 'c d']],
      'a <a>b (c|x #x)</>[ d|x]',
    ],
    [
      'stand in stress in a link',
      '[*a b*](https://example.org)',
      [['x', 'b']],
      '<a><em>a (b|x #x)</></>',
    ],
    ['begin in code, which stays whole', '`a b` c', [['x', 'b c']], '[<code>a b</>|x #x][ c|x]'],
    ['go over the end of a line', 'a b\nc d', [['x', 'b c']], 'a [b c|x #x] d'],
    ['go over a hard break', 'a b\\\nc d', [['x', 'b c']], 'a [b|x #x]<br></>[c|x] d'],
    ['are of several bytes', 'а 😀б в', [['x', '😀б']], 'а [😀б|x #x] в'],
  ];
  it.each(cases)('%s', (_, markdown, records, shown) => {
    expect(marked(markdown, records).replace('\n', '')).toBe(shown);
  });
});

describe('the words that are marked', () => {
  const text = 'On May 1 the two towns signed a contract for 4.5 million crowns a year.';
  const quote = text.slice(0, -1);
  const of = (kind: 'agreement' | 'figure', words: Record<string, string>) => {
    const { start, end } = markedSpan(bind(text, kind, 'x', quote, words), kind);
    return text.slice(start, end);
  };

  it.each<[string, 'agreement' | 'figure', Record<string, string>, string]>([
    [
      'of a figure are its value',
      'figure',
      { value: '4.5 million', period: 'a year' },
      '4.5 million',
    ],
    [
      'of a figure are its value with the unit beside it',
      'figure',
      { value: '4.5 million', unit: 'crowns' },
      '4.5 million crowns',
    ],
    [
      'of a figure are not a unit elsewhere',
      'figure',
      { value: '4.5 million', unit: 'towns' },
      '4.5 million',
    ],
    [
      'of a change are how much it is, with the unit beside it',
      'figure',
      { 'change.by': '4.5 million', 'change.direction': 'signed', unit: 'crowns' },
      '4.5 million crowns',
    ],
    [
      'of a change are the later value, where the two are far apart',
      'figure',
      { 'change.from': 'two', 'change.to': '4.5 million', unit: 'crowns' },
      '4.5 million crowns',
    ],
    [
      'of an agreement are what states its status, with what it is of beside it',
      'agreement',
      { instrument: 'contract', 'status.words': 'signed', parties: 'two towns', date: 'May 1' },
      'signed a contract',
    ],
    [
      'of an agreement are not what it is, where that is far from its status',
      'agreement',
      { instrument: 'two towns', 'status.words': 'contract' },
      'contract',
    ],
    [
      'of a change are both values, where they stand close together',
      'figure',
      { 'change.from': 'contract', 'change.to': '4.5 million', unit: 'crowns' },
      'contract for 4.5 million crowns',
    ],
    [
      'of an agreement are one where they touch',
      'agreement',
      { instrument: 'a contract', 'status.words': 'signed' },
      'signed a contract',
    ],
    ['are the quote where no field has words of its own', 'agreement', { date: 'May 1' }, quote],
  ])('%s', (_, kind, words, shown) => {
    expect(of(kind, words)).toBe(shown);
  });

  it('are, where one status is of several agreements, those of what each is', () => {
    const one = bind(text, 'agreement', 'x', quote, {
      instrument: 'the two towns',
      'status.words': 'signed',
    });
    const other = bind(text, 'agreement', 'y', quote, {
      instrument: 'crowns',
      'status.words': 'signed',
    });
    const first = markedSpan(one, 'agreement');
    expect(text.slice(first.start, first.end)).toBe('the two towns signed');
    const { start, end } = markedSpan(other, 'agreement', [first]);
    expect(text.slice(start, end)).toBe('crowns');
  });

  it.each<[[number, number][], [number, number][]]>([
    [[], []],
    [
      [
        [3, 5],
        [0, 2],
      ],
      [[0, 5]],
    ],
    [
      [
        [4, 5],
        [0, 2],
      ],
      [
        [0, 2],
        [4, 5],
      ],
    ],
    [
      [
        [0, 9],
        [2, 3],
      ],
      [[0, 9]],
    ],
    [
      [
        [0, 4],
        [2, 6],
        [6, 8],
        [10, 11],
      ],
      [
        [0, 8],
        [10, 11],
      ],
    ],
  ])('join where they overlap or one character is between them: %j', (spans, joined) => {
    const toSpan = ([start, end]: [number, number]) => ({ start, end });
    expect(mergeSpans(spans.map(toSpan))).toEqual(joined.map(toSpan));
  });
});

describe('in the fixtures', () => {
  const folder = new URL('../../../fixtures/analyses/', import.meta.url).pathname;
  const { analyses, problems } = compileContent(folder);

  it('are all that are there, without a problem', () => {
    expect(problems).toEqual([]);
    expect(analyses).toHaveLength(readdirSync(folder).length - 2);
  });

  it.each(analyses.map((analysis) => [analysis.slug, analysis] as const))(
    '%s has an anchor for each record that has words, and no id twice',
    (_, { sections, footnotes, agreements, figures }) => {
      const found = elements([...sections.flatMap(({ body }) => body), ...footnotes]);
      const ids = found.flatMap(({ props }) => (props?.['id'] === undefined ? [] : [props['id']]));
      expect(new Set(ids).size).toBe(ids.length);
      for (const { kind, id } of [...agreements, ...figures.filter(({ derived }) => !derived)])
        expect(ids).toContain(`${kind}.${id}`);
    },
  );

  it.each(analyses.map((analysis) => [analysis.slug, analysis] as const))(
    '%s has the words of each record in its marks, and its text as it was',
    (_, { sections, footnotes, agreements, figures, passages }) => {
      const body = [...sections.flatMap((section) => section.body), ...footnotes];
      const text = textOf(withoutCalls(body));
      for (const passage of passages) expect(text).toContain(passage.trim());
      const marks = elements(body).filter(({ mark }) => mark);
      for (const { kind, id, evidence } of [
        ...agreements,
        ...figures.filter((figure) => !figure.derived),
      ]) {
        const words = marks
          .filter(({ mark }) => mark?.some((ref) => ref.kind === kind && ref.id === id))
          .map((mark) => textOf([mark]));
        const quote = passages[evidence.passage]!.slice(evidence.start, evidence.end);
        expect(words).not.toEqual([]);
        for (const part of words) expect(quote).toContain(part);
      }
      // A link in a link is no HTML.
      for (const link of elements(body).filter(({ tag }) => tag === 'a'))
        expect(elements(link.children ?? []).some(({ tag }) => tag === 'a')).toBe(false);
    },
  );
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileAnalysis } from '../../../src/compile/analysis.ts';
import { NOT_STATED } from '../../../src/model/record.ts';
import { escapeParagraph } from '../../../src/authoring/escape-markdown.ts';
import { parseMarkdown } from '../../../src/compile/source/markdown.ts';
import { checkNewSlug, languageOf, writeAnalysis } from '../../../src/authoring/new-analysis.ts';
import { passagesOf } from '../../../src/compile/source/passages.ts';
import { decodePasted, InputError, splitParagraphs } from '../../../src/authoring/pasted-text.ts';
import { splitSections } from '../../../src/compile/source/sections.ts';
import { sha256 } from '../../../src/compile/source/text.ts';

/** Mulberry32: numbers that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const MARKUP = [
  ...'\\`*_{}[]()#+-.!<>|~&:;"\'^$%@=/?,',
  ...['# ', '## x {#x}', '- ', '1. ', '1) ', '> ', '---', '***', '===', '```', '~~~', '    '],
  ...['**', '__', '~~', '![a](b)', '[a](b)', '[a]', '[a]: b', '[^1]', '[^1]: b', '- [x] ', '|'],
  ...['<b>', '<!-- x -->', '</p>', '<https://example.org/>', '&amp;', '&#35;', '&copy', '\\#'],
  ...['https://example.org/a_b_c*', 'www.example.org/_x_', 'a@example.org', 'xmpp:a@example.org'],
  ...['```yaml records', '- figure: x', 'title: x', '{#x}', '$x$', ':::', '+++', '%%%'],
];
const WORDS = [
  'word',
  'двое',
  '协议',
  'نص',
  '7',
  '2023',
  'a',
  '“x”',
  '’',
  '\u00a0',
  '\u200f',
  '😀',
];

function randomParagraph(random: () => number): string {
  const pick = (all: readonly string[]) => all[Math.floor(random() * all.length)]!;
  const parts = Array.from({ length: 1 + Math.floor(random() * 8) }, () =>
    random() < 0.6 ? pick(MARKUP) : pick(WORDS),
  );
  return parts.join(random() < 0.5 ? ' ' : '');
}

/** The paragraphs of a written file as the format reads them, and what it finds wrong with the Markdown. */
function readBack(text: string) {
  const { document, problems } = parseMarkdown({ file: 'x.md', text });
  const { sections } = splitSections('x.md', document.tree);
  return {
    problems,
    paragraphs: sections.flatMap(({ id, prose }) => passagesOf(id, prose)).map((p) => p.text),
    blocks: sections.flatMap(({ prose }) => prose).map(({ type }) => type),
  };
}

const ADDED = '2026-11-24';
const said = { lang: 'en', added: ADDED, title: 'T', kind: 'report', by: 'x' };

describe('a paragraph is written as Markdown', () => {
  it.each([
    [
      'as it is where nothing in it is markup',
      'He paid $28.2 billion (5 * 3) – “x” & y; a_b, #tag.',
    ],
    ['with its address', 'See https://example.org/a_b?c=d&e=f, or write to a.b@example.org.'],
  ])('%s', (_, text) => {
    expect(escapeParagraph(text)).toBe(text);
  });

  it.each([
    ['# x', '\\# x'],
    ['- x', '\\- x'],
    ['+ x', '\\+ x'],
    ['12. x', '12\\. x'],
    ['1) x', '1\\) x'],
    ['> x', '\\> x'],
    ['---', '\\---'],
    ['a *b* c', 'a \\*b\\* c'],
    ['a _b_ c', 'a \\_b\\_ c'],
    ['a `b` c', 'a \\`b\\` c'],
    ['a <b> c', 'a \\<b\\> c'],
    ['AT&amp;T', 'AT\\&amp;T'],
    ['a \\* b', 'a \\\\\\* b'],
    ['[a](b)', '\\[a](b)'],
    ['see [^1]', 'see \\[^1\\]'],
    ['a *b* https://example.org/a_b', 'a \\*b\\* https://example.org/a_b'],
    ['*a* https://example.org/a_b', '\\*a* https://example.org/a_b'],
    ['```', '\\```'],
  ])('%s', (text, written) => {
    expect(escapeParagraph(text)).toBe(written);
  });
});

describe('what is written is read as what was pasted', () => {
  it('whatever is in it', () => {
    const random = seeded(7);
    for (let attempt = 0; attempt < 150; attempt++) {
      const pasted = Array.from({ length: 1 + Math.floor(random() * 5) }, () =>
        randomParagraph(random),
      );
      const { paragraphs } = splitParagraphs(pasted.join('\n'), 'lines');
      if (paragraphs.length === 0) continue;
      const text = writeAnalysis({ paragraphs, ...said });
      const read = readBack(text);
      expect(read.paragraphs, text).toEqual(paragraphs);
      expect(read.problems, text).toEqual([]);
      expect(new Set(read.blocks), text).toEqual(new Set(['paragraph']));
      // With a heading, nothing else keeps the hash from being right.
      const whole = text.replace('## {#first-section}', '## H {#first-section}');
      const { problems } = compileAnalysis({ file: 'x.md', text: whole }, 'x');
      expect(problems.filter(({ found }) => found.includes('SHA-256'))).toEqual([]);
    }
  });

  it('an address in quotation marks, which remark finds only at its second look', () => {
    const text = writeAnalysis({ paragraphs: ['See “www.example.org”.'], ...said });
    expect(readBack(text)).toMatchObject({ problems: [], paragraphs: ['See “www.example.org”.'] });
    const { problems } = compileAnalysis({ file: 'x.md', text }, 'x');
    expect(problems.map(({ found }) => found)).toEqual([
      expect.stringContaining('a passage in quotation marks, "“www.example.org”"'),
    ]);
    const withNote = text.replace('See', 'See[^1]').replace(/$/, '\n[^1]: A note.\n');
    expect(readBack(withNote).problems).toEqual([]);
  });

  it('the article, line by line', () => {
    const source = readFileSync('tests/fixtures/article/source.txt', 'utf8');
    const { paragraphs, layout } = splitParagraphs(source);
    expect(layout).toBe('lines');
    expect(paragraphs).toEqual(source.split('\n').filter((line) => line !== ''));
    expect(readBack(writeAnalysis({ paragraphs, ...said })).paragraphs).toEqual(paragraphs);
  });
});

describe('a file that is written', () => {
  const compile = (text: string) => compileAnalysis({ file: 'x.md', text }, 'x');
  const told = (text: string) => compile(text).problems.map(({ found }) => found);

  it('has nothing amiss but what only an editor can say', () => {
    const text = writeAnalysis({ paragraphs: ['A.', 'B.'], lang: 'en', added: ADDED });
    expect(told(text)).toEqual([
      '"title" is blank',
      '"kind" is blank',
      '"by" is blank',
      'a heading without words',
    ]);
  });

  it('is whole once that is said', () => {
    const title = `"A": #1 – it's & 'that' * [x] {y} | yes`;
    const text = writeAnalysis({ paragraphs: ['A.', 'B.'], ...said, title });
    const { analysis, problems } = compile(text.replace('## {#first-section}', '## H {#h}'));
    expect(problems).toEqual([]);
    expect(analysis).toMatchObject({ title, kind: 'report', lang: 'en', author: NOT_STATED });
    expect(analysis?.edition).toMatchObject({ added: ADDED, by: 'x' });
  });

  it.each(['yes', '28', '- a', '# a', '"', "'a", 'a: b', '&a', '*a', '!a', '%a', '@a', '`a', '~'])(
    'keeps the headline %s',
    (title) => {
      const text = writeAnalysis({ paragraphs: ['A.'], ...said, title });
      expect(compile(text).analysis?.title).toBe(title);
    },
  );

  it('of one paragraph is a lead', () => {
    const text = writeAnalysis({ paragraphs: ['A.'], ...said });
    expect(compile(text).analysis?.sections.map(({ id }) => id)).toEqual(['lead']);
    expect(text).toContain(sha256('A.'));
  });
});

describe('a pasted text is split into paragraphs', () => {
  const LONG = 'A paragraph on one line that is as long as paragraphs are. '.repeat(3).trim();
  it.each([
    ['of a line each', `${LONG}\n${LONG}\nShort.`, [LONG, LONG, 'Short.']],
    ['of a line each, with blank lines', `${LONG}\n\n${LONG}\n`, [LONG, LONG]],
    ['with one blank line somewhere', `${LONG}\n${LONG}\n\n#a\n#b`, [LONG, LONG, '#a', '#b']],
    [
      'that a mail program has broken',
      'The first paragraph goes on over the end of a line\nand ends in the second.\n\nThe second paragraph is short.\n',
      [
        'The first paragraph goes on over the end of a line and ends in the second.',
        'The second paragraph is short.',
      ],
    ],
    ['of short lines', 'One.\nTwo.\nThree.', ['One.', 'Two.', 'Three.']],
    ['of list items', '- one\n- two\n- three', ['- one', '- two', '- three']],
    ['with white space at its ends', ' \u3000 A.\u00a0\n\t\n  B.  ', ['A.', 'B.']],
    ['with white space within', 'A \t B\u00a0 C.', ['A B\u00a0 C.']],
    ['of another system', 'A.\r\nB.\rC.\u2028D.\u2029E.', ['A.', 'B.', 'C.', 'D.', 'E.']],
  ])('%s', (_, text, paragraphs) => {
    expect(splitParagraphs(text).paragraphs).toEqual(paragraphs);
  });

  it('as the editor says', () => {
    const text = 'one\ntwo\n\nthree';
    expect(splitParagraphs(text, 'lines').paragraphs).toEqual(['one', 'two', 'three']);
    expect(splitParagraphs(text, 'blocks').paragraphs).toEqual(['one two', 'three']);
    expect(splitParagraphs('协议于十一月\n签署。', 'blocks').paragraphs).toEqual([
      '协议于十一月签署。',
    ]);
  });
});

describe('what cannot be taken is told with its fix', () => {
  const refusal = (act: () => unknown): string => {
    try {
      act();
    } catch (error) {
      if (error instanceof InputError) return `${error.message} ${error.fix}`;
      throw error;
    }
    return '';
  };
  const decode = (bytes: Uint8Array) => refusal(() => decodePasted(bytes, 'a.txt'));

  it.each([
    ['My Analysis', 'Write "my-analysis"'],
    ['content/gas.md', 'Write "gas"'],
    ['Über_Öl', 'Write "uber-ol"'],
    ['a--b', 'Write "a-b"'],
    ['нефть', 'Choose a name'],
    ['about', 'an address of the site itself'],
    ['', 'Choose a name'],
    ['../x', 'Write "x"'],
  ])('the slug "%s"', (slug, told) => {
    expect(refusal(() => checkNewSlug(slug))).toContain(told);
  });

  it('and a good slug is taken', () => {
    expect(refusal(() => checkNewSlug('gas-2024'))).toBe('');
  });

  it('text that is none', () => {
    expect(decode(Buffer.from([0x61, 0xff]))).toContain('a.txt is not UTF-8');
    expect(decode(Buffer.from('a\0b'))).toContain('plain text');
    expect(decode(Buffer.from(' \n\u00a0\n'))).toContain('is empty');
    expect(decode(Buffer.from('\ufeff'))).toContain('is empty');
    expect(decodePasted(Buffer.from('\ufeffA.'), 'a.txt')).toBe('A.');
  });

  it('the language', () => {
    expect(languageOf(undefined, ['Text.'])).toBe('en');
    expect(languageOf(undefined, ['2023'])).toBe('en');
    expect(languageOf('ru', ['Текст.'])).toBe('ru');
    expect(refusal(() => languageOf(undefined, ['Текст о NATO.']))).toContain('--lang ru');
    expect(refusal(() => languageOf('russian', ['Текст.']))).toContain('a language tag such as');
  });
});

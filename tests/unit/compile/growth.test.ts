import { describe, expect, it } from 'vitest';
import { compileBytes } from '../../../src/compile/content.ts';
import { HEAD } from './front-matter.ts';

const compile = (text: string) => {
  const bytes = Buffer.from(`${HEAD}${text}\n`);
  // Of this thread alone: what tidies memory beside it takes as long as the machine lets it.
  const before = process.threadCpuUsage().user;
  const { problems } = compileBytes(bytes, 'analysis.md', 'analysis');
  return { problems, time: process.threadCpuUsage().user - before };
};

/** How much longer twice the text may take. */
const TWICE = 2.2;
let texts = 0;
/** Of a text of its own, as what was read before is remembered. */
const timeOf = (text: string) => {
  texts += 1;
  return compile(`${'w'.repeat(texts)}\n\n${'v'.repeat(texts)} ${text}`).time;
};

const SHAPES: readonly (readonly [string, string])[] = [
  ['opening marks', '“a '],
  ['pairs of marks', '“a” '],
  ['straight marks', '"a '],
  ['apostrophes', "'a "],
  ['brackets', '[ '],
  ['parentheses', '( '],
  ['asterisks', '*a '],
  ['underscores', '_a '],
  ['digits', '1 '],
  ['groups of digits', '123 '],
  ['sums', '5 million '],
  ['statuses', 'was signed '],
  ['negations', 'not '],
  ['sentences', 'It was signed in 2024. '],
  ['entries of a list', '- a 5\n'],
  ['lines of a quotation', '> a\n'],
  ['addresses', 'https://example.org/a1 '],
  ['addresses without a scheme', 'www.a.org '],
  ['mail addresses', 'a@b.org '],
  ['references', '&amp; '],
  ['overrides', '\u202E a '],
];

describe('the time grows with the text', { timeout: 120_000 }, () => {
  it.each(SHAPES)('of %s', (_, piece) => {
    const length = 15_000;
    const text = (size: number) => piece.repeat(Math.floor(size / piece.length));
    compile(text(length / 8));
    // The shortest of a few runs: other work on the machine only makes one longer. Where it has spoilt the
    // first, others decide; growth by the square fails all: it is sixteen times as long for a text four
    // times as long.
    let short = Infinity;
    let long = Infinity;
    const measure = () => {
      short = Math.min(short, timeOf(text(length)), timeOf(text(length)));
      long = Math.min(long, timeOf(text(4 * length)));
      return long / short;
    };
    const isLinear = [1, 2, 3, 4, 5, 6].some(() => measure() <= TWICE ** 2);
    expect(isLinear).toBe(true);
  });
});

describe('a text that goes too deep, or on without an end', { timeout: 120_000 }, () => {
  it.each([
    [
      'quotations of 5,000 levels',
      `${'>'.repeat(5_000)} a`,
      'quotations or lists within each other',
    ],
    [
      'lists of 300 levels',
      Array.from({ length: 300 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
      'within',
    ],
    ['200 kB of brackets', '['.repeat(200_000), 'a word of 200000 characters'],
    ['200 kB of digits', '1'.repeat(200_000), 'a word of 200000 characters'],
    ['an address of 200 kB', `https://a.org/${'a/'.repeat(100_000)}`, 'a word of'],
    ['200 kB of signs of notes', '[^1] '.repeat(40_000), 'more than 5000 closing brackets'],
    ['lines of signs of notes', '[^1] [^1]\n'.repeat(20_000), 'more than 5000 closing brackets'],
    ['200 kB of closing brackets', 'a] '.repeat(66_000), 'more than 5000 closing brackets'],
    ['200 kB of links without a text', '[a][b] '.repeat(28_000), 'more than 5000 closing brackets'],
    ['200 kB of emphasis', '_a_ '.repeat(50_000), 'more than 20000 asterisks and underscores'],
    ['notes within notes', `${'[^1]: '.repeat(5_000)}a`, 'within each other'],
  ])('is told with its place: %s', (_, text, found) => {
    const { problems } = compile(text);
    expect(problems[0]?.found).toContain(found);
    expect(problems[0]?.line).toBeGreaterThan(19);
  });

  it('is told once, where the mark stands that is too many, and in no code', () => {
    const many = '[^1] '.repeat(5_001);
    const { problems } = compile(`${many}\n${many}`);
    const told = problems.filter(({ found }) => found.includes('in one paragraph'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      column: 5_000 * 5 + 4,
      fix: expect.stringContaining('empty line') as string,
    });
    const apart = compile(`${'a] '.repeat(4_000)}\n\n${'a] '.repeat(4_000)}`).problems;
    const code = compile(`\`\`\`\n${many}\n\`\`\``).problems;
    for (const { found } of [...apart, ...code]) expect(found).not.toContain('in one paragraph');
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/compile/source/markdown.ts';
import { readFrontMatter } from '../../../../src/compile/source/front-matter.ts';

const sound = readFileSync('tests/fixtures/problems/none/analysis.md', 'utf8');
const read = (lang: string) => {
  const source = { file: 'a.md', text: sound.replace('lang: en', `lang: ${lang}`) };
  return readFrontMatter(source, parseMarkdown(source).document.frontMatter);
};

describe('the language of an analysis', () => {
  it.each([
    ['rus', 'ru'],
    ['eng', 'en'],
    ['ger', 'de'],
    ['cmn', 'zh'],
    ['EN-gb', 'en-GB'],
    ['zh-hans', 'zh-Hans'],
    ['ru', 'ru'],
  ])('written as %s is %s', (tag, canonical) => {
    const { matter, problems } = read(tag);
    expect(problems).toEqual([]);
    expect(matter?.lang).toBe(canonical);
  });

  it.each(['Russian', 'en_GB', 'und', 'xx'])('cannot be %s', (tag) => {
    expect(read(tag).problems).toMatchObject([
      { line: 5, found: `"${tag}"`, expected: 'a language tag such as en, ru or zh-Hans (BCP 47)' },
    ]);
  });
});

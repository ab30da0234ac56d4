import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileAnalysis } from '../../../src/compile/analysis.ts';
import { limitOf } from '../../../src/language/context/limits-around.ts';
import { loadLanguage } from '../../../src/language/load-language.ts';
import { readNumber } from '../../../src/language/number.ts';

/** Analyses that are not the first article. */
const FILES = [
  ['en', 'everything-markdown'],
  ['ru', 'sodruzhestvo-severa'],
  ['es', 'acuerdo-del-rio'],
] as const;

/** The line of a value, and every proper part of its words that says something else. */
function mutationsOf(text: string, tag: string): { line: number; before: string; after: string }[] {
  const language = loadLanguage(tag);
  const said = (words: string) => {
    const read = readNumber(words, language);
    if (!read) return undefined;
    const number = read.kind === 'range' ? [read.from, read.to] : 'value' in read ? read.value : '';
    return JSON.stringify([number, limitOf(read)]);
  };
  return text.split('\n').flatMap((written, index) => {
    const [, before = ''] = /^ {2}value: "?([^"{]+)"?$/u.exec(written) ?? [];
    const words = before.split(' ');
    const parts = words.flatMap((_, from) =>
      words.map((__, to) => words.slice(from, to + 1).join(' ')),
    );
    return [...new Set(parts)]
      .filter((after) => after !== '' && after !== before && said(after) !== undefined)
      .filter((after) => said(after) !== said(before))
      .map((after) => ({
        line: index + 1,
        before: written,
        after: `  value: ${JSON.stringify(after)}`,
      }));
  });
}

describe.each(FILES)('%s: a value of which only a part is cited, %s', (tag, name) => {
  const text = readFileSync(new URL(`../../fixtures/analyses/${name}.md`, import.meta.url), 'utf8');
  const lines = text.split('\n');

  it('is told once, in its line', () => {
    expect(compileAnalysis({ file: 'a.md', text }, name).problems).toEqual([]);
    const mutations = mutationsOf(text, tag);
    const wrong = mutations.flatMap(({ line, before, after }) => {
      const mutated = lines.map((own, at) => (at + 1 === line ? after : own)).join('\n');
      const { problems } = compileAnalysis({ file: 'a.md', text: mutated }, name);
      const isRight = problems.length === 1 && problems[0]?.line === line;
      return isRight
        ? []
        : [
            `${before} as ${after}: ${problems.map((one) => `${one.line} ${one.found}`).join(' | ')}`,
          ];
    });
    console.log(`${tag}: ${mutations.length - wrong.length} of ${mutations.length} told once`);
    expect(wrong).toEqual([]);
  });
});

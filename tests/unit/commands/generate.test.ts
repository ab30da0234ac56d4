import { describe, expect, test } from 'vitest';
import { generateAnalysis } from '../../../src/commands/generate/analysis.ts';
import { generated, LANGUAGES, LONGEST } from '../../../src/commands/generate/library.ts';
import { compileAnalysis } from '../../../src/compile/analysis.ts';
import { formatProblems } from '../../../src/compile/problem.ts';
import { whoIsNamed } from '../../../src/model/names/who.ts';
import { wordCount } from '../../../src/model/reading-time.ts';

const compile = (text: string) => compileAnalysis({ file: 'generated.md', text }, 'generated');

describe.each(LANGUAGES.map((phrases) => [phrases.lang, phrases] as const))(
  'a generated analysis, %s',
  (_lang, phrases) => {
    test.each([1, 2, 3, 4, 5, 6])('passes the check, whatever the seed: %i', (seed) => {
      const { problems, analysis } = compile(
        generateAnalysis({ seed, phrases, words: 150 * seed, records: 5 + 5 * seed }),
      );
      expect(formatProblems(problems)).toBe('');
      expect(wordCount(analysis!)).toBeGreaterThanOrEqual(150 * seed);
      const { agreements, figures, quotations, events } = analysis!;
      const records = [agreements, figures, quotations, events].map(({ length }) => length);
      expect(records.reduce((total, length) => total + length)).toBeGreaterThanOrEqual(
        5 + 5 * seed,
      );
      expect(Math.min(...records)).toBeGreaterThan(0);
    });

    test('is the same for the same seed, and another for another', () => {
      const make = (seed: number) => generateAnalysis({ seed, phrases, words: 300, records: 4 });
      expect(make(7)).toBe(make(7));
      expect(make(7)).not.toBe(make(8));
    });
  },
);

test('a generated analysis can be as long as we promise to show', () => {
  const [phrases] = LANGUAGES;
  const text = generateAnalysis({ seed: 1, phrases: phrases!, ...LONGEST });
  const { problems, analysis } = compile(text);
  expect(formatProblems(problems)).toBe('');
  expect(wordCount(analysis!)).toBeGreaterThanOrEqual(LONGEST.words);
});

test('the same people, organisations and states are in many analyses of a generated library', () => {
  const found = new Map<string, number>();
  const [calledOtherwise, speakers] = [new Set<string>(), new Set<string>()];
  for (let number = 0; number < 60; number++) {
    const { problems, analysis } = compile(generated(number));
    expect(formatProblems(problems)).toBe('');
    for (const { name, forms, says } of whoIsNamed(analysis!)) {
      found.set(name, (found.get(name) ?? 0) + 1);
      if (forms.length > 1) calledOtherwise.add(name);
      if (says.length > 0) speakers.add(name);
    }
  }
  expect(calledOtherwise.size).toBeGreaterThan(40);
  expect(speakers.size).toBeGreaterThan(40);
  // Of some twelve analyses in each language.
  expect([...found.values()].filter((count) => count >= 2).length).toBeGreaterThan(40);
});

test('a generated analysis can be had without its names, its text the same', () => {
  const textOf = (source: string) => source.slice(source.indexOf('\n---\n'));
  expect(textOf(generated(3, undefined, false))).toBe(textOf(generated(3)));
  expect(compile(generated(3, undefined, false)).analysis!.names).toEqual({});
  expect(compile(generated(3)).analysis!.names).not.toEqual({});
});

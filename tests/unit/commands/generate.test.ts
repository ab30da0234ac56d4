import { describe, expect, test } from 'vitest';
import { generateAnalysis } from '../../../src/commands/generate/analysis.ts';
import { LANGUAGES, LONGEST } from '../../../src/commands/generate/library.ts';
import { compileAnalysis } from '../../../src/compile/analysis.ts';
import { formatProblems } from '../../../src/compile/problem.ts';
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

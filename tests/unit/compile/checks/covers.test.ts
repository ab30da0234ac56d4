import { describe, expect, it } from 'vitest';
import { compileAnalysis } from '../../../../src/compile/analysis.ts';
import { analysisOf } from './small-analysis.ts';

const TEXT =
  'The pact was signed in May 2024. It gives 5 ships. “Never,” he said. The deed was not signed.';
const compiled = (covers: string | undefined, records = '', text = TEXT) => {
  const whole = analysisOf(text, records);
  const file =
    covers === undefined ? whole : whole.replace('  ours:', `  covers: ${covers}\n  ours:`);
  return compileAnalysis({ file: 'a.md', text: file }, 'a');
};
const found = (covers: string | undefined, records = '', text = TEXT) =>
  compiled(covers, records, text).problems.map((problem) => problem.found);

describe('what an edition records as a whole', () => {
  it.each<[string | undefined, string[]]>([
    [undefined, ['a date, "May 2024"', 'a number, "5"', 'quotation marks']],
    ['[agreements]', ['"was signed", which states the status "signed": no agreement']],
    ['[figures]', ['a number, "5"']],
    ['[dates, quotations]', ['a date, "May 2024"', 'a passage in quotation marks']],
    ['[]', []],
  ])('%s is accounted for', (covers, expected) => {
    const problems = found(covers);
    expect(problems).toHaveLength(expected.length);
    expected.forEach((words, index) => expect(problems[index]).toContain(words));
  });

  it('is said, where it is not all', () => {
    expect(compiled('[dates]', '', 'In words.').analysis!.edition.covers).toEqual(['dates']);
    expect(compiled(undefined, '', 'In words.').analysis!.edition.covers).toBeUndefined();
    expect(
      compiled('[agreements, figures, dates, quotations]', '', 'In words.').analysis!.edition
        .covers,
    ).toBeUndefined();
  });

  it('has an agreement, or a waiver, wherever words state a strong status', () => {
    const waiver =
      '- waive: pact\n  words: was signed\n  quote: The pact was signed\n  why: coreference\n';
    expect(found('[agreements]', waiver)).toEqual([]);
    const record =
      '- agreement: pact\n  label: Pact\n  quote: The pact was signed\n  instrument: pact\n  status: { is: signed, words: was signed }\n';
    expect(found('[agreements]', record)).toEqual([]);
    expect(found('[agreements]', waiver.replace('waive: pact', 'waive: said') + record)).toEqual([
      expect.stringContaining('a waiver of the words "was signed"'),
    ]);
  });

  it('has none for what a question asks, whatever stands in it', () => {
    const asked = 'What was signed, and what is it that they only promised?';
    expect(found('[agreements]', '', asked)).toEqual([]);
    expect(found('[agreements]', '', asked.replace('?', '.'))).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { draftRecords } from '../../../../src/authoring/draft.ts';
import { compileAnalysis } from '../../../../src/compile/analysis.ts';
import { analysisOf } from '../checks/small-analysis.ts';

const TABLE = `| Year | Exports, million crowns | Imports, $bn | Share, % | Would be |
| --- | --- | --- | --- | --- |
| 2022 | 12 | 3 | 5 | 14 |
| 2023 | 12 | 4 | 6.5 | 15 |
`;
const figure = (cell: string, fields: string) =>
  `- figure: one\n  label: One\n  about: trade\n  cell: ${cell}\n${fields}\n`;
/** Takes the only record of a table; gives what is wrong with it, the rest being uncovered. */
function problemsOf(records: string, table = TABLE, lang = 'en'): string[] {
  const text = analysisOf(`The lead.\n\n${table}`, records, lang);
  return compileAnalysis({ file: 'a.md', text }, 'a').problems.map(
    ({ line, found, fix }) => `${line} ${found} → ${fix}`,
  );
}
/** A whole analysis of the table, as it is drafted; with the values of its figures. */
function drafted(table: string, lang = 'en') {
  const bare = analysisOf(`The lead.\n\n${table}`, '', lang);
  const { text } = draftRecords({ file: 'a.md', text: bare }).file!;
  // As an editor leaves it who has compared it with the text.
  const filled = text
    .replaceAll(/^( +)(label|about):$/gmu, '$1$2: x')
    .replaceAll(/^ +drafted: true\n/gmu, '');
  const { analysis, problems } = compileAnalysis({ file: 'a.md', text: filled }, 'a');
  return { text, problems, figures: analysis?.figures ?? [] };
}

describe('a cell', () => {
  it('is cited by the words of its heads or by number, and has what they say', () => {
    const { figures, problems } = drafted(TABLE.replace('Would be', 'Sold'));
    expect(problems).toEqual([]);
    expect(
      figures.map(({ value, unit, period }) => [
        value?.exactness === 'exact' && value.number,
        value?.scaleInHead,
        unit,
        period && 'words' in period && period.when?.edtf,
      ]),
    ).toEqual([
      [12_000_000, 'million', { words: 'million crowns', is: 'crowns' }, '2022'],
      [3_000_000_000, 'bn', { words: '$bn', is: '$' }, '2022'],
      [5, undefined, { words: '%' }, '2022'],
      [14, undefined, undefined, '2022'],
      [12_000_000, 'million', { words: 'million crowns', is: 'crowns' }, '2023'],
      [4_000_000_000, 'bn', { words: '$bn', is: '$' }, '2023'],
      [6.5, undefined, { words: '%' }, '2023'],
      [15, undefined, undefined, '2023'],
    ]);
    const byNumber = problemsOf(
      figure(
        '{ table: 1, row: 2, column: 2 }',
        '  value: "12"\n  unit: million crowns\n  period: "2023"',
      ),
    );
    expect(byNumber.filter((text) => !text.includes('no record accounts'))).toEqual([]);
  });

  it.each([
    ['ru', '| Год | Экспорт, млн крон |\n| - | - |\n| 2022 | 12,5 |\n', 12_500_000],
    ['ru', '| Год | Вывоз, тысяч тонн |\n| - | - |\n| 2022 | 12 |\n', 12_000],
    ['es', '| Año | Comercio (millones de coronas) |\n| - | - |\n| 2022 | 12,5 |\n', 12_500_000],
    ['es', '| Año | Carga, miles de toneladas |\n| - | - |\n| 2022 | 7 |\n', 7000],
    ['en', '| Year | Freight, in thousands of tonnes |\n| - | - |\n| 2022 | 7 |\n', 7000],
    ['en', '| Goods | 2022 | 2023 |\n| - | - | - |\n| Gas, million crowns | 7 | 7 |\n', 7_000_000],
  ])('%s: has the scale of its head: %s', (lang, table, number) => {
    const { figures, problems } = drafted(table, lang);
    expect(problems).toEqual([]);
    expect(figures[0]!.value).toMatchObject({ exactness: 'exact', number });
    expect(figures[0]!.period).toMatchObject({ words: '2022' });
  });

  it.each([
    ['{ row: "2022", column: 2 }', '  value: "12"', 'without a unit', '"unit: million crowns"'],
    [
      '{ row: "2022", column: 2 }',
      '  value: "12"\n  unit: crowns',
      'has "million crowns"',
      'unit: million',
    ],
    ['{ row: "2022", column: 3 }', '  value: "3"\n  unit: bn', 'has "$bn"', '"unit: $bn"'],
    ['{ row: "2022", column: 4 }', '  value: "5"', 'has "%"', "unit: '%'"],
    [
      '{ row: "2024", column: 2 }',
      '  value: "12"',
      '"2024", the head of no row',
      'write one of: "2022"',
    ],
    ['{ row: "2022", column: 9 }', '  value: "12"', '"9", the head of no column', '"Exports, mill'],
    ['{ table: 2, row: 1, column: 2 }', '  value: "12"', 'the table 2', 'the number of the table'],
    [
      '{ row: 1, column: 2 }',
      '  value: "12"\n  unit: million crowns\n  period: "2023"',
      '"2023"',
      '"2022"',
    ],
    [
      '{ row: 1, column: 5 }',
      '  value: "14"',
      'has "Would"',
      'mode: { is: forecast, words: Would }',
    ],
    ['{ row: 1, column: 4 }\n  quote: The lead', '  value: "5"', 'a map', 'remove one of the two'],
  ])('%s%s: %s', (cell, fields, found, fix) => {
    const problems = problemsOf(figure(cell, fields)).filter(
      (text) => !text.includes('no record accounts'),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(found);
    expect(problems[0]).toContain(fix);
  });

  it('is asked for where several have the words of a quote', () => {
    const record = '- figure: one\n  label: One\n  about: trade\n  quote: "12"\n  value: "12"\n';
    expect(problemsOf(record)).toEqual([
      expect.stringContaining(
        '"12", which 2 cells of the section "lead" have → write "cell: { row: "2022", column: "Exports, million crowns" }"',
      ),
    ]);
  });

  it('states the status that a head gives it, and no more', () => {
    const table = '| Signed | To be signed |\n| - | - |\n| Treaty on rivers | Pact on fish |\n';
    const agreement = (column: number, words: string) =>
      `- agreement: one\n  label: One\n  cell: { row: 1, column: ${column} }\n  instrument: not-stated\n  status: { is: signed, words: ${words} }\n`;
    expect(problemsOf(agreement(1, 'Signed'), table)).toEqual([]);
    expect(problemsOf(agreement(2, 'signed'), table)).toHaveLength(1);
  });
});

describe('a waiver of the whole text', () => {
  const text = 'The five-year plan.\n\n## Later {#later}\n\nA five-year plan of 5 parts.\n';
  const waiver = (words: string) =>
    `- waive: plan\n  words: ${words}\n  everywhere: true\n  why: idiom\n`;
  const compiled = (records: string) => {
    const [lead = '', rest = ''] = text.split('\n\n## ');
    const block = `\n\n\`\`\`yaml records\n${records}\`\`\`\n\n## `;
    const whole = analysisOf(text, '').replace(`${lead}\n\n## ${rest}`, `${lead}${block}${rest}`);
    return compileAnalysis({ file: 'a.md', text: whole }, 'a');
  };
  it('is for all its sections, and is counted', () => {
    const { problems } = compiled(waiver('five-year plan'));
    expect(problems.map(({ found }) => found)).toEqual([expect.stringContaining('a number, "5"')]);
    const { coverage } = compileAnalysis(
      { file: 'a.md', text: analysisOf('A five-year plan.', waiver('five-year plan')) },
      'a',
    );
    expect(coverage).toMatchObject({ waived: 1, everywhere: 1, uncovered: 0 });
  });
  it('is none of a number alone', () => {
    const { problems } = compiled(waiver('five'));
    expect(problems.some(({ found }) => found.includes('"five" everywhere'))).toBe(true);
  });
});

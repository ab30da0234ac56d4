import type { Code } from 'mdast';
import type { Agreement, Evidence, Figure } from '../../../../src/model/record.ts';
import { makeAgreements } from '../../../../src/compile/records/agreements.ts';
import { makeFigures } from '../../../../src/compile/records/figures.ts';
import { parseMarkdown } from '../../../../src/compile/source/markdown.ts';
import type { Problem } from '../../../../src/compile/problem.ts';
import { loadLanguage } from '../../../../src/language/load-language.ts';
import { readRecords, type SourceRecord } from '../../../../src/compile/source/read-records.ts';

/** What is made of records that are all bound to their words. */
export interface Made {
  agreements: Agreement[];
  figures: Map<string, Figure>;
  problems: readonly Problem[];
  records: readonly SourceRecord[];
}

/** Makes the agreements and figures of records, written as the YAML of a block; its first line is line 2. */
export function make(
  yaml: string,
  lang = 'en',
  told: readonly Problem[] = [],
  unresolved: ReadonlySet<string> = new Set(),
): Made {
  const text = `\`\`\`yaml records\n${yaml}\n\`\`\``;
  const [block] = parseMarkdown({ file: 'a.md', text }).document.tree.children;
  const read = readRecords('a.md', 'lead', block as Code, { ids: new Set(), any: false });
  if (read.problems.length > 0) throw new Error(read.problems[0]!.found);
  const { records } = read;
  const evidence = new Map(
    records.flatMap((record): [string, Evidence][] =>
      'quote' in record.fields
        ? [[record.id, { section: 'lead', passage: 0, start: 0, end: 1, words: [] }]]
        : [],
    ),
  );
  const language = loadLanguage(lang);
  const { agreements, problems } = makeAgreements('a.md', records, evidence, language);
  const made = makeFigures('a.md', records, evidence, agreements, unresolved, language, told);
  return {
    agreements,
    figures: new Map(made.figures.map((figure) => [figure.id, figure])),
    problems: [...problems, ...made.problems],
    records,
  };
}

/** The YAML of a figure that the text gives. */
export const figure = (id: string, fields: Record<string, string>): string =>
  [
    `- figure: ${id}`,
    `  label: ${id}`,
    '  about: trade',
    '  quote: words of the text',
    ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`),
  ].join('\n');

/** The YAML of a figure that is derived. */
export const derived = (derive: string, fields: Record<string, string> = {}): string =>
  [
    '- figure: reckoned',
    '  label: Reckoned',
    '  about: trade',
    `  derive: { ${derive} }`,
    ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`),
  ].join('\n');

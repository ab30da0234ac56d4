import { expect } from 'vitest';
import { account } from '../../../../src/compile/checks/coverage-count.ts';
import { bindRecords } from '../../../../src/compile/evidence/bind.ts';
import { parseMarkdown } from '../../../../src/compile/source/markdown.ts';
import { passagesOf } from '../../../../src/compile/source/passages.ts';
import { loadLanguage } from '../../../../src/language/load-language.ts';
import { readRecords } from '../../../../src/compile/source/read-records.ts';
import { splitSections } from '../../../../src/compile/source/sections.ts';

/**
 * Reads a text with its blocks of records, as far as its words are bound and accounted for. Fails
 * the test if a record cannot be read or does not stand in the text.
 */
export function readText(text: string, lang = 'en') {
  const source = { file: 'a.md', text };
  const { sections } = splitSections('a.md', parseMarkdown(source).document.tree);
  const passages = sections.flatMap(({ id, prose }) => passagesOf(id, prose));
  const records = sections.flatMap(({ id, records: block }) => {
    if (!block) return [];
    const read = readRecords('a.md', id, block, { ids: new Set(), any: false });
    expect(read.problems).toEqual([]);
    return read.records;
  });
  const { bound, claims, problems } = bindRecords('a.md', passages, records);
  expect(problems).toEqual([]);
  const language = loadLanguage(lang);
  return {
    text,
    passages,
    records,
    bound,
    claims,
    language,
    accounted: account(passages, claims, language),
  };
}

/** @returns a text with its records, written as they are below a paragraph. */
export const withRecords = (text: string, records: string): string =>
  `${text}\n\n\`\`\`yaml records\n${records.trim()}\n\`\`\`\n`;

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDocument } from '../../../../src/authoring/desk/document.ts';
import {
  addRecord,
  removeRecord,
  setField,
  setMatter,
} from '../../../../src/authoring/desk/edit-records.ts';
import { compileAnalysis } from '../../../../src/compile/analysis.ts';

const article = readFileSync('content/russia-kazakhstan-astana.md', 'utf8');
const files = ['content', 'tests/fixtures/analyses'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && !['README.md', 'about.md'].includes(name))
    .map((name) => join(folder, name)),
);

/** The lines that only one of two texts has. */
const changed = (before: string, after: string) => {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return {
    gone: old.filter((line) => !now.includes(line)),
    come: now.filter((line) => !old.includes(line)),
  };
};
const find = (text: string, id: string) => {
  const document = openDocument(text);
  return { document, record: document.records.find((one) => one.id === id)! };
};

describe('a file that is edited', () => {
  test.each(files)(
    '%s is found whole, and stays to the byte where a field is set to what it is',
    (path) => {
      const text = readFileSync(path, 'utf8');
      const document = openDocument(text);
      expect(document.broken).toBeUndefined();
      const { analysis } = compileAnalysis({ file: path, text }, 'x');
      const made = ['agreements', 'figures', 'quotations', 'events', 'notes'] as const;
      const ids = made.flatMap((name) => analysis![name].map(({ id }) => id));
      expect(
        document.records
          .filter(({ kind }) => kind !== 'waive')
          .map(({ id }) => id)
          .sort(),
      ).toEqual(ids.sort());
      // A record that is added and taken out again leaves no trace.
      for (const { id } of document.sections.filter(({ prose }) => prose.length > 0)) {
        const added = addRecord(document, id, 'waive', {
          waive: 'some-probe',
          words: '7: #x',
          why: 'name',
        });
        const { document: next, record } = find(added, 'some-probe');
        expect(record.fields['words']).toBe('7: #x');
        expect(removeRecord(next, record)).toBe(text);
      }
    },
  );

  test('has only the lines of the field that changed anew', () => {
    const { document, record } = find(article, 'trade-turnover');
    const after = setField(document, record, ['label'], 'Trade: all of it');
    expect(changed(article, after)).toEqual({
      gone: ['  label: Trade turnover between Russia and Kazakhstan'],
      come: ['  label: "Trade: all of it"'],
    });
  });

  test('keeps comments, order and spelling of all else in the record', () => {
    const odd = article
      .replace('- figure: trade-turnover\n', '- figure: trade-turnover\n  # checked twice\n')
      .replace('  period: "2022"', "  period:   '2022'");
    const { document, record } = find(odd, 'trade-turnover');
    const after = setField(document, record, ['unsaid', 1], 'whose dollar');
    expect(changed(odd, after)).toEqual({
      gone: [],
      come: ['  unsaid: [which dollar, whose dollar]'],
    });
    expect(after).toContain('  # checked twice\n');
    expect(after).toContain("  period:   '2022'\n");
  });

  test('has a new field where the format has it, and none where it is taken out', () => {
    const { document, record } = find(article, 'baikonur');
    const after = setField(document, record, ['place'], 'the Baikonur Cosmodrome');
    expect(after).toContain(
      '  until: "2050"\n  place: the Baikonur Cosmodrome\n- agreement: soyuz',
    );
    const again = find(after, 'baikonur');
    expect(setField(again.document, again.record, ['place'], undefined)).toBe(article);
  });

  test('takes a status in braces, and a list that is too long for a line', () => {
    const { document, record } = find(article, 'lada-assembly');
    const after = setField(document, record, ['status', 'is'], 'planned');
    expect(after).toContain('  status: { is: planned, words: was also announced }\n');
    const long = Array.from({ length: 6 }, (_, index) => `what is not said of it, number ${index}`);
    const lists = setField(document, record, ['unsaid'], long);
    expect(lists).toContain('  unsaid:\n    - what is not said of it, number 0\n');
    expect(find(lists, 'lada-assembly').record.fields['unsaid']).toEqual(long);
  });

  test('keeps the line ends of other systems', () => {
    const windows = article.replaceAll('\n', '\r\n');
    const { document, record } = find(windows, 'lada-assembly');
    const after = setField(document, record, ['place'], undefined);
    expect(after).toBe(windows.replace('  place: in the republic\r\n', ''));
    const next = openDocument(windows);
    const added = addRecord(next, 'visit', 'waive', { waive: 'x', words: 'y', why: 'name' });
    expect(added.replaceAll('\r\n', '')).not.toContain('\n');
    const { document: whole, record: probe } = find(added, 'x');
    expect(removeRecord(whole, probe)).toBe(windows);
  });

  test('has one key of the front matter changed, wherever it is', () => {
    const document = openDocument(article);
    const named = setMatter(document, ['names', 'France'], ['Paris', 'the French']);
    expect(changed(article, named)).toEqual({
      gone: ['  France: [Paris]'],
      come: ['  France: [Paris, the French]'],
    });
    const draft = setMatter(document, ['draft'], 'true');
    expect(draft.startsWith('---\n# The headline')).toBe(true);
    expect(openDocument(draft).matter['draft']).toBe('true');
    expect(setMatter(openDocument(draft), ['draft'], undefined)).toBe(article);
  });

  test('says what keeps it from being edited', () => {
    const broken = article.replace('- figure: forum-number', '- figure: [forum-number');
    expect(openDocument(broken).broken?.message).toMatch(/^line \d+: /);
  });
});

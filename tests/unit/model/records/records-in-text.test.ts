import { expect, test } from 'vitest';
import { compileContent } from '../../../../src/compile/content.ts';
import { findRecord, keyOf, recordsInText } from '../../../../src/model/records/records-in-text.ts';
import type { Analysis, Node } from '../../../../src/model/analysis.ts';

const { analyses } = compileContent('tests/fixtures/analyses');

test('the records of a text come in the order of its words, each once', () => {
  const mark = (...ids: string[]): Node => ({
    tag: 'a',
    mark: ids.map((id) => ({ kind: 'figure', id })),
    children: ['words'],
  });
  const analysis = {
    sections: [
      { id: 'lead', body: [{ tag: 'p', children: ['so ', mark('b', 'a'), ' and ', mark('b')] }] },
      { id: 'one', heading: { text: '', nodes: [mark('c')] }, body: [{ tag: 'ul', children: [] }] },
    ],
    footnotes: [{ tag: 'ol', children: [mark('d')] }],
  } as unknown as Analysis;
  expect(recordsInText(analysis).map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd']);
});

test.each(analyses.map((analysis) => [analysis.slug, analysis] as const))(
  'every record of %s that has words in it is found, and is what it is taken for',
  (_slug, analysis) => {
    const refs = recordsInText(analysis);
    const { agreements, figures, quotations, events, notes } = analysis;
    const bound = [
      ...agreements,
      ...figures.filter(({ derived }) => !derived),
      ...quotations,
      ...events,
      ...notes,
    ];
    expect(refs.map(keyOf).sort()).toEqual(bound.map(keyOf).sort());
    for (const ref of refs) expect(findRecord(analysis, ref)).toMatchObject(ref);
  },
);

test('a record that the analysis does not have is not found', () => {
  expect(findRecord(analyses[0]!, { kind: 'note', id: 'nothing' })).toBeUndefined();
});

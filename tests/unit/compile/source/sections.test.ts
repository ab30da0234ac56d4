import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/compile/source/markdown.ts';
import { splitSections } from '../../../../src/compile/source/sections.ts';

function split(text: string) {
  const { document, problems } = parseMarkdown({ file: 'a.md', text });
  const result = splitSections('a.md', document.tree);
  return { ...result, problems: [...problems, ...result.problems] };
}

const RECORDS = '```yaml records\n- agreement: a\n```';

describe('sections', () => {
  it('are the lead and what follows each heading of level 2, in order', () => {
    const { sections, problems } = split(
      'Before.\n\nStill before.\n\n## One {#one}\n\nA.\n\n### Within one\n\nB.\n\n## Two {#two}\n\nC.',
    );
    expect(problems).toEqual([]);
    expect(
      sections.map(({ id, heading, prose }) => [
        id,
        heading && toString(heading),
        prose.map((node) => toString(node)),
      ]),
    ).toEqual([
      ['lead', undefined, ['Before.', 'Still before.']],
      ['one', 'One', ['A.', 'Within one', 'B.']],
      ['two', 'Two', ['C.']],
    ]);
  });

  it('have no lead where the text begins with a heading', () => {
    expect(split('## One {#one}\n\nA.').sections.map(({ id }) => id)).toEqual(['one']);
  });

  it('may be only the lead', () => {
    expect(split('A.').sections.map(({ id }) => id)).toEqual(['lead']);
  });

  it.each([
    ['## Heading {#an-id}', 'an-id', 'Heading'],
    ['## Heading{#an-id}', 'an-id', 'Heading'],
    ['## Heading { #an-id }', 'section-1', 'Heading { #an-id }'],
    ['## Heading {# an-id }', 'an-id', 'Heading'],
    ['## Heading {#an-id} ##', 'an-id', 'Heading'],
    ['## *Heading* with `code` {#an-id}', 'an-id', 'Heading with code'],
    ['## *Heading* {#an-id}', 'an-id', 'Heading'],
    ['## 2023 {#year-2023}', 'year-2023', '2023'],
    ['## Заголовок {#po-russki}', 'po-russki', 'Заголовок'],
    ['Heading {#an-id}\n---', 'an-id', 'Heading'],
    // Shown as it stands, it is no id.
    ['## Heading `{#an-id}`', 'section-1', 'Heading {#an-id}'],
  ])('%s has the id %s and shows none of it', (line, id, shown) => {
    const [section] = split(`${line}\n\nA.`).sections;
    expect([section?.id, section?.heading && toString(section.heading)]).toEqual([id, shown]);
  });

  it('with a mistake in their id are still there, so that their records are checked', () => {
    const { sections, problems } = split(
      `## No id\n\nA.\n\n${RECORDS}\n\n## Bad {#Bad}\n\nB.\n\n## Reserved {#figures}\n\nC.`,
    );
    expect(problems.map(({ line }) => line)).toEqual([1, 9, 13]);
    expect(sections.map(({ records }) => records !== undefined)).toEqual([true, false, false]);
  });
});

describe('records', () => {
  it('are taken out of the prose', () => {
    const [section] = split(`A.\n\n${RECORDS}`).sections;
    expect(section?.records?.value).toBe('- agreement: a');
    expect(section?.prose.map((node) => toString(node))).toEqual(['A.']);
  });

  it.each([
    ['more backticks', '````yaml records\n- agreement: a\n````'],
    ['tildes', '~~~yaml records\n- agreement: a\n~~~'],
    ['more space', '``` yaml   records \n- agreement: a\n```'],
    ['an indentation', '  ```yaml records\n  - agreement: a\n  ```'],
  ])('may be fenced with %s', (_, block) => {
    const { sections, problems } = split(`A.\n\n${block}`);
    expect(problems).toEqual([]);
    expect(sections[0]?.records?.value).toBe('- agreement: a');
  });

  it('may be followed by what is not shown there: notes and addresses of links', () => {
    const { sections, problems } = split(
      `A[^1] [b][l].\n\n${RECORDS}\n\n[^1]: A note.\n\n[l]: https://example.org`,
    );
    expect(problems).toEqual([]);
    expect(sections[0]?.records).toBeDefined();
    expect(sections[0]?.prose.map(({ type }) => type)).toEqual([
      'paragraph',
      'footnoteDefinition',
      'definition',
    ]);
  });

  it('in the middle of a section are told once, however much follows', () => {
    const { problems } = split(`A.\n\n${RECORDS}\n\nB.\n\nC.\n\nD.`);
    expect(problems.map(({ line, found }) => [line, found])).toEqual([
      [3, 'records in the middle of a section'],
    ]);
  });

  it.each([
    ['a list item', `- A.\n\n  ${RECORDS.replaceAll('\n', '\n  ')}`, 3],
    ['a quotation', `> A.\n>\n> ${RECORDS.replaceAll('\n', '\n> ')}`, 3],
    ['a note', `A.[^1]\n\n[^1]: B.\n\n    ${RECORDS.replaceAll('\n', '\n    ')}`, 5],
  ])(
    'inside %s are refused: they would be shown as code, and none of them checked',
    (_, text, line) => {
      expect(split(text).problems.map((problem) => problem.line)).toEqual([line]);
    },
  );

  it('are not taken for such where the text shows code in YAML', () => {
    const { problems, sections } = split('A.\n\n```yaml\nkey: value\n```\n\nB.');
    expect(problems).toEqual([]);
    expect(sections[0]?.prose).toHaveLength(3);
  });
});

describe('headings', () => {
  it('may go back up by several levels', () => {
    expect(split('## A {#a}\n\n### B\n\n#### C\n\nD.\n\n## E {#e}\n\nF.').problems).toEqual([]);
  });

  it.each([
    ['a quotation', '## A {#a}\n\n> # B\n>\n> C.', 3],
    ['a list item', '## A {#a}\n\n- # B', 3],
  ])('of level 1 inside %s would be a second headline of the page', (_, text, line) => {
    expect(split(text).problems.map((problem) => problem.line)).toEqual([line]);
  });

  it.each(['## A {#root}', '## A {#main}', '## A {#contents}'])(
    '%s would have the id of a part of the page',
    (line) => {
      expect(split(`${line}\n\nB.`).problems).toHaveLength(1);
    },
  );
});

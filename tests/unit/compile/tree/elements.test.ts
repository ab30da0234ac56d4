import { describe, expect, it } from 'vitest';
import type { List, ListItem, Root } from 'mdast';
import { toElements } from '../../../../src/compile/tree/elements.ts';
import { parseMarkdown } from '../../../../src/compile/source/markdown.ts';
import { passagesOf } from '../../../../src/compile/source/passages.ts';
import type { Element, Node } from '../../../../src/model/analysis.ts';
import { textOf } from '../../../../src/model/outline.ts';

/** What a text of one section becomes. */
function render(text: string) {
  const { tree } = parseMarkdown({ file: 'a.md', text }).document;
  passagesOf('lead', tree.children);
  const { elementsOf, footnotes } = toElements(tree);
  return { body: elementsOf(tree.children), footnotes };
}

/** @returns all elements with a tag, in order. */
function all(nodes: readonly Node[], tag: string): Element[] {
  return nodes.flatMap((node) =>
    typeof node === 'string'
      ? []
      : [...(node.tag === tag ? [node] : []), ...all(node.children ?? [], tag)],
  );
}

describe('a table', () => {
  const { body } = render(
    '| A | B | C | D |\n| :- | :-: | -: | - |\n| a | b | c | d |\n| e | *f* | g |',
  );

  it('says of each heading cell that it heads a column', () => {
    expect(all(body, 'th').map(({ props }) => props?.['scope'])).toEqual(Array(4).fill('col'));
    expect(all(body, 'td').some(({ props }) => props?.['scope'] !== undefined)).toBe(false);
  });

  it('has its columns aligned by classes, for the policy of the page allows no style', () => {
    const classes = ['align-left', 'align-center', 'align-right', undefined];
    expect(all(body, 'th').map(({ props }) => props?.['className'])).toEqual(classes);
    expect(all(body, 'td').map(({ props }) => props?.['className'])).toEqual([
      ...classes,
      ...classes,
    ]);
    expect(JSON.stringify(body)).not.toMatch(/"(align|style)"/);
  });

  it('has a cell for each column, also where a row is short', () => {
    expect(all(body, 'tr').map((row) => row.children?.length)).toEqual([4, 4, 4]);
  });
});

describe('footnotes', () => {
  const { body, footnotes } = render(
    'One[^b], two[^a], one again[^b].\n\n[^a]: Note *a*.\n\n[^b]: Note b.\n\n    Its second part.',
  );
  const refs = all(body, 'a').filter(({ props }) => props?.['data-footnote-ref']);
  const notes = all(footnotes, 'li');

  it('are numbered in the order in which the text calls them', () => {
    expect(refs.map((ref) => textOf([ref]))).toEqual(['1', '2', '1']);
    expect(notes.map((note) => textOf([note]).replace(/ ?↩.*/u, ''))).toEqual([
      'Note b. Its second part.',
      'Note a.',
    ]);
  });

  it('are led to, and lead back to each place that calls them', () => {
    const ids = notes.map(({ props }) => props?.['id']);
    expect(refs.map(({ props }) => props?.['href'])).toEqual(
      [ids[0], ids[1], ids[0]].map((id) => `#${id}`),
    );
    const back = all(footnotes, 'a').map(({ props }) => props?.['href']);
    expect([...back].sort()).toEqual(refs.map(({ props }) => `#${props?.['id']}`).sort());
    expect(new Set(back).size).toBe(3);
  });

  it('have ids that no section can have', () => {
    for (const { props } of [...refs, ...notes]) expect(props?.['id']).toMatch(/\./);
  });

  it('stand apart from the text, without a heading in English', () => {
    expect(textOf(body)).toBe('One, two, one again.');
    expect(all(footnotes, 'h2')).toEqual([]);
  });
});

describe('lists', () => {
  it('begin where the text lets them begin', () => {
    const { body } = render('7. seven\n8. eight');
    expect(all(body, 'ol')[0]?.props?.['start']).toBe(7);
  });

  it('show what is done and what is not, without a form', () => {
    const { body } = render('- [x] mended\n- [ ] leased');
    expect(all(body, 'li').map((item) => textOf([item]))).toEqual(['☑ mended', '☐ leased']);
    expect(all(body, 'input')).toEqual([]);
  });

  it('hold lists', () => {
    const { body } = render('- a\n  - b\n    - c\n- d');
    expect(all(body, 'ul').map((list) => list.children?.length)).toEqual([2, 1, 1]);
  });
});

describe('words', () => {
  it.each([
    ['*a* **b**', 'a b'],
    ['*a*\n**b**', 'a b'],
    ['a\nb', 'a b'],
    ['a  b', 'a b'],
    ['a\\\nb', 'a b'],
    ['- *a*\n  **b**', 'a b'],
    ['> *a*\n> **b**', 'a b'],
    ['| *a* **b** |\n| - |', 'a b'],
    ['~~a~~ b', 'a b'],
    ['a~b~c', 'a~b~c'],
    ['\\*a\\* \\<b\\> R&amp;D &copy;', '*a* <b> R&D ©'],
    ['3 < 4 > 2', '3 < 4 > 2'],
  ])('%j reads as %j', (text, read) => {
    expect(textOf(render(text).body)).toBe(read);
  });

  // A page without records, such as that about the site, is rendered without its passages read.
  it.each([
    ['- *a*\n  **b**', 'a b'],
    ['*a*\n**b**\n---', 'a b'],
  ])('%j keeps a space between them on the page about the site too', (text, read) => {
    const { tree } = parseMarkdown({ file: 'about.md', text }).document;
    expect(textOf(toElements(tree).elementsOf(tree.children))).toBe(read);
  });

  it('break where the text breaks them', () => {
    expect(all(render('a\\\nb').body, 'br')).toHaveLength(1);
  });

  it('of code stand as they are, without a class of their own', () => {
    const { body } = render('```js\nif (a < b)\n  c();\n```');
    const [code] = all(body, 'code');
    expect(code?.children).toEqual(['if (a < b)\n  c();\n']);
    expect(code?.props).toBeUndefined();
  });

  it('that call a note that is not there are not left as they were typed', () => {
    const { problems } = parseMarkdown({ file: 'a.md', text: 'A sentence.[^1]' });
    const shown = textOf(render('A sentence.[^1]').body);
    expect(problems.length > 0 || shown === 'A sentence.').toBe(true);
  });
});

describe('elements', () => {
  it('have no white space between blocks', () => {
    const { body } = render('A.\n\n- b\n- c\n\n> d');
    expect(body.every((node) => typeof node !== 'string')).toBe(true);
    expect(all(body, 'ul')[0]?.children?.every((node) => typeof node !== 'string')).toBe(true);
  });

  it('belong to the part of the text that they come from', () => {
    const { tree } = parseMarkdown({ file: 'a.md', text: 'A.\n\nB.\n\n---\n\nC.' }).document;
    const { elementsOf } = toElements(tree);
    expect(elementsOf([tree.children[1]!])).toEqual([{ tag: 'p', children: ['B.'] }]);
    expect(elementsOf([tree.children[2]!])).toEqual([{ tag: 'hr' }]);
    expect(elementsOf([])).toEqual([]);
  });

  it('hold a link with its address and title, by the names that React has for them', () => {
    const { body } = render('[a](https://example.org/?b=1&c=2 "T") <https://example.org>');
    expect(all(body, 'a').map(({ props }) => props)).toEqual([
      { href: 'https://example.org/?b=1&c=2', title: 'T' },
      { href: 'https://example.org' },
    ]);
  });

  it('are plain data', () => {
    const { body, footnotes } = render('A[^1] `b` **c**.\n\n[^1]: D.');
    expect(JSON.parse(JSON.stringify({ body, footnotes }))).toEqual({ body, footnotes });
  });
});

it('how a list stands is asked once of each entry, however many there are', () => {
  let asked = 0;
  const entry = (spread: boolean): ListItem =>
    Object.defineProperty<ListItem>(
      { type: 'listItem', children: [{ type: 'paragraph', children: [] }] },
      'spread',
      { enumerable: true, get: () => ((asked += 1), spread) },
    );
  const list: List = { type: 'list', children: Array.from({ length: 500 }, () => entry(false)) };
  const root: Root = { type: 'root', children: [list] };
  const [tight] = toElements(root).elementsOf([list]);
  expect(JSON.stringify(tight)).not.toContain('"p"');
  // Once for the list, and once where the entry is handed on.
  expect(asked).toBeLessThanOrEqual(2 * list.children.length);

  const loose: List = { type: 'list', children: [entry(false), entry(true)] };
  const [spread] = toElements({ type: 'root', children: [loose] }).elementsOf([loose]);
  expect(JSON.stringify(spread).match(/"p"/g)).toHaveLength(2);
});

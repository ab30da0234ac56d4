import { globSync, readFileSync } from 'node:fs';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseTree } from '../../../src/compile/source/parse-tree.ts';

const plain = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter);
const asData = (tree: unknown) => JSON.parse(JSON.stringify(tree)) as unknown;

const FILES = globSync([
  'content/*.md',
  'tests/fixtures/analyses/*.md',
  'tests/fixtures/problems/*/analysis.md',
]);

test('every analysis is parsed as Markdown has it, the first time and again', () => {
  expect(FILES.length).toBeGreaterThan(50);
  for (const file of FILES) {
    const text = readFileSync(file, 'utf8');
    const expected = asData(plain.parse(text));
    expect(asData(parseTree(text)), file).toEqual(expected);
    expect(asData(parseTree(text)), file).toEqual(expected);
  }
});

const BLOCK = '```yaml records\n- note: a\n```\n';
test.each<[string, string]>([
  ['other line ends', `# A\r\n\r\nText.\r\n\r\n${BLOCK.replaceAll('\n', '\r\n')}\r\n## B\r\n`],
  ['a block within longer fences', `\`\`\`\`md\n${BLOCK}\`\`\`\`\n\nText.\n\n${BLOCK}`],
  ['a block that is never closed', `Text.\n\n${BLOCK}\nMore.\n\n\`\`\`yaml records\n- note: b\n`],
  ['a block in a comment of HTML', `<!--\n${BLOCK}-->\n\nText.\n`],
  ['a block in front matter', `---\na: |\n${BLOCK}---\n\nText.\n`],
  [
    'a block in a quotation, and one without lines',
    `> ${BLOCK}\n\`\`\`yaml records\n\`\`\`\n\nA.\n`,
  ],
  ['a closing fence that is longer and set in', 'A.\n\n```yaml records\n- a: b\n  ````  \n\nB.\n'],
  ['a footnote told of after a block', `A[^1].\n\n${BLOCK}\n[^1]: Note.\n\n${BLOCK}`],
  ['no end of the last line', `A.\n\n${BLOCK.trimEnd()}`],
  [
    'what ends a line only elsewhere',
    `A.\n\n\`\`\`yaml records\n- note: a\u2028\`\`\`\u2028  b\n\`\`\`\n\nB.\n`,
  ],
  ['a return by itself', `A.\r\r${BLOCK.replaceAll('\n', '\r')}\rB.\n\n${BLOCK}\rC.\n`],
  ['a paragraph right before the block', `A.\n${BLOCK}B.\n`],
])('%s', (_, text) => {
  expect(asData(parseTree(text))).toEqual(asData(plain.parse(text)));
  // With another record in the same text, which is remembered.
  const other = text.replaceAll('note: a', 'figure: another\n  label: “x”');
  expect(asData(parseTree(other))).toEqual(asData(plain.parse(other)));
});

test('what is done to a tree is not in the next', () => {
  const text = `Text.\n\n${BLOCK}`;
  const first = parseTree(text);
  first.children.length = 0;
  expect(parseTree(text).children).toHaveLength(2);
});

import type { Nodes, Root } from 'mdast';
import type { Point } from 'unist';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remembered } from '../../language/kept/remembered.ts';

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter);

/** The inside of a block of records: it is code, so that nothing in it says how the rest is read. */
interface Inside {
  start: number;
  end: number;
  lines: number;
}

const parseBare = remembered((text) => parser.parse(text), 3);

/**
 * Parses Markdown. What stands in blocks of records is put back into the tree of the text without it,
 * which is remembered: whoever changes a record has only that read anew.
 */
export function parseTree(text: string): Root {
  const insides = findInsides(text);
  if (insides.length === 0 || text.includes('\0') || OTHER_LINES.test(text))
    return parser.parse(text);
  let bare = '';
  let at = 0;
  for (const { start, end } of insides) {
    bare += text.slice(at, start);
    at = end;
  }
  bare += text.slice(at);
  return putBack(parseBare(bare), text, insides) ?? parser.parse(text);
}

/** What ends a line to Markdown or to an expression, not to both. */
const OTHER_LINES = /[\u2028\u2029]|\r(?!\n)/;
const OPENING = /^```yaml records[ \t]*\r?\n/gm;
const CLOSING = /^ {0,3}`{3,}[ \t]*\r?$/gm;

/** Where each block of records has its lines; of one that stands within something else the tree says so. */
function findInsides(text: string): Inside[] {
  const insides: Inside[] = [];
  OPENING.lastIndex = 0;
  for (let open = OPENING.exec(text); open; open = OPENING.exec(text)) {
    const start = OPENING.lastIndex;
    CLOSING.lastIndex = start;
    const close = CLOSING.exec(text);
    if (!close) break;
    const end = close.index;
    if (end > start) insides.push({ start, end, lines: countLines(text, start, end) });
    OPENING.lastIndex = CLOSING.lastIndex;
  }
  return insides;
}

function countLines(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
    lines += 1;
  return lines;
}

/** @returns the tree with the insides; undefined where one of them is no block by itself */
function putBack(bare: Root, text: string, insides: readonly Inside[]): Root | undefined {
  let cut = 0;
  const cuts = insides.map(({ start, end, lines }) => {
    const own = { at: start - cut, length: end - start, lines };
    cut += end - start;
    return own;
  });
  let next = 0;
  let [shift, lines] = [0, 0];
  const children = bare.children.map((node) => {
    const one = next < cuts.length ? cuts[next] : undefined;
    const { start, end } = node.position!;
    if (!one || end.offset! <= one.at) return moved(node, shift, lines);
    const inside = insides[next]!;
    const isBlock =
      node.type === 'code' &&
      node.lang === 'yaml' &&
      node.meta === 'records' &&
      node.value === '' &&
      start.column === 1 &&
      start.offset! < one.at;
    if (!isBlock) return undefined;
    const own = moved(node, shift, lines);
    shift += one.length;
    lines += one.lines;
    next += 1;
    own.position!.end.offset! += one.length;
    own.position!.end.line += one.lines;
    return {
      ...own,
      value: text.slice(inside.start, inside.end).replace(/\r?\n$/, ''),
    };
  });
  if (next < cuts.length || children.includes(undefined)) return undefined;
  const { end } = bare.position!;
  return {
    ...bare,
    children: children as Root['children'],
    position: {
      start: bare.position!.start,
      end: { line: end.line + lines, column: end.column, offset: end.offset! + shift },
    },
  };
}

/** A node of its own, so much further down: who has it may change it. */
function moved<Node extends Nodes>(node: Node, by: number, lines: number): Node {
  const own: Node = { ...node };
  if (node.position) {
    const point = ({ line, column, offset }: Point) => ({
      line: line + lines,
      column,
      offset: offset! + by,
    });
    own.position = { start: point(node.position.start), end: point(node.position.end) };
  }
  if ('children' in own)
    (own as { children: Nodes[] }).children = own.children.map((child) => moved(child, by, lines));
  return own;
}

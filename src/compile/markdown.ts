import type { Code, Root, RootContent, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Problem } from './problem.ts';
import { placeAt, type Source } from './source.ts';

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter);

/** A parsed file: the YAML at its head, if any, and what follows it. */
export interface Document {
  frontMatter?: Yaml;
  tree: Root;
}

/**
 * Parses CommonMark with GFM and front matter.
 * @returns the tree with its positions, and a problem for each piece of raw HTML, each picture and
 * each code fence that is never closed: the format has none of them.
 */
export function parseMarkdown(source: Source): { document: Document; problems: Problem[] } {
  const tree = parser.parse(source.text);
  const problems: Problem[] = [];
  const unclosed = new Set<RootContent>();
  const refuse = (node: RootContent, found: string, expected: string, fix: string) => {
    const { line, column } = node.position!.start;
    problems.push({ file: source.file, line, column, found, expected, fix });
  };
  visit(tree, (node) => {
    if (node.type === 'html') {
      refuse(
        node,
        `raw HTML: ${excerpt(node.value)}`,
        'Markdown only',
        'write it in Markdown, or put a backslash before the "<" if it is meant as text',
      );
    } else if (node.type === 'image' || node.type === 'imageReference') {
      refuse(
        node,
        'a picture',
        'text, lists, tables, quotations, code and footnotes: the format has no pictures',
        'describe it in a sentence of the edition, or link to it',
      );
    } else if (node.type === 'code' && isUnclosed(node, source.text)) {
      unclosed.add(node);
      refuse(
        node,
        'a code fence that is never closed',
        'a closing fence on a line of its own',
        'add a line with ``` where the block ends',
      );
    }
  });
  problems.push(...checkFootnotes(source, tree));
  // What an unclosed fence has swallowed is neither code nor records.
  tree.children = tree.children.filter((node) => !unclosed.has(node));
  const [first, ...rest] = tree.children;
  return first?.type === 'yaml'
    ? { document: { frontMatter: first, tree: { ...tree, children: rest } }, problems }
    : { document: { tree }, problems };
}

/** A call without a note is shown as it was typed, and a note without a call nowhere. */
function checkFootnotes(source: Source, tree: Root): Problem[] {
  const problems: Problem[] = [];
  const called = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => void called.add(identifier));
  const report = (offset: number, found: string, expected: string, fix: string) =>
    problems.push({ file: source.file, ...placeAt(source.text, offset), found, expected, fix });
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition' && !called.has(node.identifier)) {
      report(
        node.position!.start.offset!,
        `the note [^${node.label ?? node.identifier}], which nothing in the text calls`,
        'a call of the note in the text',
        `write [^${node.label ?? node.identifier}] where it belongs, or remove the note`,
      );
    } else if (node.type === 'text') {
      const start = node.position?.start.offset ?? 0;
      const typed = source.text.slice(start, node.position?.end.offset);
      for (const match of typed.matchAll(/(?<!\\)\[\^[^\]\s]+\]/g)) {
        report(
          start + match.index,
          `a call of the note ${match[0]}, which is not there`,
          `a note "${match[0]}: …" in a paragraph of its own`,
          'write the note, or put a backslash before the bracket if it is meant as text',
        );
      }
    }
  });
  return problems;
}

/** CommonMark closes an open fence at the end of the file, and swallows all that is between. */
function isUnclosed(node: Code, text: string): boolean {
  const source = text.slice(node.position!.start.offset, node.position!.end.offset);
  const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
  if (!fence) return false; // an indented block needs no fence
  const last = source
    .slice(source.lastIndexOf('\n') + 1)
    .replace(/^[\s>]*/, '')
    .trimEnd();
  const closes = last.startsWith(fence) && last === fence[0]!.repeat(last.length);
  return !source.includes('\n') || !closes;
}

/** @returns the beginning of a text on one line, for a message. */
export function excerpt(text: string, length = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

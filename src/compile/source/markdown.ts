import type { Code, Root, RootContent, Yaml } from 'mdast';
import { visit } from 'unist-util-visit';
import { checkFootnotes } from './footnotes.ts';
import { AS_SHOWN, refusedReferencesIn } from './hygiene.ts';
import type { Problem } from '../problem.ts';
import { parseTree } from './parse-tree.ts';
import { levelsOf, MOST_LEVELS, TOO_DEEP } from '../too-deep.ts';
import { placeAt, type Source } from './source.ts';

/** A parsed file: the YAML at its head, if any, and what follows it. */
export interface Document {
  frontMatter?: Yaml;
  tree: Root;
  /** Whether a part of it is not read: a code fence that is never closed has swallowed it, or it is too deep. */
  isCut: boolean;
}

/**
 * Parses CommonMark with GFM and front matter.
 * @returns the tree with its positions, and a problem for each piece of raw HTML, each picture and
 * each code fence that is never closed: the format has none of them.
 */
export function parseMarkdown(source: Source): { document: Document; problems: Problem[] } {
  const tree = parseTree(source.text);
  const problems: Problem[] = [];
  /** What is not read: its end, or its depth, is not known. */
  const unread = new Set<RootContent>();
  const refuse = (node: RootContent, found: string, expected: string, fix: string) => {
    const { line, column } = node.position!.start;
    problems.push({ file: source.file, line, column, found, expected, fix });
  };
  for (const node of tree.children)
    if (levelsOf(node) > MOST_LEVELS) {
      unread.add(node);
      refuse(node, TOO_DEEP.found, TOO_DEEP.expected, TOO_DEEP.fix);
    }
  tree.children = tree.children.filter((node) => !unread.has(node));
  visit(tree, (node, index, parent) => {
    if (node.type === 'html') {
      // What closes an element is reported with what opens it.
      const before = parent?.children.slice(0, index).findLast((other) => other.type === 'html');
      if (before && tagOf(node.value, '</') && tagOf(node.value, '</') === tagOf(before.value, '<'))
        return;
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
    } else if (node.type === 'text' && node.value.length > 0) {
      const from = node.position?.start.offset;
      if (from === undefined) return;
      const written = source.text.slice(from, node.position!.end.offset);
      for (const { found, index: at } of refusedReferencesIn(written)) {
        const place = placeAt(source.text, from + at);
        problems.push({
          file: source.file,
          ...place,
          found,
          expected: AS_SHOWN,
          fix: 'remove it',
        });
      }
    } else if (node.type === 'code' && isUnclosed(node, source.text)) {
      unread.add(node);
      refuse(
        node,
        'a code fence that is never closed',
        'a closing fence on a line of its own',
        'add a line with ``` where the block ends',
      );
    }
  });
  problems.push(...checkFootnotes(source, tree));
  // What remark finds in a text only afterwards, “www.example.org” for one, has no place of its own.
  visit(tree, (node) => {
    if ('children' in node) for (const child of node.children) child.position ??= node.position;
  });
  // What an unclosed fence has swallowed is neither code nor records.
  tree.children = tree.children.filter((node) => !unread.has(node));
  const isCut = unread.size > 0;
  const [first, ...rest] = tree.children;
  return first?.type === 'yaml'
    ? { document: { frontMatter: first, tree: { ...tree, children: rest }, isCut }, problems }
    : { document: { tree, isCut }, problems };
}

/** @returns the name of an inline tag that begins with `<` or `</`. */
const tagOf = (html: string, begin: '<' | '</'): string | undefined =>
  html.startsWith(begin)
    ? /^[a-z][a-z0-9-]*(?=[\s/>])/i.exec(html.slice(begin.length))?.[0]
    : undefined;

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
  // What closes it may be the end of a later block, whose beginning is no line of YAML.
  const swallowsFence = /^ya?ml$/.test(node.lang ?? '') && /^(```|~~~)/m.test(node.value);
  return !source.includes('\n') || !closes || swallowsFence;
}

/** @returns the beginning of a text on one line, for a message. */
export function excerpt(text: string, length = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

import mammoth from 'mammoth';
import type { FootnoteDefinition, FootnoteReference, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { DeskApi, Pasted, PastedBlock } from '../../model/desk/desk.ts';
import { cleanPasted } from '../clean-pasted.ts';
import { splitParagraphs } from '../pasted-text.ts';
import { plainBlocks } from './pasted/plain-blocks.ts';
import { DeskError } from './refused.ts';
import { roleOf } from './pasted/roles.ts';
import { SIGN, tidyHtml, type PastedNote } from './tidy-html.ts';

const fromHtml = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark);
const fromMarkdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });
const toMarkdown = unified()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', fences: true });

/**
 * Takes in what was pasted or dropped: a piece of a web page, Word or a mail as HTML, a .docx in base64,
 * or plain text.
 * @returns its blocks as Markdown, each with where it seems to belong, and what was taken out
 */
export async function takePaste(ask: DeskApi['paste']['ask']): Promise<Pasted> {
  if (ask.docx !== undefined) {
    const { value } = await mammoth
      .convertToHtml({ buffer: Buffer.from(ask.docx, 'base64') })
      .catch(() => {
        throw new DeskError(
          `${ask.name ?? 'the file'} is no .docx that can be read`,
          'Save it again as .docx, or copy its text.',
        );
      });
    return takeHtml(value);
  }
  if (ask.html !== undefined && hasBlocks(ask.html)) return takeHtml(ask.html);
  const { text, takenOut } = cleanPasted((ask.text ?? '').replace(/^\uFEFF/, ''));
  if (text.trim() === '')
    throw new DeskError('nothing was pasted', 'Copy the text of the analysis first.');
  const notes = takenOut.map(({ codePoint, line }) => `${codePoint} in line ${line}`);
  if (/\.md$/i.test(ask.name ?? '')) return gather(fromMarkdown.parse(text).children, notes);
  const [first = '', ...others] = splitParagraphs(text).paragraphs;
  const blocks = plainBlocks([...withoutBreadcrumb(first), ...others]);
  return { blocks: withRoles(blocks), takenOut: notes };
}

/** A breadcrumb between strokes, before the text and on the same line: "/ world news / The text". */
function withoutBreadcrumb(line: string): string[] {
  const [all, said] = /^[/›»>|]\s*([^/›»>|]{2,60})[/›»>|]\s+(?=\S)/u.exec(line) ?? [];
  return all === undefined || said === undefined
    ? [line]
    : [`/ ${said.trim()} /`, line.slice(all.length)];
}

/** What is copied from an editor of code is one line of spans, and better taken as text. */
const hasBlocks = (html: string) => /<(?:p|li|h[1-6]|td|blockquote|br)\b/i.test(html);

async function takeHtml(html: string): Promise<Pasted> {
  const { text, takenOut } = cleanPasted(html);
  const pasted = fromHtml.parse(text);
  const notes = tidyHtml(pasted);
  const tree = await fromHtml.run(pasted);
  return gather(
    [...tree.children.map(withSigns), ...(await Promise.all(notes.map(noteOf)))],
    takenOut.map(({ codePoint }) => codePoint),
  );
}

/** Signs of footnotes, as Markdown has them. */
function withSigns<Tree extends RootContent>(tree: Tree): Tree {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('\uE000')) return undefined;
    const parts = node.value
      .split(SIGN)
      .map((value, at): Text | FootnoteReference =>
        at % 2 === 0
          ? { type: 'text', value }
          : { type: 'footnoteReference', identifier: value, label: value },
      );
    const filled = parts.filter((part) => part.type !== 'text' || part.value !== '');
    parent.children.splice(index, 1, ...(filled as never[]));
    return index + filled.length;
  });
  return tree;
}

async function noteOf({ number, children }: PastedNote): Promise<FootnoteDefinition> {
  const { children: blocks } = await fromHtml.run({ type: 'root', children });
  const identifier = String(number);
  return {
    type: 'footnoteDefinition',
    identifier,
    label: identifier,
    children: blocks.map((block) => plainTree(block)) as FootnoteDefinition['children'],
  };
}

function gather(children: readonly RootContent[], takenOut: string[]): Pasted {
  const blocks = children.flatMap((node): PastedBlock[] => {
    const own = plainTree(node);
    const text = toString(own).replace(/\s+/g, ' ').trim();
    if (text === '' || own.type === 'thematicBreak' || own.type === 'yaml') return [];
    const markdown = toMarkdown.stringify({ type: 'root', children: [own] }).trim();
    return [{ markdown, text, role: own.type === 'heading' ? 'heading' : 'text' }];
  });
  if (blocks.length === 0)
    throw new DeskError('nothing of what was pasted is text', 'Copy the text of the analysis.');
  return { blocks: withRoles(blocks), takenOut };
}

/** What the format has no place for (pictures, raw HTML, lines broken by hand) goes; its words stay. */
function plainTree<Tree extends RootContent>(node: Tree): Tree {
  visit(node, (child, index, parent) => {
    if (!parent || index === undefined) return;
    if (child.type === 'image' || child.type === 'html' || child.type === 'imageReference') {
      parent.children.splice(index, 1);
      return index;
    }
    if (child.type === 'link' && !/^https?:|^mailto:/i.test(child.url)) {
      // A link that led within the page it was copied from leads nowhere here.
      parent.children.splice(index, 1, ...(child.children as never[]));
      return index;
    }
    if (child.type === 'text')
      child.value = child.value.replace(/[ \t\n\r\u00a0]*\n[ \t\n\r]*/g, ' ');
    return;
  });
  return node;
}

const withRoles = (blocks: readonly PastedBlock[]): PastedBlock[] =>
  blocks.reduce<PastedBlock[]>((before, block, index) => {
    const isOpen = block.role === 'text' || block.role === 'heading';
    const role = isOpen ? roleOf(block, index, blocks, before) : block.role;
    return [...before, { ...block, role }];
  }, []);

import type { Element as HastElement, ElementContent, Nodes, Properties } from 'hast';
import type { List, ListItem, Parents, Root, RootContent } from 'mdast';
import { defaultHandlers, toHast, type Handlers } from 'mdast-util-to-hast';
import { find, html } from 'property-information';
import type { Element, Node } from '../../model/analysis.ts';
import type { RecordRef } from '../../model/record.ts';
import { wordsId } from '../../model/address/address.ts';
import type { Mark } from './insert-marks.ts';

const FOOTNOTE_PREFIX = 'footnote.'; // no section id has a dot

const PHRASING = new Set(['a', 'br', 'code', 'del', 'em', 'input', 'span', 'strong', 'sup']);
const isPhrasing = (node: ElementContent | undefined) =>
  node?.type === 'text' || (node?.type === 'element' && PHRASING.has(node.tagName));

/** Whether a line end only lays out the source: within words it is a space. */
const isLayout = (node: ElementContent, index: number, all: readonly ElementContent[]) =>
  node.type === 'text' &&
  node.value === '\n' &&
  !(isPhrasing(all[index - 1]) && isPhrasing(all[index + 1]));

/** Of each list, whether its entries are paragraphs. */
const looseness = new WeakMap<List, boolean>();
function isLoose(list: List): boolean {
  const known = looseness.get(list);
  if (known !== undefined) return known;
  const isSpread = ({ spread, children }: ListItem) => spread ?? children.length > 1;
  const loose = Boolean(list.spread) || list.children.some(isSpread);
  looseness.set(list, loose);
  return loose;
}

const handlers: Handlers = {
  // For each entry the library asks all of its list how they stand: told, it asks none.
  listItem(state, node: ListItem, parent: Parents | undefined) {
    const told = parent?.type === 'list' ? { ...node, spread: isLoose(parent) } : node;
    return defaultHandlers.listItem(state, told, undefined);
  },
  mark(state, node: Mark): HastElement {
    const [anchor, ...more] = node.anchors;
    const children = state.all(node);
    const element: HastElement = {
      type: 'element',
      tagName: node.inLink ? 'span' : 'a',
      properties: anchor ? { id: wordsId(anchor.kind, anchor.id) } : {},
      children,
      data: { records: node.records },
    };
    // An element has one id: where several records begin with the same words, empty anchors help.
    element.children.unshift(
      ...more.map((ref): HastElement => ({
        type: 'element',
        tagName: 'span',
        properties: { id: wordsId(ref.kind, ref.id) },
        children: [],
      })),
    );
    return element;
  },
};

declare module 'hast' {
  interface ElementData {
    records?: RecordRef[];
  }
}

/**
 * Turns Markdown into the model's elements, by mdast-util-to-hast.
 * @param root the whole text, so that footnotes are numbered through it
 * @returns the elements of each top-level node, by node, and the footnotes.
 */
export function toElements(root: Root): {
  elementsOf: (nodes: readonly RootContent[]) => Node[];
  footnotes: Node[];
} {
  // Each top-level node is wrapped, so that its elements can be told apart afterwards.
  const wrapped: Root = {
    ...root,
    children: root.children.map(
      (node, index) =>
        (node.type === 'definition' || node.type === 'footnoteDefinition'
          ? node
          : {
              type: 'blockquote',
              children: [node],
              data: { hName: 'div', hProperties: { part: index } },
            }) as RootContent,
    ),
  };
  const hast = toHast(wrapped, {
    handlers,
    clobberPrefix: FOOTNOTE_PREFIX,
    // The view has the words for it.
    footnoteBackLabel: (note, again) => (again > 1 ? `${note + 1}-${again}` : `${note + 1}`),
  });
  const parts = new Map<RootContent, Node[]>();
  let footnotes: Node[] = [];
  for (const child of 'children' in hast ? hast.children : []) {
    if (child.type !== 'element') continue;
    const part = child.properties['part'];
    if (typeof part === 'number') {
      parts.set(root.children[part]!, toNodes(child.children));
    } else if (child.tagName === 'section') {
      // The label above the list is the interface's word, not the text's.
      footnotes = toNodes(child.children.filter((node) => !isLabel(node)));
    }
  }
  return { elementsOf: (nodes) => nodes.flatMap((node) => parts.get(node) ?? []), footnotes };
}

const isLabel = (node: ElementContent) => node.type === 'element' && node.tagName === 'h2';

function toNodes(children: readonly ElementContent[], inText = false): Node[] {
  return children
    .filter((child, index) => inText || !isLayout(child, index, children))
    .flatMap((child) => toNode(child) ?? []);
}

const TEXT_ELEMENTS = new Set(['p', 'td', 'th', 'pre', 'code', 'a', 'em', 'strong', 'del', 'span']);

function toNode(node: Nodes): Node | undefined {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return undefined;
  if (node.tagName === 'input') return node.properties['checked'] ? '☑' : '☐';
  const children = toNodes(node.children, TEXT_ELEMENTS.has(node.tagName));
  const props = toProps(node);
  const element: Element = { tag: node.tagName };
  if (Object.keys(props).length > 0) element.props = props;
  if (node.data?.records) element.mark = node.data.records;
  if (children.length > 0) element.children = children;
  return element;
}

/** Properties as React names them: attributes with a hyphen as they are, the others by property. */
function toProps(element: HastElement): Record<string, string | number | boolean> {
  const properties: Properties = { ...element.properties };
  const classes = [properties['className'] ?? []]
    .flat()
    .filter((name) => !/^language-/.test(String(name)));
  if (typeof properties['align'] === 'string') {
    // The attribute is obsolete, and the content-security policy blocks a style.
    classes.push(`align-${properties['align']}`);
    delete properties['align'];
  }
  properties['className'] = classes;
  if (element.tagName === 'th') properties['scope'] = 'col';
  const props: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (Array.isArray(value) && value.length === 0) continue;
    const { attribute, property } = find(html, name);
    props[attribute.includes('-') ? attribute : property] = Array.isArray(value)
      ? value.join(' ')
      : value;
  }
  return props;
}

import { createContext, createElement, memo, use, type ReactNode } from 'react';
import { text as m } from '../../messages/text.ts';
import { recordAddress } from '../../model/address/address.ts';
import type { Element, Node } from '../../model/analysis.ts';
import { textOf } from '../../model/outline.ts';
import type { RecordKind, RecordRef } from '../../model/record.ts';
import { Link } from '../shared/Link.tsx';
import styles from './Prose.module.css';

/** Renders elements of the text; again only when they are others. */
export const Prose = memo(function Prose({
  nodes,
  slug,
}: {
  nodes: readonly Node[];
  slug: string;
}) {
  return renderAll(nodes, slug);
});

/** Whether the reader wants records of a kind to be marked in the text. */
export const IsMarked = createContext<(kind: RecordKind) => boolean>(() => true);

const records = new WeakMap<globalThis.Element, readonly RecordRef[]>();

/** @returns the records that a mark in the page stands for, the innermost first. */
export const recordsOf = (mark: globalThis.Element): readonly RecordRef[] =>
  records.get(mark) ?? [];

/** What says to which kind of record a marked word leads, for those who do not see the mark. */
export const markDescription = (kind: RecordKind): string => `mark-${kind}`;

type Renderer = (props: {
  element: Element;
  slug: string;
  /** What follows at once. */
  next: Node | undefined;
  children: ReactNode[] | undefined;
}) => ReactNode;

/** Elements that need more than their tag. */
const RENDERERS: Partial<Record<string, Renderer>> = {
  a: ({ element, children }) => {
    const { href = '', ...props } = element.props ?? {};
    const target = String(href);
    // Footnotes stay within the page, whatever address the reader has followed the text to.
    if (target.startsWith('#')) {
      const sign = props['aria-label'];
      return (
        <a
          href={target}
          {...props}
          aria-label={sign ? m.backToSign({ sign: String(sign) }) : undefined}
          children={children}
        />
      );
    }
    if (target.startsWith('/')) return <Link to={target} {...props} children={children} />;
    return <a href={target} rel="external noopener" {...props} children={children} />;
  },
  // Wide content scrolls by itself, also by keyboard, so that the page never does sideways.
  table: ({ children }) => (
    <div className={styles.scroll} tabIndex={0} role="group">
      <table>{children}</table>
    </div>
  ),
  pre: ({ children }) => (
    <pre className={styles.scroll} tabIndex={0} dir="ltr">
      {children}
    </pre>
  ),
};

function renderAll(nodes: readonly Node[], slug: string): ReactNode[] {
  return nodes.map((node, index) => {
    if (typeof node === 'string') return node;
    const children = node.children && renderAll(node.children, slug);
    const Renderer = node.mark ? Mark : RENDERERS[node.tag];
    if (!Renderer)
      return createElement(node.tag, { key: index, ...node.props }, ...(children ?? []));
    return (
      <Renderer
        key={index}
        element={node}
        slug={slug}
        next={nodes[index + 1]}
        children={children}
      />
    );
  });
}

/** @returns whether the words of a note end with these, rather than go on in what follows. */
const endsNote = (marked: readonly RecordRef[], next: Node | undefined): boolean =>
  marked.some(
    ({ kind, id }) =>
      kind === 'note' &&
      !(typeof next === 'object' && next.mark?.some((ref) => ref.kind === kind && ref.id === id)),
  );

/** @returns whether what follows is of none of these records: the lines below the two are apart. */
const isApart = (marked: readonly RecordRef[], next: Node | undefined): boolean =>
  typeof next === 'object' &&
  next.mark !== undefined &&
  !next.mark.some(({ kind, id }) => marked.some((ref) => ref.kind === kind && ref.id === id));

/** Whose words have a line below them only where the reader asks for it. */
const isQuiet = ({ kind }: RecordRef): boolean => kind === 'quotation' || kind === 'event';

/** Words that carry records, as a link to the record that they carry most exactly. */
function Mark({ element, slug, next, children }: Parameters<Renderer>[0]) {
  const isMarked = use(IsMarked);
  const marked = (element.mark ?? []).filter(({ kind }) => isMarked(kind));
  const [first] = marked;
  // The words keep their anchor: a reader may still be led to them.
  if (!first) return <span {...element.props}>{children}</span>;
  const { kind } = first;
  const props = {
    ...element.props,
    className: styles.mark,
    // What is drawn below them: of quoted words within those of an agreement, the agreement's line.
    'data-kind': (marked.find((ref) => !isQuiet(ref)) ?? first).kind,
    // The sign of a note stands once, after all of its words.
    'data-ends': endsNote(marked, next) ? '' : undefined,
    'data-joins': isApart(marked, next) ? '' : undefined,
    ref: (mark: globalThis.Element | null) => {
      if (mark) records.set(mark, marked);
    },
  };
  // Within a link of the text there can be no other, and a space between two has no name for one.
  if (element.tag === 'span' || textOf([element]) === '') return <span {...props}>{children}</span>;
  return (
    <Link {...props} to={recordAddress(slug, first)} aria-describedby={markDescription(kind)}>
      {children}
    </Link>
  );
}

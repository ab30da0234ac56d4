import { createElement, type ReactNode } from 'react';
import { Link } from 'react-router';
import { recordAddress } from '../model/address.ts';
import type { Element, Node } from '../model/analysis.ts';
import type { RecordRef } from '../model/record.ts';
import styles from './Prose.module.css';

/** Renders elements of the text. */
export function Prose({ nodes, slug }: { nodes: readonly Node[]; slug: string }) {
  return nodes.map((node, index) => render(node, index, slug));
}

type Renderer = (props: {
  element: Element;
  slug: string;
  children: ReactNode[] | undefined;
}) => ReactNode;

/** Elements that need more than their tag. */
const RENDERERS: Partial<Record<string, Renderer>> = {
  a: ({ element, slug, children }) => {
    if (element.mark)
      return <Mark element={element} records={element.mark} slug={slug} children={children} />;
    const { href = '', ...props } = element.props ?? {};
    const target = String(href);
    // Footnotes stay within the page, whatever address the reader has followed the text to.
    if (target.startsWith('#')) return <a href={target} {...props} children={children} />;
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

function render(node: Node, key: number, slug: string): ReactNode {
  if (typeof node === 'string') return node;
  const children = node.children?.map((child, index) => render(child, index, slug));
  const renderer = RENDERERS[node.tag];
  if (renderer) {
    const Renderer = renderer;
    return <Renderer key={key} element={node} slug={slug} children={children} />;
  }
  const props = node.mark ? { ...node.props, className: styles.mark } : node.props;
  return createElement(node.tag, { key, ...props }, ...(children ?? []));
}

/** Words that carry records, as a link to the record that they carry most exactly. */
function Mark({
  element,
  records,
  slug,
  children,
}: {
  element: Element;
  records: readonly RecordRef[];
  slug: string;
  children: ReactNode[] | undefined;
}) {
  const [first] = records;
  if (!first) return children;
  return (
    <Link className={styles.mark} to={recordAddress(slug, first)} {...element.props}>
      {children}
    </Link>
  );
}

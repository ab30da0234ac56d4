import { toString } from 'mdast-util-to-string';
import type { RootContent } from 'mdast';
import { toElements } from '../../compile/tree/elements.ts';
import { sha256 } from '../../compile/source/text.ts';
import type { DeskText } from '../../model/desk/desk.ts';
import type { Language } from '../../language/language.ts';
import type { EditableDocument } from './document.ts';
import { peopleIn } from './who/people.ts';

/** The text as the reader sees it, each passage with its number. */
export function setText({ sections, passages }: EditableDocument, language: Language): DeskText {
  let next = 0;
  const number = (node: RootContent): void => {
    if (node.type === 'paragraph' || node.type === 'tableCell') {
      node.data = { ...node.data, hProperties: { 'data-passage': next } };
      next += 1;
    } else if ('children' in node && node.type !== 'heading') {
      // An item has a paragraph of its own only where the list is set with space.
      if (node.type === 'list' || node.type === 'listItem') node.spread = true;
      for (const child of node.children) number(child);
    }
  };
  for (const { prose } of sections) for (const node of prose) number(node);
  const { elementsOf, footnotes } = toElements({
    type: 'root',
    children: sections.flatMap(({ heading, prose }) => (heading ? [heading, ...prose] : prose)),
  });
  const set = sections.map(({ id, heading, prose }) => {
    const [element] = heading ? elementsOf([heading]) : [];
    const nodes = typeof element === 'object' ? (element.children ?? []) : [];
    return {
      id,
      ...(heading && { heading: { text: toString(heading), nodes } }),
      body: elementsOf(prose),
    };
  });
  const texts = passages.map(({ section, text }) => ({ section, text }));
  const people = peopleIn(
    texts.map(({ text }) => text),
    language,
  );
  const content = { sections: set, footnotes, passages: texts, ...(people && { people }) };
  return { ...content, hash: sha256(JSON.stringify(content)).slice(0, 16) };
}

declare module 'mdast' {
  interface Data {
    hProperties?: Record<string, string | number | boolean>;
  }
}

import { plainText, sha256 } from '../../compile/source/text.ts';
import type { RawFields } from '../../model/desk/desk.ts';
import { openDocument, type EditableDocument } from './document.ts';
import { applySplices } from './edit-yaml.ts';
import { DeskError } from './refused.ts';

/** @returns the fingerprint of the text of a file, without the headings that are the edition's. */
export function fingerprint(text: string): string {
  const { sections, passages, matter } = openDocument(text);
  const edition = (matter['edition'] ?? {}) as RawFields;
  const list = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : []);
  const isOurs = (id: string) =>
    list(edition['ours']).includes('section-headings') ||
    list(edition['our-headings']).includes(id);
  return sha256(plainText(sections, passages, ({ id }) => !isOurs(id)));
}

/**
 * Puts another paragraph in the place of one.
 * @param was what it was when the editor began
 * @param markdown of the new one
 */
export function replacePassage(
  document: EditableDocument,
  passage: number,
  was: string,
  markdown: string,
): string {
  const own = document.passages[passage];
  if (own?.text !== was)
    throw new DeskError('that paragraph has changed meanwhile', 'Load the page again.');
  const nodes = document.sections.flatMap(({ prose }) => prose);
  const node = nodes.find(
    ({ type, position }) => type === 'paragraph' && position!.start.line === own.line,
  );
  if (node?.type !== 'paragraph')
    throw new DeskError(
      'only a paragraph by itself can be changed here',
      'Change lists, tables and footnotes in the file; the desk takes it over.',
    );
  if (node.children.some(({ type }) => type !== 'text'))
    throw new DeskError(
      'that paragraph has links, emphasis or footnotes',
      'Change it in the file, so that they stay; the desk takes it over.',
    );
  const { start, end } = node.position!;
  return applySplices(document.text, [{ start: start.offset!, end: end.offset!, text: markdown }]);
}

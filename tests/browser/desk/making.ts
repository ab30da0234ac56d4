import { readFileSync } from 'node:fs';
import {
  openDocument,
  type EditableDocument,
  type EditableRecord,
} from '../../../src/authoring/desk/document.ts';
import { locateRecords, type Located } from '../../../src/authoring/desk/locate.ts';
import type { TextPlace } from '../../../src/model/desk/desk.ts';
import type { Editor } from './editor.ts';

/** An editor who knows what is to be recorded, and makes it at the desk. */
export interface Making {
  editor: Editor;
  /** The file that the desk writes. */
  file: string;
  target: EditableDocument;
  located: ReadonlyMap<string, Located>;
  /** Ids of the target, and those that the desk has given. */
  ids: Map<string, string>;
  /** What could not be made as it is in the target. */
  unable: string[];
}

export const now = ({ file }: Making): EditableDocument => openDocument(readFileSync(file, 'utf8'));

export const startMaking = (editor: Editor, file: string, target: EditableDocument): Making => ({
  editor,
  file,
  target,
  located: locateRecords(target),
  ids: new Map(),
  unable: [],
});

/** The words that a record is about: what a proposal for it would have. */
export function anchorOf({ located }: Making, { id, kind }: EditableRecord): TextPlace | undefined {
  const { words, quote, all } = located.get(id)!;
  const main = { figure: 'value', quotation: 'words', event: 'when', note: 'on', waive: 'words' };
  const name = kind === 'agreement' ? undefined : main[kind];
  return (
    (name === undefined ? undefined : words.get(name)) ??
    words.get('change.by') ??
    words.get('change.to') ??
    quote ??
    all[0]
  );
}

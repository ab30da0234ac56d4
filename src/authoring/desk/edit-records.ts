import type { DeskKind, RawFields, RawValue } from '../../model/desk/desk.ts';
import { orderOf } from '../../model/desk/fields.ts';
import { applySplices, changeValue, type Splice } from './edit-yaml.ts';
import {
  lastProseOf,
  writeRecordLines,
  type EditableDocument,
  type EditableRecord,
  type EditableSection,
} from './document.ts';
import { ConflictError, DeskError } from './refused.ts';

/** @throws ConflictError if somebody has changed the record since it was seen */
export function recordSeen(
  document: EditableDocument,
  id: string,
  version: string,
  mine?: (fields: RawFields) => RawFields | undefined,
): EditableRecord {
  const record = document.records.find((one) => one.id === id);
  if (record?.version === version) return record;
  const wanted = record && mine?.(record.fields);
  throw new ConflictError({
    record: id,
    ...(wanted && { mine: wanted }),
    ...(record && { theirs: record.fields, version: record.version }),
  });
}

const blockOf = (document: EditableDocument, section: string) => {
  const found = document.sections.find(({ id }) => id === section);
  if (!found) throw new DeskError(`there is no section "${section}"`, 'Load the page again.');
  if (found.records && !found.block)
    throw new DeskError(
      `the records of the section "${section}" cannot be read`,
      'Mend them in the file first; the problem says how.',
    );
  return found;
};

/** @returns the text with a record at the end of its section. */
export function addRecord(
  document: EditableDocument,
  section: string,
  kind: DeskKind,
  fields: RawFields,
): string {
  const { text, lineEnd } = document;
  const own = blockOf(document, section);
  const write = (indent: string) => writeRecordLines(kind, fields, indent).join(lineEnd) + lineEnd;
  if (own.block) {
    const last = own.block.entries.at(-1);
    const at = last ? lineAfter(text, last.end) : own.block.end;
    const indent = last ? /^ */.exec(text.slice(last.start))![0] : fenceIndent(own);
    return applySplices(text, [{ start: at, end: at, text: write(indent) }]);
  }
  const last = lastProseOf(own);
  if (!last) throw new DeskError(`the section "${section}" has no text`, 'Write some first.');
  const at = lineAfter(text, last.position!.end.offset!);
  const gap = text[at - 1] === '\n' ? '' : lineEnd;
  const block = `${gap}${lineEnd}\`\`\`yaml records${lineEnd}${write('')}\`\`\`${lineEnd}`;
  return applySplices(text, [{ start: at, end: at, text: block }]);
}

const fenceIndent = ({ records }: EditableSection) =>
  ' '.repeat((records?.position?.start.column ?? 1) - 1);

/** Where the next line begins; the end, where there is none. */
export function lineAfter(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

/** @returns the text without a record; without its block too, where it was the only one. */
export function removeRecord(document: EditableDocument, record: EditableRecord): string {
  const { text, sections } = document;
  const own = sections.find(({ id }) => id === record.section)!;
  const { block, records } = own;
  const rest = text.slice(block!.start, record.start) + text.slice(record.end, block!.end);
  if (rest.trim() === '' && records) {
    const start = text.lastIndexOf('\n', records.position!.start.offset! - 1) + 1;
    const end = lineAfter(text, records.position!.end.offset!);
    // With the blank line before it, or what follows would stand after two.
    const before = /\r?\n$/.exec(text.slice(0, start).replace(/\r?\n$/, ''))?.[0].length ?? 0;
    const from = before > 0 ? start - before : start;
    return applySplices(text, [{ start: from, end, text: '' }]);
  }
  return applySplices(text, [{ start: record.start, end: lineAfter(text, record.end), text: '' }]);
}

/** @returns the text with one field of a record changed; all else of it stays as it is spelt. */
export function setField(
  document: EditableDocument,
  record: EditableRecord,
  path: readonly (string | number)[],
  value: RawValue | undefined,
): string {
  const { text, sections } = document;
  const { block } = sections.find(({ id }) => id === record.section)!;
  const yaml = text.slice(block!.start, block!.end);
  if (!record.isBlock) return rewrite(document, record, path, value);
  const splice = changeValue(yaml, [record.index], path, value, orderOf(record.kind));
  return applySplices(text, [moved(splice, block!.start)]);
}

const moved = ({ start, end, text }: Splice, by: number): Splice => ({
  start: start + by,
  end: end + by,
  text,
});

/** A record in braces has no lines of its own: it is written anew. */
function rewrite(
  { text, lineEnd }: EditableDocument,
  record: EditableRecord,
  [name, ...inside]: readonly (string | number)[],
  value: RawValue | undefined,
): string {
  const indent = /^ */.exec(text.slice(record.start))![0];
  const fields = { ...record.fields };
  const key = String(name);
  if (value === undefined) delete fields[key];
  else if (inside.length === 0) fields[key] = value;
  else fields[key] = { ...(fields[key] as RawFields), [String(inside[0])]: value };
  const lines = writeRecordLines(record.kind, fields, indent);
  return applySplices(text, [{ start: record.start, end: record.end, text: lines.join(lineEnd) }]);
}

/** @returns the text with one key of the front matter changed. */
export function setMatter(
  { text, frontMatter }: EditableDocument,
  path: readonly string[],
  value: RawValue | undefined,
): string {
  if (!frontMatter)
    throw new DeskError('the file has no front matter', 'Begin it with a line "---" by hand.');
  const yaml = text.slice(frontMatter.start, frontMatter.end);
  const splice = changeValue(yaml, [], path, value, MATTER_ORDER);
  return applySplices(text, [moved(splice, frontMatter.start)]);
}

const MATTER_ORDER = [
  'draft',
  'title',
  'kind',
  'category',
  'lang',
  'translation',
  'author',
  'publisher',
  'published',
  'tags',
  'channels',
  'closing',
  'text-sha256',
  'edition',
  'names',
  'aliases',
  'corrections',
];

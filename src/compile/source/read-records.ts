import type { Code } from 'mdast';
import type { ZodType } from 'zod';
import type { Place, Problem } from '../problem.ts';
import { excerpt } from './markdown.ts';
import { nearest } from '../did-you-mean.ts';
import {
  agreementSchema,
  derivedFigureSchema,
  eventSchema,
  noteSchema,
  quotationSchema,
  quotedFigureSchema,
  waiverSchema,
  type AgreementRecord,
  type DerivedFigureRecord,
  type EventRecord,
  type NoteRecord,
  type QuotationRecord,
  type QuotedFigureRecord,
  type WaiverRecord,
} from './record-schemas.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlData } from './yaml.ts';

/** The kinds of records, by the key that each begins with. */
export const KINDS = ['agreement', 'figure', 'quotation', 'event', 'note', 'waive'] as const;

/** A record that fits its schema, and where its parts stand. */
export type SourceRecord = {
  id: string;
  section: string;
  /** @returns where a field stands in the file. */
  place(...path: PropertyKey[]): Place;
} & (
  | { kind: 'agreement'; fields: AgreementRecord }
  | { kind: 'figure'; fields: QuotedFigureRecord; derived?: undefined }
  | { kind: 'figure'; fields: DerivedFigureRecord; derived: true }
  | { kind: 'quotation'; fields: QuotationRecord }
  | { kind: 'event'; fields: EventRecord }
  | { kind: 'note'; fields: NoteRecord }
  | { kind: 'waive'; fields: WaiverRecord }
);

/** What a record is about, as far as it is known of one that does not fit its schema too. */
export interface Entry {
  line: number;
  /** Its quote, or the words that it is on. */
  words?: string;
}

/** Records that are there and could not be read: to refer to one of them is no second mistake. */
export interface Unread {
  ids: Set<string>;
  /** Whether a whole block could not be read, so that any id may be in it. */
  any: boolean;
}

/**
 * Reads a fenced block of records.
 * @param unread receives the records that do not fit their schemas
 * @returns the records that fit their schemas, all entries of the block, and a problem for each
 * mistake.
 */
export function readRecords(
  file: string,
  section: string,
  block: Code,
  unread: Unread,
): { records: SourceRecord[]; entries: Entry[]; problems: Problem[] } {
  const { line, column } = block.position!.start;
  // mdast strips the fence's own indentation from each line of the block.
  const start = { line: line + 1, column };
  const { data, problems } = readYaml({ file, text: block.value, start });
  if (!data) {
    unread.any = true;
    return { records: [], entries: [], problems };
  }
  if (!Array.isArray(data.value)) {
    return {
      records: [],
      entries: [],
      problems: [
        {
          file,
          ...(block.value.trim() === '' ? { line, column } : data.place([])),
          found: block.value.trim() === '' ? 'an empty block of records' : 'no list of records',
          expected: `a list, each entry beginning with its kind and id, such as "- agreement: some-id"; the kinds are ${KINDS.join(', ')}`,
          fix: 'write the records as such a list, or remove the block',
        },
      ],
    };
  }
  const records: SourceRecord[] = [];
  data.value.forEach((entry: unknown, index) => {
    const result = readRecord(data, entry, index, section);
    problems.push(...result.problems);
    if (result.record) records.push(result.record);
    else if (result.id === undefined) unread.any = true;
    else unread.ids.add(result.id);
  });
  const entries = data.value.map((entry: unknown, index): Entry => {
    const { line } = data.place([index]);
    const fields = entry !== null && typeof entry === 'object' ? Object.entries(entry) : [];
    const words = ['quote', 'on', 'words']
      .map((name) => fields.find(([key]) => key === name)?.[1] as unknown)
      .find((value) => typeof value === 'string');
    return words === undefined ? { line } : { line, words };
  });
  return { records, entries, problems };
}

/** A figure that has no value and no quote is derived, if "derive" is misspelt too. */
const isDerived = (keys: readonly string[]): boolean =>
  keys.includes('derive') ||
  (!keys.includes('value') &&
    !keys.includes('quote') &&
    keys.some((key) => nearest(key, ['derive']) !== undefined));

function readRecord(
  data: YamlData,
  entry: unknown,
  index: number,
  section: string,
): { record?: SourceRecord; id?: string | undefined; problems: Problem[] } {
  const { file } = data;
  const at = [index];
  const keys = entry !== null && typeof entry === 'object' ? Object.keys(entry) : [];
  const kind = KINDS.find((name) => keys.includes(name));
  if (!kind) {
    const first = keys[0] ?? excerpt(String(entry));
    const meant = nearest(first, KINDS);
    return {
      problems: [
        {
          file,
          ...data.place(at),
          found: keys.length > 0 ? `a record of the kind "${first}"` : `"${first}"`,
          expected: `a record that begins with one of: ${KINDS.join(', ')}`,
          fix: meant ? `write "${meant}: some-id"` : 'begin it with its kind and id',
        },
      ],
    };
  }
  const named: unknown = (entry as Record<string, unknown>)[kind];
  const id = typeof named === 'string' ? named : undefined;
  const shared = { section, place: (...path: PropertyKey[]) => data.place([...at, ...path]) };
  const read = <Fields>(schema: ZodType<Fields>, make: (fields: Fields) => SourceRecord) => {
    const { value, problems } = validate(schema, data, entry, at);
    return value ? { record: make(value), problems } : { id, problems };
  };
  switch (kind) {
    case 'agreement':
      return read(agreementSchema, (fields) => ({ kind, id: fields.agreement, fields, ...shared }));
    case 'figure':
      return isDerived(keys)
        ? read(derivedFigureSchema, (fields) => ({
            kind,
            id: fields.figure,
            fields,
            derived: true,
            ...shared,
          }))
        : read(quotedFigureSchema, (fields) => ({ kind, id: fields.figure, fields, ...shared }));
    case 'quotation':
      return read(quotationSchema, (fields) => ({ kind, id: fields.quotation, fields, ...shared }));
    case 'event':
      return read(eventSchema, (fields) => ({ kind, id: fields.event, fields, ...shared }));
    case 'note':
      return read(noteSchema, (fields) => ({ kind, id: fields.note, fields, ...shared }));
    case 'waive':
      return read(waiverSchema, (fields) => ({ kind, id: fields.waive, fields, ...shared }));
  }
}

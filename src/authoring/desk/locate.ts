import { findSpans } from '../../compile/evidence/folded-match.ts';
import type { Claim } from '../../compile/evidence/bound.ts';
import { findCell } from '../../compile/evidence/cells.ts';
import { AUTHOR } from '../../compile/evidence/field-words.ts';
import type { SourceRecord } from '../../compile/source/read-records.ts';
import { foldWhiteSpace } from '../../compile/source/passages.ts';
import type { DeskKind, RawFields, RawValue, TextPlace } from '../../model/desk/desk.ts';
import { NOT_STATED_FIELD, SLOTS } from '../../model/desk/fields.ts';
import type { EditableDocument, EditableRecord } from './document.ts';

/** Where a record's quote and the words of its fields stand; also of one that is not filled in yet. */
export interface Located {
  quote?: TextPlace;
  /** Of a record that rests on a cell, its heads. */
  heads: TextPlace[];
  words: Map<string, TextPlace>;
  /** Of a waiver for all places. */
  all: TextPlace[];
}

/** @returns the words of the text in the fields of a record, by their paths joined with dots. */
export function wordsOf(kind: DeskKind, fields: RawFields): [path: string, words: string][] {
  const found: [string, string][] = [];
  const add = (path: string, value: RawValue | undefined) => {
    if (typeof value === 'string' && value.trim() !== '' && value !== NOT_STATED_FIELD)
      found.push([path, foldWhiteSpace(value).trim()]);
  };
  /** Words alone, or a map that has them. */
  const either = (path: string, value: RawValue | undefined) =>
    add(path, isMap(value) ? value['words'] : value);
  for (const { name, type } of SLOTS[kind]) {
    const value = fields[name];
    if (type === 'words' || type === 'date')
      listed(value).forEach((part, at) => either(at === 0 ? name : `${name}.${at}`, part));
    else if (type === 'list') listed(value).forEach((entry, at) => either(`${name}.${at}`, entry));
    else if (type === 'speaker')
      listed(value).forEach((entry, at) => {
        const path = at === 0 ? name : `${name}.${at}`;
        if (entry !== AUTHOR)
          add(path, isMap(entry) ? (entry['words'] ?? entry['unnamed']) : entry);
      });
    else if (type === 'change' && isMap(value))
      for (const part of ['direction', 'from', 'to', 'by']) add(`${name}.${part}`, value[part]);
    else if (type === 'set' && isMap(value)) either(`${name}.count`, value['count']);
    else if (type === 'status' && isMap(value)) add(`${name}.words`, value['words']);
  }
  return found.filter(([path, words]) => !(path === 'source' && words === AUTHOR));
}

const isMap = (value: RawValue | undefined): value is RawFields =>
  typeof value === 'object' && !Array.isArray(value);
const listed = (value: RawValue | undefined): RawValue[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** @returns where words stand in the passages of a section. */
export function placesOf(
  { passages }: EditableDocument,
  section: string,
  words: string,
  isExact: boolean,
): TextPlace[] {
  return passages.flatMap((passage, index) =>
    passage.section === section
      ? findSpans(passage.text, words, isExact).map((span) => ({ passage: index, ...span }))
      : [],
  );
}

/** Finds where each record of a file stands. */
export function locateRecords(document: EditableDocument): Map<string, Located> {
  const located = new Map<string, Located>();
  for (const record of document.records) {
    const { kind, fields, section } = record;
    const own = kind === 'note' ? 'on' : kind === 'waive' ? 'words' : undefined;
    const written = textOf(fields['quote']) ?? (own && textOf(fields[own]));
    const places =
      written === undefined
        ? []
        : placesOf(document, section, written, textOf(fields['quote']) !== undefined);
    const nth = Number(textOf(fields['nth']) ?? NaN);
    const quote = Number.isNaN(nth)
      ? places.length === 1
        ? places[0]
        : undefined
      : places[nth - 1];
    const all = kind === 'waive' && textOf(fields['all']) !== undefined ? places : [];
    const everywhere = kind === 'waive' && textOf(fields['everywhere']) !== undefined;
    const sections = everywhere ? document.sections.map(({ id }) => id) : [];
    const cell = cellOf(document, section, fields['cell']);
    const found = cell?.[0] ?? quote;
    located.set(record.id, {
      ...(found && { quote: found }),
      heads: cell?.slice(1) ?? [],
      words: new Map(),
      all: [...all, ...sections.flatMap((one) => placesOf(document, one, written ?? '', false))],
    });
  }
  for (const { id, kind, fields } of document.records) {
    const { quote, words, heads } = located.get(id)!;
    const within = located.get(textOf(fields['within']) ?? '')?.quote;
    for (const [path, text] of wordsOf(kind, fields)) {
      const place = [quote, ...heads, within]
        .flatMap((stretch) => (stretch ? spansIn(document, stretch, text) : []))
        .at(0);
      if (place) words.set(path, place);
    }
  }
  return located;
}

const textOf = (value: RawValue | undefined): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? foldWhiteSpace(value).trim() : undefined;

/** The cell that a record rests on, and its heads. */
function cellOf(
  { passages }: EditableDocument,
  section: string,
  cell: RawValue | undefined,
): TextPlace[] | undefined {
  if (!isMap(cell) || typeof cell['row'] !== 'string' || typeof cell['column'] !== 'string')
    return undefined;
  const table = typeof cell['table'] === 'string' ? cell['table'] : undefined;
  const found = findCell({ table, row: cell['row'], column: cell['column'] }, section, passages);
  if ('problem' in found) return undefined;
  return [found.passage, ...found.heads].map((passage) => ({
    passage,
    start: 0,
    end: passages[passage]!.text.length,
  }));
}

/** @returns where words stand within a stretch of the text. */
export function spansIn(
  { passages }: EditableDocument,
  { passage, start, end }: TextPlace,
  words: string,
): TextPlace[] {
  const spans = findSpans(passages[passage]!.text.slice(start, end), words);
  return spans.map((span) => ({ passage, start: start + span.start, end: start + span.end }));
}

/** What the records account for, as the check counts it. */
export function claimsOf(
  { records }: EditableDocument,
  located: ReadonlyMap<string, Located>,
): Claim[] {
  return records.flatMap((record) => {
    const { words, all } = located.get(record.id)!;
    const source = sourceRecord(record);
    const claim = (place: TextPlace, field: string): Claim => ({
      ...place,
      record: source,
      path: field.split('.'),
      field,
    });
    return [
      ...[...words].map(([field, place]) => claim(place, field)),
      ...all.map((place) => claim(place, 'words')),
    ];
  });
}

/**
 * A record as the check has it. A cast: its fields may not fit yet, and nothing that reads them here
 * rests on that.
 */
const sourceRecord = ({ id, kind, section, fields }: EditableRecord): SourceRecord =>
  ({ id, kind, section, fields, place: () => ({ line: 1, column: 1 }) }) as unknown as SourceRecord;

import type { Heading, RootContent } from 'mdast';
import { parseMarkdown } from '../../compile/source/markdown.ts';
import { passagesOf, type Passage } from '../../compile/source/passages.ts';
import { splitSections, type SourceSection } from '../../compile/source/sections.ts';
import { remembered } from '../../language/kept/remembered.ts';
import { sha256 } from '../../compile/source/text.ts';
import { readYaml } from '../../compile/source/yaml.ts';
import type { Problem } from '../../compile/problem.ts';
import { DESK_KINDS, type DeskKind, type RawFields, type Refusal } from '../../model/desk/desk.ts';
import { orderOf } from '../../model/desk/fields.ts';
import { findMisplaced } from '../order.ts';
import { listEntries, type ListEntry } from './edit-yaml.ts';
import { writePair } from './write-value.ts';

/** A record and where it stands in the file. */
export interface EditableRecord extends ListEntry {
  id: string;
  kind: DeskKind;
  section: string;
  /** Which entry of its block it is. */
  index: number;
  version: string;
}

/** A piece of YAML in the file: what is between its fences. */
export interface YamlPiece {
  start: number;
  end: number;
}

export interface EditableSection extends SourceSection {
  passages: readonly Passage[];
  /** Its records, if there is a block; undefined within where they cannot be edited here. */
  block?: YamlPiece & { entries: ListEntry[] };
}

/** An analysis as its file has it, with where each part of it stands. */
export interface EditableDocument {
  text: string;
  /** How its lines end. */
  lineEnd: string;
  matter: RawFields;
  frontMatter?: YamlPiece;
  sections: EditableSection[];
  passages: Passage[];
  records: EditableRecord[];
  /** What keeps its records from being edited here. */
  broken?: Refusal;
}

/** Reads an analysis so that parts of it can be replaced; what is not replaced stays to the byte. */
export const openDocument = (text: string, file = ''): EditableDocument =>
  file === '' ? openNameless(text) : readDocument(text, file);

/** One change asks for the same text several times. */
const openNameless = remembered((text) => readDocument(text, ''), 3, 1);

/** Reads it anew, for who changes what is read. */
export function readDocument(text: string, file: string): EditableDocument {
  const { document, problems } = parseMarkdown({ file, text });
  const split = splitSections(file, document.tree);
  const misplaced = findMisplaced(file, document.tree.children, split.sections);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const frontMatter = document.frontMatter && insideOf(text, document.frontMatter);
  const unread: Problem[] = [...problems, ...split.problems, ...misplaced];
  const sections = split.sections.map((section): EditableSection => {
    const own = { ...section, passages: passagesOf(section.id, section.prose) };
    if (!section.records) return own;
    const piece = insideOf(text, section.records);
    const entries = listEntries(text.slice(piece.start, piece.end));
    if (entries) return { ...own, block: { ...piece, entries: entries.map(shift(piece.start)) } };
    const { line, column } = section.records.position!.start;
    const expected = 'a list of records that can be read, each on lines of its own';
    const found = 'a block of records that the desk cannot edit';
    unread.push({ file, line, column, found, expected, fix: 'mend it by hand first' });
    return own;
  });
  const records = sections.flatMap(({ id, block }) =>
    (block?.entries ?? []).flatMap((entry, index) => recordOf(entry, index, id, text) ?? []),
  );
  const [first] = unread;
  return {
    text,
    lineEnd,
    matter: frontMatter ? readMatter(text.slice(frontMatter.start, frontMatter.end)) : {},
    ...(frontMatter && { frontMatter }),
    sections,
    passages: sections.flatMap(({ passages }) => passages),
    records,
    ...(first && {
      broken: {
        message: `line ${first.line}: ${first.found}`,
        fix: `${first.expected}; ${first.fix}`,
      },
    }),
  };
}

const shift =
  (by: number) =>
  (entry: ListEntry): ListEntry => ({ ...entry, start: entry.start + by, end: entry.end + by });

function recordOf(
  entry: ListEntry,
  index: number,
  section: string,
  text: string,
): EditableRecord | undefined {
  const kind = DESK_KINDS.find((name) => name in entry.fields);
  const id = kind && entry.fields[kind];
  if (!kind || typeof id !== 'string') return undefined;
  const version = sha256(text.slice(entry.start, entry.end)).slice(0, 12);
  return { ...entry, id, kind, section, index, version };
}

/** What is between the first and the last line of a fenced block. */
function insideOf(text: string, node: Pick<RootContent, 'position'>): YamlPiece {
  const from = node.position!.start.offset!;
  const start = text.indexOf('\n', from) + 1;
  const end = text.lastIndexOf('\n', node.position!.end.offset! - 1) + 1;
  return { start, end: Math.max(start, end) };
}

function readMatter(yaml: string): RawFields {
  const { data } = readYaml({ file: '', text: yaml, start: { line: 2, column: 1 } });
  const value = data?.value;
  return value !== null && typeof value === 'object' ? (value as RawFields) : {};
}

/** @returns a record as lines of its block; blank fields too. */
export function writeRecordLines(kind: DeskKind, fields: RawFields, indent = ''): string[] {
  const order = orderOf(kind);
  const names = Object.keys(fields).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return names.flatMap((name, index) =>
    writePair(name, fields[name]!, index === 0 ? `${indent}- ` : `${indent}  `),
  );
}

/** The node after which a section's block of records goes. */
export const lastProseOf = ({
  prose,
  heading,
}: EditableSection): RootContent | Heading | undefined => prose.at(-1) ?? heading;

import type { Problem } from '../../compile/problem.ts';
import { readYaml } from '../../compile/source/yaml.ts';
import type { DeskProblem, Edit, RawFields, RawValue } from '../../model/desk/desk.ts';
import { SLOTS } from '../../model/desk/fields.ts';
import type { EditableDocument, EditableRecord } from './document.ts';
import type { Located } from './locate.ts';

/** A problem that says only that something is not accounted for yet. */
export const isOpenOnly = ({ found }: Problem): boolean =>
  /: no record accounts for (?:it|them)$/.test(found);

/** Puts each problem at its record and its words, with what buttons can do about it. */
export function placeAtWords(
  problems: readonly Problem[],
  document: EditableDocument,
  located: ReadonlyMap<string, Located>,
): DeskProblem[] {
  const starts = lineStarts(document.text);
  return problems
    .filter((problem) => !isOpenOnly(problem))
    .map((problem): DeskProblem => {
      const { line, column, found, expected, fix } = problem;
      const shown = { line, column, found, expected, fix };
      const offset = (starts[line - 1] ?? 0) + column - 1;
      const record = document.records.find(({ start, end }) => start <= offset && offset <= end);
      if (!record) {
        const passage = document.passages.findLastIndex(
          (one) => one.line === line && one.column <= column,
        );
        const place = { passage, start: 0, end: document.passages[passage]?.text.length ?? 0 };
        return { ...shown, ...(passage >= 0 && { place }), repairs: repairsOfText(problem) };
      }
      const field = fieldAt(document.text, record, offset);
      const { words, quote, all } = located.get(record.id)!;
      const own = [...words].find(([path]) => path === field || path.startsWith(`${field}.`))?.[1];
      const place = own ?? quote ?? all[0];
      return {
        ...shown,
        fix: forTheDesk(fix),
        record: record.id,
        field,
        ...(place && { place }),
        repairs: repairsOf(problem, record, field),
      };
    });
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The field that an offset within a record is in. */
function fieldAt(text: string, record: EditableRecord, offset: number): string {
  const lineEnd = text.indexOf('\n', offset);
  const before = text.slice(record.start, lineEnd < 0 ? text.length : lineEnd);
  const indent = /^ *- */.exec(before)?.[0].length ?? 2;
  const keys = [...before.matchAll(/^( *(?:- +)?)([\w-]+):/gm)].filter(
    (match) => match[1]!.length === indent,
  );
  return keys.at(-1)?.[2] ?? record.kind;
}

/** A fix that says what to write in the file, as what to do at the desk. */
const forTheDesk = (fix: string): string =>
  fix.replace(
    /\badd "([a-z-]+):[^"]*"/g,
    (_, name: string) => `fill the field “${name}” of the record`,
  );

const repairsOfText = ({ fix, found }: Problem): DeskProblem['repairs'] =>
  /SHA-256/.test(found) && /new SHA-256/.test(fix)
    ? [{ label: 'The change is intended', edits: [{ do: 'fingerprint' }] }]
    : [];

/** What a fix says to write, as edits: "write "x"", or fields in quotation marks ("nth: 2"). */
function repairsOf(
  { fix }: Problem,
  record: EditableRecord,
  field: string,
): DeskProblem['repairs'] {
  const set = (path: string[], value: RawValue): Edit => ({
    do: 'set',
    record: record.id,
    version: record.version,
    path,
    value,
  });
  const repairs: DeskProblem['repairs'] = [];
  const names = SLOTS[record.kind].map(({ name }) => name);
  for (const [, key = '', yaml = ''] of fix.matchAll(
    /"([a-z]+): ((?:\{[^}]*\}|\[[^\]]*\]|[^"[\]{}…]+))"/g,
  )) {
    const value = readPlain(yaml);
    if (value === undefined || yaml.includes('…')) continue;
    if (key === 'is' && (field === 'status' || field === 'mode'))
      repairs.push({ label: `${field}: ${yaml}`, edits: [set([field, 'is'], value)] });
    else if (names.includes(key))
      repairs.push({ label: `${key}: ${yaml}`, edits: [set([key], value)] });
  }
  const plain = /^write "(.+?)"(?=$|[;,] )/.exec(fix)?.[1];
  if (plain !== undefined && repairs.length === 0) {
    const path = pathTo(record.fields[field], field);
    if (path) repairs.push({ label: `write “${plain}”`, edits: [set(path, plain)] });
  }
  if (fix === 'remove the waiver')
    repairs.push({
      label: 'remove the waiver',
      edits: [{ do: 'remove', record: record.id, version: record.version }],
    });
  if (/^remove "nth"/.test(fix))
    repairs.push({
      label: 'remove “nth”',
      edits: [{ do: 'set', record: record.id, version: record.version, path: ['nth'] }],
    });
  return repairs;
}

/** Where the one text of a field is. */
function pathTo(value: RawValue | undefined, field: string): string[] | undefined {
  if (typeof value === 'string') return [field];
  if (value === undefined || Array.isArray(value)) return undefined;
  if (typeof value['words'] === 'string') return [field, 'words'];
  return undefined;
}

function readPlain(yaml: string): RawValue | undefined {
  const { data } = readYaml({ file: '', text: `x: ${yaml}\n`, start: { line: 1, column: 1 } });
  return (data?.value as RawFields | undefined)?.['x'];
}

import { fold, quoted, WIDTH } from './yaml-scalar.ts';
import { readYaml } from '../compile/source/yaml.ts';

/** What is written for a field: text; nothing, where an editor has to decide; or a map of such. */
export type FieldValue =
  string | undefined | readonly string[] | Readonly<Record<string, string | undefined>>;
/** The fields of a record in order, its kind and id first. */
export type RecordFields = readonly (readonly [name: string, value: FieldValue])[];

/**
 * Writes a record as an entry of a YAML list.
 * @param indent white space before its "-"
 * @returns its lines; each value is read back as it was given, in every script
 */
export function writeRecord(fields: RecordFields, indent: string): string[] {
  return fields.flatMap(([name, value], index) => {
    const start = `${indent}${index === 0 ? '- ' : '  '}`;
    if (typeof value !== 'object') return writeField(start, name, value);
    const inner = `${indent}    `;
    if (isList(value))
      return [
        `${start}${name}:`,
        ...value.flatMap((part) => [`${inner}- ${JSON.stringify(part)}`]),
      ];
    return [
      `${start}${name}:`,
      ...Object.entries(value).flatMap(([key, part]) => writeField(inner, key, part)),
    ];
  });
}

const isList = (value: object): value is readonly string[] => Array.isArray(value);

function writeField(start: string, name: string, value: string | undefined): string[] {
  const head = `${start}${name}:`;
  if (value === undefined) return [head];
  const inner = `${' '.repeat(start.length)}  `;
  // Other readers of YAML would take it for a number.
  const isNumeral = /^[\p{N}.,+-]+$/u.test(value);
  const ways = [
    ...(isNumeral ? [] : [[`${head} ${value}`]]),
    [`${head} ${quoted(value)}`],
    [`${head} >-`, ...fold(value, inner)],
  ];
  const fitting = ways.filter((lines) => lines.every((line) => line.length <= WIDTH));
  const written = [...fitting, ...ways.toReversed()].find((lines) => isReadAs(lines, name, value));
  if (!written) throw new Error(`no YAML is read as the text "${value}"`);
  return written;
}

function isReadAs(lines: readonly string[], name: string, value: string): boolean {
  // By itself the field is a map, as far in as it stands in the list.
  const text = `${lines.join('\n')}\n`.replace(/^( *)- /, '$1  ');
  const { data } = readYaml({ file: '', text, start: { line: 1, column: 1 } });
  return (data?.value as Record<string, unknown> | undefined)?.[name] === value;
}

import { fold, quoted, WIDTH } from '../yaml-scalar.ts';
import { readYaml } from '../../compile/source/yaml.ts';
import type { RawValue } from '../../model/desk/desk.ts';

/**
 * Writes a key of a YAML map and its value.
 * @param first what stands on the line before the key: its indentation, or that and "- "
 * @returns lines that are read back as they were given, in every script: on one line where it fits
 */
export function writePair(name: string, value: RawValue, first: string): string[] {
  const head = `${first}${name}:`;
  const inner = ' '.repeat(first.length + 2);
  if (typeof value === 'string')
    return value === '' ? [head] : choose(scalarWays(value, head, inner), first, name, value);
  const flow = `${head} ${writeFlow(value)}`;
  if (isEmpty(value)) return [flow];
  const block = Array.isArray(value)
    ? [head, ...value.flatMap((entry) => writeEntry(entry, inner))]
    : [head, ...Object.entries(value).flatMap(([key, part]) => writePair(key, part, inner))];
  return choose(flow.length <= WIDTH ? [[flow], block] : [block, [flow]], first, name, value);
}

/** @returns the lines of an entry of a list. */
function writeEntry(value: RawValue, indent: string): string[] {
  const start = `${indent}- `;
  if (typeof value === 'string') {
    const lines = choose(scalarWays(value, `${indent}x:`, `${indent}  `), indent, 'x', value);
    return [`${indent}-${lines[0]!.slice(indent.length + 2)}`, ...lines.slice(1)];
  }
  if (Array.isArray(value) || isEmpty(value)) return [`${start}${writeFlow(value)}`];
  return Object.entries(value).flatMap(([key, part], index) =>
    writePair(key, part, index === 0 ? start : `${indent}  `),
  );
}

const isEmpty = (value: RawValue) => Object.keys(value).length === 0;

/** The ways of writing a text behind its key, the plainest first. */
function scalarWays(value: string, head: string, inner: string): string[][] {
  // Other readers of YAML would take it for a number.
  const isNumeral = /^[\p{N}.,+-]+$/u.test(value);
  const ways = [
    ...(isNumeral ? [] : [[`${head} ${value}`]]),
    [`${head} ${quoted(value)}`],
    [`${head} >-`, ...fold(value, inner)],
  ];
  const fits = (lines: readonly string[]) => lines.every((line) => line.length <= WIDTH);
  return [...ways.filter(fits), ...ways.toReversed()];
}

function choose(ways: readonly string[][], first: string, name: string, value: RawValue): string[] {
  const written = ways.find((lines) => isReadAs(lines, first, name, value));
  if (!written) throw new Error(`no YAML is read as ${JSON.stringify(value)}`);
  return written;
}

function isReadAs(lines: readonly string[], first: string, name: string, value: RawValue): boolean {
  // By itself the key is of a map, as far in as it stands.
  const text = `${' '.repeat(first.length)}${lines.join('\n').slice(first.length)}\n`;
  const { data } = readYaml({ file: '', text, start: { line: 1, column: 1 } });
  const read = (data?.value as Record<string, unknown> | undefined)?.[name];
  return JSON.stringify(read) === JSON.stringify(value);
}

/** A value in brackets, on one line. */
function writeFlow(value: RawValue): string {
  if (typeof value === 'string') return isPlain(value) ? value : quoted(value);
  if (Array.isArray(value)) return `[${value.map(writeFlow).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, part]) => `${key}: ${writeFlow(part)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** Whether a text needs no quotation marks within brackets. */
const isPlain = (value: string): boolean =>
  /^[\p{L}\p{N}“”‘’«»$€£¥][^\n,[\]{}]*$/u.test(value) &&
  !/: |:$| #|\s$|^[\p{N}.,+-]+$/u.test(value);

import { isMap, isNode, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';
import { remembered } from '../../language/kept/remembered.ts';
import type { RawFields, RawValue } from '../../model/desk/desk.ts';
import { writePair } from './write-value.ts';

/** A stretch of a text that another takes the place of. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** @returns the text with the splices, which do not overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = text;
  for (const { start, end, text: put } of [...splices].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + put + result.slice(end);
  return result;
}

const parse = (yaml: string) =>
  parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });

/** An entry of a list of maps as it stands in its YAML. */
export interface ListEntry {
  fields: RawFields;
  /** From the indentation before its "-" to the end of its last line, without the line end. */
  start: number;
  end: number;
  /** Whether its fields stand on lines of their own. */
  isBlock: boolean;
}

/** @returns the entries of a list on lines; undefined where it is none, or cannot be read. */
export const listEntries = remembered(readEntries, 100, 200);

function readEntries(yaml: string): ListEntry[] | undefined {
  const document = parse(yaml);
  if (document.errors.length > 0) return undefined;
  const list = document.contents;
  if (list === null || (isScalar(list) && list.value === '')) return [];
  if (!isSeq(list) || list.flow) return undefined;
  const values = document.toJS() as RawValue[];
  const entries = list.items.map((item, index): ListEntry | undefined => {
    const range = isNode(item) ? item.range : undefined;
    if (!range || !isMap(item)) return undefined;
    const dash = yaml.lastIndexOf('-', range[0] - 1);
    return {
      fields: values[index] as RawFields,
      start: yaml.lastIndexOf('\n', dash) + 1,
      end: trimmedEnd(yaml, range[1]),
      isBlock: !item.flow,
    };
  });
  return entries.includes(undefined) ? undefined : (entries as ListEntry[]);
}

/** Where what ends at an offset ends, without the white space before that. */
function trimmedEnd(yaml: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(yaml[at - 1]!)) at -= 1;
  return at;
}

/**
 * Changes one value of a YAML map, and nothing else of it.
 * @param root where the map is: nothing for the whole, the index of an entry of a list
 * @param path of the value in the map
 * @param value undefined takes it out
 * @param order of the keys of the map, for one that is not there yet
 * @returns what to put where
 */
export function changeValue(
  yaml: string,
  root: readonly number[],
  path: readonly (string | number)[],
  value: RawValue | undefined,
  order: readonly string[] = [],
): Splice {
  const document = parse(yaml);
  let map = document.getIn(root, true) as YAMLMap;
  let rest = [...path];
  // As deep as maps stand on lines: what is around stays as it is.
  for (;;) {
    const [key, ...more] = rest;
    const child = pairOf(map, key)?.value;
    if (more.length === 0 || !isMap(child) || child.flow || typeof more[0] !== 'string') break;
    map = child;
    rest = more;
  }
  const [key, ...inside] = rest as [string, ...(string | number)[]];
  const pair = pairOf(map, key);
  const old = pair ? ((map.toJS(document) as RawFields)[key] ?? '') : undefined;
  const next = inside.length > 0 ? setIn(old, inside, value) : value;
  const end = yaml.includes('\r\n') ? '\r\n' : '\n';
  if (pair) return next === undefined ? takeOut(yaml, pair) : replacePair(yaml, pair, next, end);
  if (next === undefined) return { start: 0, end: 0, text: '' };
  return insertPair(yaml, map, key, next, map === document.getIn(root, true) ? order : [], end);
}

const pairOf = (map: YAMLMap, key: unknown): Pair | undefined =>
  map.items.find((item) => isScalar(item.key) && item.key.value === key);

const startOf = (pair: Pair): number => (isNode(pair.key) && pair.key.range?.[0]) || 0;
function endOf(yaml: string, pair: Pair): number {
  const after = isNode(pair.key) ? pair.key.range![1] : 0;
  const end = isNode(pair.value) ? pair.value.range![1] : after;
  return Math.max(trimmedEnd(yaml, end), yaml.indexOf(':', after) + 1);
}

function columnOf(yaml: string, at: number): string {
  const before = yaml.slice(yaml.lastIndexOf('\n', at - 1) + 1, at);
  return ' '.repeat(before.length);
}

function replacePair(yaml: string, pair: Pair, value: RawValue, end: string): Splice {
  const start = startOf(pair);
  const indent = columnOf(yaml, start);
  const lines = writePair(String((pair.key as { value: unknown }).value), value, indent);
  return { start, end: endOf(yaml, pair), text: lines.join(end).slice(indent.length) };
}

function takeOut(yaml: string, pair: Pair): Splice {
  const start = yaml.lastIndexOf('\n', startOf(pair)) + 1;
  const lineEnd = yaml.indexOf('\n', endOf(yaml, pair));
  return { start, end: lineEnd < 0 ? yaml.length : lineEnd + 1, text: '' };
}

function insertPair(
  yaml: string,
  map: YAMLMap,
  key: string,
  value: RawValue,
  order: readonly string[],
  end: string,
): Splice {
  const rank = order.indexOf(key);
  const before = map.items.filter((item) => {
    const other = order.indexOf(String((item.key as { value: unknown }).value));
    return rank < 0 || (other >= 0 && other < rank);
  });
  const previous = before.at(-1) ?? map.items[0]!;
  const at = endOf(yaml, previous);
  const lines = writePair(key, value, columnOf(yaml, startOf(previous)));
  return { start: at, end: at, text: end + lines.join(end) };
}

/** @returns a value with another in it; what is on the way there is made, what is left empty goes. */
export function setIn(
  old: RawValue | undefined,
  [key, ...rest]: readonly (string | number)[],
  value: RawValue | undefined,
): RawValue | undefined {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(old) ? [...old] : old === undefined || old === '' ? [] : [old];
    const next = setIn(list[key], rest, value);
    if (next === undefined) list.splice(key, 1);
    else list[key] = next;
    return list.length > 0 ? list : undefined;
  }
  const map: RawFields =
    typeof old === 'object' && !Array.isArray(old)
      ? { ...old }
      : typeof old === 'string' && old !== ''
        ? { words: old }
        : {};
  const next = setIn(map[key], rest, value);
  if (next === undefined) delete map[key];
  else map[key] = next;
  return Object.keys(map).length > 0 ? map : undefined;
}

import type { DeskRecord, RawFields, RawValue } from '../model/desk/desk.ts';
import { SLOTS, type Slot } from '../model/desk/fields.ts';

export type Path = readonly (string | number)[];

/** One place of a record that words of the text can fill. */
export interface WordSlot {
  path: Path;
  label: string;
  slot: Slot;
}

/**
 * The fields of a record that words fill, in order; parts of a field each by itself.
 * @param asked a field that the editor has asked for, though nothing stands in it yet
 */
export function wordSlots({ kind, fields }: DeskRecord, asked?: Path): WordSlot[] {
  return SLOTS[kind].flatMap((slot): WordSlot[] => {
    const { name, type } = slot;
    const value = fields[name];
    const one = (path: Path, label = name): WordSlot => ({ path, label, slot });
    switch (type) {
      case 'words':
        return name === 'value' && fields['change'] !== undefined
          ? []
          : [one(isMap(value) ? [name, 'words'] : [name])];
      case 'date':
        return isMap(value) && value['dated-by'] !== undefined
          ? [one([name, 'words']), one([name, 'dated-by'], 'dated-by')]
          : [one(isMap(value) ? [name, 'words'] : [name])];
      case 'speaker':
        return [one(isMap(value) && value['unnamed'] !== undefined ? [name, 'unnamed'] : [name])];
      case 'list':
        return [one([name, Array.isArray(value) && value[0] !== 'not-stated' ? value.length : 0])];
      case 'status':
        return isMap(value) && value['from'] !== undefined ? [] : [one([name, 'words'])];
      case 'mode':
        return value === undefined ? [] : [one([name, 'words'])];
      case 'phrases':
        return [one([name, Array.isArray(value) ? value.length : 0])];
      case 'change':
        return value === undefined && asked?.[0] !== name
          ? []
          : ['direction', 'by', 'from', 'to'].map((part) => one([name, part], CHANGE_PARTS[part]));
      case 'set':
        return value === undefined && asked?.[0] !== name ? [] : [one([name, 'count'], 'how many')];
      default:
        return [];
    }
  });
}

/** The parts of a change, as an editor reads them. */
const CHANGE_PARTS: Record<string, string> = {
  direction: 'which way',
  by: 'by how much',
  from: 'from',
  to: 'to',
};

export const isMap = (value: RawValue | undefined): value is RawFields =>
  typeof value === 'object' && !Array.isArray(value);

/** @returns what stands at a path. */
export const valueAt = (fields: RawFields, path: Path): RawValue | undefined =>
  path.reduce<RawValue | undefined>(
    (value, key) => (typeof value === 'object' ? (value as RawFields)[key] : undefined),
    fields,
  );

/** Whether nothing stands in a field; of a list, nothing at all. */
const isEmpty = (record: DeskRecord, { path, slot }: WordSlot): boolean => {
  const value = valueAt(record.fields, slot.type === 'list' ? path.slice(0, 1) : path);
  return value === undefined || value === '';
};

/**
 * @param after the field that was filled
 * @returns the next field that words can fill and none do; those that the record needs come first
 */
export function nextSlot(record: DeskRecord, after?: Path): Path | undefined {
  const slots = wordSlots(record);
  // Of a change: by how much, or from what to what.
  if (after?.[0] === 'change' && isMap(record.fields['change'])) {
    const { direction, by, from, to } = record.fields['change'];
    if (direction === undefined) return ['change', 'direction'];
    // Who says from what also says to what, whatever was taken for "by" before.
    if (after[1] === 'from' && to === undefined) return ['change', 'to'];
    if (after[1] === 'to' && from === undefined && by === undefined) return ['change', 'from'];
    if (by === undefined && (from === undefined || to === undefined))
      return ['change', from === undefined ? 'by' : 'to'];
  }
  const from = after ? slots.findIndex(({ path }) => path[0] === after[0]) + 1 : 0;
  const open = slots.filter((one) => isEmpty(record, one) && one.slot.type !== 'phrases');
  const needed = open.find(({ slot }) => slot.required);
  return (
    needed?.path ??
    open.find((one) => slots.indexOf(one) >= from && typeof one.path.at(-1) !== 'string')?.path ??
    open.find((one) => slots.indexOf(one) >= from)?.path
  );
}

/**
 * @param path of a field that words fill
 * @returns what empties it: a path, and what is put there; undefined where nothing stands in it
 */
export function emptied(
  { fields, kind }: DeskRecord,
  path: Path,
): { path: Path; value?: '' } | undefined {
  const slot = SLOTS[kind].find(({ name }) => name === path[0]);
  const last = path.at(-1);
  const isReading = slot !== undefined && ['words', 'date', 'speaker'].includes(slot.type);
  const at =
    typeof last === 'number' && last > 0
      ? // A list waits at its end: what it took last goes.
        [...path.slice(0, -1), last - 1]
      : // How words are read goes with the words.
        isReading && (last === 'words' || last === 'unnamed')
        ? path.slice(0, -1)
        : path;
  const now = valueAt(fields, at);
  if (now === undefined || now === '') return undefined;
  // What a record is nothing without stays there, and is empty.
  return slot?.required && at.length === 1 ? { path: at, value: '' } : { path: at };
}

export const isSamePath = (one: Path | undefined, other: Path): boolean =>
  one !== undefined && one.join('.') === other.join('.');

import { keyOf } from './records-in-text.ts';
import type { RecordRef } from '../record.ts';

/** Endnotes, and where their numbers stand. */
export interface Endnotes {
  /** The records, in the order of their numbers: the first has the number 1. */
  records: RecordRef[];
  /** For each mark what stands behind its words, the lowest first: "12", "b"; mostly nothing. */
  signs: string[][];
}

/**
 * Numbers the records of a text by where their words end, so that numbers rise as the text is read.
 * The editor's notes, which are no part of the record, have the letters of their own list.
 * @param marks for each run of marked words, in the order of the text, its records, the innermost first
 * @param notes ids of the editor's notes, as they are listed
 */
export function numberRecords(
  marks: readonly (readonly RecordRef[])[],
  notes: readonly string[],
): Endnotes {
  const last = new Map<string, number>();
  marks.forEach((refs, index) => refs.forEach((ref) => last.set(keyOf(ref), index)));
  const records: RecordRef[] = [];
  const signs = marks.map((refs, index) =>
    refs
      .filter((ref) => last.get(keyOf(ref)) === index)
      .map((ref) =>
        ref.kind === 'note' ? letters(notes.indexOf(ref.id) + 1) : String(records.push(ref)),
      ),
  );
  return { records, signs };
}

/** @returns the letters for a number from 1 on: a, b … z, aa, ab …, as `lower-alpha` counts in CSS. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}

import type { Evidence, Note } from '../../model/record.ts';
import type { SourceRecord } from '../source/read-records.ts';

/**
 * @param evidence where the words of each record stand, by id; a record without is left out
 * @returns the editor's notes of the model, in the order of the file
 */
export const makeNotes = (
  records: readonly SourceRecord[],
  evidence: ReadonlyMap<string, Evidence>,
): Note[] =>
  records.flatMap((record): Note[] => {
    const own = evidence.get(record.id);
    if (record.kind !== 'note' || !own) return [];
    const { on, why, text } = record.fields;
    return [{ kind: 'note', id: record.id, evidence: own, on, why, text }];
  });

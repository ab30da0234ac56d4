import type { Problem } from '../problem.ts';
import type { SourceRecord } from '../source/read-records.ts';

/** @returns a problem for each record that was drafted and that no editor has confirmed. */
export function checkDrafted(file: string, records: readonly SourceRecord[]): Problem[] {
  return records.flatMap((record): Problem[] => {
    if (!('drafted' in record.fields) || record.fields.drafted === undefined) return [];
    return [
      {
        file,
        ...record.place('drafted'),
        found: `"${record.id}", a drafted record that nobody has confirmed`,
        expected: 'a record that an editor has compared with the text',
        fix: 'compare each field with the text, then delete the line "drafted: true"',
      },
    ];
  });
}

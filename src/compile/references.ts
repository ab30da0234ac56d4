import type { Place, Problem } from './problem.ts';
import { nearest } from './nearest.ts';
import type { SourceRecord, Unread } from './records.ts';

/**
 * Checks that record ids are unique and that each id that a record names is one of the right kind.
 * @param unread records that are there but could not be read
 * @returns the records without those whose id is taken, the ids of those that refer to something
 * that is not there, and a problem for each mistake.
 */
export function checkReferences(
  file: string,
  all: readonly SourceRecord[],
  unread: Unread,
): { records: SourceRecord[]; unresolved: ReadonlySet<string>; problems: Problem[] } {
  const problems: Problem[] = [];
  const unresolved = new Set<string>();
  const byId = new Map<string, SourceRecord>();
  for (const record of all) {
    const first = byId.get(record.id);
    if (first) {
      problems.push({
        file,
        ...record.place(record.kind),
        found: `the record id "${record.id}" a second time; the first is in line ${first.place().line}`,
        expected: 'record ids that are unique in the file',
        fix: 'give one of the two another id',
      });
    } else byId.set(record.id, record);
  }
  const records = [...byId.values()];

  const isThere = (id: string) => byId.has(id) || unread.any || unread.ids.has(id);
  const resolve = (
    from: SourceRecord,
    id: string,
    place: Place,
    what: string,
    fits: (record: SourceRecord) => boolean,
  ): SourceRecord | undefined => {
    const target = byId.get(id);
    if (target && fits(target)) return target;
    unresolved.add(from.id);
    if (!target && isThere(id)) return undefined;
    const candidates = records.filter(fits).map((record) => record.id);
    const meant = nearest(id, candidates);
    problems.push({
      file,
      ...place,
      found: target ? `"${id}", which is no ${what}` : `"${id}", an id that no record has`,
      expected: `the id of ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`,
      fix: meant
        ? `write "${meant}"`
        : candidates.length > 0
          ? `write one of: ${candidates.join(', ')}`
          : `add ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}, or remove this`,
    });
    return undefined;
  };
  const isSet = (record: SourceRecord) =>
    record.kind === 'agreement' && record.fields.set !== undefined;

  for (const record of records) {
    const { within } = record.fields;
    if (within !== undefined) {
      resolve(
        record,
        within,
        record.place('within'),
        'record with a quote',
        (other) => other !== record && 'quote' in other.fields,
      );
    }
    if (record.kind === 'agreement') {
      const { status, set } = record.fields;
      if (status.from !== undefined) {
        const owner = resolve(record, status.from, record.place('status', 'from'), 'set', isSet);
        const { named } = (owner?.kind === 'agreement' && owner.fields.set) || {
          named: [record.id],
        };
        // An id in the list that is not there may be meant for this one; it is told already.
        if (owner && !named.includes(record.id) && named.every((id) => byId.has(id))) {
          problems.push({
            file,
            ...record.place('status', 'from'),
            found: `"${record.id}", which the set "${owner.id}" does not name`,
            expected: `"${record.id}" in the list "named" of the set`,
            fix: `add "${record.id}" to it, or give this record a status of its own`,
          });
        }
      }
      set?.named.forEach((id, index) => {
        const place = record.place('set', 'named', index);
        const member = resolve(
          record,
          id,
          place,
          'agreement',
          (other) => other.kind === 'agreement' && other !== record,
        );
        if (
          member?.kind === 'agreement' &&
          member.fields.status.from !== record.id &&
          (member.fields.status.from === undefined || byId.has(member.fields.status.from))
        ) {
          problems.push({
            file,
            ...place,
            found: `"${id}", whose status does not come from this set`,
            expected: `"status: { from: ${record.id} }" in the record "${id}"`,
            fix: `write that there, or take "${id}" out of the set`,
          });
        }
      });
    } else if (record.derived) {
      const { op, of } = record.fields.derive;
      of.forEach((id, index) => {
        const place = record.place('derive', 'of', index);
        if (op === 'not-named') resolve(record, id, place, 'set', isSet);
        else
          resolve(
            record,
            id,
            place,
            'figure with a value of its own',
            (other) => other.kind === 'figure' && !other.derived,
          );
      });
    }
  }
  return { records, unresolved, problems };
}

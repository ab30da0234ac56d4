import type { Place, Problem } from '../problem.ts';
import { nearest } from '../did-you-mean.ts';
import type { SourceRecord, Unread } from '../source/read-records.ts';

/** How many ids an editor is shown to choose from. */
const SHOWN = 6;

/**
 * @param section that in which the id is named
 * @returns the ids to choose from, those that are most like it first
 */
function oneOf(id: string, section: string, candidates: readonly SourceRecord[]): string {
  const words = id.split('-').filter((word) => word.length > 2);
  const rank = (other: SourceRecord) => ({
    shared: other.id.split('-').filter((word) => words.includes(word)).length,
    isNear: other.section === section ? 1 : 0,
  });
  const ranked = candidates
    .map((record) => ({ id: record.id, ...rank(record) }))
    .sort((a, b) => b.shared - a.shared || b.isNear - a.isNear)
    .map((entry) => entry.id);
  return ranked.length > SHOWN
    ? `one of: ${ranked.slice(0, SHOWN).join(', ')}, or of ${ranked.length - SHOWN} others`
    : `one of: ${ranked.join(', ')}`;
}

/**
 * Checks that record ids are unique and that each id that a record names is one of the right kind.
 * @param unread records that are there but could not be read
 * @returns the records without those whose id is taken, the ids of those that refer to something
 * that is not there, the ids that are not there, and a problem for each mistake.
 */
export function checkReferences(
  file: string,
  all: readonly SourceRecord[],
  unread: Unread,
): {
  records: SourceRecord[];
  unresolved: ReadonlySet<string>;
  missing: ReadonlySet<string>;
  problems: Problem[];
} {
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

  /** An id that no record has, renamed for one, is one mistake, however many records name it. */
  const missing = new Map<string, { problem: Problem; lines: number[] }>();
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
    const fitting = records.filter(fits);
    const candidates = fitting.map((record) => record.id);
    if (target === from) {
      problems.push({
        file,
        ...place,
        found: `"${id}", which is this record itself`,
        expected: `the id of ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`,
        fix: 'name another record, or remove this',
      });
      return undefined;
    }
    const known = target ? undefined : missing.get(id);
    if (known) {
      known.lines.push(place.line);
      return undefined;
    }
    const meant = nearest(id, candidates) ?? (candidates.length === 1 ? candidates[0] : undefined);
    const problem: Problem = {
      file,
      ...place,
      found: target ? `"${id}", which is no ${what}` : `"${id}", an id that no record has`,
      expected: `the id of ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`,
      fix: meant
        ? `write "${meant}"`
        : candidates.length > 0
          ? `write ${oneOf(id, from.section, fitting)}`
          : `add ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}, or remove this`,
    };
    problems.push(problem);
    if (!target) missing.set(id, { problem, lines: [] });
    return undefined;
  };
  const isSet = (record: SourceRecord) =>
    record.kind === 'agreement' && record.fields.set !== undefined;

  const namedBy = (record: SourceRecord): readonly string[] =>
    (record.kind === 'agreement' && record.fields.set?.named) || [];

  for (const record of records) {
    const within = 'within' in record.fields ? record.fields.within : undefined;
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
        // An id in the list that is not there may be meant for this one; it is reported already.
        if (
          owner &&
          !namedBy(owner).includes(record.id) &&
          namedBy(owner).every((id) => byId.has(id))
        ) {
          const other = records.find((set) => namedBy(set).includes(record.id));
          problems.push({
            file,
            ...record.place('status', 'from'),
            found: `"${record.id}", which the set "${owner.id}" does not name`,
            expected: `"${record.id}" in the list "named" of the set`,
            fix: other
              ? `write "${other.id}", the set that names it`
              : `add "${record.id}" to it, or give this record a status of its own`,
          });
        }
      }
      const perhaps = record.fields['perhaps-in'];
      if (perhaps !== undefined) {
        const place = record.place('perhaps-in');
        const owner = resolve(record, perhaps, place, 'set', isSet);
        if (owner && (namedBy(owner).includes(record.id) || status.from === perhaps))
          problems.push({
            file,
            ...place,
            found: `"${perhaps}", the set that names "${record.id}"`,
            expected: 'a set of which the text leaves open whether it is one',
            fix: 'remove "perhaps-in", or remove the id from the list "named" of the set',
          });
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
        const from = member?.kind === 'agreement' ? member.fields.status.from : undefined;
        // A status from what is no set, or from a set that does not name it, is reported there.
        const other = from === undefined ? undefined : byId.get(from);
        if (
          member &&
          from !== undefined &&
          from !== record.id &&
          other &&
          namedBy(other).includes(id)
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
    } else if (record.kind === 'figure' && !record.derived) {
      const of = record.fields.change?.of;
      if (of !== undefined)
        resolve(
          record,
          of,
          record.place('change', 'of'),
          'figure',
          (other) => other.kind === 'figure' && other !== record,
        );
    } else if (record.kind === 'figure' && record.derived) {
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
  for (const { problem, lines } of missing.values()) {
    const others = [...new Set(lines)];
    if (others.length > 0)
      problem.found += `, also named in line${others.length > 1 ? 's' : ''} ${others.join(', ')}`;
  }
  return { records, unresolved, missing: new Set(missing.keys()), problems };
}

import type { Code } from 'mdast';
import { bindRecords } from '../compile/evidence/bind.ts';
import { readRecords, type Unread } from '../compile/source/read-records.ts';
import { checkReferences } from '../compile/evidence/references.ts';
import type { SourceSection } from '../compile/source/sections.ts';

/** What an editor has left blank in a record that was drafted does not change what it accounts for. */
const FILLED: Record<string, string> = {
  label: 'x',
  about: 'x',
  is: 'x',
  phase: 'happened',
  use: 'author',
  speaker: 'author',
  source: 'not-stated',
  instrument: 'not-stated',
};

const filled = (block: Code): Code => ({
  ...block,
  // A key whose map stands below it is not blank.
  value: block.value.replace(
    /^( *)(\w+):[ \t]*(?=\r?$)(?!\r?\n\1 )/gm,
    (line, indent: string, key: string) =>
      key in FILLED && indent !== '' ? `${indent}${key}: ${FILLED[key]}` : line,
  ),
});

/**
 * Reads what the records of a file account for, those that were drafted and are still blank included.
 * @returns the claims, and the ids of the sections whose records cannot all be read
 */
export function readClaims(
  file: string,
  sections: readonly SourceSection[],
  passages: Parameters<typeof bindRecords>[1],
) {
  const unread: Unread = { ids: new Set(), any: false };
  const unclear = new Set<string>();
  const all = sections.flatMap(({ id, records: block }) => {
    // An empty block is one to be filled.
    if (!block || block.value.trim() === '') return [];
    const { records, problems } = readRecords(file, id, filled(block), unread);
    if (problems.length > 0) unclear.add(id);
    return records;
  });
  const { records, unresolved } = checkReferences(file, all, unread);
  for (const record of all) if (!records.includes(record)) unclear.add(record.section);
  const { bound, claims, uncertain } = bindRecords(file, passages, records, unresolved);
  for (const id of uncertain) unclear.add(id);
  return { bound, claims, unclear };
}

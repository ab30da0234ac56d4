import type { Code, RootContent } from 'mdast';
import type { Problem } from '../compile/problem.ts';
import type { SourceSection } from '../compile/source/sections.ts';

const isRecords = (node: RootContent): node is Code =>
  node.type === 'code' && node.lang === 'yaml' && node.meta?.trim() === 'records';

/** @returns blocks of records that are not at the end of their section, and sections that look the same. */
export function findMisplaced(
  file: string,
  nodes: readonly RootContent[],
  sections: readonly SourceSection[],
): Problem[] {
  const placed = new Set(sections.map(({ records }) => records));
  const problemAt = (place: { line: number; column: number }, found: string): Problem => ({
    file,
    line: place.line,
    column: place.column,
    found,
    expected: 'sections with ids of their own, each with one block of records at its end',
    fix: 'mend it first; npm run check tells how',
  });
  const ids = sections.map(({ id }) => id);
  return [
    ...nodes
      .filter((node) => isRecords(node) && !placed.has(node))
      .map((node) => problemAt(node.position!.start, 'a block of records that is out of place')),
    ...sections
      .filter(({ id }, index) => ids.indexOf(id) < index)
      .map(({ id, place }) => problemAt(place, `the id "${id}" a second time`)),
  ];
}

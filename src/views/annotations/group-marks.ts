import type { Analysis } from '../../model/analysis.ts';
import type { FoundMark } from './useFoundMarks.ts';

/** Marks of one section, in the order of the page. */
export interface FoundGroup {
  heading: string;
  found: FoundMark[];
}

/**
 * @param opening what the part before the first heading is called
 * @returns marks by their sections, and those whose words are no longer in the text
 */
export function groupMarks(
  { sections }: Analysis,
  found: readonly FoundMark[],
  opening: string,
): { groups: FoundGroup[]; orphans: FoundMark[] } {
  const groups = new Map<string, FoundGroup>();
  for (const one of [...found].sort((a, b) => a.order - b.order)) {
    if (!one.range) continue;
    const { section } = one.mark.words;
    const heading = sections.find(({ id }) => id === section)?.heading?.text ?? opening;
    const group = groups.get(heading) ?? { heading, found: [] };
    group.found.push(one);
    groups.set(heading, group);
  }
  return { groups: [...groups.values()], orphans: found.filter(({ range }) => !range) };
}

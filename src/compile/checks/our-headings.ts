import { nearest } from '../did-you-mean.ts';
import type { Problem } from '../problem.ts';
import type { SourceSection } from '../source/sections.ts';
import type { YamlData } from '../source/yaml.ts';

/**
 * @param ids the sections whose headings the front matter says are this edition's
 * @returns a problem for each that no section with a heading has.
 */
export function checkOurHeadings(
  data: YamlData,
  ids: readonly string[],
  sections: readonly SourceSection[],
): Problem[] {
  const known = sections.flatMap(({ id, heading }) => (heading ? [id] : []));
  return ids.flatMap((id, index): Problem[] => {
    if (known.includes(id)) return [];
    const meant = nearest(id, known);
    return [
      {
        file: data.file,
        ...data.place(['edition', 'our-headings', index]),
        found: `"${id}", an id that no section has`,
        expected: 'the id of a section whose heading is this edition’s',
        fix: meant === undefined ? 'remove it' : `write "${meant}"`,
      },
    ];
  });
}

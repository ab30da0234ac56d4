import type { FrontMatter } from '../source/front-matter.ts';
import { nearest } from '../did-you-mean.ts';
import type { Problem } from '../problem.ts';
import type { Unread } from '../source/read-records.ts';
import { ID_EXPECTED, isId } from '../source/schema.ts';
import type { YamlData } from '../source/yaml.ts';

/**
 * Checks that each old id leads to one that is there, and hides none that is there.
 * @param ids the ids of the sections and records of the analysis
 * @param unread records that are there but could not be read
 * @param missing ids that records name and that are reported as missing
 */
export function checkAliases(
  data: YamlData,
  { aliases }: FrontMatter,
  ids: readonly string[],
  unread: Unread,
  missing: ReadonlySet<string>,
): Problem[] {
  const { file } = data;
  return Object.entries(aliases.ids).flatMap(([old, now]): Problem[] => {
    // A file is written at the address that it was part of.
    if (!isId(old)) {
      return [
        {
          file,
          ...data.place(['aliases', 'ids', old], true),
          found: `the old id "${old}", which is not a valid id`,
          expected: ID_EXPECTED,
          fix: 'remove it, or write the id as it was',
        },
      ];
    }
    if (ids.includes(old)) {
      return [
        {
          file,
          ...data.place(['aliases', 'ids', old], true),
          found: `the old id "${old}", which a section or record still has`,
          expected: 'an id that is no longer in use',
          fix: 'remove the alias, or give the other its new id',
        },
      ];
    }
    if ([ids, [...missing], [...unread.ids]].some((some) => some.includes(now))) return [];
    if (unread.any) return [];
    const meant = nearest(now, ids);
    return [
      {
        file,
        ...data.place(['aliases', 'ids', old]),
        found: `"${now}", an id that no section and no record has`,
        expected: `the id that "${old}" has now`,
        fix: meant ? `write "${meant}"` : 'write the id of a section or record of this file',
      },
    ];
  });
}

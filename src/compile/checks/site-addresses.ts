import { join } from 'node:path';
import { addressesOf } from '../../model/address/addresses.ts';
import { isReservedSlug } from '../../model/address/reserved-slugs.ts';
import type { Analysis } from '../../model/analysis.ts';
import { nearest } from '../did-you-mean.ts';
import type { Problem } from '../problem.ts';
import type { SiteLink } from '../source/links.ts';

/** @returns a problem for each old slug that is that of an analysis, or of two. */
export function checkOldSlugs(analyses: readonly Analysis[], folder: string): Problem[] {
  const taken = new Set(analyses.map(({ slug }) => slug));
  return analyses.flatMap(({ slug, aliases }) =>
    aliases.slugs.flatMap((old): Problem[] => {
      if (!taken.has(old) && !isReservedSlug(old)) {
        taken.add(old);
        return [];
      }
      return [
        {
          file: join(folder, `${slug}.md`),
          line: 1,
          column: 1,
          found: isReservedSlug(old)
            ? `the old slug "${old}", which is kept for the site itself`
            : `the old slug "${old}", which another analysis has`,
          expected: 'slugs that lead to one analysis',
          fix: 'remove it from "aliases"',
        },
      ];
    }),
  );
}

/** @returns a problem for each link to an address that the site does not have. */
export function checkLinks(links: readonly SiteLink[], analyses: readonly Analysis[]): Problem[] {
  const known = addressesOf(analyses);
  const isKnown = new Set(known);
  return links
    .filter(({ path }) => !isKnown.has(path))
    .map(({ file, line, column, path }) => {
      const meant = nearest(path, known);
      return {
        file,
        line,
        column,
        found: `a link to "${path}", which is no address of this site`,
        expected: 'an address of a page, beginning and ending with a slash',
        fix: meant ? `write "${meant}"` : 'correct the address, or remove the link',
      };
    });
}

import { CATALOGUE, onwardAddress } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { makeCatalogue } from '../../model/library.ts';
import { makeOnward } from '../../model/onward.ts';
import type { SiteFile } from '../data-files.ts';

/**
 * Makes what pages load of other analyses, once a reader asks for it: the list of all, and where to go
 * on from each. No page has it within, or each would change with every other.
 * @param dataOf the path of an analysis's model, from the site's root
 */
export const catalogueFiles = (
  analyses: readonly Analysis[],
  dataOf: (slug: string) => string,
): SiteFile[] => [
  [CATALOGUE.slice(1), JSON.stringify(makeCatalogue(analyses, dataOf))],
  ...[...makeOnward(analyses, dataOf)].map(([slug, onward]): SiteFile => [
    onwardAddress(slug).slice(1),
    JSON.stringify(onward),
  ]),
];

import { listedLanguage } from './language-name.ts';
import {
  LIBRARY_FACETS,
  type CatalogueEntry,
  type FacetValue,
  type Library,
  type LibraryFacet,
} from './library-model.ts';

/** What the list of all analyses is narrowed by: one value of each facet, or all. */
export type LibraryFilter = Readonly<Partial<Record<LibraryFacet, string>>>;

/** @returns what a query asks for, as far as the library has it. */
export function readLibraryFilter(
  query: { get(name: string): string | null },
  facets: Library['facets'] = {},
): LibraryFilter {
  return Object.fromEntries(
    LIBRARY_FACETS.flatMap((facet) => {
      const value = query.get(facet);
      return facets[facet]?.some((one) => one.value === value) ? [[facet, value]] : [];
    }),
  );
}

/** @returns the query of the list as it is with a value chosen, or given up if it is chosen already. */
export function librarySearch(filter: LibraryFilter, facet: LibraryFacet, value: string): string {
  const pairs = LIBRARY_FACETS.flatMap((one) => {
    const chosen = one === facet ? (filter[facet] === value ? undefined : value) : filter[one];
    return chosen === undefined ? [] : `${one}=${encodeURIComponent(chosen)}`;
  });
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** @returns the analyses that are all of what is asked for. */
export const filterLibrary = (
  entries: readonly CatalogueEntry[],
  filter: LibraryFilter,
): CatalogueEntry[] =>
  entries.filter(
    ({ lang, kind, names }) =>
      (filter.lang === undefined || filter.lang === listedLanguage(lang)) &&
      (filter.kind ?? kind) === kind &&
      (filter.name === undefined || names.includes(filter.name)),
  );

/** @returns a facet with how many analyses each of its values would leave. */
export const countFacet = (
  entries: readonly CatalogueEntry[],
  filter: LibraryFilter,
  facet: LibraryFacet,
  values: readonly FacetValue[],
): FacetValue[] =>
  values.map((one) => ({
    ...one,
    count: filterLibrary(entries, { ...filter, [facet]: one.value }).length,
  }));

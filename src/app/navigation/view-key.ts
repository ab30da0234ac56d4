import type { RouteName } from '../../model/address/match-address.ts';

/** Views of all that an analysis has of a kind. */
export const LISTS = ['agreements', 'figures', 'voices'] as const;

/** What shows the text itself, by whatever address; the page of an analysis has it already. */
export const TEXT = 'text';
const OF_TEXT: readonly RouteName[] = ['analysis', 'section'];

/**
 * @param route of a page of an analysis
 * @param path of it, from the site's root
 * @returns the name that its view is known by among those of the analysis: that of a record is its path
 */
export const viewKey = (route: RouteName, path: string): string =>
  OF_TEXT.includes(route) ? TEXT : (LISTS.find((list) => list === route) ?? path);

/** @returns the part of the site that a view of an analysis is loaded with. */
export const partOfView = (route: RouteName): 'text' | 'records' | 'names' =>
  OF_TEXT.includes(route) ? 'text' : route === 'names' ? 'names' : 'records';

/** @returns whether a view is not kept when it is left: of records there are hundreds. */
export const isPassing = (name: string): boolean => name.startsWith('/');

import { patterns } from '../../model/address/address.ts';
import type { Page } from '../pages.tsx';

/** Views of all that an analysis has of a kind. */
export const LISTS = ['agreements', 'figures', 'voices'] as const;

/** What shows the text itself, by whatever address; the page of an analysis has it already. */
export const TEXT = 'text';
const OF_TEXT: readonly string[] = [patterns.analysis, patterns.section];

/**
 * @param path of a page of an analysis, from the site's root
 * @returns the name that its view is known by among those of the analysis: that of a record is its path
 */
export const viewName = ({ pattern }: Page, path: string): string =>
  OF_TEXT.includes(pattern) ? TEXT : (LISTS.find((list) => patterns[list] === pattern) ?? path);

/** @returns whether a view is not kept when it is left: of records there are hundreds. */
export const isPassing = (name: string): boolean => name.startsWith('/');

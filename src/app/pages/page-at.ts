import { matchAddress, type Params, type RouteName } from '../../model/address/match-address.ts';
import { ANALYSIS_PAGES } from './analysis-pages.tsx';
import type { Page } from './page.ts';
import { SITE_PAGES } from './site-pages.tsx';

/** What each route shows: the build writes a file for each of their addresses, the browser shows them. */
const PAGES: Readonly<Record<RouteName, Page>> = { ...SITE_PAGES, ...ANALYSIS_PAGES };

/**
 * @param path from the site's root
 * @returns what is shown at an address, and what the address names; undefined where there is nothing
 */
export function pageAt(path: string): { name: RouteName; page: Page; params: Params } | undefined {
  const match = matchAddress(path);
  return match && { ...match, page: PAGES[match.name] };
}

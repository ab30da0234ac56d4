import { matchPath } from 'react-router';
import { pages, type Page, type Params } from '../pages.tsx';

/**
 * Finds the page of an address: the first whose pattern it is.
 * @param path from the site's root
 * @returns the page and what its pattern names; undefined where there is none, or no address at all
 */
export function pageAt(path: string): { page: Page; params: Params } | undefined {
  const decoded = decode(path);
  if (decoded === undefined) return undefined;
  for (const page of pages) {
    const match = matchPath(page.pattern, decoded);
    if (match) return { page, params: match.params };
  }
  return undefined;
}

/** @returns undefined where a percent sign begins nothing that can be decoded. */
function decode(path: string): string | undefined {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
}

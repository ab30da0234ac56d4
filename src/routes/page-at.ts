import { matchPath } from 'react-router';
import { pages, type Page, type Params } from './pages.tsx';

/**
 * Finds the page of an address: the first whose pattern it is.
 * @param path from the site's root, and one that can be decoded
 */
export function pageAt(path: string): { page: Page; params: Params } | undefined {
  for (const page of pages) {
    const match = matchPath(page.pattern, decodeURI(path));
    if (match) return { page, params: match.params };
  }
  return undefined;
}

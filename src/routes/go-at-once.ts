import { inShown, UNSHOWN } from '../views/shown.ts';
import { fragmentId } from './fragment.ts';
import { keptName } from './kept-name.ts';
import { VIEWS } from './KeptViews.tsx';
import { pageAt } from './page-at.ts';

/**
 * Shows what a link leads to in the frame after the click, where it is here already: a view that is kept
 * out of sight, or a section of the text that is open. What else belongs to the arrival follows: it
 * takes a slow processor some frames.
 * @returns a function that stops it
 */
export function goAtOnce(page: Document): () => void {
  const go = ({ target, defaultPrevented }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const { href, pathname, search, hash } = window.location;
    // The router has been at the link before: the address is the new one already.
    if (!defaultPrevented || link?.href !== href) return;
    const root = page.documentElement.dataset['root'] ?? '/';
    const path = pathname.slice(root.length - 1);
    const found = pageAt(path);
    if (!found || found.page.of !== 'analysis') return;
    const { slug = '', section } = found.params;
    const isChanged = showView(page, slug, keptName(found.page, path), search);
    if (isChanged === undefined) return;
    const id = hash === '' ? section : fragmentId(hash);
    if (id !== undefined) inShown(`#${CSS.escape(id)}`)?.scrollIntoView();
    else if (isChanged) window.scrollTo(0, 0);
  };
  page.addEventListener('click', go);
  return () => page.removeEventListener('click', go);
}

/**
 * Shows a view as `KeptViews` is about to.
 * @param query as which it is asked for
 * @returns whether another was shown before; undefined where it is not here, or lists something else
 */
function showView(page: Document, slug: string, name: string, query: string): boolean | undefined {
  const views = [...page.querySelectorAll<HTMLElement>(`main [${VIEWS}="${slug}"] > *`)];
  const wanted = views.find(({ dataset }) => dataset['view'] === name);
  const isKept = wanted?.hasAttribute(UNSHOWN);
  if (isKept && wanted?.dataset['query'] !== query) return undefined;
  if (isKept) for (const view of views) view.toggleAttribute(UNSHOWN, view !== wanted);
  return isKept;
}

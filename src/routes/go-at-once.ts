import { pageAt } from './page-at.ts';

/**
 * Shows the section that a link leads to in the frame after the click, where the text that it is of is
 * open. What else belongs to the arrival follows: it takes a slow processor some frames.
 * @returns a function that stops it
 */
export function goAtOnce(page: Document): () => void {
  const go = ({ target, defaultPrevented }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const { href, pathname } = window.location;
    // The router has been at the link before: the address is the new one already.
    if (!defaultPrevented || link?.href !== href || link.hash !== '') return;
    const root = page.documentElement.dataset['root'] ?? '/';
    const { slug, section } = pageAt(pathname.slice(root.length - 1))?.params ?? {};
    const text = page.querySelector<HTMLElement>('main [data-text]');
    if (section === undefined || text?.dataset['text'] !== slug) return;
    page.getElementById(section)?.scrollIntoView();
  };
  page.addEventListener('click', go);
  return () => page.removeEventListener('click', go);
}

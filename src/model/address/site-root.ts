/**
 * Where the site stands on its host: `data-root` of the document, with a slash at its end. The build
 * writes it relative to the page; `src/entries/browser.tsx` makes it a path before anything else runs,
 * so scripts that start earlier have to resolve it themselves.
 * @param page the document
 */
export function siteRoot(page: {
  documentElement: { dataset: Record<string, string | undefined> };
}): string {
  return page.documentElement.dataset['root'] ?? '/';
}

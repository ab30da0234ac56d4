/** What a large window shows of any view takes no more HTML than this, in characters. */
const WINDOW = 24_000;

/** The id of what ends every page. A section’s id has no dot, and nothing else’s begins so. */
export const PAGE_END = 'page.end';

/** What is soon at its end itself. */
const SMALL = /<(?:a|p|li|h[1-6])\b[^>]*? id="([a-z0-9.-]+)"/g;

/**
 * What a page is not painted without: its first window. Of a page that arrives in pieces the part that
 * is here would move when the rest comes: lines that are set anew, links that begin a new line.
 * https://html.spec.whatwg.org/multipage/links.html#link-type-expect
 * @param html what stands in the body
 * @returns the id of the first element behind the first window
 */
export function endOfFirstWindow(html: string): string {
  SMALL.lastIndex = html.indexOf('<main') + WINDOW;
  return SMALL.exec(html)?.[1] ?? PAGE_END;
}

import type { Preferences } from './preferences.ts';

/** The colours that the page was delivered with, one for each theme of the system. */
const delivered = new WeakMap<HTMLMetaElement, string>();

/** The browser's own bars take the colour of the paper, also in a theme that the reader has chosen. */
export function applyThemeColour(page: Document, { theme }: Preferences): void {
  for (const meta of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = delivered.get(meta) ?? meta.content;
    delivered.set(meta, own);
    const colour =
      theme === 'system'
        ? own
        : page.defaultView?.getComputedStyle(page.documentElement).backgroundColor;
    if (colour && meta.content !== colour) meta.content = colour;
  }
}

declare global {
  interface Window {
    /** Set by the browser's entry as soon as it runs. */
    runs?: boolean;
  }
}

/** The entry runs: it is no error of the host, and it is whole. */
export function noteRunning(page: Window): void {
  page.runs = true;
}

/**
 * Watches over the entry, and looks after the styles that the page links. They may come as an error of
 * the host, as a page in their place or cut off, in a bad moment of a deploy, and the browser may have
 * orders to keep that for a year. Then they are asked for past what the browser keeps, and the page
 * reloaded with them; once in a tab. This stands in every page, before its text: it is kept short.
 */
export function watchFiles(page: Document, entry: HTMLScriptElement): void {
  entry.onerror = entry.onload = () => window.runs || recoverFile(entry.src);
  for (const { sheet, href } of page.querySelectorAll<HTMLLinkElement>(
    'link[rel=stylesheet]:not([media])',
  ))
    if (!sheet?.cssRules.length) recoverFile(href);
}

/** Asks for a file past what the browser keeps, and reloads the page with it; once in a tab. */
export const recoverFile = (url: string): void =>
  void fetch(url, { cache: 'reload' })
    // To its end: what breaks off again helps nobody.
    .then((answer) => (answer.ok ? answer.text() : ''))
    .then((isWhole) => {
      if (!isWhole || sessionStorage[url]) return;
      sessionStorage[url] = 1;
      location.reload();
    })
    // Where it cannot be had, or not be known whether it was asked for, the next page tries.
    .catch(() => {});

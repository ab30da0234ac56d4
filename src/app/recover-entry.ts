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
 * Watches over the entry. It may come as an error of the host, as a page in its place or cut off, in a
 * bad moment of a deploy, and the browser may have orders to keep that for a year. Then it is asked
 * for past what the browser keeps, and the page reloaded with it; once in a tab. This stands in
 * every page, before its text: it is kept short.
 */
export function watchEntry(entry: HTMLScriptElement): void {
  const { src } = entry;
  entry.onerror = entry.onload = () =>
    window.runs ||
    fetch(src, { cache: 'reload' })
      // To its end: what breaks off again helps nobody.
      .then((answer) => (answer.ok ? answer.text() : ''))
      .then((isWhole) => {
        if (!isWhole || sessionStorage[src]) return;
        sessionStorage[src] = 1;
        location.reload();
      })
      // Where it cannot be had, or not be known whether it was asked for, the next page tries.
      .catch(() => {});
}

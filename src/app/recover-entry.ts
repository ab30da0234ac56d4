import { refetch } from './refetch.ts';

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
 * bad moment of a deploy, and the browser may have been told to keep that for a year. Then it is asked
 * for past what the browser keeps; once it is there, the page is loaded anew with it, if that has not
 * just been done.
 */
export function watchEntry(page: Window, entry: HTMLScriptElement): void {
  page.refetch = refetch;
  entry.onerror = entry.onload = async () => {
    if (page.runs || !(await refetch([entry.src]))) return;
    try {
      const { sessionStorage, location } = page;
      const key = `verbatim:entry:${entry.src}`;
      if (sessionStorage.getItem(key)) return;
      sessionStorage.setItem(key, '1');
      location.reload();
    } catch {
      // Where it cannot be known whether it was done before, the next page has it.
    }
  };
}

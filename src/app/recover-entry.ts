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

/** Calls a function when a script could not be had, or is there and has not run: one that was cut off. */
export function whenBroken(entry: HTMLScriptElement, act: () => void): void {
  entry.addEventListener('error', act);
  entry.addEventListener('load', () => {
    if (!window.runs) act();
  });
}

/**
 * The entry has come as an error of the host, or as a page in its place, in a bad moment of a deploy,
 * and the browser may have been told to keep that for a year. It is asked for past what the browser
 * keeps; once it is there, the page is loaded anew with it, if that has not just been done.
 * @param url of the entry
 */
export async function recoverEntry(page: Window, url: string): Promise<void> {
  if (!(await refetch([url]))) return;
  try {
    const key = `verbatim:entry:${url}`;
    if (page.sessionStorage.getItem(key) !== null) return;
    page.sessionStorage.setItem(key, '');
    page.location.reload();
  } catch {
    // Where it cannot be known whether it was done before, the next page has it.
  }
}

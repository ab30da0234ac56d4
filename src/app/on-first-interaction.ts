/** What tells that a reader is there. */
const SIGNS = ['pointermove', 'pointerdown', 'scroll', 'keydown', 'focusin'] as const;

/**
 * Runs a task at the first thing that the reader does: a page that is only looked at loads nothing
 * more than it shows.
 * @param task given the event
 * @returns a function that stops it
 */
export function whenActive(page: Window, task: (event: Event) => void): () => void {
  const abort = new AbortController();
  const run = (event: Event) => {
    abort.abort();
    task(event);
  };
  for (const sign of SIGNS)
    page.addEventListener(sign, run, { passive: true, signal: abort.signal });
  return () => abort.abort();
}

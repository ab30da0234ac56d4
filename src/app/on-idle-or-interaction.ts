/** What a reader does first. */
const TOUCHES = ['pointerdown', 'keydown', 'focusin'] as const;

/** How long a page that does not come to rest is waited for, in milliseconds. */
const MAX_IDLE_WAIT_MS = 2000;

/** Runs a task once the browser has nothing else to do, or as soon as the reader does something. */
export function whenQuiet(page: Window, task: () => void): void {
  const abort = new AbortController();
  const run = () => {
    if (abort.signal.aborted) return;
    abort.abort();
    task();
  };
  for (const touch of TOUCHES)
    page.addEventListener(touch, run, { capture: true, signal: abort.signal });
  if (page.early?.length) setTimeout(run);
  else if ('requestIdleCallback' in page)
    page.requestIdleCallback(run, { timeout: MAX_IDLE_WAIT_MS });
  else setTimeout(run, 100);
}

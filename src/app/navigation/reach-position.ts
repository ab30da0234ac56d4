/** What a reader does who no longer waits to be brought back. */
const TOUCHES = ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const;

/**
 * Brings a reader back to a place that the page is still too short for: some of what stands at its end
 * is told late. As soon as it is long enough, or the reader does something, that is all.
 * @param position in CSS pixels from the top
 */
export function reachPosition(page: Window, position: number): void {
  const abort = new AbortController();
  const observer = new ResizeObserver(() => {
    page.scrollTo(0, position);
    if (page.scrollY >= Math.floor(position)) abort.abort();
  });
  observer.observe(page.document.body);
  for (const touch of TOUCHES)
    page.addEventListener(touch, () => abort.abort(), { passive: true, signal: abort.signal });
  abort.signal.addEventListener('abort', () => observer.disconnect());
}

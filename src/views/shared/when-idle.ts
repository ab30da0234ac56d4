/** Does something once the page has come to rest. @returns a function that calls it off. */
export function whenIdle(task: () => unknown): () => void {
  if ('requestIdleCallback' in window) {
    const id = requestIdleCallback(() => void task(), { timeout: 5000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(() => void task(), 1000);
  return () => clearTimeout(id);
}

/**
 * Brings a reader back to a place that the page is still too short for: some of what stands at its end
 * is known late. As soon as it is long enough, or the reader scrolls or presses something, that is all.
 * @param position in CSS pixels from the top
 */
export function reachPosition(page: Window, position: number): void {
  const observer = new ResizeObserver(() => {
    page.scrollTo(0, position);
    if (page.scrollY > position - 1) observer.disconnect();
  });
  observer.observe(page.document.body);
  for (const touch of ['wheel', 'pointerdown', 'keydown'])
    page.addEventListener(touch, () => observer.disconnect(), { passive: true });
}

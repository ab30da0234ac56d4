/**
 * Calls a function whenever the page is scrolled or the window has another size.
 * @returns a function that stops it
 */
export function followWindow(follow: () => void): () => void {
  window.addEventListener('scroll', follow, { passive: true });
  window.addEventListener('resize', follow, { passive: true });
  return () => {
    window.removeEventListener('scroll', follow);
    window.removeEventListener('resize', follow);
  };
}

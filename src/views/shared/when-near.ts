import { whenIdle } from './when-idle.ts';

/**
 * Does something once a part of the page is in view or a window's height from it, and the page has come
 * to rest. @returns a function that calls it off
 */
export function whenNear(element: Element, task: () => unknown): () => void {
  if (!('IntersectionObserver' in window)) return whenIdle(task);
  let callOff: (() => void) | undefined;
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      callOff = whenIdle(task);
    },
    { rootMargin: '100% 0px' },
  );
  watcher.observe(element);
  return () => {
    watcher.disconnect();
    callOff?.();
  };
}

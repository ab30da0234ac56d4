import { useEffect, useState } from 'react';

/** How far beyond the window counts as near, in windows. */
const AROUND = '100% 0px';

/**
 * Follows which elements the reader is near to.
 * @param ids of the elements
 * @returns the ids of those that are within a window's height of the window
 */
export function useNear(ids: readonly string[]): ReadonlySet<string> {
  const [near, setNear] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (!('IntersectionObserver' in window)) return;
    const observer = new IntersectionObserver(
      (entries) =>
        setNear((before) => {
          const after = new Set(before);
          for (const { target, isIntersecting } of entries)
            if (isIntersecting) after.add(target.id);
            else after.delete(target.id);
          return after;
        }),
      { rootMargin: AROUND },
    );
    for (const id of ids) {
      const element = document.getElementById(id);
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [ids]);
  return near;
}

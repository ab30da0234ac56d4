import { anchorIn, movedBy, type Anchor } from '../../preferences/keep-place.ts';

/**
 * Where a reader was in a view when they left it, by what stands there: where it is laid out otherwise
 * when they come back, for another text size or in another window, pixels lead elsewhere.
 */
const anchors = new WeakMap<Element, Map<string, Anchor>>();

/** Notes where a reader is in a view that they are about to leave. @param key of the entry that they leave */
export function noteAnchor(view: Element, key: string): void {
  const anchor = window.scrollY > 0 ? anchorIn(view) : undefined;
  const noted = anchors.get(view) ?? new Map<string, Anchor>();
  anchors.set(view, noted);
  if (anchor) noted.set(key, anchor);
  else noted.delete(key);
}

/** @returns how far down what a reader was at has moved since they left an entry, in CSS pixels. */
export function movedSince(view: Element, key: string): number {
  const anchor = anchors.get(view)?.get(key);
  return anchor && view.contains(anchor.words) ? movedBy(anchor) : 0;
}

import { drawnKey, movePlace, placeOf } from './places.ts';

/**
 * Where a reader was in a view when they left it, by what stands there: where it is laid out otherwise
 * when they come back, for another text size or in another window, pixels lead elsewhere.
 */
interface Left {
  focused: WeakRef<HTMLElement> | undefined;
  /** The part of the view that they had begun to read. */
  part: WeakRef<Element> | undefined;
  /** How much of it was above the window, of all of it. */
  read: number;
}

/** By the entry of the history. */
const left = new Map<string, Left>();

/** What a reader takes in at once. */
const BLOCKS = 'p, li, tr, h1, h2, h3, h4';
/** How far it is from one point where a block is looked for to the next, in CSS pixels. */
const STEP = 24;

/** Notes where the reader is in a view that they are about to leave. */
export function noteLeft(view: HTMLElement): void {
  const { activeElement } = document;
  const isIn = activeElement instanceof HTMLElement && view.contains(activeElement);
  const parts = partsIn(view);
  const part = parts.findLast((each) => each.getBoundingClientRect().top <= 0);
  const { top, height } = part ? extentOf(part, parts, view) : { top: 0, height: 1 };
  left.set(drawnKey(), {
    focused: isIn ? new WeakRef(activeElement) : undefined,
    part: part && new WeakRef(part),
    read: -top / height,
  });
}

/**
 * Brings a reader who goes back to where they were in a view, and the focus to the link that they had
 * followed there, or to what they see: from a heading out of sight the next key would lead away.
 * @param key of the entry of the history that they go back to
 * @returns whether it is known where they were
 */
export function comeBack(view: HTMLElement, key: string): boolean {
  const place = placeOf(window, key);
  if (place === undefined) return false;
  const { focused, part: noted, read = 0 } = left.get(key) ?? {};
  const part = noted?.deref();
  const now = part && view.contains(part) ? placeIn(view, part, read) : place;
  // The same but for what is rounded.
  const moved = Math.abs(now - place) > 2 ? now : place;
  movePlace(key, moved);
  window.scrollTo(0, moved);
  const element = focused?.deref() ?? (moved > 0 ? blockInSight() : undefined);
  if (element && view.contains(element)) {
    if (element.tabIndex < 0) element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }
  return true;
}

function placeIn(view: HTMLElement, part: Element, read: number): number {
  const { top, height } = extentOf(part, partsIn(view), view);
  return window.scrollY + top + read * height;
}

/** @returns a block in the middle third of the window, or in the one below. */
function blockInSight(): HTMLElement | undefined {
  const { innerWidth: width, innerHeight: height } = window;
  for (let at = height / 3; at < height; at += STEP) {
    const block = document.elementFromPoint(width / 2, at)?.closest<HTMLElement>(BLOCKS);
    if (block) return block;
  }
  return undefined;
}

/** @returns what a view consists of, in order: its title, and the sections that have a heading. */
const partsIn = (view: HTMLElement): Element[] =>
  [...view.querySelectorAll('h1, h2')]
    .filter((heading) => heading.checkVisibility())
    // A heading may stay in sight while what it heads is scrolled by.
    .map((heading) => heading.closest('section') ?? heading);

/** @returns where a part is in the window, and how far it is from its top to that of the next, in CSS pixels. */
function extentOf(
  part: Element,
  parts: readonly Element[],
  view: HTMLElement,
): { top: number; height: number } {
  const { top } = part.getBoundingClientRect();
  const next = parts[parts.lastIndexOf(part) + 1];
  const end = next?.getBoundingClientRect().top ?? view.getBoundingClientRect().bottom;
  return { top, height: Math.max(1, end - top) };
}

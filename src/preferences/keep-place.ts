/** What a reader is at: the words at the upper edge of the window, or the first below it. */
const WORDS = ':is(h1, h2, h3, h4, p, li, dt, dd, tr, figure)';
/** What stands beside the text, and does not go with it, or is in a view that is out of sight. */
const BESIDE = 'nav, [popover], [role="group"], [data-unshown]';

/** Words that a reader is at, and where these are in the window. */
export interface Anchor {
  words: Element;
  /** The very word, where the browser can tell. */
  word: Range | undefined;
  /** How much of the words was read: what has been of a long paragraph stays so. */
  read: number;
  /** Where the word stood, or where that much of the words ended, in CSS pixels from the upper edge of the window. */
  at: number;
}

/** @returns what the reader is at within a part of the page; undefined at its end. */
export function anchorIn(part: Element): Anchor | undefined {
  const edge = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const words = [...part.querySelectorAll(WORDS)].find(
    (element) => !element.closest(BESIDE) && element.getBoundingClientRect().bottom > edge,
  );
  if (!words) return undefined;
  const { top, height } = words.getBoundingClientRect();
  const word = top < edge ? wordAt(words, edge) : undefined;
  const read = Math.max(0, (edge - top) / (height || 1));
  return { words, word, read, at: word ? topOf(word) : top + read * height };
}

/** How far into a line it is looked for its first letter, in CSS pixels. */
const INTO_LINE = 12;

/** @returns the first letter of the first line of some words that is whole below the upper edge of what is read. */
function wordAt(words: Element, edge: number): Range | undefined {
  const { left, right } = words.getBoundingClientRect();
  const isFromRight = getComputedStyle(words).direction === 'rtl';
  const x = isFromRight ? right - INTO_LINE : left + INTO_LINE;
  const letterAt = (y: number): Range | undefined => {
    const caret = document.caretPositionFromPoint?.(x, y);
    const node = caret?.offsetNode;
    // A card or a sheet may lie over them.
    if (!(node instanceof Text) || !words.contains(node) || caret!.offset >= node.length)
      return undefined;
    const range = document.createRange();
    range.setStart(node, caret!.offset);
    range.setEnd(node, caret!.offset + 1);
    return range;
  };
  const first = letterAt(edge + INTO_LINE / 2);
  if (!first || topOf(first) >= edge) return first;
  return letterAt(first.getBoundingClientRect().bottom + INTO_LINE) ?? first;
}

const topOf = (range: Range): number => range.getBoundingClientRect().top;

/** @returns how far the words have moved down the window since, in CSS pixels. */
export function movedBy({ words, word, read, at }: Anchor): number {
  // The words may have been rendered again since.
  if (word?.startContainer.isConnected && !word.collapsed) return topOf(word) - at;
  const { top, height } = words.getBoundingClientRect();
  return top + read * height - at;
}

/**
 * Changes how the page is set, and keeps the words that the reader is at where they stand in the
 * window, whatever grows or shrinks above them.
 */
export function keepPlace(page: Document, change: () => void): void {
  const main = page.querySelector('main');
  const anchor = main && window.scrollY > 0 ? anchorIn(main) : undefined;
  if (!anchor) return change();
  const root = page.documentElement;
  // One hand is enough: the browser would correct the place a second time.
  root.style.setProperty('overflow-anchor', 'none');
  change();
  window.scrollBy({ top: movedBy(anchor), behavior: 'instant' });
  requestAnimationFrame(() => root.style.removeProperty('overflow-anchor'));
}

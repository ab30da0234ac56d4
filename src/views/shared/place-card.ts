interface Size {
  width: number;
  height: number;
}
interface Box extends Size {
  left: number;
  top: number;
}

/** Of the window's height, what a card has in any case. */
const LEAST = 0.25;

/** Where a card stands in the window, in CSS pixels. */
export interface CardPlace {
  left: number;
  top: number;
  /** How high it can be, of the height that it needs, without standing over its words. */
  height: number;
}

/**
 * Where a card stands that belongs to words: below the words if there is room, else above, else where
 * there is more; beginning where they begin, within the window. Browsers that place it by themselves
 * do not agree about what to do where it fits on neither side.
 * @param words the box of the words in the window, in CSS pixels
 * @param card the size that it would have with all the room that it needs
 * @param from what the window shows at its top that the card must not cover
 * @param gap the distance from the words, and from the edges of the window
 */
export function placeCard(
  words: Box,
  card: Size,
  window: Size,
  { from, gap, rtl }: { from: number; gap: number; rtl: boolean },
): CardPlace {
  const below = words.top + words.height + gap;
  const roomBelow = window.height - gap - below;
  const roomAbove = words.top - gap - from;
  const isBelow = roomBelow >= card.height || roomBelow >= roomAbove;
  // Words that are scrolled out of sight leave all of the window, and those that fill it a little.
  const all = window.height - gap - from;
  const height = Math.min(card.height, all, Math.max(isBelow ? roomBelow : roomAbove, LEAST * all));
  const top = isBelow ? below : words.top - gap - height;
  const left = rtl ? words.left + words.width - card.width : words.left;
  return {
    top: Math.max(from, Math.min(top, window.height - gap - height)),
    left: Math.max(gap, Math.min(left, window.width - gap - card.width)),
    height,
  };
}

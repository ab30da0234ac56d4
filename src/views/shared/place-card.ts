interface Size {
  width: number;
  height: number;
}
interface Box extends Size {
  left: number;
  top: number;
}

/**
 * Where a card stands that belongs to words, for browsers that cannot anchor it: below the words if
 * there is room, else above, else where there is more; beginning where they begin, within the window.
 * @param words the box of the words in the window, in CSS pixels
 * @param from what the window shows at its top that the card must not cover
 * @param gap the distance from the words, and from the edges of the window
 */
export function placeCard(
  words: Box,
  card: Size,
  window: Size,
  { from, gap, rtl }: { from: number; gap: number; rtl: boolean },
): { left: number; top: number } {
  const below = words.top + words.height + gap;
  const above = words.top - gap - card.height;
  const roomBelow = window.height - gap - below;
  const roomAbove = words.top - gap - from;
  const top = roomBelow >= card.height || roomBelow >= roomAbove ? below : above;
  const left = rtl ? words.left + words.width - card.width : words.left;
  return {
    top: Math.max(from, Math.min(top, window.height - gap - card.height)),
    left: Math.max(gap, Math.min(left, window.width - gap - card.width)),
  };
}

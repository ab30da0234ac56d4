import { useLayoutEffect, type RefObject } from 'react';
import { followWindow } from '../shared/follow-window.ts';
import { placeCard } from '../shared/place-card.ts';

/** Where the card is a sheet at the lower edge, as in its styles. */
const SHEET = '(max-width: 40rem), (max-height: 30rem)';
const GAP = 8;
/** The greatest height of a card, in the text size of the page. */
const TALLEST = 32;

/** Keeps a card beside its words, and the words of a sheet above it. */
export function useCardPlace(
  card: RefObject<HTMLElement | null>,
  mark: HTMLElement | undefined,
): void {
  useLayoutEffect(() => {
    const element = card.current;
    if (!element || !mark) return;
    if (window.matchMedia(SHEET).matches) {
      clear(element, mark);
      return;
    }
    const place = () => {
      const { left, top, height } = placeCard(
        mark.getBoundingClientRect(),
        { width: element.offsetWidth, height: heightOf(element) },
        {
          width: document.documentElement.clientWidth,
          height: window.innerHeight,
        },
        { from: scrollPadding(), gap: GAP, rtl: getComputedStyle(mark).direction === 'rtl' },
      );
      element.style.setProperty('--left', `${left}px`);
      element.style.setProperty('--top', `${top}px`);
      element.style.setProperty('--room', `${height}px`);
    };
    place();
    return followWindow(place);
  }, [card, mark]);
}

/** How high a card would be if it had the room: as what is in it, and no higher than can be read at once. */
function heightOf(card: HTMLElement): number {
  const borders = card.offsetHeight - card.clientHeight;
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.min(card.scrollHeight + borders, TALLEST * rem);
}

/** Scrolls the words that a sheet would cover to above it. */
function clear(sheet: HTMLElement, mark: HTMLElement): void {
  const edge = sheet.getBoundingClientRect().top - 2 * GAP;
  const [first] = mark.getClientRects();
  const { bottom } = mark.getBoundingClientRect();
  if (!first || bottom <= edge) return;
  // Of long words the first line has to be seen at least.
  const by = Math.min(bottom - edge, first.top - 2 * GAP);
  if (by > 0) window.scrollBy({ top: by });
}

/** What the page keeps free at its top, in CSS pixels. */
const scrollPadding = (): number =>
  parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;

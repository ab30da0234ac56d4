import { useLayoutEffect, type RefObject } from 'react';
import { followWindow } from '../shared/follow-window.ts';
import { placeCard } from '../shared/place-card.ts';

/** Where the card is a sheet at the lower edge, as in its styles. */
const SHEET = '(max-width: 40rem), (max-height: 30rem)';
const GAP = 8;

/**
 * Keeps a card beside its words where the browser does not do so by itself, and the words of a sheet
 * above it.
 */
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
    if (CSS.supports('position-area', 'block-end')) return;
    const place = () => {
      const { left, top } = placeCard(
        mark.getBoundingClientRect(),
        element.getBoundingClientRect(),
        {
          width: document.documentElement.clientWidth,
          height: window.innerHeight,
        },
        { from: scrollPadding(), gap: GAP, rtl: getComputedStyle(mark).direction === 'rtl' },
      );
      element.setAttribute('data-placed', '');
      element.style.setProperty('--left', `${left}px`);
      element.style.setProperty('--top', `${top}px`);
    };
    place();
    return followWindow(place);
  }, [card, mark]);
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

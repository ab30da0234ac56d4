import { inShown, isInShownView } from '../../views/shared/view-visibility.ts';

/** Headings that the keys lead to: those of the sections of a view. */
const HEADINGS = 'main h2[id]';
/** How far from its place a heading is taken to be at it, in CSS pixels. */
const NEAR = 8;

/**
 * @param by 1 for the section after the one being read, -1 for the one before it, or for the
 * beginning of this one, if the reader is well into it
 * @returns its heading; before the first, that of the page
 */
export function headingFrom(by: 1 | -1): HTMLElement | undefined {
  const headings = [...document.querySelectorAll<HTMLElement>(HEADINGS)].filter(isInShownView);
  const top = (heading: Element) => heading.getBoundingClientRect().top;
  // At the end of a page several headings are in view, of which none can come to its place.
  const active = headings.find((heading) => heading === document.activeElement);
  if (active && top(active) >= 0 && top(active) < window.innerHeight)
    return headings[headings.indexOf(active) + by] ?? (by < 0 ? title() : undefined);
  const place = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
  return by > 0
    ? headings.find((heading) => top(heading) > place + NEAR)
    : (headings.findLast((heading) => top(heading) < place - NEAR) ?? title());
}

const title = () => inShown('h1');

/** Brings the reader to a part of the page, and the focus with them, so that reading goes on there. */
export function goTo(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  if (element.tagName === 'H1') window.scrollTo(0, 0);
  else element.scrollIntoView();
}

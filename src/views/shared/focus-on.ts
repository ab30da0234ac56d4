/** Gives the focus to a block of the text, which stays where it is: keys lead on from there. */
export function focusOn(block: Element | null | undefined): void {
  if (!(block instanceof HTMLElement)) return;
  if (block.tabIndex < 0) block.tabIndex = -1;
  block.focus({ preventScroll: true });
}

/** @returns the block of the text in which words begin. */
export function blockAround({ startContainer }: Range): Element | null {
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  return element?.closest('p, li, td, th, pre, h2, h3') ?? element;
}

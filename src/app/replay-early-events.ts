/**
 * What a reader does before the page can answer: kept by the script in the page, and done once it can.
 * What the browser does by itself is left to it: links, what folds and unfolds, native popovers.
 */

declare global {
  interface Window {
    /** In the order that it came; absent once the page answers by itself. */
    early?: Event[];
  }
}

/** Begins to keep what is pressed, chosen and typed. */
export function keepEarly(page: Window): void {
  page.early = [];
  // Heard last: by then whatever answers may have been taken over for this very event.
  for (const type of ['click', 'change', 'keydown'])
    page.addEventListener(type, (event) => page.early?.push(event));
}

/** The frame is taken over first; what stands in `main` may still wait for its model. */
export type EarlyPart = 'frame' | 'page';

const partOf = ({ type, target }: Event): EarlyPart =>
  type === 'keydown' || (target as Element).closest('main') ? 'page' : 'frame';

/** A part of the page answers from now on, and to what was kept for it first. */
export function answerEarly(page: Window, part: EarlyPart): void {
  const own = page.early?.filter((event) => partOf(event) === part) ?? [];
  if (part === 'page') delete page.early;
  for (const event of own) again(event);
}

/** Where keys are for writing. */
const FIELDS = 'input, textarea, select, [contenteditable]';

function again(event: Event): void {
  const target = event.target as HTMLElement;
  if (event.defaultPrevented || !target.isConnected) return;
  if (event instanceof KeyboardEvent) {
    const { key, code, shiftKey, ctrlKey, metaKey, altKey } = event;
    // Keys that the browser answers to have longer names; with others it has its own commands.
    if (target.closest(FIELDS) || key === ' ' || key.length > 1) return;
    if (ctrlKey || metaKey || altKey) return;
    const init = { key, code, shiftKey, bubbles: true, cancelable: true };
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', init));
  } else if (event.type === 'click') {
    const button = target.closest('button');
    // The browser itself opens what is there to be opened.
    if (!button?.popoverTargetElement) button?.click();
  } else if (target instanceof HTMLInputElement && target.type === 'radio') {
    // A choice is replayed only where it changes something.
    target.checked = false;
    target.click();
  }
}

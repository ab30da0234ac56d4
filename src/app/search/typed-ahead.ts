let typed = '';
let stop = () => {};

/** Keeps what a reader types who has asked for a field, until it has the focus: it is meant for no one else. */
export function keepTyped(page: Window): void {
  stop();
  typed = '';
  const keep = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || event.isComposing) return;
    if (key === 'Backspace') typed = typed.slice(0, -1);
    else if (key.length === 1) typed += key;
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener('keydown', keep, true);
  stop = () => page.removeEventListener('keydown', keep, true);
}

/** @returns what has been typed meanwhile; from now on keys go where they are pressed. */
export function takeTyped(): string {
  stop();
  const words = typed;
  typed = '';
  return words;
}

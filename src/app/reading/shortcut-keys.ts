import { app as m } from '../../messages/app.ts';

/** The single keys, and what each does, in the order in which they are listed. */
export const SHORTCUTS = {
  j: m.toNext,
  k: m.toPrevious,
  t: m.toContents,
  r: m.toText,
  a: m.toAgreements,
  f: m.toFigures,
  v: m.toVoices,
  n: m.toNames,
  p: m.toParagraph,
  h: m.toMarks,
  l: m.toListen,
  '/': m.toSearch,
  '?': m.toList,
} as const;
export type Shortcut = keyof typeof SHORTCUTS;

/** Where keys write, or choose by their letter. */
const TYPING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
/** What keeps the keyboard to itself while it is open. */
const OPEN = 'dialog[open], :popover-open';

/**
 * @returns what a key asks for; nothing while the reader types, writes with an input method, holds
 * another key with it, or has something open over the page.
 */
export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  const { key, code, target } = event;
  if (event.defaultPrevented || event.isComposing || event.repeat) return undefined;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (target instanceof Element && target.closest(TYPING)) return undefined;
  if (document.querySelector(OPEN)) return undefined;
  // Some layouts have signs where a key is held with another; letters are meant without.
  if (key === '/' || key === '?') return key;
  if (event.shiftKey) return undefined;
  // Where the keyboard writes another script, the key counts that has the letter elsewhere.
  const letter = /^[^\p{Script=Latin}]$/u.test(key) ? (/^Key(.)$/.exec(code)?.[1] ?? key) : key;
  const name = letter.toLowerCase();
  return name in SHORTCUTS ? (name as Shortcut) : undefined;
}

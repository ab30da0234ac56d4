import { hasForgotten } from '../navigation/scroll-positions.ts';
import { marksKey, rootOf } from '../navigation/storage-keys.ts';

/** Beside the marks, so that it is forgotten with them; a sign that no slug has keeps it apart. */
const keyOf = (page: Window): string => marksKey(rootOf(page), ':rate');

/**
 * @param known the speeds that there are
 * @returns the speed that the reader chose last on this device; the usual one where none is known
 */
export function keptRate(page: Window, known: readonly number[]): number {
  try {
    const rate = Number(page.localStorage.getItem(keyOf(page)));
    return known.includes(rate) ? rate : 1;
  } catch {
    return 1;
  }
}

/** Keeps the speed that the reader has chosen for the next time. */
export function keepRate(page: Window, rate: number): void {
  if (hasForgotten()) return;
  try {
    page.localStorage.setItem(keyOf(page), String(rate));
  } catch {
    // It holds as long as they are read to.
  }
}

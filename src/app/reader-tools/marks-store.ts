import {
  readMarks,
  writeMarks,
  type Annotation,
  type StoredAnnotations,
} from '../../model/annotations/annotation.ts';
import type { MarksStore, Trouble } from '../../views/annotations/marks-store-type.ts';
import { hasForgotten } from '../navigation/scroll-positions.ts';
import { marksKey, rootOf } from '../navigation/storage-keys.ts';

/**
 * The marks of a reader in one text, kept on their device. What is there is never written over unless it
 * was read: what is damaged is put aside first, and what cannot be stored stays in the page, which says so.
 */
export function marksStore(page: Window, slug: string): MarksStore {
  const key = marksKey(rootOf(page), slug);
  let known: StoredAnnotations = { marks: [], others: [] };
  let trouble: Trouble | undefined;
  /** Changes that could not be stored: made once more to what is stored by then. */
  let pending: Parameters<MarksStore['change']>[0][] = [];
  const listeners = new Set<() => void>();
  let snapshot: { marks: readonly Annotation[]; trouble: Trouble | undefined };
  const tell = () => {
    snapshot = { marks: known.marks, trouble };
    for (const listener of listeners) listener();
  };

  /** Reads what is stored now: another tab may have changed it. */
  const read = (): { stored: string | null; marks: StoredAnnotations | undefined } | undefined => {
    try {
      const stored = page.localStorage.getItem(key);
      return { stored, marks: readMarks(stored) };
    } catch {
      return undefined;
    }
  };
  const refresh = () => {
    // What could not be stored is only here.
    if (trouble === 'full' || trouble === 'blocked') return;
    const found = read();
    trouble = !found ? 'blocked' : found.marks ? undefined : 'damaged';
    known = found?.marks ?? { marks: [], others: [] };
    tell();
  };
  const write = (marks: StoredAnnotations, aside: string | undefined): Trouble | undefined => {
    if (hasForgotten()) return 'blocked';
    try {
      // Kept under a name of its own before its place is taken.
      if (aside !== undefined) page.localStorage.setItem(`${key} ${Date.now()}`, aside);
      const text = writeMarks(marks);
      if (text === null) page.localStorage.removeItem(key);
      else page.localStorage.setItem(key, text);
      return undefined;
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError'
        ? 'full'
        : 'blocked';
    }
  };
  const onStorage = (event: StorageEvent) => {
    if (event.key === key || event.key === null) refresh();
  };

  refresh();
  return {
    subscribe: (listener) => {
      if (listeners.size === 0) {
        // Nobody has listened to what other tabs have done meanwhile.
        refresh();
        page.addEventListener('storage', onStorage);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) page.removeEventListener('storage', onStorage);
      };
    },
    get: () => snapshot,
    change: (how) => {
      const found = read();
      const changes = [...pending, how];
      // Another tab may have stored its own meanwhile. What cannot be read is not known to be there.
      known = found?.marks
        ? {
            ...found.marks,
            marks: changes.reduce((marks, change) => change(marks), found.marks.marks),
          }
        : { ...known, marks: how(known.marks) };
      const aside = found && !found.marks ? (found.stored ?? undefined) : undefined;
      trouble = write(known, aside);
      pending = trouble ? changes : [];
      tell();
      return trouble;
    },
    damaged: () => {
      const found = read();
      return found && !found.marks ? (found.stored ?? undefined) : undefined;
    },
  };
}

import { useSyncExternalStore } from 'react';
import { recover } from './recover.ts';

/** How the loading of what a page needs goes. */
export type Loading = 'idle' | 'loading' | 'failed';

const listeners = new Set<() => void>();
let pending = 0;
let failed = false;

// Loading may begin while a page is rendered, which must not draw another part of it.
const tell = () => queueMicrotask(() => listeners.forEach((listener) => listener()));

/**
 * Loads something that a page needs, and lets the reader see it.
 * @returns what was loaded. What cannot be had leaves the page as it is: the promise stays open, the
 * text that was delivered stays in place, and a message says so.
 */
export async function track<T>(load: () => Promise<T>): Promise<T> {
  pending++;
  tell();
  try {
    const value = await load();
    pending--;
    tell();
    return value;
  } catch (error) {
    // A page of an old version, whose files are gone, is reloaded. What is only slow is not gone.
    const isSlow = error instanceof DOMException && error.name === 'TimeoutError';
    if (isSlow || !(await recover(window))) {
      failed = true;
      tell();
    }
    return new Promise<T>(() => {});
  }
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const state = (): Loading => (failed ? 'failed' : pending > 0 ? 'loading' : 'idle');
const idle = (): Loading => 'idle';

/** @returns how the loading goes. */
export const useLoading = (): Loading => useSyncExternalStore(subscribe, state, idle);

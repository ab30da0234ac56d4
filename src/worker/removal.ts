import { isOurs } from './cache-names.ts';

/** Aborted when everything is removed. */
let removal = new AbortController();

/** @returns a signal for what writes over some time: once everything is removed, it writes no more. */
export const untilRemoved = (): AbortSignal => removal.signal;

/**
 * Opens a cache to write into; it is made where it is not there. What is written into one that is
 * removed meanwhile is gone with it.
 * @param signal from when the work began
 * @throws if everything has been removed since
 */
export function openToWrite(name: string, signal: AbortSignal): Promise<Cache> {
  signal.throwIfAborted();
  return caches.open(name);
}

/** Removes everything that this site has kept, and no other; what is being saved is not kept anew. */
export async function removeAll(): Promise<void> {
  removal.abort();
  removal = new AbortController();
  for (const name of await caches.keys()) if (isOurs(name)) await caches.delete(name);
}

import { isOurs, REMOVAL } from './cache-names.ts';

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
export async function openToWrite(name: string, signal: AbortSignal): Promise<Cache> {
  signal.throwIfAborted();
  const cache = await caches.open(name);
  // Removed while it was being opened, it has just been made again.
  if (signal.aborted) await caches.delete(name);
  signal.throwIfAborted();
  return cache;
}

/** What is under way in this worker writes no more. */
function stopWriting(): void {
  removal.abort();
  removal = new AbortController();
}

// The worker of another release may be fetching what is saved when the reader has it removed.
const others = new BroadcastChannel(REMOVAL);
others.addEventListener('message', stopWriting);

const namesOfOurs = async () => (await caches.keys()).filter(isOurs);

/** How often what others wrote until they heard of it is removed, too. */
const ROUNDS = 5;

/** Removes everything that this site has kept, and no other; what is being saved is not kept anew. */
export async function removeAll(): Promise<void> {
  stopWriting();
  others.postMessage(null);
  for (let round = 0; round < ROUNDS; round++) {
    const names = await namesOfOurs();
    if (names.length === 0) return;
    for (const name of names) await caches.delete(name);
  }
}

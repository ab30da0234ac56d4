import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HASH_DIGITS, type Build, type KeptFile } from '../../model/offline/offline.ts';
import { sha256 } from '../../compile/source/text.ts';

/** Where the worker is: at the site's root, for it is in charge of what is below itself. */
export const WORKER = 'sw.js';

/** @returns the entry of a built file in the list that the worker has. */
export function describeFile(folder: string, path: string): KeptFile {
  const content = readFileSync(join(folder, path));
  return {
    path,
    sha256: sha256(content).slice(0, HASH_DIGITS),
    bytes: content.length,
  };
}

/** Writes the service worker: its code, and the build that it belongs to. */
export function writeWorker(folder: string, code: string, build: Build): void {
  writeFileSync(join(folder, WORKER), `const __BUILD__=${JSON.stringify(build)};\n${code}\n`);
}

/**
 * A worker that takes the place of any earlier one and ends: it removes what was kept for this
 * site, and itself. Pages that are open stay as they are.
 */
const RETIRED = `addEventListener('install', (event) => event.waitUntil(skipWaiting()));
// Pages of the old version say so to a worker that waits.
addEventListener('message', () => void skipWaiting());
addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      const ours = 'verbatim:' + new URL(registration.scope).pathname + '#';
      for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
      await registration.unregister();
    })(),
  ),
);
`;

/** Writes the worker that retires all others. */
export function writeRetirement(folder: string): void {
  writeFileSync(join(folder, WORKER), RETIRED);
}

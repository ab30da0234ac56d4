import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HASH_DIGITS, type Build, type KeptFile, type Pack } from '../../model/offline/offline.ts';
import { sha256 } from '../../compile/source/text.ts';
import { packedFile } from '../data-files.ts';
import { writeAll } from '../write-file.ts';

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

/**
 * Writes the service worker: its code, and the build that it belongs to. What a first visit has to
 * fetch for it is written once more, in one piece: dozens of small files take a slow line for long.
 * @param loaded paths of the files that every page loads by itself, which the browser has
 */
export function writeWorker(
  folder: string,
  code: string,
  build: Omit<Build, 'pack'>,
  loaded: readonly string[],
): void {
  const { release, pages, models } = build;
  const paths = [...release.files, pages, ...Object.values(models)]
    .map(({ path }) => path)
    .filter((path) => !loaded.includes(path));
  const pack: Pack = Object.fromEntries(
    paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
  const { file, kept } = packedFile('_pack', pack);
  writeAll(folder, [file]);
  const whole: Build = { ...build, pack: kept };
  writeFileSync(join(folder, WORKER), `const __BUILD__=${JSON.stringify(whole)};\n${code}\n`);
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

import { pointedAt, slugAt } from '../model/address/address.ts';
import type { Build, KeptFile, Release } from '../model/offline/offline.ts';
import type { PageSet, SharedText } from '../model/offline/page-set.ts';
import type { SitePointer } from '../model/offline/pointer.ts';
import { isKept, keep, loadPack, readFile, readJson, writeJson } from './files.ts';
import { isRelease } from './kept-forms.ts';
import { addressOf, cacheOf, OPEN, SHARED, worker } from './cache-names.ts';

/** Written before this script by the build. */
declare const __BUILD__: Build;

/** The build that this worker belongs to, and its release. */
export const build: Build = __BUILD__;
export const own: Release = build.release;

const recordOf = (id: string) => `sw.js?release=${id}`;

/** @returns a release that is kept, if it is. */
export async function releaseOf(id: string): Promise<Release | undefined> {
  if (id === own.id) return own;
  const release = await readJson(SHARED, recordOf(id));
  return isRelease(release) && release.id === id ? release : undefined;
}

/** The files of this build that are kept whatever the reader opens. */
export const filesOfBuild: readonly KeptFile[] = [
  ...own.files,
  build.pages,
  ...Object.values(build.models),
];
export const bytesOfBuild = filesOfBuild.reduce((sum, { bytes }) => sum + bytes, 0);

/** From how many files that are missing on they are fetched in one piece, though some may be here. */
const MANY = 8;

/**
 * Keeps what all pages of the build need, and the site's own; what is here already is not fetched again.
 * @param tell called with the bytes that are here, after each file
 * @throws if something cannot be had or kept
 */
export async function keepBuild(
  signal: AbortSignal,
  tell?: (bytes: number) => void,
): Promise<void> {
  const kept = await Promise.all(filesOfBuild.map((file) => isKept(SHARED, file)));
  const missing = kept.filter((isHere) => !isHere).length;
  const pack = missing < MANY ? undefined : await loadPack(build.pack);
  for (const [at, file] of filesOfBuild.entries()) {
    if (!kept[at]) await keep(SHARED, file, signal, pack);
    tell?.(file.bytes);
  }
  await writeJson(SHARED, recordOf(own.id), own, signal);
}

/** @returns whether everything is here that the pages of a release need. */
export async function isReleaseKept(release: Release): Promise<boolean> {
  const kept = await Promise.all(release.files.map((file) => isKept(SHARED, file)));
  return kept.every(Boolean);
}

/** @returns whether the pages of the site itself are here, and what they need. */
export async function isBuildKept(): Promise<boolean> {
  const kept = await Promise.all(filesOfBuild.map((file) => isKept(SHARED, file)));
  return kept.every(Boolean);
}

/** @returns what is left out of the pages of a release that are kept, if it is kept. */
export async function sharedTextOf({ files, shared }: Release): Promise<SharedText | undefined> {
  const file = files.find(({ path }) => path === shared);
  return file && ((await readFile(SHARED, file)) as SharedText | undefined);
}

/** @returns the pages of the site itself, if they are kept. */
export const sitePages = async (): Promise<PageSet | undefined> =>
  (await readFile(SHARED, build.pages)) as PageSet | undefined;

/** @returns the pointer of a page of the site itself that is kept, by the pointer's address. */
export function sitePointer(file: string): SitePointer | undefined {
  const model = build.models[pointedAt(file) ?? ''];
  return model && { release: own.id, model };
}

/** Notes which release an open page is of. */
export const noteOpen = (client: string, release: string, signal: AbortSignal): Promise<void> =>
  writeJson(OPEN, noteAt(client), release, signal);
const noteAt = (client: string) => `sw.js?open=${client}`;
const noteOf = (client: string): Promise<unknown> => readJson(OPEN, noteAt(client));

/** @returns the pages of this site that are open, as far as they have spoken or show what is kept. */
export async function openPages(): Promise<readonly Client[]> {
  const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isOwn = await Promise.all(
    all.map(async ({ url, id }) => {
      const address = addressOf(url);
      if (address === undefined) return false;
      const slug = slugAt(address);
      if (slug === undefined)
        return /^\/((about|search|page\/\d+)\/?)?(index\.html)?$/.test(address);
      return (await caches.has(cacheOf(slug))) || (await noteOf(id)) !== undefined;
    }),
  );
  return all.filter((_page, place) => isOwn[place]);
}

/**
 * @returns whether every open page is of this release: no other has to be kept for one. A page in
 * this worker's charge that has not spoken may be one of an older release.
 */
export async function isAloneOpen(): Promise<boolean> {
  const controlled = await worker.clients.matchAll();
  const cache = (await caches.has(OPEN)) ? await caches.open(OPEN) : undefined;
  const ids = new Set(
    (await worker.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id),
  );
  for (const request of (await cache?.keys()) ?? [])
    if (!ids.has(new URL(request.url).searchParams.get('open') ?? '')) await cache?.delete(request);
  const open = new Set([...controlled, ...(await openPages())].map(({ id }) => id));
  const releases = await Promise.all([...open].map(noteOf));
  return releases.every((release) => release === own.id);
}

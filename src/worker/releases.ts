import { slugAt } from '../model/address.ts';
import type { KeptAnalyses, Release, SitePages } from '../model/offline.ts';
import { isKept, keep, readJson, writeJson } from './files.ts';
import { addressOf, cacheOf, OPEN, SHARED, urlOf, worker } from './places.ts';

/** Written before this script by the build. */
declare const __RELEASE__: Release;

/** The release that this worker belongs to. */
export const own: Release = __RELEASE__;

const recordOf = (id: string) => `sw.js?release=${id}`;

/** @returns a release that is kept, if it is. */
export async function releaseOf(id: string): Promise<Release | undefined> {
  return id === own.id ? own : ((await readJson(SHARED, recordOf(id))) as Release | undefined);
}

/**
 * Keeps what all pages of the release need; what is here already is not fetched again.
 * @param tell told how many bytes are here, after each file
 * @throws if something cannot be had or kept
 */
export async function keepRelease(tell?: (bytes: number) => void): Promise<void> {
  const cache = await caches.open(SHARED);
  for (const file of own.files) {
    if (!(await isKept(cache, file))) await keep(cache, file);
    tell?.(file.bytes);
  }
  await writeJson(SHARED, recordOf(own.id), own);
}

/** @returns whether everything is here that the pages of a release need. */
export async function isReleaseKept(release: Release): Promise<boolean> {
  const cache = await caches.open(SHARED);
  const kept = await Promise.all(release.files.map((file) => isKept(cache, file)));
  return kept.every(Boolean);
}

export const bytesOf = ({ files }: Release): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

/** @returns the analyses of a release, as kept or else from the network. */
export async function analysesOf(release: Release): Promise<KeptAnalyses> {
  const kept = await readJson(SHARED, release.analyses);
  if (kept) return kept as KeptAnalyses;
  const response = await fetch(urlOf(release.analyses));
  if (!response.ok) throw new TypeError(`${release.analyses}: ${response.status}`);
  return (await response.json()) as KeptAnalyses;
}

/** @returns the pages of the site itself, if they are kept. */
export const sitePagesOf = async (release: Release): Promise<SitePages | undefined> =>
  (await readJson(SHARED, release.pages)) as SitePages | undefined;

/** Notes which release an open page is of. */
export const noteOpen = (client: string, release: string): Promise<void> =>
  writeJson(OPEN, noteOf(client), release);
const noteOf = (client: string) => `sw.js?open=${client}`;

/** @returns the pages of this site that are open, not those of a site below its path. */
export async function openPages(): Promise<readonly Client[]> {
  const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const listed = await analysesOf(own).catch(() => ({}));
  const isOwn = await Promise.all(
    all.map(async ({ url, id }) => {
      const address = addressOf(url);
      if (address === undefined) return false;
      const slug = slugAt(address);
      if (slug === undefined) return /^\/(about\/?)?(index\.html)?$/.test(address);
      // One that was withdrawn is no longer in the list.
      return (
        Object.hasOwn(listed, slug) ||
        (await caches.has(cacheOf(slug))) ||
        (await readJson(OPEN, noteOf(id))) !== undefined
      );
    }),
  );
  return all.filter((_page, place) => isOwn[place]);
}

/** @returns whether every open page is of this release: no other has to be kept for one. */
export async function isAloneOpen(): Promise<boolean> {
  const pages = await openPages();
  const cache = await caches.open(OPEN);
  const ids = new Set(
    (await worker.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id),
  );
  for (const request of await cache.keys())
    if (!ids.has(new URL(request.url).searchParams.get('open') ?? '')) await cache.delete(request);
  const releases = await Promise.all(pages.map(({ id }) => readJson(OPEN, noteOf(id))));
  return releases.every((release) => release === own.id);
}

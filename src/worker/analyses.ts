import type { KeptAnalysis, Refusal, Release, Saved } from '../model/offline.ts';
import { isKept, keep, readJson, writeJson } from './files.ts';
import { cacheOf, isOfOtherForm, isOurs, SHARED, slugOfCache, urlOf } from './places.ts';
import {
  analysesOf,
  bytesOf,
  isAloneOpen,
  isReleaseKept,
  keepRelease,
  own,
  releaseOf,
} from './releases.ts';

/** An analysis that is saved, and the release whose shared files its pages go with. */
export interface SavedRecord extends KeptAnalysis {
  slug: string;
  release: string;
}

/** Where an analysis says, in its own cache, that it is whole. */
const RECORD = 'sw.js?saved';

/** @returns what is saved of an analysis, if it is. */
export const savedRecord = async (slug: string): Promise<SavedRecord | undefined> =>
  (await readJson(cacheOf(slug), RECORD)) as SavedRecord | undefined;

/** @returns every analysis that is saved. */
export async function allSaved(): Promise<SavedRecord[]> {
  const slugs = (await caches.keys()).flatMap((name) => slugOfCache(name) ?? []);
  const records = await Promise.all(slugs.map(savedRecord));
  return records.filter((record) => record !== undefined);
}

export const describeSaved = (record: SavedRecord): Saved => ({
  slug: record.slug,
  title: record.title,
  lang: record.lang,
  dir: record.dir,
  release: record.release,
  model: record.model.path,
  bytes: record.model.bytes + record.pages.bytes,
});

/** Those being saved, so that two pages do not do the same work. */
const running = new Map<string, Promise<void>>();

/**
 * Saves an analysis as it is in this release, and what it shares with the others.
 * @param tell told of bytes: how many of how many are here
 * @throws if it cannot be had or kept
 */
export function saveAnalysis(
  slug: string,
  tell: (here: number, all: number) => void,
): Promise<void> {
  const already = running.get(slug);
  if (already) return already;
  const saving = save(slug, tell).finally(() => running.delete(slug));
  running.set(slug, saving);
  return saving;
}

async function save(slug: string, tell: (here: number, all: number) => void): Promise<void> {
  const listed = (await analysesOf(own))[slug];
  if (!listed) throw new Error(`there is no analysis ${slug}`);
  const all = bytesOf(own) + listed.model.bytes + listed.pages.bytes;
  let here = 0;
  const add = (bytes: number) => tell((here += bytes), all);
  await keepRelease(add);
  await keepAnalysis(slug, listed, add);
  await writeRecord(slug, listed);
}

async function keepAnalysis(
  slug: string,
  { model, pages }: KeptAnalysis,
  tell?: (bytes: number) => void,
): Promise<void> {
  const cache = await caches.open(cacheOf(slug));
  for (const file of [model, pages]) {
    if (!(await isKept(cache, file))) await keep(cache, file);
    tell?.(file.bytes);
  }
}

const writeRecord = (slug: string, listed: KeptAnalysis): Promise<void> =>
  writeJson(cacheOf(slug), RECORD, { ...listed, slug, release: own.id } satisfies SavedRecord);

/** @returns whether everything that an analysis needs is read back; and whether it was saved at all. */
export async function checkAnalysis(slug: string): Promise<{ saved: boolean; whole: boolean }> {
  const record = await savedRecord(slug);
  if (!record) return { saved: false, whole: false };
  const cache = await caches.open(cacheOf(slug));
  const release = await releaseOf(record.release);
  const kept = await Promise.all([
    isKept(cache, record.model),
    isKept(cache, record.pages),
    release !== undefined && isReleaseKept(release),
  ]);
  return { saved: true, whole: kept.every(Boolean) };
}

export const removeAnalysis = (slug: string): Promise<boolean> => caches.delete(cacheOf(slug));

/** Removes everything that this site has kept, and no other. */
export async function removeAll(): Promise<void> {
  for (const name of await caches.keys()) if (isOurs(name)) await caches.delete(name);
}

/** @returns whether anything of this site is kept. */
export const hasAnything = async (): Promise<boolean> => (await caches.keys()).some(isOurs);

/** Fetches what is saved and has changed, beside what is there: the old is read until all is here. */
export async function stageSaved(): Promise<void> {
  const listed = await analysesOf(own);
  for (const { slug } of await allSaved()) {
    const newest = listed[slug];
    // One that cannot be had stays as it was, and is tried again when it is read.
    if (newest) await keepAnalysis(slug, newest).catch(() => undefined);
  }
}

/** From now on, what is saved and was fetched whole is read as it is in this release. */
export async function adoptStaged(): Promise<void> {
  const listed = await analysesOf(own).catch(() => ({}));
  for (const { slug } of await allSaved()) {
    const newest: KeptAnalysis | undefined = (listed as Record<string, KeptAnalysis>)[slug];
    if (!newest) continue;
    const cache = await caches.open(cacheOf(slug));
    if ((await isKept(cache, newest.model)) && (await isKept(cache, newest.pages)))
      await writeRecord(slug, newest);
  }
}

/** Removes what no open page and nothing that is saved needs any longer. */
export async function tidy(): Promise<void> {
  if (!(await isAloneOpen())) return;
  for (const name of await caches.keys()) if (isOfOtherForm(name)) await caches.delete(name);
  const records = await allSaved();
  const ids = new Set([own.id, ...records.map(({ release }) => release)]);
  const releases = (await Promise.all([...ids].map(releaseOf))).filter(
    (release): release is Release => release !== undefined,
  );
  await keepOnly(SHARED, [
    ...releases.flatMap(({ files }) => files.map(({ path }) => path)),
    ...releases.map(({ id }) => `sw.js?release=${id}`),
  ]);
  for (const { slug, model, pages } of records)
    if (!running.has(slug)) await keepOnly(cacheOf(slug), [RECORD, model.path, pages.path]);
  // One that was begun and never finished.
  for (const name of await caches.keys()) {
    const slug = slugOfCache(name);
    if (slug !== undefined && !running.has(slug) && !records.some((record) => record.slug === slug))
      await caches.delete(name);
  }
}

async function keepOnly(cacheName: string, paths: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  const kept = new Set(paths.map(urlOf));
  for (const request of await cache.keys()) if (!kept.has(request.url)) await cache.delete(request);
}

/** @returns in one word why something could not be saved. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full';
  if (
    error instanceof TypeError ||
    (error instanceof DOMException && error.name === 'TimeoutError')
  )
    return 'unreachable';
  return 'unknown';
}

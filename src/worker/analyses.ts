import type { KeptAnalysis, Refusal, Release, Saved } from '../model/offline/offline.ts';
import type { AnalysisPointer } from '../model/offline/pointer.ts';
import { isKept, keep, readJson, writeJson } from './files.ts';
import { cacheOf, isOfOtherForm, isOurs, SHARED, slugOfCache, urlOf } from './cache-names.ts';
import { isAnalysisPointer, isSavedRecord } from './kept-forms.ts';
import { askPointer, OutdatedWorkerError, NotFoundError } from './pointers.ts';
import {
  bytesOfBuild,
  filesOfBuild,
  isAloneOpen,
  isBuildKept,
  isReleaseKept,
  keepBuild,
  own,
  releaseOf,
} from './releases.ts';
import { openToWrite, untilRemoved } from './removal.ts';

/** An analysis that is saved, and the release whose shared files its pages go with. */
export interface SavedRecord extends KeptAnalysis {
  slug: string;
  release: string;
}

/** Where an analysis says, in its own cache, that it is whole; and what was last heard of it. */
const RECORD = 'sw.js?saved';
const HEARD = 'sw.js?heard';

/** What the site said of an analysis that is saved, when it was last asked. */
type Heard = AnalysisPointer | { gone: true };

/** @returns what is saved of an analysis, if it is. */
export async function savedRecord(slug: string): Promise<SavedRecord | undefined> {
  const record = await readJson(cacheOf(slug), RECORD);
  return isSavedRecord(record, slug) ? record : undefined;
}

async function heardOf(slug: string): Promise<Heard | undefined> {
  const heard = await readJson(cacheOf(slug), HEARD);
  if (isAnalysisPointer(heard)) return heard;
  const isGone = typeof heard === 'object' && heard !== null && 'gone' in heard;
  return isGone ? { gone: true } : undefined;
}

/** @returns every analysis that is saved. */
export async function allSaved(): Promise<SavedRecord[]> {
  const slugs = (await caches.keys()).flatMap((name) => slugOfCache(name) ?? []);
  const records = await Promise.all(slugs.map(savedRecord));
  return records.filter((record) => record !== undefined);
}

/** @returns an analysis that is saved, as a page gets it, and the path of its newest model; null if it is gone. */
export async function describeSaved(
  record: SavedRecord,
): Promise<{ saved: Saved; newest: string | null }> {
  const { slug, title, lang, dir, model, pages } = record;
  const heard = await heardOf(slug);
  const site: Heard = heard ?? record;
  return {
    saved: {
      slug,
      title,
      lang,
      dir,
      bytes: model.bytes + pages.bytes,
      model: model.path,
      current: record.release === own.id && !('gone' in site) && isSame(record, site),
    },
    newest: 'gone' in site ? null : site.model.path,
  };
}

/** @returns whether two are of the same files. */
const isSame = (one: AnalysisPointer, other: AnalysisPointer): boolean =>
  one.release === other.release &&
  one.model.path === other.model.path &&
  one.pages.path === other.pages.path;

/** Those that were asked for in vain, as long as this worker runs. */
const missing = new Set<string>();
export const isMissing = (slug: string): boolean => missing.has(slug);

/**
 * Asks what the site has of an analysis, and remembers it of one that is saved.
 * @throws if that cannot be known
 */
async function hear(
  slug: string,
  isSaved: boolean,
  signal: AbortSignal,
): Promise<AnalysisPointer | undefined> {
  const pointer = await askPointer(slug);
  if (pointer) missing.delete(slug);
  else missing.add(slug);
  if (isSaved)
    await writeJson(cacheOf(slug), HEARD, (pointer ?? { gone: true }) satisfies Heard, signal);
  return pointer;
}

/** Those being saved, so that two pages do not do the same work. */
const running = new Map<string, Promise<boolean>>();

/**
 * Saves an analysis as the site has it now, and what it shares with the others; what is saved is
 * brought up to date.
 * @param tell called with the bytes that are here, and all there are
 * @returns whether there is news for the pages that are open
 * @throws if it cannot be had or kept, or is of another release than this worker
 */
export function saveAnalysis(
  slug: string,
  tell: (here: number, all: number) => void,
): Promise<boolean> {
  const already = running.get(slug);
  if (already) return already;
  const saving = save(slug, tell).finally(() => running.delete(slug));
  running.set(slug, saving);
  return saving;
}

async function save(slug: string, tell: (here: number, all: number) => void): Promise<boolean> {
  const signal = untilRemoved();
  const record = await savedRecord(slug);
  const pointer = await hear(slug, record !== undefined, signal);
  if (!pointer) throw new NotFoundError(slug);
  if (pointer.release !== own.id) throw new OutdatedWorkerError(slug);
  const all = bytesOfBuild + pointer.model.bytes + pointer.pages.bytes;
  let here = 0;
  const add = (bytes: number) => tell((here += bytes), all);
  await keepBuild(signal, add);
  await keepAnalysis(slug, pointer, signal, add);
  const isNews = !record || !isSame(record, pointer);
  if (isNews) await writeRecord(slug, pointer, signal);
  return isNews;
}

async function keepAnalysis(
  slug: string,
  { model, pages }: KeptAnalysis,
  signal: AbortSignal,
  tell?: (bytes: number) => void,
): Promise<void> {
  const cacheName = cacheOf(slug);
  for (const file of [model, pages]) {
    if (!(await isKept(cacheName, file))) await keep(cacheName, file, signal);
    tell?.(file.bytes);
  }
}

const writeRecord = (slug: string, pointer: AnalysisPointer, signal: AbortSignal): Promise<void> =>
  writeJson(cacheOf(slug), RECORD, { ...pointer, slug } satisfies SavedRecord, signal);

/** @returns whether everything that an analysis needs is read back; and whether it was saved at all. */
export async function checkAnalysis(slug: string): Promise<{ saved: boolean; whole: boolean }> {
  const record = await savedRecord(slug);
  if (!record) return { saved: false, whole: false };
  const cacheName = cacheOf(slug);
  const release = await releaseOf(record.release);
  const kept = await Promise.all([
    isKept(cacheName, record.model),
    isKept(cacheName, record.pages),
    release !== undefined && isReleaseKept(release),
    isBuildKept(),
  ]);
  return { saved: true, whole: kept.every(Boolean) };
}

export const removeAnalysis = (slug: string): Promise<boolean> => caches.delete(cacheOf(slug));

/** @returns whether anything of this site is kept. */
export const hasAnything = async (): Promise<boolean> => (await caches.keys()).some(isOurs);

/** How many analyses are asked after at once. */
const AT_ONCE = 6;

/**
 * Asks after each analysis that is saved, and fetches what has changed beside what is there: the old
 * is read until all is here.
 */
export async function stageSaved(): Promise<void> {
  const signal = untilRemoved();
  const queue = (await allSaved()).values();
  const work = async () => {
    // One that cannot be had stays as it was, and is tried again when it is read.
    for (const { slug } of queue) await stage(slug, signal).catch(() => undefined);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function stage(slug: string, signal: AbortSignal): Promise<void> {
  const pointer = await hear(slug, true, signal);
  if (pointer?.release === own.id) await keepAnalysis(slug, pointer, signal);
}

/** From now on, what is saved and was fetched whole is read as it is in this release. */
export async function adoptStaged(): Promise<void> {
  const signal = untilRemoved();
  for (const { slug } of await allSaved()) {
    const heard = await heardOf(slug);
    if (!heard || 'gone' in heard || heard.release !== own.id) continue;
    const cacheName = cacheOf(slug);
    if ((await isKept(cacheName, heard.model)) && (await isKept(cacheName, heard.pages)))
      await writeRecord(slug, heard, signal);
  }
}

/** Removes what no open page and nothing that is saved needs any longer. */
export async function tidy(signal: AbortSignal): Promise<void> {
  if (!(await isAloneOpen())) return;
  for (const name of await caches.keys()) if (isOfOtherForm(name)) await caches.delete(name);
  const records = await allSaved();
  const ids = new Set([own.id, ...records.map(({ release }) => release)]);
  const releases = (await Promise.all([...ids].map(releaseOf))).filter(
    (release): release is Release => release !== undefined,
  );
  await keepOnly(SHARED, signal, [
    ...[...releases.flatMap(({ files }) => files), ...filesOfBuild].map(({ path }) => path),
    ...releases.map(({ id }) => `sw.js?release=${id}`),
  ]);
  for (const { slug, model, pages } of records) {
    const heard = await heardOf(slug);
    const coming = heard && 'model' in heard ? [heard.model.path, heard.pages.path] : [];
    if (!running.has(slug))
      await keepOnly(cacheOf(slug), signal, [RECORD, HEARD, model.path, pages.path, ...coming]);
  }
  // One that was begun and never finished.
  for (const name of await caches.keys()) {
    const slug = slugOfCache(name);
    if (slug !== undefined && !running.has(slug) && !records.some((record) => record.slug === slug))
      await caches.delete(name);
  }
}

async function keepOnly(
  cacheName: string,
  signal: AbortSignal,
  paths: readonly string[],
): Promise<void> {
  if (!(await caches.has(cacheName))) return;
  const cache = await openToWrite(cacheName, signal);
  const kept = new Set(paths.map(urlOf));
  for (const request of await cache.keys()) if (!kept.has(request.url)) await cache.delete(request);
}

/** @returns in one word why something could not be saved. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof NotFoundError) return 'gone';
  if (error instanceof OutdatedWorkerError) return 'behind';
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full';
  if (
    error instanceof TypeError ||
    (error instanceof DOMException && error.name === 'TimeoutError')
  )
    return 'unreachable';
  return 'unknown';
}

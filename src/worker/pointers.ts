import { address, pointedAt, pointerAddress, slugAt } from '../model/address/address.ts';
import { readPointer, type AnalysisPointer, type Pointer } from '../model/offline/pointer.ts';
import { SHARED, urlOf } from './cache-names.ts';
import { sitePointer } from './releases.ts';

/** How long a pointer may take, in milliseconds. */
const FETCH_TIMEOUT_MS = 20_000;

/** The site has no such analysis, or no longer. */
export class NotFoundError extends Error {}
/** What the site has is of another release than this worker, which cannot show it. */
export class OutdatedWorkerError extends Error {}

/**
 * Asks the site where an analysis is now.
 * @returns undefined if it is not there
 * @throws if that cannot be known
 */
export async function askPointer(slug: string): Promise<AnalysisPointer | undefined> {
  const response = await fetch(urlOf(pointerAddress(address.analysis(slug)).slice(1)), {
    // It is asked for anew, whatever the host says of it.
    cache: 'no-cache',
    signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
  });
  const pointer = readPointer(response.status, await response.text());
  return pointer && 'pages' in pointer ? pointer : undefined;
}

/** An analysis that is saved, as far as pointers tell of it. */
type Saved = AnalysisPointer & { slug: string };

/**
 * Answers with the pointer of a page: of one that is kept, to what is kept; else from the network.
 * @param file its address
 * @param savedRecord gives what is saved of an analysis, and `allSaved` all that is
 */
export async function answerPointer(
  request: Request,
  file: string,
  savedRecord: (slug: string) => Promise<Saved | undefined>,
  allSaved: () => Promise<Saved[]>,
): Promise<Response> {
  const kept = await keptPointer(file, savedRecord, allSaved).catch(() => undefined);
  return kept ? Response.json(kept) : fetch(request);
}

async function keptPointer(
  file: string,
  savedRecord: (slug: string) => Promise<Saved | undefined>,
  allSaved: () => Promise<Saved[]>,
): Promise<Pointer | undefined> {
  const slug = slugAt(pointedAt(file) ?? '');
  if (slug === undefined) {
    const pointer = sitePointer(file);
    const isHere =
      pointer && (await caches.match(urlOf(pointer.model.path), { cacheName: SHARED }));
    return isHere ? pointer : undefined;
  }
  const record = await savedRecord(slug);
  if (record) return record;
  const now = (await allSaved()).find(({ formerly }) => formerly.includes(slug));
  return now && { moved: now.slug };
}

import { HASH_DIGITS, PACKED, type KeptFile, type Pack } from '../model/offline/offline.ts';
import { urlOf } from './cache-names.ts';
import { openToWrite } from './removal.ts';

/** How long a file may take that is fetched to be kept, in milliseconds. */
const FETCH_TIMEOUT_MS = 60_000;

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
};

/** @returns whether a file is in a cache, read back whole. A cache that is not there is not made. */
export async function isKept(cacheName: string, file: KeptFile): Promise<boolean> {
  try {
    const response = await caches.match(urlOf(file.path), { cacheName });
    return response !== undefined && (await isWhole(await response.arrayBuffer(), file));
  } catch {
    return false;
  }
}

/**
 * Fetches a file, puts it into a cache and reads it back.
 * @param signal from when the work began
 * @param pack where it may be already, and is taken from if it is what the build wrote
 * @throws if it cannot be had, is not what the build wrote, or cannot be kept, or if everything has
 * been removed meanwhile
 */
export async function keep(
  cacheName: string,
  file: KeptFile,
  signal: AbortSignal,
  pack?: Pack,
): Promise<void> {
  // What the browser has already is good, unless it is not what it should be.
  const content =
    (await takeFrom(pack, file)) ?? (await load(file, 'default')) ?? (await load(file, 'reload'));
  if (!content) throw new Error(`${file.path} is not what the build wrote`);
  const type = TYPES[file.path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const cache = await openToWrite(cacheName, signal);
  await cache.put(
    urlOf(file.path),
    new Response(content, {
      headers: { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' },
    }),
  );
  if (!(await isKept(cacheName, file))) throw new Error(`${file.path} cannot be read back`);
}

/** Fetches several files in one piece. @returns undefined where it cannot be had: there is each by itself */
export async function loadPack(file: KeptFile): Promise<Pack | undefined> {
  try {
    const content = await load(file, 'reload');
    return content && ((await unpack(content)) as Pack);
  } catch {
    return undefined;
  }
}

async function takeFrom(pack: Pack | undefined, file: KeptFile): Promise<ArrayBuffer | undefined> {
  if (!pack || !Object.hasOwn(pack, file.path)) return undefined;
  const content = new TextEncoder().encode(pack[file.path]).buffer;
  return (await isWhole(content, file)) ? content : undefined;
}

async function load(file: KeptFile, cache: RequestCache): Promise<ArrayBuffer | undefined> {
  try {
    const response = await fetch(urlOf(file.path), {
      cache,
      // What the reader asks for meanwhile goes before.
      priority: 'low',
      signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
    });
    if (!response.ok) return undefined;
    const content = await response.arrayBuffer();
    return (await isWhole(content, file)) ? content : undefined;
  } catch (error) {
    // A file that the browser has in part is asked for once more.
    if (cache === 'reload') throw error;
    return undefined;
  }
}

async function isWhole(content: ArrayBuffer, { bytes, sha256 }: KeptFile): Promise<boolean> {
  if (content.byteLength !== bytes) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return (
    Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .slice(0, HASH_DIGITS) === sha256
  );
}

/** Fetches a value that was kept as JSON. @returns undefined where it is missing or cannot be read */
export async function readJson(cacheName: string, path: string): Promise<unknown> {
  try {
    const response = await caches.match(urlOf(path), { cacheName });
    return await response?.json();
  } catch {
    return undefined;
  }
}

/**
 * Reads a file of the build that was kept as JSON.
 * @returns undefined where it is missing, or is not what the build wrote: every page of the origin can
 * write into the caches
 */
export async function readFile(cacheName: string, file: KeptFile): Promise<unknown> {
  try {
    const response = await caches.match(urlOf(file.path), { cacheName });
    const content = await response?.arrayBuffer();
    if (!content || !(await isWhole(content, file))) return undefined;
    return await (file.path.endsWith(`.${PACKED}`)
      ? unpack(content)
      : new Response(content).json());
  } catch {
    return undefined;
  }
}

/** @returns what is in a file that the build has compressed. */
const unpack = (content: ArrayBuffer): Promise<unknown> =>
  new Response(new Response(content).body!.pipeThrough(new DecompressionStream('gzip'))).json();

/**
 * Keeps a value as JSON, under a path that no file has.
 * @param signal from when the work began
 * @throws if everything has been removed since
 */
export async function writeJson(
  cacheName: string,
  path: string,
  value: unknown,
  signal: AbortSignal,
): Promise<void> {
  const cache = await openToWrite(cacheName, signal);
  await cache.put(
    urlOf(path),
    new Response(JSON.stringify(value), { headers: { 'Content-Type': TYPES['json']! } }),
  );
}

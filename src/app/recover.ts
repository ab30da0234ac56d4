import { siteRoot } from '../model/address/site-root.ts';

/**
 * A page of an old version goes on working as long as it can. When something that it needs is gone,
 * it reloads the page, once: that is of the version that is there now, and the
 * place is kept. Where that would not help, the page stays as it is.
 */

/** How long the same address is not reloaded again, in milliseconds. */
const RELOAD_INTERVAL_MS = 60_000;

/** The path of the page that is shown, which is not yet that of the window while one is on its way. */
let shown: string | undefined;

/** A page is shown. @param path as the window has it */
export function noteShown(path: string): void {
  shown = path;
}

let refetching: Promise<unknown> | undefined;

/**
 * Loads a part of the scripts. Where it comes as an error, or is cut off, it is asked for past what the
 * browser keeps, as it could be kept for a year: the next page has it, or this one when it is reloaded.
 * @throws as `load` does
 */
export async function loadChunk<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    refetching ??= refetch();
    throw error;
  }
}

/** Asks for the scripts and styles of the page past what the browser keeps, which takes what comes. */
const refetch = (): Promise<unknown> =>
  Promise.allSettled(
    performance
      .getEntriesByType('resource')
      // Those that failed are among them.
      .filter(({ name }) => /\/assets\/[^/]+\.(?:js|css)$/.test(name))
      .map(async ({ name }) => (await fetch(name, { cache: 'reload' })).arrayBuffer()),
  );

/**
 * Something that is needed could not be loaded.
 * @returns whether the page is being reloaded
 */
export async function recover(page: Window): Promise<boolean> {
  const { location, navigator } = page;
  const target = location.href;
  const leads = shown !== undefined && location.pathname !== shown;
  if (!remember(page, target)) return false;
  // The worker has an answer to every address; without it, what is shown is better than an error.
  const hasWorker = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
  const isThere = (leads && hasWorker) || (await isAnswered(target));
  // What was broken has to be mended first.
  await refetching;
  if (!isThere || location.href !== target) return false;
  location.reload();
  return true;
}

async function isAnswered(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(10_000) });
    return response.ok && (response.headers.get('Content-Type') ?? '').startsWith('text/html');
  } catch {
    return false;
  }
}

/** @returns whether an address has not just been reloaded; and never where that cannot be known. */
function remember(page: Window, url: string): boolean {
  try {
    const root = siteRoot(page.document);
    const key = `verbatim:recovered:${root}`;
    const [last, time] = (page.sessionStorage.getItem(key) ?? '').split('\n');
    if (last === url && Date.now() - Number(time) < RELOAD_INTERVAL_MS) return false;
    page.sessionStorage.setItem(key, `${url}\n${Date.now()}`);
    return true;
  } catch {
    return false;
  }
}

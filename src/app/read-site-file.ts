import { siteRoot } from '../model/address/site-root.ts';

/** How long a file may take, in milliseconds. */
const FETCH_TIMEOUT_MS = 15_000;

/**
 * Reads a JSON file of the site that pages load when a reader asks for it.
 * @param address from the site's root
 * @throws if it cannot be had
 */
export async function readSiteFile<T>(address: string): Promise<T> {
  const root = new URL(siteRoot(document), window.location.href);
  const response = await fetch(new URL(address.slice(1), root), {
    cache: 'no-cache',
    signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
  });
  // Without a network the worker answers that there is nothing.
  if (response.status !== 200) throw new TypeError(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

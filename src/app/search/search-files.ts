import { DATA_FOLDER } from '../../model/address/address.ts';
import { siteRoot } from '../../model/address/site-root.ts';
import {
  SEARCH_DIRECTORY,
  SEARCH_FILE,
  SEARCH_FORM,
  type SearchDirectory,
} from '../../model/search/shards.ts';

/** How long a file may take, in milliseconds. */
const FETCH_TIMEOUT_MS = 15_000;

/** Files by their path: those named by what is in them stay good, those that fail are asked for again. */
const files = new Map<string, Promise<unknown>>();

/** @returns what a file holds, by its path from the site's root. */
export function load<T>(path: string, cache: RequestCache = 'default'): Promise<T> {
  let file = files.get(path);
  if (!file) {
    const root = new URL(siteRoot(document), window.location.href);
    file = fetch(new URL(path, root), {
      cache,
      signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
    }).then((response) => {
      // Without a network the worker answers that there is nothing.
      if (response.status !== 200) throw new TypeError(`${path}: ${response.status}`);
      return response.json();
    });
    files.set(path, file);
    file.catch(() => files.delete(path));
  }
  return file as Promise<T>;
}

/** @returns what a file of the search holds, by its hash. */
export const loadFile = <T>(hash: string): Promise<T> =>
  load<T>(`${DATA_FOLDER}/${SEARCH_FILE}.${hash}.json`);

/** Forgets a file, which is asked for again when it is needed. */
export const forgetFile = (path: string): boolean => files.delete(path);

/**
 * @returns the file that names the others
 * @throws where it cannot be had, or is of another form
 */
export async function loadDirectory(): Promise<SearchDirectory> {
  const directory = await load<SearchDirectory>(SEARCH_DIRECTORY.slice(1), 'no-cache');
  if (directory.form !== SEARCH_FORM) throw new TypeError('the site has another form of search');
  return directory;
}

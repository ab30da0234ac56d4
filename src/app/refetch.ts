/** How long a file may take, in milliseconds. */
const FETCH_TIMEOUT_MS = 20_000;

/**
 * Asks the host for scripts and styles past what the browser keeps, which takes what comes instead.
 * @returns whether each of them came as what it is
 */
export async function refetch(urls: readonly string[]): Promise<boolean> {
  const areThere = await Promise.all(
    urls.map(async (url) => {
      try {
        const signal = AbortSignal.timeout(FETCH_TIMEOUT_MS);
        const response = await fetch(url, { cache: 'reload', signal });
        // A page in its place is no script. To the end: what is cut off is not kept.
        await response.arrayBuffer();
        return response.ok && !/html/.test(response.headers.get('Content-Type') ?? '');
      } catch {
        return false;
      }
    }),
  );
  return areThere.every(Boolean);
}

/** @returns the scripts and styles of the site that a page has asked for; also those that failed. */
export const askedFor = (page: Window): string[] => [
  ...new Set(
    page.performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\/assets\/[^/]+\.(?:js|css)$/.test(name)),
  ),
];

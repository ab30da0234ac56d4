declare global {
  interface Window {
    /** Set by the script in the page, which needs it before anything else is here. */
    refetch?: typeof refetch;
  }
}

/**
 * Asks the host for scripts and styles past what the browser keeps, which takes what comes instead.
 * @returns whether each of them came as what it is
 */
export async function refetch(urls: readonly string[]): Promise<boolean> {
  const areThere = await Promise.all(
    urls.map(async (url) => {
      try {
        const response = await fetch(url, { cache: 'reload' });
        // To the end: what is cut off is not kept. A page in its place is no script.
        await response.arrayBuffer();
        return response.ok && !/html/.test(response.headers.get('Content-Type') ?? '');
      } catch {
        return false;
      }
    }),
  );
  return areThere.every(Boolean);
}

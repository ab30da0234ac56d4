/**
 * The worker's own scope. A cast: the types of the platform know one global scope for workers of every
 * kind, and none that is a service worker's.
 */
export const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** The site's root. */
export const root = new URL(worker.registration.scope);

/**
 * Every name begins with the path of the site and a sign that no path has, so that no other site
 * on this origin, above or below, has one that begins the same; and with the number of the form in
 * which things are kept.
 */
const PREFIX = `verbatim:${root.pathname}#`;
const FORM = '3';

/** The cache of what all analyses share. */
export const SHARED = `${PREFIX}${FORM}:shared`;
/** The cache of what pages are open, and of what release each is. */
export const OPEN = `${PREFIX}${FORM}:open`;
const ANALYSIS = `${PREFIX}${FORM}:analysis:`;

/** The channel on which the site's workers say to each other that everything is removed. */
export const REMOVAL = `${PREFIX}removal`;

/** @returns the name of the cache of an analysis. */
export const cacheOf = (slug: string): string => ANALYSIS + slug;

/** @returns the slug of the analysis that a cache is of, if it is one's. */
export const slugOfCache = (name: string): string | undefined =>
  name.startsWith(ANALYSIS) ? name.slice(ANALYSIS.length) : undefined;

/** @returns whether a cache is of this site. */
export const isOurs = (name: string): boolean => name.startsWith(PREFIX);

/** @returns whether a cache was made by a worker that kept things in another form. */
export const isOfOtherForm = (name: string): boolean =>
  isOurs(name) && !name.startsWith(`${PREFIX}${FORM}:`);

/** @returns the absolute address of a path from the site's root. */
export const urlOf = (path: string): string => new URL(path, root).href;

/** @returns the address within the site of a URL below its root, with a slash before it; else undefined. */
export function addressOf(url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  return origin === root.origin && pathname.startsWith(root.pathname)
    ? `/${pathname.slice(root.pathname.length)}`
    : undefined;
}

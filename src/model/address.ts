/**
 * Every address of the site, beside its pattern. An address begins and ends with a slash and is
 * relative to the site's root, wherever that is hosted.
 */

export const patterns = {
  library: '/',
  about: '/about/',
  analysis: '/:slug/',
  agreements: '/:slug/agreements/',
  agreement: '/:slug/agreements/:id/',
  figures: '/:slug/figures/',
  figure: '/:slug/figures/:id/',
  section: '/:slug/:section/',
} as const;

/** The id of the prose before the first heading; it has no address of its own. */
export const LEAD = 'lead';

export const address = {
  library: () => '/',
  about: () => '/about/',
  analysis: (slug: string) => `/${slug}/`,
  section: (slug: string, section: string) =>
    section === LEAD ? `/${slug}/` : `/${slug}/${section}/`,
  agreements: (slug: string) => `/${slug}/agreements/`,
  agreement: (slug: string, id: string) => `/${slug}/agreements/${id}/`,
  figures: (slug: string) => `/${slug}/figures/`,
  figure: (slug: string, id: string) => `/${slug}/figures/${id}/`,
} as const;

/** Where the build renders the page for unknown addresses, which is served at any. */
export const NOT_FOUND = '/404/';

/** @returns the id of the element that the words of a record stand in. */
export const wordsId = (kind: string, id: string) => `${kind}.${id}`; // no section id has a dot

/** @returns the address of a record's words in the text. */
export const wordsAddress = (slug: string, section: string, kind: string, id: string) =>
  `${address.section(slug, section)}#${wordsId(kind, id)}`;

/** Where the build puts the models, below the site's root. */
export const DATA_FOLDER = 'data';

/** Words that are, or may become, addresses of the site itself, at its root or below an analysis. */
const RESERVED = new Set(
  (
    'lead agreements figures voices timeline notes search about assets feed data page tags ' +
    'root main contents settings offline share print og sitemap robots manifest index 404 sw text source'
  ).split(' '),
);

/** @returns whether a word cannot be the id of a section or the slug of an analysis. */
export const isReserved = (word: string): boolean => RESERVED.has(word);

/**
 * @returns the way from one address to the site's root: "./", "../", "../../" …
 * A page can so be read from any path, and from disk.
 */
export function rootFrom(from: string): string {
  const depth = from.split('/').length - 2;
  return depth > 0 ? '../'.repeat(depth) : './';
}

/** @returns the slug of the analysis that an address is of, if it is one's. */
export function slugAt(path: string): string | undefined {
  const [first] = path.split('/').filter(Boolean);
  return first === undefined || isReserved(first) ? undefined : first;
}

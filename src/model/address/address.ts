/**
 * Every address of the site, beside its pattern. An address begins and ends with a slash and is
 * relative to the site's root, wherever that is hosted.
 */

import type { RecordRef } from '../record.ts';

export const patterns = {
  library: '/',
  about: '/about/',
  search: '/search/',
  libraryPage: '/page/:number/',
  analysis: '/:slug/',
  agreements: '/:slug/agreements/',
  agreement: '/:slug/agreements/:id/',
  figures: '/:slug/figures/',
  figure: '/:slug/figures/:id/',
  voices: '/:slug/voices/',
  names: '/:slug/names/',
  section: '/:slug/:section/',
} as const;

/** The id of the prose before the first heading; it has no address of its own. */
export const LEAD = 'lead';

export const address = {
  library: () => '/',
  about: () => '/about/',
  search: () => '/search/',
  /** The pages of the library are counted from the newest; the first has no number. */
  libraryPage: (number: number) => (number === 1 ? '/' : `/page/${number}/`),
  analysis: (slug: string) => `/${slug}/`,
  section: (slug: string, section: string) =>
    section === LEAD ? `/${slug}/` : `/${slug}/${section}/`,
  agreements: (slug: string) => `/${slug}/agreements/`,
  agreement: (slug: string, id: string) => `/${slug}/agreements/${id}/`,
  figures: (slug: string) => `/${slug}/figures/`,
  figure: (slug: string, id: string) => `/${slug}/figures/${id}/`,
  voices: (slug: string) => `/${slug}/voices/`,
  names: (slug: string) => `/${slug}/names/`,
} as const;

/**
 * @param written the number as an address has it; absent for the first page
 * @returns the number of a page of the library; undefined for what is no number, or is not written so
 */
export const libraryNumber = (written: string | undefined): number | undefined =>
  written === undefined
    ? 1
    : /^(?:[2-9]|[1-9]\d{1,5})$/.test(written)
      ? Number(written)
      : undefined;

/** The lists of records that can be downloaded, and the forms that they come in. */
export const DOWNLOADS = ['agreements', 'figures', 'voices'] as const;
export type DownloadList = (typeof DOWNLOADS)[number];
export const DOWNLOAD_FORMATS = ['csv', 'json'] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

/** @returns the address of a file, beside the page that shows the same; no id and no slug has a dot. */
export const downloadAddress = (slug: string, list: DownloadList, format: DownloadFormat): string =>
  `/${slug}/${list}.${format}`;

/** @returns the address of the Markdown that an analysis was made from. */
export const sourceAddress = (slug: string): string => `/${slug}/source.md`;

/** Where the build puts the pictures that stand for pages elsewhere, below the site's root. */
export const PREVIEW_FOLDER = 'og';

/** @returns the address of the picture of a page. */
export const previewAddress = (page: string, hash: string): string =>
  `/${PREVIEW_FOLDER}${page === '/' ? '/site' : page.slice(0, -1)}.${hash}.png`;

/** Files for machines; the first two need to know where the site is hosted. */
export const FEED = '/feed.xml';
export const SITEMAP = '/sitemap.xml';
export const ROBOTS = '/robots.txt';

/** The list of all analyses: `CatalogueEntry`. */
export const CATALOGUE = '/library.json';

/** @returns the address of the file that says where to go on from an analysis: `Onward`. */
export const onwardAddress = (slug: string): string => `/${slug}/onward.json`;

/** The notices of the packages that the scripts of the site contain. */
export const LICENCES = '/licences.txt';

/** The id of the list of corrections below a text; a reserved word, so that no section has it. */
export const CORRECTIONS = 'corrections';

/** Where the build renders the page for unknown addresses, which is served at any. */
export const NOT_FOUND = '/404/';

/** @returns the id of the element that the words of a record stand in. */
export const wordsId = (kind: string, id: string) => `${kind}.${id}`; // no section id has a dot

/** @returns the address of a record's words in the text. */
export const wordsAddress = (slug: string, section: string, kind: string, id: string) =>
  `${address.section(slug, section)}#${wordsId(kind, id)}`;

/** @returns the id of the element that shows a record which has no page of its own. */
export const entryId = (kind: string, id: string) => `entry.${kind}.${id}`;

/**
 * @returns the address at which a record is shown: a page of its own for agreements and figures,
 * else its entry among the voices, on the time line, or among the editor's notes below the text.
 */
export function recordAddress(slug: string, { kind, id }: RecordRef): string {
  switch (kind) {
    case 'agreement':
      return address.agreement(slug, id);
    case 'figure':
      return address.figure(slug, id);
    case 'quotation':
      return `${address.voices(slug)}#${entryId(kind, id)}`;
    case 'event':
      return `${address.figures(slug)}#${entryId(kind, id)}`;
    case 'note':
      return `${address.analysis(slug)}#${entryId(kind, id)}`;
  }
}

/** Where the build puts the models, below the site's root. */
export const DATA_FOLDER = 'data';

/**
 * @returns the address of the page whose model a page is drawn from: that of its analysis; of a page
 * of the library its own; of another page of the site that of the page about it
 */
export function modelPageOf(path: string): string {
  const slug = slugAt(path);
  if (slug !== undefined) return address.analysis(slug);
  return path === address.search() ? address.about() : path;
}

/** @returns the address of the file that says where the model of a page is now: a `Pointer`. */
export const pointerAddress = (modelPage: string): string => `${modelPage}model.json`;

/** @returns the address of the page whose pointer a file is, if it is one. */
export function pointedAt(file: string): string | undefined {
  return /^(\/(?:[^/.]+\/){0,2})model\.json$/.exec(file)?.[1];
}

/** The file that says where the lists of slugs are that are like one: a `SlugIndex`. */
export const SLUGS = '/404/slugs.json';

/** @returns whether an address has the shape of one of this site's pages; it need not be one. */
export const hasPageShape = (path: string): boolean =>
  /^\/(?:(?:[a-z0-9-]+\/){0,2}|[a-z0-9-]+\/(?:agreements|figures)\/[a-z0-9-]+\/)$/.test(path);

/** Words that are, or may become, addresses of the site itself, at its root or below an analysis. */
const RESERVED = new Set(
  (
    'lead agreements figures voices names timeline notes search about assets feed data page tags ' +
    'library root main contents settings offline share print og sitemap robots corrections manifest index 404 sw text source ' +
    'editor-notes footnote-label endnotes'
  ).split(' '),
);

/** @returns whether a word cannot be the id of a section, nor the slug of an analysis. */
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

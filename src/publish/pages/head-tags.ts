import { FEED } from '../../model/address/address.ts';
import { escapeMarkup } from '../escape-markup.ts';
import type { PreviewImage } from '../previews/preview-images.ts';

/** What a page says of itself to those who show it elsewhere. */
export interface SharedPage {
  /** Without the name of the site, which stands beside it. */
  title: string;
  description: string;
  siteName: string;
  lang: string;
  /** Whether it is of an analysis, or of the site. */
  type: 'article' | 'website';
  /** Its own address; absent where it is not known where the site is hosted. */
  url?: string | undefined;
  /** Absolute, or else as the page itself would ask for it. */
  image?: (PreviewImage & { url: string }) | undefined;
  /** The address of the Markdown that it was made from, as the page would ask for it. */
  source?: string | undefined;
  /** The address of the feed; absent where there is none. */
  feed?: string | undefined;
  /** What the page is, for machines (JSON-LD). */
  data?: object | undefined;
}

/**
 * @returns the tags that messengers, search engines and feed readers look for: Open Graph
 * (https://ogp.me), those of X's cards, the links to other forms, and JSON-LD
 */
export function headTags(page: SharedPage): string {
  const { title, description, siteName, lang, type, url, image, source, feed, data } = page;
  const property = (name: string, content: string | number | undefined) =>
    content === undefined
      ? ''
      : `<meta property="${name}" content="${escapeMarkup(String(content))}">`;
  const meta = (name: string, content: string | undefined) =>
    content === undefined ? '' : `<meta name="${name}" content="${escapeMarkup(content)}">`;
  return [
    property('og:title', title),
    property('og:description', description),
    property('og:type', type),
    property('og:url', url),
    property('og:site_name', siteName),
    property('og:locale', localeOf(lang)),
    property('og:image', image?.url),
    property('og:image:type', image?.type),
    property('og:image:width', image?.width),
    property('og:image:height', image?.height),
    property('og:image:alt', image?.alt),
    // X takes the title, the description and the picture from Open Graph; of the words for it, it does not say so.
    meta('twitter:card', image ? 'summary_large_image' : 'summary'),
    meta('twitter:image:alt', image?.alt),
    source === undefined
      ? ''
      : `<link rel="alternate" type="text/markdown" href="${escapeMarkup(source)}">`,
    feed === undefined
      ? ''
      : `<link rel="alternate" type="application/atom+xml" title="${escapeMarkup(siteName)}" href="${escapeMarkup(feed)}">`,
    // A block of data is not run; only what would end it must not stand in it.
    data === undefined
      ? ''
      : `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  ].join('');
}

/** @returns a language as Open Graph wants it, with the territory that CLDR has for it where it names none. */
export function localeOf(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return region === undefined ? language : `${language}_${region}`;
}

/** @returns the address of the feed from a page, for a site that has one: one that knows where it is hosted. */
export const feedFrom = (root: string, absolute: unknown): string | undefined =>
  absolute === undefined ? undefined : `${root}${FEED.slice(1)}`;

import { SITEMAP } from '../../model/address/address.ts';
import { element, xmlDocument } from './xml.ts';

/** An address that search engines are to keep, and the day on which it last changed, if that is known. */
export interface Kept {
  address: string;
  changed?: string;
}

/** How many addresses one file may have (https://www.sitemaps.org/protocol.html). */
const MAX_URLS = 50_000;
const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/**
 * @param absolute makes an address of the site an absolute one, without which there is no site map
 * @returns the site map, by its address; where there are too many addresses for one file, a list of files
 */
export function sitemaps(
  kept: readonly Kept[],
  absolute: (address: string) => string,
  most = MAX_URLS,
): Map<string, string> {
  const file = (part: readonly Kept[]) =>
    xmlDocument(
      element(
        'urlset',
        NAMESPACE,
        part.map(({ address, changed }) =>
          element('url', {}, [
            element('loc', {}, absolute(address)),
            ...(changed === undefined ? [] : [element('lastmod', {}, changed)]),
          ]),
        ),
      ),
    );
  if (kept.length <= most) return new Map([[SITEMAP, file(kept)]]);
  const parts = Array.from({ length: Math.ceil(kept.length / most) }, (_, index) => ({
    address: SITEMAP.replace('.xml', `-${index + 1}.xml`),
    text: file(kept.slice(index * most, (index + 1) * most)),
  }));
  const list = parts.map(({ address }) =>
    element('sitemap', {}, [element('loc', {}, absolute(address))]),
  );
  return new Map([
    [SITEMAP, xmlDocument(element('sitemapindex', NAMESPACE, list))],
    ...parts.map(({ address, text }) => [address, text] as const),
  ]);
}

/** @returns `robots.txt` (RFC 9309): everything may be read; the site map, if there is one. */
export const robots = (sitemap: string | undefined): string =>
  `User-agent: *\nAllow: /\n${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`;

import { direction } from '../messages/language.ts';
import { sourceAddress } from '../model/address/address.ts';
import type { Analysis } from '../model/analysis.ts';
import { siteRoot } from '../model/address/site-root.ts';

/** What the head of a page says of it. */
export interface Head {
  title: string;
  /** The address that search engines are to keep; absent for a page that is not to be kept. */
  canonical?: string;
  /** The addresses of the pages before and after it, of one of several that show a list. */
  previous?: string;
  next?: string;
  /** The address of the Markdown of what it shows. */
  source?: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** @returns the head of a page of an analysis: the parts of its title from the most exact on. */
export function headOfAnalysis(
  siteName: string,
  analysis: Analysis,
  parts: readonly string[],
  canonical: string,
): Head {
  const { slug, title, lang } = analysis;
  return {
    title: [...parts, title, siteName].join(' · '),
    canonical,
    source: sourceAddress(slug),
    lang,
    // Of the page, which is the interface's; what is quoted in it keeps its own.
    dir: direction(),
  };
}

/**
 * Makes the head of the document say what a page's head says; the build does the same in the file.
 * @param siteUrl where the site is hosted, if the build knows it
 */
export function applyHead(page: Document, head: Head, siteUrl: string | undefined): void {
  // What the file says of its own page is not true of another.
  if (page.title !== head.title) page.querySelector('meta[name="description"]')?.remove();
  page.title = head.title;
  const { documentElement } = page;
  // Set again, even to the same, it has the browser look at the styles of everything again.
  if (documentElement.lang !== head.lang) documentElement.lang = head.lang;
  if (documentElement.dir !== head.dir) documentElement.dir = head.dir;
  setLink(
    page,
    'canonical',
    siteUrl && head.canonical !== undefined ? siteAddress(siteUrl, head.canonical) : undefined,
  );
  const root = siteRoot(page);
  // On paper: from where it is read, which the build does not know.
  page.body.dataset['address'] =
    head.canonical === undefined
      ? ''
      : new URL(root + head.canonical.slice(1), page.location.href).href;
  setLink(page, 'prev', head.previous && root + head.previous.slice(1));
  setLink(page, 'next', head.next && root + head.next.slice(1));
  setLink(page, 'alternate', head.source && root + head.source.slice(1), 'text/markdown');
}

/** Makes the link of a kind lead to an address, or removes it. */
function setLink(page: Document, rel: string, href: string | undefined, type = ''): void {
  const known = page.querySelector<HTMLLinkElement>(
    `link[rel="${rel}"]${type && `[type="${type}"]`}`,
  );
  if (href === undefined) {
    known?.remove();
    return;
  }
  const link = known ?? page.head.appendChild(page.createElement('link'));
  link.rel = rel;
  if (type) link.type = type;
  link.href = href;
}

/** @returns the absolute address of a page. */
export const siteAddress = (siteUrl: string, address: string): string =>
  `${siteUrl.replace(/\/+$/, '')}${address}`;

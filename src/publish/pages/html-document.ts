import type { PagePart } from '../../model/address/page-part.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { endOfFirstWindow, PAGE_END } from './first-window.ts';
import { APPLE_ICON, MANIFEST, PAPER } from '../feeds/web-app-manifest.ts';

/** What goes into one HTML file. */
export interface PageParts {
  html: string;
  title: string;
  description: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  canonical?: string | undefined;
  siteName: string;
  /** What those look for who show the page elsewhere, as HTML. */
  tags: string;
  /** The way to the site's root: relative, or absolute for a file that is served at any depth. */
  root: string;
  notFound?: boolean;
  /** The addresses of the pages before and after it, of one of several that show a list. */
  previous?: string | undefined;
  next?: string | undefined;
  /** Path of the model that it is drawn from, from the site's root. */
  model?: string | undefined;
  part: PagePart;
  /** The release that it is of; this is what all its pages share, and only that. */
  release: string;
  /** Whether it is the page for what is not saved on the reader's device. */
  unsaved?: boolean;
}

/**
 * The parts whose pages link their styles, and what they run before they are painted: most come to them
 * from the text, and have the styles already.
 */
type LinkedPart = 'records' | 'names';

/** The content-security policies: of the pages of each kind, and one that allows what any of them has within. */
export type Policies = Record<'text' | 'site' | 'linked' | 'all', string>;

/** What all HTML files share. */
export interface SharedParts {
  /** What stands within the pages that have their styles within: the text and its sections, and the site's own. */
  styles: Record<Exclude<PagePart, LinkedPart>, string>;
  /** Paths of the style sheets that the other pages link, from the site's root. */
  sheets: Record<LinkedPart, readonly string[]>;
  /**
   * Run in the head, and at the end of the body, before anything is painted; of a list with filters, its
   * own first. The pages that link them have them in one file, and run its second part with `linked`.
   */
  scripts: { head: string; body: string; list: string; linked: string };
  /** Path of that file, from the site's root. */
  linkedScript: string;
  /** Path of the browser's entry, from the site's root; the script at the end of the body loads it. */
  entry: string;
  /** Path of the styles of paper, likewise. */
  printStyles: string;
  /** Each allows what stands within pages of its kind. */
  policies: Policies;
}

/** @returns an HTML file; nothing in it but its root depends on where the site is hosted. */
export function htmlDocument(
  page: PageParts,
  { styles, sheets, scripts, linkedScript, entry, printStyles, policies }: SharedParts,
): string {
  const meta = (name: string, content: string | undefined) =>
    content === undefined ? '' : `<meta name="${name}" content="${escapeMarkup(content)}">`;
  const { part } = page;
  const isLinked = part === 'records' || part === 'names';
  const policy = policies[isLinked ? 'linked' : part];
  const link = (rel: string, to: string | undefined) =>
    to === undefined
      ? ''
      : `<link rel="${rel}" href="${escapeMarkup(`${page.root}${to.slice(1)}`)}">`;
  return [
    '<!doctype html>',
    `<html lang="${escapeMarkup(page.lang)}" dir="${page.dir}" data-root="${escapeMarkup(page.root)}"${page.notFound ? ' data-not-found' : ''}${page.unsaved ? ' data-unsaved' : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(page.title)}</title>`,
    meta('description', page.description),
    meta('application-name', page.siteName),
    page.notFound ? meta('robots', 'noindex') : '',
    `<meta name="theme-color" media="(prefers-color-scheme:light)" content="${PAPER.light}">`,
    `<meta name="theme-color" media="(prefers-color-scheme:dark)" content="${PAPER.dark}">`,
    meta('mobile-web-app-capable', 'yes'),
    meta('apple-mobile-web-app-title', page.siteName),
    page.canonical ? `<link rel="canonical" href="${escapeMarkup(page.canonical)}">` : '',
    link('prev', page.previous),
    link('next', page.next),
    `<link rel="icon" type="image/svg+xml" href="${escapeMarkup(page.root)}icon.svg">`,
    `<link rel="apple-touch-icon" href="${escapeMarkup(page.root)}${APPLE_ICON}">`,
    `<link rel="manifest" href="${escapeMarkup(page.root)}${MANIFEST}">`,
    page.tags,
    meta('verbatim-release', page.release),
    meta('verbatim-model', page.model),
    `<link rel="expect" href="#${endOfFirstWindow(page.html)}" blocking="render">`,
    ...(isLinked
      ? [
          `<script src="${escapeMarkup(page.root + linkedScript)}"></script>`,
          ...sheets[part].map(
            (sheet) => `<link rel="stylesheet" href="${escapeMarkup(page.root + sheet)}">`,
          ),
        ]
      : [`<script>${scripts.head}</script>`, `<style>${styles[part]}</style>`]),
    // For another medium; with scripts it is loaded once the text has been painted, as they are.
    `<noscript><link rel="stylesheet" media="print" href="${escapeMarkup(page.root + printStyles)}"></noscript>`,
    '</head>',
    `<body><div id="root">${page.html}</div>`,
    !isLinked && page.html.includes(' data-listing=') ? `<script>${scripts.list}</script>` : '',
    `<script id="${PAGE_END}" data-script="${escapeMarkup(page.root + entry)}" data-print="${escapeMarkup(page.root + printStyles)}">${isLinked ? scripts.linked : scripts.body}</script></body>`,
    '</html>\n',
  ].join('');
}

import { NOT_FOUND, rootFrom } from '../../model/address/address.ts';
import type { Analysis, Site } from '../../model/analysis.ts';
import type { Library } from '../../model/library-model.ts';
import { UNSAVED } from '../../model/offline/offline.ts';
import type { PagePart } from '../../model/address/page-part.ts';
import { describeHead } from './describe-head.ts';
import { htmlDocument, type SharedParts } from './html-document.ts';
import { lastChange } from '../feeds/feed.ts';
import type { WrittenPage } from '../offline/pack-pages.ts';
import type { PreviewImages } from '../previews/preview-images.ts';
import type { Kept } from '../feeds/sitemap.ts';

/** What a page is drawn from: the site, and the analysis or the page of the library that it shows. */
export interface PageModel {
  site: Site;
  analysis?: Analysis;
  library?: Library;
}

/** Renders the page at an address: what the build's rendering entry exports. */
export interface Renderer {
  render(
    path: string,
    model: PageModel,
    root?: string,
  ): Promise<{
    html: string;
    head: {
      title: string;
      description: string;
      canonical?: string;
      previous?: string;
      next?: string;
      lang: string;
      dir: 'ltr' | 'rtl';
    };
    part: PagePart;
  }>;
  siteAddress(siteUrl: string, address: string): string;
}

/** What all pages of a build are made with. */
export interface PageMaking {
  renderer: Renderer;
  shared: SharedParts;
  /** Of what all pages share. */
  release: string;
  /** Where the site will be hosted, if that is known. */
  siteUrl: string | undefined;
  previews: PreviewImages;
}

/** A page that was made. */
export interface MadePage {
  /** The path of its file, from the site's root; none for one that is only kept. */
  file: string | undefined;
  text: string;
  /** As it is kept on the reader's device. */
  kept: WrittenPage;
  /** Its entry in the site map, if search engines are to index it. */
  search: Kept | undefined;
}

/** @returns what makes an address of the site an absolute one; undefined where it is not known where it is hosted. */
export const absoluteIn = ({ siteUrl, renderer }: Pick<PageMaking, 'siteUrl' | 'renderer'>) =>
  siteUrl === undefined ? undefined : (path: string) => renderer.siteAddress(siteUrl, path);

/**
 * Makes the page at an address; it depends on what it shows and on nothing else of the site.
 * @param data the path of the model that it is drawn from, if it is drawn from one
 */
export async function makePage(
  path: string,
  model: PageModel,
  data: string | undefined,
  making: PageMaking,
): Promise<MadePage> {
  const { renderer, shared, release, siteUrl, previews } = making;
  const { site, analysis } = model;
  const absolute = absoluteIn(making);
  const notFound = path === NOT_FOUND;
  const unsaved = path === UNSAVED;
  const base = siteUrl === undefined ? '/' : `${new URL(siteUrl).pathname.replace(/\/+$/, '')}/`;
  const root = notFound ? base : rootFrom(path);
  const { html, head, part } = await renderer.render(path, model, root);
  const { canonical, ...rest } = head;
  const tags =
    notFound || unsaved
      ? ''
      : describeHead({ path, site, analysis, head, root, absolute, previews });
  const text = htmlDocument(
    {
      ...rest,
      html,
      part,
      root,
      notFound,
      unsaved,
      release,
      canonical: canonical === undefined ? undefined : absolute?.(canonical),
      siteName: site.name,
      tags,
      model: data,
    },
    shared,
  );
  return {
    // The page for what is not saved is never delivered: it is kept with the others.
    file: unsaved ? undefined : notFound ? '404.html' : `${path.slice(1)}index.html`,
    text,
    // What others look for who show the page elsewhere is of no use on the reader's device.
    kept: { address: path, html: text.replace(tags, ''), root },
    search:
      canonical === path
        ? { address: path, ...(analysis && { changed: lastChange(analysis) }) }
        : undefined,
  };
}

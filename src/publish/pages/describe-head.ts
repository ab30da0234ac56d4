import { sourceAddress } from '../../model/address/address.ts';
import type { Analysis, Site } from '../../model/analysis.ts';
import { feedFrom, headTags } from './head-tags.ts';
import type { PreviewImages } from '../previews/preview-images.ts';
import { structuredData } from './structured-data.ts';

/** @returns what a page says in its head to those who show it elsewhere, as HTML. */
export function describeHead({
  path,
  site,
  analysis,
  head,
  root,
  absolute,
  previews,
}: {
  path: string;
  site: Site;
  analysis: Analysis | undefined;
  head: { title: string; description: string; lang: string };
  /** The way from the page to the site's root. */
  root: string;
  /** Makes an address of the site an absolute one; undefined where it is not known where it is hosted. */
  absolute: ((address: string) => string) | undefined;
  previews: PreviewImages;
}): string {
  const link = absolute ?? ((to: string) => `${root}${to.slice(1)}`);
  const title = without(head.title, site.name);
  const picture = previews.of(path, analysis?.slug);
  const image = picture && { ...picture, url: link(picture.address) };
  const { description, lang } = head;
  const name = analysis ? without(title, analysis.title) : title;
  return headTags({
    title,
    description,
    siteName: site.name,
    lang,
    type: analysis ? 'article' : 'website',
    // Of a section its own, though it shows the same text: who shares it means just that place.
    url: absolute?.(path),
    image,
    source: analysis && `${root}${sourceAddress(analysis.slug).slice(1)}`,
    feed: feedFrom(root, absolute),
    data: structuredData(site, analysis, { path, name, description, image }, link),
  });
}

/** @returns a title without the part at its end that names what it is of. */
const without = (title: string, whole: string) =>
  title.endsWith(` · ${whole}`) ? title.slice(0, -whole.length - 3) : title;

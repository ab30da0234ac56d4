import { address } from '../../model/address/address.ts';

/** A preview picture of the site. */
export interface PreviewImage {
  /** An address of the site; it has a hash of the picture in it, so that it can be kept for ever. */
  address: string;
  type: 'image/png';
  width: number;
  height: number;
  /** What it shows, in words. */
  alt: string;
}

/** The pictures of a site. */
export interface PreviewImages {
  /**
   * @param path of the page
   * @param slug of its analysis, if it is of one
   * @returns its picture; undefined where none could be drawn: no font has its characters
   */
  of(path: string, slug?: string): PreviewImage | undefined;
}

/** @returns finds pictures: a page that has none of its own has that of its analysis, and that of the site at last */
export const previewsFrom = (images: ReadonlyMap<string, PreviewImage>): PreviewImages => ({
  of: (path, slug) =>
    images.get(path) ??
    (slug === undefined ? undefined : images.get(address.analysis(slug))) ??
    images.get(address.library()),
});

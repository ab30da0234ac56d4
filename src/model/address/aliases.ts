import { address, isReserved, sourceAddress } from './address.ts';
import { addressesOfAnalysis, downloadsOfAnalysis } from './addresses.ts';
import type { Analysis } from '../analysis.ts';

/** An address that was, and the one that has taken its place. */
export interface Redirect {
  from: string;
  to: string;
}

/** @returns the addresses of pages that an analysis had, by its old ids and its old slugs, each once. */
export function redirectsOf(analysis: Analysis): Redirect[] {
  const { slug, aliases, sections, agreements, figures } = analysis;
  const has = (list: readonly { id: string }[], id: string) => list.some((one) => one.id === id);
  const renamed = Object.entries(aliases.ids).flatMap(([old, now]): Redirect[] => {
    // Quotations, events and notes have no page of their own: their old ids are led on by fragment.
    // What has become a word of the site itself is an address of its own.
    const page = has(sections, now)
      ? isReserved(old)
        ? undefined
        : address.section
      : has(agreements, now)
        ? address.agreement
        : has(figures, now)
          ? address.figure
          : undefined;
    return page ? [{ from: page(slug, old), to: page(slug, now) }] : [];
  });
  const now = [
    ...addressesOfAnalysis(analysis).map((path) => ({ from: path, to: path })),
    ...renamed,
  ];
  return [
    ...renamed,
    ...aliases.slugs.flatMap((old) =>
      now.map(({ from, to }) => ({ from: underSlug(from, slug, old), to })),
    ),
  ];
}

/** @returns the files of an analysis at the addresses that they had by its old slugs. */
export function formerFilesOf({ slug, aliases }: Pick<Analysis, 'slug' | 'aliases'>): Redirect[] {
  const files = [...downloadsOfAnalysis({ slug }), sourceAddress(slug)];
  return aliases.slugs.flatMap((old) =>
    files.map((file) => ({ from: underSlug(file, slug, old), to: file })),
  );
}

const underSlug = (path: string, slug: string, old: string) =>
  `/${old}${path.slice(slug.length + 1)}`;

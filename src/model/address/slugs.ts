/**
 * The slugs of the site in lists of limited length, so that the nearest one can be offered for a mistyped one
 * without a list of all: they are sorted once by their beginnings and once by their ends, for a
 * mistake near one leaves the neighbours by the other.
 */

/** An analysis, as one that may have been meant. */
export interface Candidate {
  slug: string;
  title: string;
}

/** Where the lists are: the first slug of each, as it is sorted, and the path of the file. */
export type SlugIndex = Record<'forward' | 'backward', [first: string, path: string][]>;

/** How many slugs are in a list. */
const MAX_SLUGS = 200;

const reversed = (slug: string) => Array.from(slug).reverse().join('');
const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Makes the lists.
 * @param write writes one, and gives the path of its file
 */
export function makeSlugIndex(
  candidates: readonly Candidate[],
  write: (list: Candidate[]) => string,
  most = MAX_SLUGS,
): SlugIndex {
  const cut = (keyOf: (slug: string) => string): [string, string][] => {
    const sorted = candidates
      .map(({ slug, title }) => ({ key: keyOf(slug), candidate: { slug, title } }))
      .sort((a, b) => byCode(a.key, b.key));
    return Array.from({ length: Math.ceil(sorted.length / most) }, (_, index) => {
      const part = sorted.slice(index * most, (index + 1) * most);
      return [part[0]!.key, write(part.map(({ candidate }) => candidate))];
    });
  };
  const forward = cut((slug) => slug);
  // Where one list has them all, a second would say the same.
  return { forward, backward: forward.length > 1 ? cut(reversed) : [] };
}

/** @returns the paths of the lists that slugs like one are in: one or two, or none. */
export function listsFor(index: SlugIndex, slug: string): string[] {
  const find = (lists: SlugIndex['forward'], key: string) =>
    (lists.findLast(([first]) => first <= key) ?? lists[0])?.[1];
  const paths = [find(index.forward, slug), find(index.backward, reversed(slug))];
  return [...new Set(paths.filter((path) => path !== undefined))];
}

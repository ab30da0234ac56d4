import type { Status } from '../model/offline.ts';

/** What a page knows of itself. */
export interface OwnPage {
  /** The release that it was built in. */
  release: string;
  /** Whether it came from what is kept, not from the network. */
  kept: boolean;
  /** The release that the worker had when it was first asked. */
  first: string | undefined;
}

/** What there is to tell a reader of the page that is open. */
export type News = 'new-version' | 'changed' | 'withdrawn';

/**
 * Judges whether there is something newer than the page. One that came from the network may be
 * newer than the worker, which has not noticed yet: nothing is said until the worker has moved on.
 * @param slug that of the analysis that is open, if one is
 */
export function newsFor(
  { release, kept, first }: OwnPage,
  status: Status | undefined,
  slug: string | undefined,
): News | undefined {
  if (!status || first === undefined || status.release === release) return undefined;
  const hasMoved = first !== status.release;
  if (!kept && !hasMoved) return undefined;
  if (slug === undefined) return 'new-version';
  const newest = status.newest[slug];
  if (newest === null) return 'withdrawn';
  if (!hasMoved) {
    // What is kept may be behind the worker, while it is being fetched.
    const saved = status.saved.find((one) => one.slug === slug);
    if (saved?.release !== status.release) return undefined;
  }
  const shown = status.shown[slug];
  if (newest && shown !== undefined && newest.model !== shown) return 'changed';
  return 'new-version';
}

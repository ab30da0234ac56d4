import { slugAt } from '../model/address/address.ts';
import type { Status } from '../model/offline/offline.ts';

/** What a page knows of itself. */
export interface OwnPage {
  /** The release that it was built in. */
  release: string;
  /** Whether it came from what is kept, not from the network. */
  kept: boolean;
  /** The build that the worker had when it was first asked. */
  first: string | undefined;
  /** The path of the model that it is drawn from, as far as it is known. */
  model: string | undefined;
}

/** What there is to tell a reader of the page that is open. */
export type News = 'new-version' | 'changed' | 'withdrawn';

/**
 * Judges whether there is something newer than the page. One that came from the network may be
 * newer than the worker, which has not noticed yet: nothing is said until the worker has moved on.
 * What has only changed elsewhere on the site is no news.
 * @param page the address of the page whose model it is drawn from
 */
export function newsFor(
  { release, kept, first, model }: OwnPage,
  status: Status | undefined,
  page: string,
): News | undefined {
  if (!status || first === undefined) return undefined;
  const hasMoved = first !== status.build;
  if (!kept && !hasMoved) return undefined;
  const slug = slugAt(page);
  const newest = status.newest[page];
  if (slug !== undefined) {
    if (newest === null) return 'withdrawn';
    const saved = status.saved.find((one) => one.slug === slug);
    // What is kept may be behind, while it is being fetched: the page would be the same again.
    if (saved ? !saved.current : !hasMoved) return undefined;
  }
  const isChanged = typeof newest === 'string' && model !== undefined && newest !== model;
  if (isChanged) return slug === undefined ? 'new-version' : 'changed';
  return status.release === release ? undefined : 'new-version';
}

import { SLUGS } from '../model/address/address.ts';
import { listsFor, type Candidate, type SlugIndex } from '../model/address/slugs.ts';
import type { DataSource } from './data.tsx';

type Near = Promise<readonly Candidate[]>;

/** What was read, for each source of data; `use` needs the same promise each time. */
const found = new WeakMap<DataSource, Map<string, Near>>();

/** @returns analyses whose slugs may be near one, in no order; limited in number. */
export function nearSlugs(data: DataSource, slug: string): Near {
  const known = found.get(data) ?? new Map<string, Near>();
  found.set(data, known);
  let near = known.get(slug);
  if (!near) {
    // A page for what is not there can do without.
    near = read(data, slug).catch(() => []);
    known.set(slug, near);
  }
  return near;
}

async function read(data: DataSource, slug: string): Near {
  const index = await data.read<SlugIndex>(SLUGS.slice(1), 'no-cache');
  const lists = listsFor(index, slug).map((path) => data.read<Candidate[]>(path));
  return (await Promise.all(lists)).flat();
}

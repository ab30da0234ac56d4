import { slugAt } from '../model/address/address.ts';
import { matchAddress } from '../model/address/match-address.ts';
import type { DataSource } from './data.tsx';
import { loadAhead, loadSite } from './lazy-views.ts';
import { partOfView } from './navigation/view-key.ts';

/**
 * Loads all that is drawn at an address which the host has answered with the page for unknown ones.
 * There may be a page since, or the address is an old one.
 * @returns whether it is here; what cannot be loaded is reported by loading
 */
export async function loadPage(data: DataSource, path: string): Promise<boolean> {
  const slug = slugAt(path);
  const match = slug === undefined ? undefined : matchAddress(path);
  const [site, view] = await Promise.all([
    loadAhead('site'),
    match ? loadAhead(partOfView(match.name)) : true,
    data.site(),
    ...(slug === undefined ? [] : [data.analysis(slug), data.moved(slug)]),
  ]);
  if (site && slug !== undefined) await (await loadSite()).loadMeant(data, slug);
  return site && view;
}

import { labels } from '../../messages/labels.ts';
import { useEffect, useRef } from 'react';
import { STATUS_LABELS } from '../../model/labels/labels.ts';
import { capital } from '../../model/records/capital.ts';
import { records as m } from '../../messages/records.ts';
import { countAll } from '../../model/records/count-documents.ts';
import { howMany } from '../../model/records/how-many.ts';
import { ORDERS, type Order } from '../../model/records/agreements.ts';
import {
  countWith,
  listed,
  NO_PARTY,
  valuesOf,
  type Filter,
  type Listing,
} from '../../model/records/filters.ts';
import { STATUSES } from '../../model/statuses.ts';
import { english } from '../shared/interface-language.ts';
import { rich } from '../shared/rich.tsx';
import { closeMenus, FilterMenu } from './FilterMenu.tsx';
import { FilterOption, type Asked } from './FilterOption.tsx';
import { PartyOptions } from './PartyOptions.tsx';
import styles from './Filters.module.css';

const ORDER_LABELS: Record<Order, () => string> = {
  status: m.byStatus,
  date: m.byDate,
  text: m.inTextOrder,
};

/**
 * The filters and orders of the list of agreements: links, so that each state of the list has an
 * address, and so that they work before the page is taken over. Until then the list is shown as its
 * address asks by src/entries/inline-list.ts, which finds what it needs by the data attributes.
 * @param lang the language of the parties' names
 * @param otherNames how else the records call the parties
 */
export function Filters({
  lang,
  otherNames,
  ...asked
}: Asked & { lang: string; otherNames: readonly [other: string, name: string][] }) {
  const { entries } = asked.listing;
  const { filter } = asked;
  const statuses = valuesOf(entries, 'status');
  const parties = partiesByCount(asked.listing);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => (nav.current ? closeMenus(nav.current) : undefined), []);
  if (entries.length < 2) return null;
  const shown = howMany(countAll(listed(entries, filter)));
  return (
    // The words are the interface's, and stand on the side of the text that they are of.
    <nav ref={nav} className={styles.filters} aria-label={m.filters()} lang={english.lang}>
      {statuses.length > 1 && (
        <FilterMenu id="status" label={m.status()} shown={shown}>
          {STATUSES.filter((status) => statuses.includes(status)).map((status) => (
            <FilterOption key={status} {...asked} facet="status" value={status}>
              <span {...english}>{capital(STATUS_LABELS[status]())}</span>
            </FilterOption>
          ))}
        </FilterMenu>
      )}
      {parties.length > 1 && (
        <FilterMenu
          id="party"
          label={m.party()}
          shown={shown}
          note={otherNames.map(([other, name], index) => (
            <span key={other}>
              {index > 0 && labels.semicolon()}
              {rich(m.countsAs, {
                other: <bdi lang={lang}>{other}</bdi>,
                name: <bdi lang={lang}>{name}</bdi>,
              })}
            </span>
          ))}
        >
          <PartyOptions {...asked} lang={lang} parties={parties} />
        </FilterMenu>
      )}
      <FilterMenu id="order" label={m.order()} shown={shown}>
        {ORDERS.map((order) => (
          <FilterOption key={order} {...asked} facet="order" value={order}>
            <span {...english}>{ORDER_LABELS[order]()}</span>
          </FilterOption>
        ))}
      </FilterMenu>
    </nav>
  );
}

/**
 * @returns the parties, those with the most first, of the same number the one that the text names
 * first; what names none comes last
 */
function partiesByCount({ entries }: Listing): string[] {
  const whole: Filter = { status: [], party: [], order: ORDERS[0] };
  const parties = valuesOf(entries, 'party');
  const counts = new Map(
    parties.map((party) => [
      party,
      party === NO_PARTY ? -1 : countWith(entries, whole, 'party', party).value,
    ]),
  );
  return parties.sort((a, b) => counts.get(b)! - counts.get(a)!);
}

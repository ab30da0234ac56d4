import { howMany } from '../../model/records/how-many.ts';
import type { ReactNode } from 'react';
import {
  choose,
  countWith,
  filterSearch,
  isChosen,
  type Facet,
  type Filter,
  type Listing,
} from '../../model/records/filters.ts';
import { Link } from '../shared/Link.tsx';
import { PLACE_KEPT } from '../shared/history-state.ts';
import styles from './Filters.module.css';

/** What a list is filtered by, and where it stands. */
export interface Asked {
  listing: Listing;
  filter: Filter;
  /** The address of the list, without its query. */
  list: string;
}

/** A value to filter the list by, with how much is then listed; or an order of the list. */
export function FilterOption({
  listing,
  filter,
  list,
  facet,
  value,
  children,
}: Asked & { facet: Facet | 'order'; value: string; children: ReactNode }) {
  const chosen = isChosen(filter, facet, value);
  const count =
    facet === 'order' ? undefined : howMany(countWith(listing.entries, filter, facet, value));
  // What would leave nothing cannot be chosen.
  const leavesNothing = count === '0' && !chosen;
  return (
    <li>
      <Link
        to={list + filterSearch(choose(filter, facet, value, listing))}
        state={PLACE_KEPT}
        replace
        aria-current={chosen ? 'true' : undefined}
        aria-disabled={leavesNothing || undefined}
        onClick={(event) => leavesNothing && event.preventDefault()}
        data-facet={facet}
        data-value={value}
        data-count={count}
      >
        {children}
        {count !== undefined && (
          <>
            {' '}
            <span className={styles.count} suppressHydrationWarning>
              {count}
            </span>
          </>
        )}
      </Link>
    </li>
  );
}

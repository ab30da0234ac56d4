import type { ReactNode, RefObject } from 'react';
import { STATUS_LABELS } from '../../model/labels/labels.ts';
import { capital } from '../../model/records/capital.ts';
import { records as m } from '../../messages/records.ts';
import {
  describeFilter,
  filterSearch,
  isFiltered,
  NO_PARTY,
  unfiltered,
  type Facet,
} from '../../model/records/filters.ts';
import type { Status } from '../../model/statuses.ts';
import { english } from '../shared/interface-language.ts';
import { Link } from '../shared/Link.tsx';
import { PLACE_KEPT } from '../shared/history-state.ts';
import type { Asked } from './FilterOption.tsx';
import styles from './Filters.module.css';

/**
 * What is listed, in words, announced whenever it changes; and the way back to the whole list.
 * @param line takes the focus when that is gone
 */
export function FilterResult({
  line,
  children,
  ...asked
}: Asked & { line: RefObject<HTMLParagraphElement | null>; children?: ReactNode }) {
  const { listing, filter, list } = asked;
  if (listing.entries.length < 2) return null;
  return (
    <p ref={line} tabIndex={-1} className={styles.result} lang={english.lang}>
      <span role="status" data-result suppressHydrationWarning {...english}>
        {describeFilter(filter, listing, labelOf)}
      </span>
      <ShowAll filter={filter} list={list} line={line} />
      {children}
    </p>
  );
}

/** The way back to the whole list; once it is followed it is gone, and the result takes the focus. */
export function ShowAll({
  filter,
  list,
  line,
  children = m.showAll(),
}: Pick<Asked, 'filter' | 'list'> & { line: RefObject<HTMLElement | null>; children?: string }) {
  return (
    <Link
      to={list + filterSearch(unfiltered(filter))}
      state={PLACE_KEPT}
      replace
      className={styles.showAll}
      hidden={!isFiltered(filter)}
      data-show-all
      {...english}
      onClick={() => line.current?.focus({ preventScroll: true })}
    >
      {children}
    </Link>
  );
}

const labelOf = (facet: Facet, value: string): string =>
  facet === 'status'
    ? capital(STATUS_LABELS[value as Status]())
    : value === NO_PARTY
      ? m.noneNamed()
      : value;

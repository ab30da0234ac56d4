import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { STATUS_LABELS } from '../../model/labels/labels.ts';
import { capital } from '../../model/records/provenance.ts';
import { records as m } from '../../messages/records.ts';
import { countDocuments } from '../../model/records/count-documents.ts';
import { ORDERS, type Order } from '../../model/records/agreements.ts';
import {
  choose,
  countWith,
  describeFilter,
  filterSearch,
  isChosen,
  isFiltered,
  listed,
  NO_PARTY,
  unfiltered,
  valuesOf,
  type Facet,
  type Filter,
  type Listing,
} from '../../model/records/filters.ts';
import { STATUSES, type Status } from '../../model/statuses.ts';
import { english } from '../shared/interface-language.ts';
import { rich } from '../shared/rich.tsx';
import styles from './Filters.module.css';
import { Link } from '../shared/Link.tsx';
import { PLACE_KEPT } from '../shared/history-state.ts';

/** What a list is filtered by, and where it stands. */
interface Asked {
  listing: Listing;
  filter: Filter;
  /** The address of the list, without its query. */
  list: string;
}

const ORDER_LABELS: Record<Order, () => string> = {
  status: m.byStatus,
  date: m.byDate,
  text: m.inTextOrder,
};

/** So many parties stand in sight; one or two more are not worth hiding. */
const MOST = 8;
const WORTH_HIDING = 3;

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
  const shown = countDocuments(listed(entries, filter));
  return (
    // The words are English, and stand on the side of the text that they are of.
    <nav ref={nav} className={styles.filters} aria-label={m.filters()} lang="en">
      {statuses.length > 1 && (
        <Menu id="status" label={m.status()} shown={shown}>
          {STATUSES.filter((status) => statuses.includes(status)).map((status) => (
            <Option key={status} {...asked} facet="status" value={status}>
              <span {...english}>{capital(STATUS_LABELS[status]())}</span>
            </Option>
          ))}
        </Menu>
      )}
      {parties.length > 1 && (
        <Menu
          id="party"
          label={m.party()}

          shown={shown}
          note={otherNames.map(([other, name], index) => (
            <span key={other}>
              {index > 0 && '; '}
              {rich(m.countsAs, {
                other: <bdi lang={lang}>{other}</bdi>,
                name: <bdi lang={lang}>{name}</bdi>,
              })}
            </span>
          ))}
        >
          <Parties {...asked} lang={lang} parties={parties} />
        </Menu>
      )}
      <Menu id="order" label={m.order()} shown={shown}>
        {ORDERS.map((order) => (
          <Option key={order} {...asked} facet="order" value={order}>
            <span {...english}>{ORDER_LABELS[order]()}</span>
          </Option>
        ))}
      </Menu>
    </nav>
  );
}

/**
 * Has the menus closed by Escape, by what is done beside them, and by their button, which leaves the
 * list in view.
 * @returns a function that stops it
 */
function closeMenus(nav: HTMLElement): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  const open = () => nav.querySelector<HTMLDetailsElement>(':scope > details[open]');
  const close = (menu: HTMLDetailsElement) => {
    menu.open = false;
    menu.querySelector('summary')?.focus({ preventScroll: true });
  };
  const press = (event: KeyboardEvent) => {
    const menu = open();
    if (event.key !== 'Escape' || !menu) return;
    event.preventDefault();
    close(menu);
  };
  const turnAway = ({ target }: Event) => {
    const menu = open();
    if (menu && target instanceof Node && !menu.contains(target)) menu.open = false;
  };
  const show = ({ target }: Event) => {
    const menu = open();
    if (!menu || !(target instanceof Element) || !target.closest('button')) return;
    close(menu);
    const list = nav.parentElement!.nextElementSibling;
    if (list && list.getBoundingClientRect().bottom < nav.getBoundingClientRect().bottom)
      nav.parentElement!.scrollIntoView();
  };
  document.addEventListener('keydown', press, { signal });
  document.addEventListener('pointerdown', turnAway, { signal });
  document.addEventListener('focusin', turnAway, { signal });
  nav.addEventListener('click', show, { signal });
  return () => abort.abort();
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
      party === NO_PARTY ? -1 : countWith(entries, whole, 'party', party),
    ]),
  );
  return parties.sort((a, b) => counts.get(b)! - counts.get(a)!);
}

/** Choices of one kind, which open below their name, or on a phone as a sheet at the thumb. */
function Menu({
  id,
  label,
  shown,
  note = [],
  children,
}: {
  id: string;
  label: string;
  /** How much is listed as it is. */
  shown: number;
  note?: readonly ReactNode[];
  children: ReactNode;
}) {
  return (
    <details className={styles.menu}>
      <summary id={`filter.${id}`} {...english}>
        {label}
      </summary>
      <div className={styles.panel}>
        <ul aria-labelledby={`filter.${id}`}>{children}</ul>
        {note.length > 0 && (
          <p className={styles.note} {...english}>
            {note}
          </p>
        )}
        <button type="button" {...english}>
          {rich(m.showListed, {
            count: (
              <span data-shown suppressHydrationWarning>
                {String(shown)}
              </span>
            ),
          })}
        </button>
      </div>
    </details>
  );
}

function Parties({
  parties,
  lang,
  ...asked
}: Asked & { parties: readonly string[]; lang: string }) {
  const inSight = parties.length < MOST + WORTH_HIDING ? parties.length : MOST;
  const hidden = parties.slice(inSight);
  const option = (party: string) => (
    <Option key={party} {...asked} facet="party" value={party}>
      {party === NO_PARTY ? (
        <span {...english}>{m.noneNamed()}</span>
      ) : (
        <bdi lang={lang}>{party}</bdi>
      )}
    </Option>
  );
  return (
    <>
      {parties.slice(0, inSight).map(option)}
      {hidden.length > 0 && (
        <li>
          <details open={hidden.some((party) => asked.filter.party.includes(party))}>
            <summary {...english}>{m.moreParties({ count: hidden.length })}</summary>
            <ul aria-labelledby="filter.party">{hidden.map(option)}</ul>
          </details>
        </li>
      )}
    </>
  );
}

/** A value that the list can be had by, with how much is then listed; or an order. */
function Option({
  listing,
  filter,
  list,
  facet,
  value,
  children,
}: Asked & { facet: Facet | 'order'; value: string; children: ReactNode }) {
  const chosen = isChosen(filter, facet, value);
  const count = facet === 'order' ? undefined : countWith(listing.entries, filter, facet, value);
  // What would leave nothing cannot be chosen.
  const isVain = count === 0 && !chosen;
  return (
    <li>
      <Link
        to={list + filterSearch(choose(filter, facet, value, listing))}
        state={PLACE_KEPT}
        replace
        aria-current={chosen ? 'true' : undefined}
        aria-disabled={isVain || undefined}
        onClick={(event) => isVain && event.preventDefault()}
        data-facet={facet}
        data-value={value}
        data-count={count}
      >
        {children}
        {count !== undefined && (
          <>
            {' '}
            <span className={styles.count} suppressHydrationWarning>
              {String(count)}
            </span>
          </>
        )}
      </Link>
    </li>
  );
}

/**
 * What is listed, in words, told again whenever it changes; and the way back to the whole list.
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
    <p ref={line} tabIndex={-1} className={styles.result} lang="en">
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

import { STATUS_LABELS } from '../../model/labels/labels.ts';
import { STATUS_MEANINGS } from '../../model/labels/meanings.ts';
import { capital } from '../../model/records/capital.ts';
import { records as m } from '../../messages/records.ts';
import { useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { address } from '../../model/address/address.ts';
import { groupAgreements, type Group } from '../../model/records/agreements.ts';
import type { Analysis } from '../../model/analysis.ts';
import {
  filterSearch,
  listed,
  listingOf,
  otherNamesIn,
  readFilter,
} from '../../model/records/filters.ts';
import { partOf, partsOf } from '../../model/records/agreement-parts.ts';
import type { Agreement } from '../../model/record.ts';
import { STATUSES } from '../../model/statuses.ts';
import { AgreementGroup } from './AgreementGroup.tsx';
import styles from './Agreements.module.css';
import { Downloads } from './Downloads.tsx';
import { Empty } from '../shared/Empty.tsx';
import { useLocation } from '../shared/location.ts';
import { english } from '../shared/interface-language.ts';
import { FilterResult, ShowAll } from '../filters/FilterResult.tsx';
import { Filters } from '../filters/Filters.tsx';
import { PLACE_KEPT } from '../shared/history-state.ts';
import { Masthead } from '../shared/Masthead.tsx';
import { StatusStrip } from '../shared/StatusStrip.tsx';
import { useProgressiveList } from '../shared/useProgressiveList.ts';

/** All agreements, or those that the query of the address asks for; what is none stands apart. */
export function AgreementsView({ analysis }: { analysis: Analysis }) {
  const { agreements, slug, lang } = analysis;
  const search = useQuery();
  const line = useRef<HTMLParagraphElement>(null);
  const listing = useMemo(() => listingOf(analysis), [analysis]);
  const otherNames = useMemo(() => otherNamesIn(analysis), [analysis]);
  const filter = useMemo(() => readFilter(new URLSearchParams(search), listing), [search, listing]);
  const { proper, alsoToldOf } = useMemo(() => {
    const ids = new Set(listed(listing.entries, filter).map(({ id }) => id));
    return groupAgreements(
      agreements.filter(({ id }) => ids.has(id)),
      filter.order,
      agreements,
    );
  }, [agreements, listing, filter]);

  const { take, page } = useProgressiveList(countFamilies([...proper, ...alsoToldOf]), 9);
  const drawn = (groups: readonly Group[]) =>
    groups
      .map((one) => ({ ...one, families: one.families.slice(0, take(one.families.length)) }))
      .filter(({ families }) => families.length > 0);
  const drawnProper = drawn(proper);
  const drawnAlso = drawn(alsoToldOf);
  const none = agreements.length === 0;
  const asked = { listing, filter, list: address.agreements(slug) };
  const group = (group: Group, below = false) => (
    <AgreementGroup
      key={`${filter.order} ${group.key}`}
      analysis={analysis}
      order={filter.order}
      group={group}
      below={below}
    />
  );
  return (
    <div
      className={styles.page}
      data-listing={none ? undefined : JSON.stringify(listing)}
      {...page}
    >
      <Masthead analysis={analysis} title={<span {...english}>{m.agreements()}</span>}>
        {!none && m.agreementsLead()}
        {agreements.some(({ set }) => set) && ` ${m.documentsCounted()}`}
      </Masthead>
      {none && (
        <Empty drawing="agreements" back={{ to: address.analysis(slug), name: m.readTheText() }}>
          {m.noAgreements()}
        </Empty>
      )}
      <StatusStrip
        parts={partsOf(agreements)}
        linkTo={({ statuses }) => ({
          to: asked.list + filterSearch({ ...filter, status: statuses, party: [] }),
          state: PLACE_KEPT,
          replace: true,
        })}
      />
      <div className={styles.asked}>
        <Filters {...asked} lang={lang} otherNames={otherNames} />
        <FilterResult {...asked} line={line} />
      </div>
      {!none && (
        <div
          className={styles.nothing}
          hidden={proper.length + alsoToldOf.length > 0}
          data-nothing
          {...english}
        >
          <p>{m.nothingListed()}</p>
          <p>
            <ShowAll filter={filter} list={asked.list} line={line}>
              {m.showWholeList()}
            </ShowAll>
          </p>
        </div>
      )}
      <div className={styles.groups}>
        {drawnProper.map((one) => group(one))}
        {drawnAlso.length > 0 && (
          <div data-holds>
            <div className={styles.also} {...english}>
              <h2 id="also">{m.alsoToldOf()}</h2>
              {/* What is denied may be called one. */}
              {agreements.every(({ status }) => partOf(status) !== 'not-so') && (
                <p>{m.alsoToldOfMeaning()}</p>
              )}
            </div>
            {drawnAlso.map((one) => group(one, true))}
          </div>
        )}
      </div>
      {!none && (
        <footer className={styles.end}>
          <Meanings agreements={agreements} />
          <Downloads slug={slug} list="agreements" />
        </footer>
      )}
    </div>
  );
}

const countFamilies = (groups: readonly Group[]) =>
  groups.reduce((total, { families }) => total + families.length, 0);

const never = () => () => {};

/**
 * @returns the query of the address. The page is delivered without one: it is taken over as it was
 * delivered, and the query follows at once.
 */
function useQuery(): string {
  const { search } = useLocation();
  const shown = useSyncExternalStore(
    never,
    () => search,
    () => '',
  );
  useLayoutEffect(() => {
    // What was kept out of sight until it stood as the address asks.
    if (shown === search) delete document.documentElement.dataset['asked'];
  }, [shown, search]);
  return shown;
}

/** What each status on the page means, for who wants to know exactly. */
function Meanings({ agreements }: { agreements: readonly Agreement[] }) {
  const used = STATUSES.filter((status) => agreements.some((one) => one.status === status));
  return (
    <details className={styles.meanings} {...english}>
      <summary>{m.whatStatusesMean()}</summary>
      <dl>
        {used.map((status) => (
          <div key={status}>
            <dt>{capital(STATUS_LABELS[status]())}</dt>
            <dd>{STATUS_MEANINGS[status]()}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

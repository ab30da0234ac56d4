import type { ReactNode } from 'react';
import { site as m } from '../../messages/site.ts';
import { address } from '../../model/address/address.ts';
import type { LibraryFilter } from '../../model/library-filter.ts';
import type { CatalogueEntry, Library, LibraryEntry } from '../../model/library-model.ts';
import { ContinueReading, type Reading } from './ContinueReading.tsx';
import { Cover } from './Cover.tsx';
import { Empty } from '../shared/Empty.tsx';
import { english } from '../shared/interface-language.ts';
import styles from './Library.module.css';
import { LibraryFacets } from './LibraryFacets.tsx';
import { LibraryRow } from './LibraryRow.tsx';
import { Link } from '../shared/Link.tsx';
import { PLACE_KEPT } from '../shared/history-state.ts';

/** What is shown of whether an analysis is kept on the reader's device. */
type Keeping = (slug: string) => ReactNode;

/** A page of the library: on the first the newest analysis as a cover, then others, a row each. */
export function LibraryView({
  library,
  keeping,
  reading,
  filter = {},
  all,
  found,
}: {
  library: Library;
  keeping?: Keeping;
  /** What the reader was at. */
  reading?: Reading | undefined;
  filter?: LibraryFilter;
  /** All analyses, once they are here. */
  all?: readonly CatalogueEntry[] | undefined;
  /** Those that the filter leaves, where there is one: or why they are not here. */
  found?: readonly LibraryEntry[] | 'loading' | 'failed' | undefined;
}) {
  const { site, number, pages, cover, entries, facets } = library;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1} className={styles.site}>
        <span className={styles.name}>{site.name}</span> {site.description}
      </h1>
      {number === 1 && <ContinueReading reading={reading} />}
      {cover && !found && <Cover entry={cover} kept={keeping?.(cover.slug)} />}
      {!cover && entries.length === 0 && (
        <Empty drawing="paper" back={{ to: address.about(), name: m.about() }}>
          {m.noAnalyses()}
        </Empty>
      )}
      {(entries.length > 0 || facets) && (
        <section className={styles.others} aria-labelledby="others">
          <h2 id="others" {...english}>
            {found || number > 1 ? m.allAnalyses() : m.moreAnalyses()}
          </h2>
          {facets && <LibraryFacets facets={facets} filter={filter} all={all} />}
          {found ? (
            <Found found={found} keeping={keeping} />
          ) : (
            <Rows entries={entries} keeping={keeping} />
          )}
        </section>
      )}
      {pages > 1 && !found && <Turn number={number} pages={pages} />}
    </div>
  );
}

/** What a filter leaves, of all analyses. */
function Found({
  found,
  keeping,
}: {
  found: readonly LibraryEntry[] | 'loading' | 'failed';
  keeping: Keeping | undefined;
}) {
  const list = typeof found === 'string' ? undefined : found;
  return (
    <>
      <p className={styles.found} {...english}>
        <span role="status">
          {found === 'failed' && m.notReached()}
          {list && (list.length > 0 ? m.matching({ count: list.length }) : m.nothingMatches())}
        </span>{' '}
        <Link to={address.library()} state={PLACE_KEPT} replace>
          {m.showAll()}
        </Link>
      </p>
      {list && <Rows entries={list} keeping={keeping} />}
    </>
  );
}

const Rows = ({
  entries,
  keeping,
}: {
  entries: readonly LibraryEntry[];
  keeping: Keeping | undefined;
}) => (
  <ul>
    {entries.map((entry) => (
      <LibraryRow key={entry.slug} entry={entry} kept={keeping?.(entry.slug)} />
    ))}
  </ul>
);

/** The way to the pages beside this one. */
function Turn({ number, pages }: { number: number; pages: number }) {
  return (
    <nav className={styles.turn} aria-label={m.pages()} {...english}>
      {number > 1 && (
        <Link rel="prev" to={address.libraryPage(number - 1)}>
          {m.newer()}
        </Link>
      )}
      <span>{m.page({ number, pages })}</span>
      {number < pages && (
        <Link rel="next" to={address.libraryPage(number + 1)}>
          {m.older()}
        </Link>
      )}
    </nav>
  );
}

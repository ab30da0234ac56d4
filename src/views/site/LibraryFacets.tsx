import { site as m } from '../../messages/site.ts';
import { address } from '../../model/address/address.ts';
import { countFacet, librarySearch, type LibraryFilter } from '../../model/library-filter.ts';
import {
  LIBRARY_FACETS,
  type CatalogueEntry,
  type Library,
  type LibraryFacet,
} from '../../model/library-model.ts';
import { PLACE_KEPT } from '../shared/history-state.ts';
import { english } from '../shared/interface-language.ts';
import { Link } from '../shared/Link.tsx';
import styles from './LibraryFacets.module.css';

const NAMES: Readonly<Record<LibraryFacet, () => string>> = {
  lang: m.language,
  kind: m.kind,
  name: m.name,
};

/** What the list of all analyses can be narrowed by: what would leave nothing cannot be chosen. */
export function LibraryFacets({
  facets,
  filter,
  all,
}: {
  facets: NonNullable<Library['facets']>;
  filter: LibraryFilter;
  /** All analyses, once they are here. */
  all: readonly CatalogueEntry[] | undefined;
}) {
  return (
    <nav className={styles.facets} aria-label={m.filter()} {...english}>
      {LIBRARY_FACETS.map((facet) => {
        const values = facets[facet];
        if (!values) return null;
        const counted = all ? countFacet(all, filter, facet, values) : values;
        return (
          <div key={facet} className={styles.facet}>
            <p className={styles.name} id={`facet-${facet}`}>
              {NAMES[facet]()}
            </p>
            <ul aria-labelledby={`facet-${facet}`}>
              {counted.map(({ value, label, count }) => {
                const isChosen = filter[facet] === value;
                return (
                  <li key={value}>
                    <Link
                      to={address.library() + librarySearch(filter, facet, value)}
                      state={PLACE_KEPT}
                      replace
                      className={styles.chip}
                      aria-current={isChosen ? 'true' : undefined}
                      aria-disabled={count === 0 && !isChosen ? 'true' : undefined}
                      onClick={(event) => {
                        if (count === 0 && !isChosen) event.preventDefault();
                      }}
                    >
                      <bdi>{label}</bdi> <span>{count}</span>
                    </Link>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}

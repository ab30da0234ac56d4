import { useDeferredValue, useEffect, useMemo, useState, type RefObject } from 'react';
import { search as m } from '../../messages/search.ts';
import { countFound } from '../../model/search/groups.ts';
import { readQuery } from '../../model/search/query.ts';
import { SearchField, type Scope } from '../../views/search/SearchField.tsx';
import { SearchResults } from '../../views/search/SearchResults.tsx';
import styles from '../../views/search/Search.module.css';
import { SEARCH_DIRECTORY, type SearchDirectory } from '../../model/search/shards.ts';
import { useData } from '../data.tsx';
import { readSiteFile } from '../read-site-file.ts';
import { SearchInLibrary } from './SearchInLibrary.tsx';
import { Hint, Keys, Status } from './SearchStatus.tsx';
import { searchAnalysis, type InAnalysis } from './search-analysis.ts';

/** The field, and what is found, in the analysis that is open or across the library. */
export function SearchPanel({
  field,
  query,
  onQuery,
  slug,
  scope,
  onScope,
  onFollow,
  onClose,
}: {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  onQuery: (query: string) => void;
  /** The analysis that is open, if one is. */
  slug: string | undefined;
  scope: Scope;
  onScope: (scope: Scope) => void;
  onFollow: () => void;
  /** Absent where it is a page, not a dialog. */
  onClose?: () => void;
}) {
  const hasOthers = useHasOthers();
  const follow = () =>
    field.current?.closest('dialog, main')?.querySelector<HTMLElement>('[data-result]')?.click();
  return (
    <>
      <SearchField
        field={field}
        query={query}
        onQuery={onQuery}
        onEnter={follow}
        scope={slug === undefined || !hasOthers ? undefined : scope}
        onScope={onScope}
        closing={
          onClose && (
            <button type="button" className={styles.close} onClick={onClose}>
              {m.close()}
            </button>
          )
        }
      />
      <div className={styles.body}>
        {scope === 'analysis' && slug !== undefined ? (
          <AnalysisFindings
            slug={slug}
            asked={query}
            onFollow={onFollow}
            onWiden={
              hasOthers
                ? () => {
                    onScope('library');
                    field.current?.focus();
                  }
                : undefined
            }
          />
        ) : (
          <SearchInLibrary asked={query} onFollow={onFollow} isPage={!onClose} />
        )}
      </div>
    </>
  );
}

/** @returns whether the library has other analyses to look into; where that cannot be known, it may. */
function useHasOthers(): boolean {
  const [hasOthers, setHasOthers] = useState(false);
  useEffect(() => {
    let left = false;
    const show = (has: boolean) => !left && setHasOthers(has);
    readSiteFile<SearchDirectory>(SEARCH_DIRECTORY).then(
      ({ analyses }) => show(analyses > 1),
      () => show(true),
    );
    return () => {
      left = true;
    };
  }, []);
  return hasOthers;
}

function AnalysisFindings({
  slug,
  asked,
  onFollow,
  onWiden,
}: {
  slug: string;
  asked: string;
  onFollow: () => void;
  /** Absent where there is no other analysis. */
  onWiden: (() => void) | undefined;
}) {
  const data = useData();
  const query = useMemo(() => readQuery(asked), [asked]);
  const [result, setResult] = useState<InAnalysis>();
  useEffect(() => {
    let isCurrent = true;
    void searchAnalysis(data, slug, query).then((found) => isCurrent && setResult(found));
    return () => {
      isCurrent = false;
    };
  }, [data, slug, query]);
  const shown = useDeferredValue(result);
  const isAsked = query.tokens.length > 0;
  const found = isAsked && shown ? shown.findings.found : [];
  const isNothing = isAsked && shown?.query === query && found.length === 0;
  return (
    <>
      <Status>
        {isNothing
          ? m.nothingInAnalysis()
          : isAsked && !shown
            ? m.searching()
            : countFound(found, shown?.findings.isPartial ?? false)}
      </Status>
      {!isAsked && <Keys />}
      {isNothing && (
        <Hint>
          {onWiden && (
            <button type="button" onClick={onWiden}>
              {m.searchLibrary()}
            </button>
          )}
        </Hint>
      )}
      {shown && found.length > 0 && (
        <SearchResults
          key={`${slug} ${shown.query.folded}`}
          found={found}
          query={shown.query}
          lang={shown.lang}
          dir={shown.dir}
          onFollow={onFollow}
        />
      )}
    </>
  );
}

import { useEffect, useMemo, useState } from 'react';
import { address } from '../../model/address/address.ts';
import { readQuery } from '../../model/search/query.ts';
import { english } from '../../views/shared/interface-language.ts';
import { LibraryResults } from '../../views/site/LibraryResults.tsx';
import styles from '../../views/search/Search.module.css';
import { searchLibrary, type LibraryFindings } from './search-library.ts';
import { Hint, Keys, Status } from './SearchStatus.tsx';
import { Link } from '../../views/shared/Link.tsx';

/** How long nothing is typed before the library is searched, in milliseconds: files may have to be fetched. */
const REST = 250;
/** How many analyses are looked into before the reader asks for more, and how many more then. */
const FIRST = 5;

/** What is found across the library. */
export function SearchInLibrary({
  asked,
  onFollow,
  isPage,
}: {
  asked: string;
  onFollow: () => void;
  /** Whether it is the page of the search, whose address has the query. */
  isPage: boolean;
}) {
  const query = useMemo(() => readQuery(asked), [asked]);
  const [more, setMore] = useState({ query, most: FIRST });
  const most = more.query === query ? more.most : FIRST;
  const [result, setResult] = useState<LibraryFindings>();
  const isAsked = query.tokens.length > 0;
  useEffect(() => {
    if (!isAsked) return;
    let isCurrent = true;
    const timer = setTimeout(
      () => void searchLibrary(query, most).then((found) => isCurrent && setResult(found)),
      most > FIRST ? 0 : REST,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query, isAsked, most]);

  const shown = isAsked ? result : undefined;
  const isNothing = shown?.query === query && shown.found.length === 0;
  return (
    <>
      <Status>{isAsked ? (shown ? sumUp(shown, isNothing) : 'Searching …') : ''}</Status>
      {!isAsked && <Keys isPage={isPage} />}
      {shown?.onlySaved !== undefined && (
        <p className={styles.hint} {...english}>
          The library cannot be reached.{' '}
          {shown.onlySaved === 0
            ? 'No analysis is saved on this device.'
            : shown.onlySaved === 1
              ? 'Only the analysis that is saved on this device was searched.'
              : `Only the ${shown.onlySaved} analyses that are saved on this device were searched.`}
        </p>
      )}
      {isNothing && <Hint />}
      {shown && shown.found.length > 0 && (
        <LibraryResults
          key={shown.query.folded}
          found={shown.found}
          query={shown.query}
          onFollow={onFollow}
        />
      )}
      {shown && shown.query === query && shown.left > 0 && (
        <p className={styles.hint} {...english}>
          <button type="button" onClick={() => setMore({ query, most: most + 2 * FIRST })}>
            Look into more of the {shown.left} other analyses
          </button>
        </p>
      )}
      {isAsked && !isPage && (
        <p className={styles.hint} {...english}>
          <Link
            to={`${address.search()}?${String(new URLSearchParams({ q: asked }))}`}
            onClick={onFollow}
          >
            This search as a page
          </Link>
          , to share or keep.
        </p>
      )}
    </>
  );
}

function sumUp({ found, left, isPartial }: LibraryFindings, isNothing: boolean): string {
  if (isNothing) return 'Nothing found in the library.';
  const count = found.length + left;
  const analyses = `${count} ${count === 1 ? 'analysis' : 'analyses'}`;
  return isPartial
    ? `No analysis has all of these words. Found some of them in ${analyses}.`
    : `Found in ${analyses}.`;
}

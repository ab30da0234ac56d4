import { useEffect, useMemo, useState } from 'react';
import { search as m } from '../../messages/search.ts';
import { address } from '../../model/address/address.ts';
import { readQuery } from '../../model/search/query.ts';
import { english } from '../../views/shared/interface-language.ts';
import { LibraryResults } from '../../views/site/LibraryResults.tsx';
import styles from '../../views/search/Search.module.css';
import { searchLibrary, type LibraryFindings } from './search-library.ts';
import { Hint, Keys, Status } from './SearchStatus.tsx';
import { Link } from '../../views/shared/Link.tsx';
import { rich } from '../../views/shared/rich.tsx';

/** How long nothing is typed before the library is searched, in milliseconds: files may have to be fetched. */
const DEBOUNCE_MS = 250;
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
  const [lang, setLang] = useState<string>();
  const [more, setMore] = useState({ query, lang, most: FIRST });
  const most = more.query === query && more.lang === lang ? more.most : FIRST;
  const [result, setResult] = useState<LibraryFindings>();
  const isAsked = query.tokens.length > 0;
  useEffect(() => {
    if (!isAsked) return;
    let isCurrent = true;
    const timer = setTimeout(
      () => void searchLibrary(query, most, lang).then((found) => isCurrent && setResult(found)),
      most > FIRST ? 0 : DEBOUNCE_MS,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query, isAsked, most, lang]);

  const shown = isAsked ? result : undefined;
  const isNothing = shown?.query === query && shown.lang === lang && shown.found.length === 0;
  const languages = shown?.languages ?? [];
  return (
    <>
      <Status>{isAsked ? (shown ? sumUp(shown, isNothing) : m.searching()) : ''}</Status>
      {!isAsked && <Keys isPage={isPage} />}
      {shown?.onlySaved !== undefined && (
        <p className={styles.hint} {...english}>
          {m.unreachable()}{' '}
          {shown.onlySaved === 0 ? m.noneSaved() : m.onlySaved({ count: shown.onlySaved })}
        </p>
      )}
      {languages.length > 1 && (
        <p className={styles.hint} {...english}>
          <label>
            {m.searchedLanguage()}{' '}
            <select
              value={lang ?? ''}
              onChange={({ target }) => setLang(target.value === '' ? undefined : target.value)}
            >
              <option value="">{m.allLanguages()}</option>
              {languages.map((one) => (
                <option key={one.lang} value={one.lang} lang={one.lang}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      {isNothing && <Hint />}
      {shown && shown.found.length > 0 && (
        <LibraryResults
          key={`${shown.lang ?? ''} ${shown.query.folded}`}
          found={shown.found}
          query={shown.query}
          onFollow={onFollow}
        />
      )}
      {shown && shown.query === query && shown.left > 0 && (
        <p className={styles.hint} {...english}>
          <button type="button" onClick={() => setMore({ query, lang, most: most + 2 * FIRST })}>
            {m.lookIntoMore({ count: shown.left })}
          </button>
        </p>
      )}
      {isAsked && !isPage && (
        <p className={styles.hint} {...english}>
          {rich(m.asPage, {
            link: (words) => (
              <Link
                to={`${address.search()}?${String(new URLSearchParams({ q: asked }))}`}
                onClick={onFollow}
              >
                {words}
              </Link>
            ),
          })}
        </p>
      )}
    </>
  );
}

function sumUp({ found, left, isPartial }: LibraryFindings, isNothing: boolean): string {
  if (isNothing) return m.nothingInLibrary();
  const count = found.length + left;
  const analyses = m.analyses({ count });
  return isPartial ? m.foundSomeIn({ analyses }) : m.foundIn({ analyses });
}

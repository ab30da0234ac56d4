import { Fragment, useState } from 'react';
import { search as m } from '../../messages/search.ts';
import { FOUND_KINDS, groupFound, type FoundGroup } from '../../model/search/groups.ts';
import type { Found } from '../../model/search/index.ts';
import type { SearchQuery } from '../../model/search/query.ts';
import { piecesFound, snippet, type Piece } from '../../model/search/snippet.ts';
import { english } from '../shared/interface-language.ts';
import styles from './Search.module.css';
import { Link } from '../shared/Link.tsx';

/** What a list of results needs to know of what they are from. */
export interface ResultsProps {
  query: SearchQuery;
  /** The language and direction of the analysis. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The reader follows a result. */
  onFollow: () => void;
}

/** How many results of a kind are shown before the reader asks for more, and how many more then. */
const FIRST = 5;
const MORE = 20;

/** What was found in one analysis, by kind. */
export function SearchResults({
  found,
  ...rest
}: ResultsProps & {
  /** The best first. */
  found: readonly Found[];
}) {
  return groupFound(found).map((group) => <Group key={group.kind} group={group} {...rest} />);
}

function Group({ group, ...rest }: ResultsProps & { group: FoundGroup }) {
  const { kind, name, found } = group;
  const [most, setMost] = useState(FIRST);
  return (
    <section className={styles.group} aria-labelledby={`found-${kind}`}>
      <h3 id={`found-${kind}`} {...english}>
        {name} <span>{found.length}</span>
      </h3>
      <ResultList found={found.slice(0, most)} {...rest} />
      {found.length > most && (
        <button type="button" onClick={() => setMost(most + MORE)} {...english}>
          {found.length - most > MORE ? m.more({ count: MORE }) : m.all({ count: found.length })}
        </button>
      )}
    </section>
  );
}

/** Results, each a link to the words or the record. */
export function ResultList({
  found,
  showKind = false,
  query,
  lang,
  dir,
  onFollow,
}: ResultsProps & { found: readonly Found[]; showKind?: boolean }) {
  return (
    <ol className={styles.results}>
      {found.map(({ unit, address }) => (
        <li key={`${unit.kind} ${unit.address} ${unit.title} ${unit.text}`}>
          <Link to={address()} data-result onClick={onFollow}>
            {unit.kind !== 'text' && (
              <span className={styles.title}>
                {showKind && <span {...english}>{`${FOUND_KINDS[unit.kind].one()} `}</span>}
                <bdi>
                  <HighlightedWords pieces={piecesFound(unit.title, query)} />
                </bdi>
              </span>
            )}
            {/* A heading among other kinds says what it is. */}
            {showKind && unit.kind === 'text' && unit.text === '' && (
              <span className={styles.title} {...english}>
                {FOUND_KINDS.text.one()}
              </span>
            )}
            {unit.kind === 'text' && unit.text !== '' && unit.section !== undefined && (
              <span className={styles.title} lang={lang} dir={dir}>
                {unit.section}
              </span>
            )}
            {(unit.text !== '' || unit.kind === 'text') && (
              <span
                className={unit.text === '' ? styles.heading : styles.words}
                lang={lang}
                dir={dir}
              >
                <HighlightedWords
                  pieces={
                    unit.text === '' ? piecesFound(unit.title, query) : snippet(unit.text, query)
                  }
                />
              </span>
            )}
          </Link>
        </li>
      ))}
    </ol>
  );
}

/** Words with those of the query marked. */
export function HighlightedWords({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isFound }, at) =>
    isFound ? <mark key={at}>{text}</mark> : <Fragment key={at}>{text}</Fragment>,
  );
}

import { useState } from 'react';
import { search as m } from '../../messages/search.ts';
import { address } from '../../model/address/address.ts';
import type { Findings } from '../../model/search/index.ts';
import type { SearchQuery } from '../../model/search/query.ts';
import { piecesFound } from '../../model/search/snippet.ts';
import type { SearchedAnalysis } from '../../model/search/shards.ts';
import { english } from '../shared/interface-language.ts';
import { ResultList, HighlightedWords } from '../search/SearchResults.tsx';
import styles from '../search/Search.module.css';
import { Link } from '../shared/Link.tsx';

interface FoundAnalysis {
  analysis: SearchedAnalysis;
  /** Absent where it has the words, and cannot be had to say where. */
  findings?: Findings;
}

/**
 * How many places of an analysis are shown before the reader asks for more, where there are more than a
 * few; and how many at most then.
 */
const FIRST = 4;
const FEW = 8;
const MAX_RESULTS = 30;

/** The analyses in which something was found, each with its best places. */
export function LibraryResults({
  found,
  query,
  onFollow,
}: {
  found: readonly FoundAnalysis[];
  query: SearchQuery;
  onFollow: () => void;
}) {
  return found.map((one) => (
    <FoundIn key={one.analysis.slug} {...one} query={query} onFollow={onFollow} />
  ));
}

function FoundIn({
  analysis,
  findings,
  query,
  onFollow,
}: FoundAnalysis & { query: SearchQuery; onFollow: () => void }) {
  const { slug, title, lang, dir } = analysis;
  const [isOpen, setOpen] = useState(false);
  // The headline stands above.
  const found =
    findings?.found.filter(({ unit }) => unit.title !== title || unit.text !== '') ?? [];
  const id = `found-in-${slug}`;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id} lang={lang} dir={dir}>
        <Link to={address.analysis(slug)} data-result onClick={onFollow}>
          <HighlightedWords pieces={piecesFound(title, query)} />
        </Link>
      </h3>
      {findings ? (
        <ResultList
          found={found.slice(0, isOpen ? MAX_RESULTS : found.length > FEW ? FIRST : FEW)}
          showKind
          query={query}
          lang={lang}
          dir={dir}
          onFollow={onFollow}
        />
      ) : (
        <p className={styles.hint} {...english}>
          {m.cannotBeLoaded()}
        </p>
      )}
      {found.length > FEW && !isOpen && (
        <button type="button" onClick={() => setOpen(true)} {...english}>
          {found.length > MAX_RESULTS
            ? m.bestPlaces({ count: MAX_RESULTS })
            : m.allPlaces({ count: found.length })}
        </button>
      )}
    </section>
  );
}

import type { ReactNode } from 'react';
import { site as m } from '../../messages/site.ts';
import { address } from '../../model/address/address.ts';
import type { Library, LibraryEntry } from '../../model/analysis.ts';
import { isStated } from '../../model/record.ts';
import { Byline } from '../text/Byline.tsx';
import { Cover } from './Cover.tsx';
import { Empty } from '../shared/Empty.tsx';
import { english } from '../shared/interface-language.ts';
import styles from './Library.module.css';
import { Link } from '../shared/Link.tsx';

/** What is shown of whether an analysis is kept on the reader's device. */
type Keeping = (slug: string) => ReactNode;

/** A page of the library: on the first the newest analysis as a cover, then others. */
export function LibraryView({ library, keeping }: { library: Library; keeping?: Keeping }) {
  const { site, number, pages, cover, entries } = library;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1} className={styles.site}>
        <span className={styles.name}>{site.name}</span> {site.description}
      </h1>
      {cover && <Cover entry={cover} kept={keeping?.(cover.slug)} />}
      {!cover && entries.length === 0 && (
        <Empty drawing="paper" back={{ to: address.about(), name: m.about() }}>
          {m.noAnalyses()}
        </Empty>
      )}
      <Others entries={entries} keeping={keeping} />
      {pages > 1 && <Turn number={number} pages={pages} />}
    </div>
  );
}

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

/** So many stand side by side, with what they begin with; of more, the first. */
const [FEW, FIRST] = [6, 3];

/** The others: the first few as a row below the cover, the rest in columns. */
function Others({
  entries,
  keeping,
}: {
  entries: readonly LibraryEntry[];
  keeping: Keeping | undefined;
}) {
  if (entries.length === 0) return null;
  const first = entries.slice(0, entries.length > FEW ? FIRST : FEW);
  const rest = entries.slice(first.length);
  const items = (some: readonly LibraryEntry[]) =>
    some.map((entry) => <Entry key={entry.slug} entry={entry} kept={keeping?.(entry.slug)} />);
  return (
    <section className={styles.others} aria-labelledby="others">
      <h2 id="others" {...english}>
        {m.moreAnalyses()}
      </h2>
      <ul className={styles.first} data-most={Math.min(first.length, FIRST)}>
        {items(first)}
      </ul>
      {rest.length > 0 && <ul className={styles.rest}>{items(rest)}</ul>}
    </section>
  );
}

/** The item keeps to the page's direction, and what is in it to that of its analysis. */
function Entry({
  entry: { slug, title, lead, category, lang, dir, ...entry },
  kept,
}: {
  entry: LibraryEntry;
  kept: ReactNode;
}) {
  return (
    <li>
      <article lang={lang} dir={dir}>
        {isStated(category) && <p className={styles.kicker}>{category}</p>}
        <h3>
          <Link to={address.analysis(slug)}>{title}</Link>
        </h3>
        {lead && <p className={styles.lead}>{lead}</p>}
        <Byline lang={lang} {...entry} />
        <p className={styles.kept}>{kept}</p>
      </article>
    </li>
  );
}

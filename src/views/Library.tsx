import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { address, recordAddress } from '../model/address.ts';
import { KINDS, type Library, type LibraryEntry } from '../model/analysis.ts';
import { NOT_STATED } from '../model/record.ts';
import { isLong, readingMinutes } from '../model/outline.ts';
import { english } from './english.ts';
import styles from './Library.module.css';

/**
 * The front page: the newest analysis as a cover, then the others.
 * @param keeping what is shown of whether an analysis is kept on the reader's device
 */
export function LibraryView({
  library,
  keeping,
}: {
  library: Library;
  keeping?: (slug: string) => ReactNode;
}) {
  const { site, entries } = library;
  const [cover, ...others] = entries;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1} className={styles.site}>
        <span className={styles.name}>{site.name}</span> {site.description}
      </h1>
      {cover ? (
        <Cover entry={cover} kept={keeping?.(cover.slug)} />
      ) : (
        <p className={styles.empty} {...english}>
          There is no analysis here yet.
        </p>
      )}
      {others.length > 0 && (
        <section className={styles.others} aria-labelledby="others">
          <h2 id="others" {...english}>
            More analyses
          </h2>
          <ul>
            {others.map((entry) => (
              <li key={entry.slug} lang={entry.lang} dir={entry.dir}>
                <Kicker entry={entry} />
                <h3>
                  <Link to={address.analysis(entry.slug)}>{entry.title}</Link>
                </h3>
                <p className={styles.lead}>{entry.lead}</p>
                <p className={styles.kept}>{keeping?.(entry.slug)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Cover({ entry, kept }: { entry: LibraryEntry; kept: ReactNode }) {
  const { slug, title, lead, lang, dir, highlights, outline } = entry;
  return (
    <article className={styles.cover} lang={lang} dir={dir}>
      <Kicker entry={entry} />
      <h2 className={isLong(title) ? styles.long : undefined}>
        <Link to={address.analysis(slug)}>{title}</Link>
      </h2>
      {lead && <p className={styles.lead}>{lead}</p>}
      <p className={styles.kept}>{kept}</p>
      {highlights.length > 0 && (
        <ul className={styles.highlights}>
          {highlights.map(({ kind, id, value, label }) => (
            <li key={id}>
              <Link to={recordAddress(slug, { kind, id })}>
                <span className={styles.value}>{value}</span>{' '}
                <span className={styles.label}>{label}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {outline.length > 0 && (
        <nav className={styles.contents} aria-label="Contents">
          <ol>
            {outline.map(({ id, text }) => (
              <li key={id}>
                <Link to={address.section(slug, id)}>{text}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
    </article>
  );
}

function Kicker({ entry }: { entry: LibraryEntry }) {
  const { category, kind, translator, words, lang } = entry;
  const minutes = readingMinutes(words, lang);
  return (
    <p className={styles.kicker} {...english}>
      {category !== NOT_STATED && (
        <>
          <bdi>{category}</bdi> ·{' '}
        </>
      )}
      {KINDS[kind]}, translated
      {translator !== NOT_STATED && (
        <>
          {' '}
          by <bdi>{translator}</bdi>
        </>
      )}{' '}
      · {minutes} {minutes === 1 ? 'minute' : 'minutes'}
    </p>
  );
}

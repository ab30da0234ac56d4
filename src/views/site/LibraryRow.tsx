import type { ReactNode } from 'react';
import { labels } from '../../messages/labels.ts';
import { site as m } from '../../messages/site.ts';
import { address } from '../../model/address/address.ts';
import type { LibraryEntry } from '../../model/library-model.ts';
import { strongWords } from '../../model/records/strong-words.ts';
import { dayInWords } from '../shared/day-in-words.ts';
import { english } from '../shared/interface-language.ts';
import { Link } from '../shared/Link.tsx';
import { rich } from '../shared/rich.tsx';
import styles from './LibraryRow.module.css';

/** An analysis in a list: its language, its date, its title, and how much is in it. */
export function LibraryRow({
  entry: { slug, title, language, lang, dir, published, added, strong, figures },
  kept,
}: {
  entry: LibraryEntry;
  kept?: ReactNode;
}) {
  const counts = [
    ...(strong ? [strongWords(strong)] : []),
    ...(figures > 0 ? [labels.figures({ count: figures })] : []),
  ];
  return (
    <li className={styles.row}>
      <div className={styles.cells}>
        <span className={styles.language} {...english}>
          <bdi lang={lang}>{language}</bdi>
        </span>
        <span className={styles.date} {...english}>
          {published === undefined ? (
            rich(m.addedOn, { date: <time dateTime={added}>{dayInWords(added)}</time> })
          ) : (
            <time dateTime={published}>{dayInWords(published)}</time>
          )}
        </span>
        <h3 className={styles.title}>
          <Link to={address.analysis(slug)} lang={lang} dir={dir}>
            {title}
          </Link>
        </h3>
        <span className={styles.counts} {...english}>
          {counts.join(labels.comma())}
        </span>
        {kept !== undefined && <span className={styles.kept}>{kept}</span>}
      </div>
    </li>
  );
}

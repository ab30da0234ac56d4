import { names as m } from '../../messages/names.ts';
import { address } from '../../model/address/address.ts';
import { nameAddress } from '../../model/names/who.ts';
import { Link } from '../shared/Link.tsx';
import styles from './Names.module.css';

/** The other analyses that have a name: how many, and the newest of them. */
export interface InOthers {
  count: number;
  analyses: readonly { slug: string; title: string; lang: string; dir: 'ltr' | 'rtl' }[];
}

/** Finds the other analyses of the library that have names, by the name. */
export type FindElsewhere = (
  names: readonly string[],
  slug: string,
) => Promise<ReadonlyMap<string, InOthers>>;

/** In which other analyses of the library somebody is named. */
export function Elsewhere({ name, others }: { name: string; others: InOthers }) {
  const { count, analyses } = others;
  return (
    <details className={styles.more}>
      <summary>{m.inOthers({ count })}</summary>
      <ul className={styles.list}>
        {analyses.map(({ slug, title, lang, dir }) => (
          <li key={slug}>
            <Link to={nameAddress(slug, name)} lang={lang} dir={dir}>
              {title}
            </Link>
          </li>
        ))}
        {count > analyses.length && (
          <li>
            <Link to={`${address.search()}?q=${encodeURIComponent(name)}`}>
              {m.searchAll({ count })}
            </Link>
          </li>
        )}
      </ul>
    </details>
  );
}

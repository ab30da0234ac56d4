import { use, useEffect, useState } from 'react';
import { names as m } from '../../messages/names.ts';
import { address } from '../../model/address/address.ts';
import { nameAddress, nameId } from '../../model/names/who.ts';
import { Link } from '../shared/Link.tsx';
import { ViewIsVisible } from '../shared/view-visibility.ts';
import { whenNear } from '../shared/when-near.ts';
import styles from './Names.module.css';

/** An analysis that a name leads to. */
export interface OtherAnalysis {
  slug: string;
  title: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** The other analyses that have a name. */
export interface InOthers {
  count: number;
  /** Gives the newest of them: what each is called is read when it is asked for. */
  newest: () => Promise<readonly OtherAnalysis[]>;
}

/** Finds the other analyses of the library that have a name; none where no other has it. */
export type FindElsewhere = (name: string, slug: string) => Promise<InOthers | undefined>;

/**
 * In which other analyses of the library somebody is named: how many, and once opened the newest. It is
 * looked up when the reader comes near, so that a page of many names asks for no more than is read.
 */
export function Elsewhere({
  name,
  slug,
  find,
}: {
  name: string;
  slug: string;
  find: FindElsewhere;
}) {
  const [others, setOthers] = useState<InOthers>();
  const [analyses, setAnalyses] = useState<readonly OtherAnalysis[]>();
  const isShown = use(ViewIsVisible);
  useEffect(() => {
    const entry = document.getElementById(nameId(name));
    if (!isShown || others || !entry) return undefined;
    // Without a network it is not known, and nothing is said.
    return whenNear(entry, () => void find(name, slug).then(setOthers, () => {}));
  }, [isShown, others, name, slug, find]);
  /** Reads what they are called; where that fails, the search is still led to. */
  const list = () => {
    if (!analyses) others?.newest().then(setAnalyses, () => setAnalyses([]));
  };
  if (!others) return null;
  return (
    <details className={styles.more} onToggle={list}>
      <summary onPointerEnter={list} onFocus={list}>
        {m.inOthers({ count: others.count })}
      </summary>
      <ul className={styles.list}>
        {analyses?.map((one) => (
          <li key={one.slug}>
            <Link to={nameAddress(one.slug, name)} lang={one.lang} dir={one.dir}>
              {one.title}
            </Link>
          </li>
        ))}
        {analyses && others.count > analyses.length && (
          <li>
            <Link to={`${address.search()}?q=${encodeURIComponent(name)}`}>
              {m.searchAll({ count: others.count })}
            </Link>
          </li>
        )}
      </ul>
    </details>
  );
}

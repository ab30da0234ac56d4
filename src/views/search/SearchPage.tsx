import type { ReactNode } from 'react';
import { search as m } from '../../messages/search.ts';
import { address } from '../../model/address/address.ts';
import { english } from '../shared/interface-language.ts';
import styles from './SearchPage.module.css';
import { Link } from '../shared/Link.tsx';
import { rich } from '../shared/rich.tsx';

/**
 * The page of the search.
 * @param children the field and what is found, once they are here
 */
export function SearchPageView({ children }: { children: ReactNode }) {
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1} {...english}>
        {m.search()}
      </h1>
      <p className={styles.without} {...english}>
        {rich(m.withoutScripts, {
          link: (words) => <Link to={address.library()}>{words}</Link>,
        })}
      </p>
      <div className={styles.panel}>{children}</div>
    </div>
  );
}

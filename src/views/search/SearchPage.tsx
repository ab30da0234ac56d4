import type { ReactNode } from 'react';
import { address } from '../../model/address/address.ts';
import { english } from '../shared/interface-language.ts';
import styles from './SearchPage.module.css';
import { Link } from '../shared/Link.tsx';

/**
 * The page of the search.
 * @param children the field and what is found, once they are here
 */
export function SearchPageView({ children }: { children: ReactNode }) {
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1} {...english}>
        Search
      </h1>
      <p className={styles.without} {...english}>
        The search runs in the browser, and this one does not run scripts. Each analysis is one page
        that the browser’s own search looks through; <Link to={address.library()}>the library</Link>{' '}
        lists them.
      </p>
      <div className={styles.panel}>{children}</div>
    </div>
  );
}

import type { ReactNode } from 'react';
import { english } from '../../views/shared/interface-language.ts';
import styles from '../../views/search/Search.module.css';

/** How it stands; read out too, for which the element has to stay the same. */
export const Status = ({ children }: { children: ReactNode }) => (
  <p className={styles.status} role="status" {...english}>
    {children}
  </p>
);

/** What to do where nothing is found. */
export const Hint = ({ children }: { children?: ReactNode }) => (
  <p className={styles.hint} {...english}>
    One wrong letter in a word is forgiven, two are not; of a longer word the beginning is enough.
    Fewer words find more. {children}
  </p>
);

/** How the search is used, where nothing is asked yet. */
export const Keys = ({ isPage = false }: { isPage?: boolean }) => (
  <p className={styles.hint} {...english}>
    Accents and capitals do not matter, and the beginning of a word is enough. <kbd>↓</kbd>{' '}
    <kbd>↑</kbd> go through what is found, <kbd>Enter</kbd> opens it
    {!isPage && (
      <>
        , <kbd>Esc</kbd> closes the search
      </>
    )}
    .
  </p>
);

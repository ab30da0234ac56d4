import type { ReactNode } from 'react';
import { search as m } from '../../messages/search.ts';
import { english } from '../../views/shared/interface-language.ts';
import styles from '../../views/search/Search.module.css';
import { rich } from '../../views/shared/rich.tsx';

/** How it stands; read out too, for which the element has to stay the same. */
export const Status = ({ children }: { children: ReactNode }) => (
  <p className={styles.status} role="status" {...english}>
    {children}
  </p>
);

/** What to do where nothing is found. */
export const Hint = ({ children }: { children?: ReactNode }) => (
  <p className={styles.hint} {...english}>
    {m.hintNothing()} {children}
  </p>
);

/** How the search is used, where nothing is asked yet. */
export const Keys = ({ isPage = false }: { isPage?: boolean }) => (
  <p className={styles.hint} {...english}>
    {m.hint()}{' '}
    <span className={styles.keys}>
      {rich(isPage ? m.keys : m.keysInDialog, { key: (words) => <kbd>{words}</kbd> })}
    </span>
  </p>
);

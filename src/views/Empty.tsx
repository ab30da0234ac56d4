import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './Empty.module.css';
import { english } from './english.ts';

/** A view with nothing to show says so, and leads on. */
export function Empty({ children, back }: { children: ReactNode; back: string }) {
  return (
    <div className={styles.empty} {...english}>
      <p>{children}</p>
      <p>
        <Link to={back}>Read the text</Link>
      </p>
    </div>
  );
}

import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { address } from '../model/address.ts';
import type { Analysis } from '../model/analysis.ts';
import { english } from './english.ts';
import styles from './Masthead.module.css';

/** The head of a view of an analysis: which analysis, which view, and what it shows. */
export function Masthead({
  analysis,
  title,
  children,
}: {
  analysis: Analysis;
  title: string;
  children?: ReactNode;
}) {
  return (
    <header className={styles.masthead}>
      <p className={styles.of}>
        <Link to={address.analysis(analysis.slug)}>{analysis.title}</Link>
      </p>
      <h1 tabIndex={-1} {...english}>
        {title}
      </h1>
      {children && (
        <p className={styles.dek} {...english}>
          {children}
        </p>
      )}
    </header>
  );
}

import type { ReactNode } from 'react';
import { address } from '../../model/address/address.ts';
import type { Analysis, Section } from '../../model/analysis.ts';
import { english, ownDirection } from './interface-language.ts';
import { Link } from './Link.tsx';
import styles from './Masthead.module.css';

/** The head of a view of an analysis: which analysis, which view or record, and what it shows. */
export function Masthead({
  analysis,
  section,
  title,
  children,
}: {
  analysis: Analysis;
  /** The section that it comes from, of a record. */
  section?: Section | undefined;
  title: ReactNode;
  children?: ReactNode;
}) {
  const own = ownDirection(analysis);
  return (
    <header className={styles.masthead}>
      <p className={styles.of}>
        <Link to={address.analysis(analysis.slug)} {...own}>
          {analysis.title}
        </Link>
        {section?.heading && (
          <>
            <span aria-hidden="true"> · </span>
            <Link to={address.section(analysis.slug, section.id)} {...own}>
              {section.heading.text}
            </Link>
          </>
        )}
      </p>
      <h1 tabIndex={-1} className={section ? styles.record : undefined}>
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

import { memo } from 'react';
import { address } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { valueWithUnit } from '../../model/records/value-with-unit.ts';
import type { Figure } from '../../model/record.ts';
import { Link } from '../shared/Link.tsx';
import { Name } from '../shared/Name.tsx';
import { FigureQualifier } from './FigureQualifier.tsx';
import styles from './FigureLine.module.css';

/** One number: its value, what it is of, and last what limits it. */
export const FigureLine = memo(function FigureLine({
  analysis,
  figure,
}: {
  analysis: Analysis;
  figure: Figure;
}) {
  const { lang, dir, slug } = analysis;
  return (
    <li className={styles.line} data-entry="">
      <span className={styles.value} data-calculated={figure.derived && ''} lang={lang} dir={dir}>
        {valueWithUnit(figure, analysis)}
      </span>{' '}
      <Link to={address.figure(slug, figure.id)} className={styles.label}>
        <Name of={analysis}>{figure.label}</Name>
      </Link>{' '}
      <FigureQualifier analysis={analysis} figure={figure} className={styles.qualifier} />
    </li>
  );
});

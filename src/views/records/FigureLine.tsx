import { memo } from 'react';
import { records as m } from '../../messages/records.ts';
import { address } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { valueWithUnit } from '../../model/records/value-with-unit.ts';
import { isStated, type Figure } from '../../model/record.ts';
import { Link } from '../shared/Link.tsx';
import { richAmongText } from '../shared/rich-among-text.tsx';
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
  const { of, derived } = figure;
  return (
    <li className={styles.line} data-entry="">
      <span className={styles.value} lang={lang} dir={dir}>
        {valueWithUnit(figure, analysis)}
        {isStated(of) && !derived && (
          <> {richAmongText(m.ofWhole, { whole: <bdi>{of.words}</bdi> })}</>
        )}
      </span>{' '}
      <Link to={address.figure(slug, figure.id)} className={styles.label}>
        <bdi>{figure.label}</bdi>
      </Link>{' '}
      <FigureQualifier analysis={analysis} figure={figure} className={styles.qualifier} />
    </li>
  );
});

import { labels } from '../../messages/labels.ts';
import { records as m } from '../../messages/records.ts';
import { address } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { derivedFrom } from '../../model/records/derivation.ts';
import type { Figure } from '../../model/record.ts';
import { splitValue } from '../../model/records/value-parts.ts';
import { valueWithUnit } from '../../model/records/value-with-unit.ts';
import { richAmongText } from '../shared/rich-among-text.tsx';
import styles from './Figure.module.css';
import { Formula } from './Formula.tsx';
import { Link } from '../shared/Link.tsx';
import { Quote } from './Quote.tsx';
import { ShareLink } from '../sharing/ShareLink.tsx';

/** The value as the text has it, or as it is calculated, its numerals large. */
export function FigureValue({ analysis, figure }: { analysis: Analysis; figure: Figure }) {
  const { lang, dir } = analysis;
  const { before, numerals, after } = splitValue(valueWithUnit(figure, analysis));
  return (
    <p className={styles.value} data-calculated={figure.derived && ''} lang={lang} dir={dir}>
      {arrowOf(figure)}
      {before}
      <span className={styles.numerals}>{numerals}</span>
      {after}
    </p>
  );
}

/** Which way a change goes, where the text says so and what changes is known. */
function arrowOf({ value, derived, ...figure }: Figure) {
  if (derived || value?.exactness !== 'change' || value.direction === undefined) return null;
  if (!('changeOf' in figure) || figure.changeOf === undefined) return null;
  return <span aria-hidden="true">{value.direction === 'up' ? '↗ ' : '↘ '}</span>;
}

/** The sentence of a quoted figure; the formula of a derived one, with the way to its inputs. */
export function FigureEvidence({ analysis, figure }: { analysis: Analysis; figure: Figure }) {
  if (!figure.derived)
    return <Quote analysis={analysis} evidence={figure.evidence} record={figure} />;
  return (
    <p className={styles.formula}>
      {richAmongText(m.derivedBy, { formula: <Formula analysis={analysis} figure={figure} /> })}{' '}
      <ShareLink to={address.figure(analysis.slug, figure.id)} />
    </p>
  );
}

/** The figures that a figure is an input of. */
export function UsedIn({ analysis, figure }: { analysis: Analysis; figure: Figure }) {
  const results = derivedFrom(figure, analysis);
  if (results.length === 0) return null;
  return (
    <p className={styles.formula}>
      {richAmongText(m.derivedFrom, {
        figures: results.map((result, index) => (
          <span key={result.id}>
            {index > 0 && labels.semicolon()}
            <Link to={address.figure(analysis.slug, result.id)}>
              <bdi>{result.label}</bdi>
            </Link>
            , <bdi>{valueWithUnit(result, analysis)}</bdi>
          </span>
        )),
      })}
    </p>
  );
}

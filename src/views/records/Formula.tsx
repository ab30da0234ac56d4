import { records as m } from '../../messages/records.ts';
import { address } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { formula, isRounded } from '../../model/records/derivation.ts';
import { valueWithUnit } from '../../model/records/value-with-unit.ts';
import type { DerivedFigure } from '../../model/record.ts';
import { english } from '../shared/interface-language.ts';
import { Link } from '../shared/Link.tsx';
import styles from './Formula.module.css';

/** How a derived value was reckoned: "76 ÷ 89 = 85.4%, rounded to 1 decimal place". */
export function Formula({ analysis, figure }: { analysis: Analysis; figure: DerivedFigure }) {
  const { derived } = figure;
  const { round } = derived;
  return (
    <>
      {/* The editors' own: it runs as the page does, whatever the values in it, and holds together. */}
      <bdi className={styles.formula} dir={english.dir}>
        {formula(derived, analysis).map(({ operator, words, of }, index) => (
          <span key={index}>
            {operator && ` ${operator} `}
            <Link to={address[of.kind](analysis.slug, of.id)}>
              <bdi>{words}</bdi>
            </Link>
          </span>
        ))}
        {' = '}
        <bdi>{valueWithUnit(figure, analysis)}</bdi>
      </bdi>
      {isRounded(derived, analysis.figures) && (
        <>
          , <span {...english}>{m.rounded({ places: round })}</span>
        </>
      )}
    </>
  );
}

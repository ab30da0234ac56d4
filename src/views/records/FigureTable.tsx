import { memo } from 'react';
import { records as m } from '../../messages/records.ts';
import { address } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { figureValue } from '../../model/records/figures.ts';
import { provenance } from '../../model/records/provenance.ts';
import type { Figure, Stated, Words } from '../../model/record.ts';
import { english } from '../shared/interface-language.ts';
import { Name } from '../shared/Name.tsx';
import { rich } from '../shared/rich.tsx';
import styles from './FigureTable.module.css';
import { Formula } from './Formula.tsx';
import { Link } from '../shared/Link.tsx';
import { StatedWords } from './StatedWords.tsx';

const COLUMNS = [
  m.figure,
  m.value,
  m.unit,
  m.of,
  m.period,
  m.comparedWith,
  m.source,
  m.quotedOrDerived,
] as const;

/** The column of numbers. */
const VALUE = 1;

/** Figures as rows. The caption comes first, and headers have their scope. */
export function FigureTable({
  analysis,
  figures,
}: {
  analysis: Analysis;
  figures: readonly Figure[];
}) {
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={m.figuresCaption()}>
      <table className={styles.table}>
        <caption>
          <span {...english}>{m.figuresCaption()}</span>
        </caption>
        {/* Their widths are known before the first row is. */}
        <colgroup>
          {COLUMNS.map((name) => (
            <col key={name()} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {COLUMNS.map((name, index) => (
              <th key={name()} scope="col" className={index === VALUE ? styles.number : undefined}>
                <span {...english}>{name()}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <Row key={figure.id} analysis={analysis} figure={figure} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Row = memo(function Row({ analysis, figure }: { analysis: Analysis; figure: Figure }) {
  return (
    <tr>
      <th scope="row">
        <Link to={address.figure(analysis.slug, figure.id)}>
          <Name of={analysis}>{figure.label}</Name>
        </Link>
      </th>
      <td className={styles.number} lang={analysis.lang}>
        <bdi>{figureValue(figure)}</bdi>
        {figure.value?.is !== undefined && (
          <small>
            {' '}
            <span {...english}>{rich(m.readAs, { reading: <bdi>{figure.value.is}</bdi> })}</span>
          </small>
        )}
      </td>
      <Cell value={figure.unit} />
      <Cell value={figure.of} />
      <Cell value={figure.period} />
      <Cell value={figure.base} />
      <Cell value={figure.source} />
      <td>
        <span {...english}>{provenance(figure)}</span>
        {figure.derived && (
          <>
            : <Formula analysis={analysis} figure={figure} />
          </>
        )}
      </td>
    </tr>
  );
});

/** A field that does not apply is empty; one on which the text is silent says so. */
function Cell({ value }: { value: Stated<Words> | undefined }) {
  return <td>{value && <StatedWords value={value} />}</td>;
}

import { Link } from 'react-router';
import { address } from '../model/address.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Figure } from '../model/record.ts';
import { splitFigures, figureValue } from '../model/figures.ts';
import { Empty } from './Empty.tsx';
import { english } from './english.ts';
import { FigureCard, provenance } from './Figure.tsx';
import styles from './Figures.module.css';
import { Masthead } from './Masthead.tsx';
import { StatedWords } from './NotStated.tsx';

/** The figures of trade, first as a table; below them the text's other numbers. */
export function FiguresView({ analysis }: { analysis: Analysis }) {
  const { trade, others } = splitFigures(analysis.figures);
  const none = analysis.figures.length === 0;
  return (
    <div className={styles.page}>
      <Masthead
        analysis={analysis}
        title={<span {...english}>{trade.length > 0 ? 'Trade figures' : 'Figures'}</span>}
      >
        {!none && (
          <>
            The numbers of the text as they stand there: the unit, the period and what they are
            measured against, where the text says so.
          </>
        )}
      </Masthead>
      {none && <Empty back={address.analysis(analysis.slug)}>This text gives no figures.</Empty>}
      {trade.length > 0 && (
        <>
          <FigureTable analysis={analysis} figures={trade} caption="Trade figures in this text" />
          <div className={styles.panel}>
            {trade.map((figure) => (
              <FigureCard key={figure.id} analysis={analysis} figure={figure} level={2} />
            ))}
          </div>
        </>
      )}
      {others.length > 0 && (
        <section className={styles.others} aria-labelledby="others">
          <h2 id="others" {...english}>
            {trade.length > 0 ? 'Other numbers in the text' : 'Numbers in the text'}
          </h2>
          <FigureTable
            analysis={analysis}
            figures={others}
            caption={trade.length > 0 ? 'Other numbers in this text' : 'Numbers in this text'}
          />
          <div className={styles.panel}>
            {others.map((figure) => (
              <FigureCard key={figure.id} analysis={analysis} figure={figure} level={3} topic />
            ))}
          </div>
        </section>
      )}
    </div>
  );
}

/** The same figures as rows. The caption comes first, and headers have their scope. */
function FigureTable({
  analysis,
  figures,
  caption,
}: {
  analysis: Analysis;
  figures: readonly Figure[];
  caption: string;
}) {
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={caption} {...english}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col" className={styles.number}>
              Value
            </th>
            <th scope="col">Unit</th>
            <th scope="col">Period</th>
            <th scope="col">Compared with</th>
            <th scope="col">Quoted or derived</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">
                <Link to={address.figure(analysis.slug, figure.id)}>{figure.label}</Link>
              </th>
              <td className={styles.number} lang={analysis.lang}>
                <bdi>{figureValue(figure, analysis.lang)}</bdi>
              </td>
              <Cell value={figure.unit} />
              <Cell value={figure.period} />
              <Cell value={figure.base} />
              <td>{provenance(figure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A field that does not apply is a dash; one on which the text is silent says so. */
function Cell({ value }: { value: Figure['unit'] }) {
  return (
    <td>{value ? <StatedWords value={value} /> : <span aria-label="does not apply">–</span>}</td>
  );
}

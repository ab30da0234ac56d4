import { useMemo } from 'react';
import { records as m } from '../../messages/records.ts';
import { address } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { comparableGroups } from '../../model/records/comparable.ts';
import { splitFigures } from '../../model/records/split-figures.ts';
import type { Figure } from '../../model/record.ts';
import { countDates, timelineOf } from '../../model/records/timeline.ts';
import { Bars } from './Bars.tsx';
import { Downloads } from './Downloads.tsx';
import { Empty } from '../shared/Empty.tsx';
import { english } from '../shared/interface-language.ts';
import { FigureCard } from './Figure.tsx';
import { FigureTable } from './FigureTable.tsx';
import styles from './Figures.module.css';
import { Masthead } from '../shared/Masthead.tsx';
import { TimeLine } from './TimeLine.tsx';
import { useProgressiveList } from './useProgressiveList.ts';

/** The figures of trade, first as a table; below them the text's other numbers, and its dates. */
export function FiguresView({ analysis }: { analysis: Analysis }) {
  const { trade, others } = useMemo(() => splitFigures(analysis.figures), [analysis]);
  const timeline = useMemo(() => timelineOf(analysis), [analysis]);
  // Each stands in a table and by itself; the dates are last.
  const { take, page } = useProgressiveList(2 * analysis.figures.length + 1, 6);
  const drawnOf = (figures: readonly Figure[]) => ({
    rows: figures.slice(0, take(figures.length)),
    cards: figures.slice(0, take(figures.length)),
  });
  const drawnTrade = drawnOf(trade);
  const drawnOthers = drawnOf(others);
  const dates = countDates(timeline);
  const none = analysis.figures.length === 0;
  const parts = [
    { id: 'figures', name: m.tradeFigures(), count: trade.length },
    {
      id: 'figures.others',
      name: trade.length > 0 ? m.otherNumbers() : m.numbers(),
      count: others.length,
    },
    { id: 'figures.dates', name: m.dates(), count: dates },
  ].filter(({ count }) => count > 0);
  return (
    <div className={styles.page} {...page}>
      <Masthead
        analysis={analysis}
        title={<span {...english}>{trade.length > 0 ? m.tradeFigures() : m.figures()}</span>}
      >
        {!none && m.figuresLead()}
        {none && dates > 0 && m.noFiguresButDates()}
      </Masthead>
      {none && dates === 0 && (
        <Empty
          drawing="figures"
          back={{ to: address.analysis(analysis.slug), name: m.readTheText() }}
        >
          {m.noFigures()}
        </Empty>
      )}
      {parts.length > 1 && (
        <nav className={styles.parts} aria-label={m.onThisPage()}>
          {parts.map(({ id, name, count }) => (
            <a key={id} href={`#${id}`} {...english}>
              {name} <span>{count}</span>
            </a>
          ))}
        </nav>
      )}
      {trade.length > 0 && (
        <Panel
          analysis={analysis}
          figures={trade}
          id="figures"
          caption={m.tradeCaption()}
          level={2}
          {...drawnTrade}
        />
      )}
      {drawnOthers.rows.length > 0 && (
        <section className={styles.others} aria-labelledby="figures.others">
          <h2 id="figures.others" tabIndex={-1} {...english}>
            {trade.length > 0 ? m.otherNumbers() : m.numbers()}
          </h2>
          <Panel
            analysis={analysis}
            figures={others}
            caption={trade.length > 0 ? m.otherNumbersCaption() : m.numbersCaption()}
            level={3}
            {...drawnOthers}
          />
        </section>
      )}
      {(dates > 0 || timeline.undated.length > 0) && take(1) > 0 && (
        <TimeLine analysis={analysis} timeline={timeline} />
      )}
      {!none && <Downloads slug={analysis.slug} list="figures" />}
    </div>
  );
}

/** Figures as a table; then what of them can be compared; then each by itself. */
function Panel({
  analysis,
  figures,
  id,
  caption,
  level,
  rows,
  cards,
}: {
  analysis: Analysis;
  figures: readonly Figure[];
  id?: string;
  caption: string;
  /** Of the headings of the figures. */
  level: 2 | 3;
  /** Those that are drawn, in the table and then by themselves. */
  rows: readonly Figure[];
  cards: readonly Figure[];
}) {
  const groups = useMemo(() => comparableGroups(figures), [figures]);
  return (
    <>
      <FigureTable analysis={analysis} figures={rows} id={id} caption={caption} />
      {groups.length > 0 && cards.length > 0 && (
        <div className={styles.groups}>
          {groups.map((group) => (
            <Bars key={group.members[0]!.figure.id} group={group} analysis={analysis} />
          ))}
        </div>
      )}
      <div className={styles.panel}>
        {cards.map((figure) => (
          <FigureCard
            key={figure.id}
            analysis={analysis}
            figure={figure}
            level={level}
            topic={level === 3}
          />
        ))}
      </div>
    </>
  );
}

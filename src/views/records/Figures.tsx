import { useMemo } from 'react';
import { records as m } from '../../messages/records.ts';
import { address } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { layOutFigures, type FigureLines } from '../../model/records/pictures.ts';
import { splitFigures } from '../../model/records/split-figures.ts';
import { countDates, timelineOf } from '../../model/records/timeline.ts';
import { Downloads } from './Downloads.tsx';
import { Empty } from '../shared/Empty.tsx';
import { english } from '../shared/interface-language.ts';
import { FigureLine } from './FigureLine.tsx';
import { FigurePicture } from './FigurePicture.tsx';
import { FigureTable } from './FigureTable.tsx';
import styles from './Figures.module.css';
import { FiguresLead } from './FiguresLead.tsx';
import { Masthead } from '../shared/Masthead.tsx';
import { TimeLine } from './TimeLine.tsx';
import { useProgressiveList } from '../shared/useProgressiveList.ts';

/** So many pictures and lines fill a window. */
const IN_A_WINDOW = 10;

/** What matters most of a text's figures as pictures, the others a line each, and its dates. */
export function FiguresView({ analysis }: { analysis: Analysis }) {
  const { pictures, lines } = useMemo(() => layOutFigures(analysis), [analysis]);
  const timeline = useMemo(() => timelineOf(analysis), [analysis]);
  const dates = countDates(timeline);
  const { slug, figures } = analysis;
  const none = figures.length === 0;
  const inLines = lines.reduce((sum, group) => sum + group.figures.length, 0);
  // The table is folded away and the dates are last.
  const { take, page } = useProgressiveList(
    pictures.length + inLines + figures.length + 1,
    IN_A_WINDOW,
  );
  const drawnPictures = pictures.slice(0, take(pictures.length));
  const drawnLines = lines
    .map((group) => ({ ...group, figures: group.figures.slice(0, take(group.figures.length)) }))
    .filter((group) => group.figures.length > 0);
  // In the order of the downloads.
  const rows = Object.values(splitFigures(figures)).flat().slice(0, take(figures.length));
  const numbers = pictures.length > 0 ? m.otherNumbers() : m.numbers();
  return (
    <div className={styles.page} {...page}>
      <Masthead analysis={analysis} title={<span {...english}>{m.figures()}</span>}>
        {!none && <FiguresLead analysis={analysis} />}
        {none && dates > 0 && m.noFiguresButDates()}
      </Masthead>
      {none && dates === 0 && (
        <Empty drawing="figures" back={{ to: address.analysis(slug), name: m.readTheText() }}>
          {m.noFigures()}
        </Empty>
      )}
      {inLines > 0 && dates > 0 && (
        <nav className={styles.parts} aria-label={m.onThisPage()}>
          <a href="#figures.others" {...english}>
            {numbers}
          </a>
          <a href="#figures.dates" {...english}>
            {m.dates()}
          </a>
        </nav>
      )}
      {drawnPictures.length > 0 && (
        <div className={styles.pictures} id="figures" data-pictures={pictures.length}>
          {drawnPictures.map((picture, index) => (
            <FigurePicture key={index} analysis={analysis} picture={picture} />
          ))}
        </div>
      )}
      {drawnLines.length > 0 && (
        <section className={styles.others} aria-labelledby="figures.others">
          <h2 id="figures.others" tabIndex={-1} {...english}>
            {numbers}
          </h2>
          {drawnLines.map((group) => (
            <Lines
              key={group.about ?? ''}
              analysis={analysis}
              group={group}
              isOnly={lines.length === 1}
            />
          ))}
        </section>
      )}
      {rows.length > 0 && (
        <details className={styles.all}>
          <summary {...english}>{m.showAsTable()}</summary>
          <FigureTable analysis={analysis} figures={rows} />
        </details>
      )}
      {!none && <Downloads slug={slug} list="figures" />}
      {(dates > 0 || timeline.undated.length > 0) && take(1) > 0 && (
        <TimeLine analysis={analysis} timeline={timeline} />
      )}
    </div>
  );
}

/** The lines of one topic, below its name; those of several topics, below no name that would be theirs alone. */
function Lines({
  analysis,
  group: { about, figures },
  isOnly,
}: {
  analysis: Analysis;
  group: FigureLines;
  isOnly: boolean;
}) {
  const isTrade = about === 'trade';
  return (
    <>
      {!isOnly && (
        <h3 className={styles.topic} {...((isTrade || about === undefined) && english)}>
          {isTrade ? m.trade() : (about ?? m.otherTopics())}
        </h3>
      )}
      <ul className={styles.lines}>
        {figures.map((figure) => (
          <FigureLine key={figure.id} analysis={analysis} figure={figure} />
        ))}
      </ul>
    </>
  );
}

import type { TimeScale } from '../../model/records/time-scale.ts';
import type { PlacedEntry, TimelineEntry } from '../../model/records/timeline.ts';
import styles from './TimeLine.module.css';

/** How a date is drawn. What is planned, and what is only a limit, is not filled. */
function shapeOf({ date, items: [item] }: TimelineEntry) {
  if (item.sense === 'period' || item.sense === 'value') return styles.period;
  if (item.sense === 'said') return styles.happened;
  if (item.sense === 'when' ? item.record.phase === 'planned' : item.record.status === 'planned')
    return styles.planned;
  const { qualifier } = date.when ?? {};
  const isLimit = item.sense === 'start' || item.sense === 'until';
  return isLimit || qualifier === 'before' || qualifier === 'after'
    ? styles.limit
    : styles.happened;
}

/** @returns a place on the line as SVG has it; lines run as the text does. */
const percent = (at: number, rtl: boolean) => `${((rtl ? 1 - at : at) * 100).toFixed(2)}%`;

/** The years, above the list. */
export function Axis({ scale, rtl }: { scale: TimeScale; rtl: boolean }) {
  return (
    <svg className={styles.axis} width="100%" aria-hidden="true">
      <Grid scale={scale} rtl={rtl} />
      {scale.ticks.map(
        ({ label }) =>
          label && (
            <text key={label.text} x={percent(label.at, rtl)} y="1em" dx={rtl ? -5 : 5}>
              {label.text}
            </text>
          ),
      )}
      {scale.breaks.map(({ from, to, after }) => (
        <svg key={after} x={percent((from + to) / 2, rtl)} overflow="visible">
          <path className={styles.slashes} d="M-6 16L0 5M0 16L6 5" />
        </svg>
      ))}
    </svg>
  );
}

/** One date's stretch of the line; its words stand beside it. */
export function Track({
  scale,
  entry,
  rtl,
}: {
  scale: TimeScale;
  entry: PlacedEntry;
  rtl: boolean;
}) {
  const { from, to } = entry.interval;
  const [start, end] = [scale.at(from), scale.at(to)];
  const low = shapeOf(entry) === styles.period;
  return (
    <svg className={styles.track} width="100%" aria-hidden="true">
      <Grid scale={scale} rtl={rtl} />
      <rect
        className={`${styles.mark} ${shapeOf(entry)}`}
        x={percent(rtl ? end : start, rtl)}
        width={`${((end - start) * 100).toFixed(2)}%`}
        y={low ? 9 : 5}
        height={low ? 4 : 12}
      />
    </svg>
  );
}

/** The beginnings of years, and where the line is broken. */
function Grid({ scale, rtl }: { scale: TimeScale; rtl: boolean }) {
  return (
    <>
      {scale.ticks.map(({ at }) => (
        <line
          key={at}
          className={styles.tick}
          x1={percent(at, rtl)}
          x2={percent(at, rtl)}
          y2="100%"
        />
      ))}
      {scale.breaks.map(({ from, to, after }) => (
        <rect
          key={after}
          className={styles.break}
          x={percent(rtl ? to : from, rtl)}
          width={`${((to - from) * 100).toFixed(2)}%`}
          height="100%"
        />
      ))}
    </>
  );
}

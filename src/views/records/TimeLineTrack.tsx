import type { TimeScale } from '../../model/records/time-scale.ts';
import type { PlacedEntry, TimelineEntry } from '../../model/records/timeline.ts';
import styles from './TimeLine.module.css';

/** How a date is drawn. What is planned, and what is only a limit, is not filled. */
type Shape = 'happened' | 'planned' | 'limit' | 'period';

function shapeOf({ date, items: [item] }: TimelineEntry): Shape {
  if (item.sense === 'period' || item.sense === 'value') return 'period';
  if (item.sense === 'said') return 'happened';
  if (item.sense === 'when' ? item.record.phase === 'planned' : item.record.status === 'planned')
    return 'planned';
  const { qualifier } = date.when ?? {};
  const isLimit = item.sense === 'start' || item.sense === 'until';
  return isLimit || qualifier === 'before' || qualifier === 'after' ? 'limit' : 'happened';
}

/** @returns which shapes there are that do not explain themselves, each once. */
export function shapesIn(entries: readonly PlacedEntry[]): ('open' | Exclude<Shape, 'happened'>)[] {
  const shapes = new Set(entries.map(shapeOf));
  const isAnyOpen = entries.some(({ meant }) => meant.isOpen);
  return [
    ...(isAnyOpen ? (['open'] as const) : []),
    ...(['planned', 'limit', 'period'] as const).filter((shape) => shapes.has(shape)),
  ];
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
  const { from, to, isOpen } = entry.meant;
  const [start, end] = [scale.at(from), scale.at(to)];
  const shape = shapeOf(entry);
  const [y, height] = shape === 'period' ? [9, 4] : [5, 12];
  const left = percent(rtl ? end : start, rtl);
  const width = `${((end - start) * 100).toFixed(2)}%`;
  // In a picture of its own whose unit is a hundredth of the stretch.
  const edge = (side: 'start' | 'end') => (isOpen === side || isOpen === 'both' ? 'M' : 'L');
  const [first, last] = rtl ? (['end', 'start'] as const) : (['start', 'end'] as const);
  return (
    <svg className={styles.track} width="100%" aria-hidden="true">
      <Grid scale={scale} rtl={rtl} />
      {isOpen ? (
        <svg
          x={left}
          y={y}
          width={width}
          height={height}
          viewBox="0 0 100 12"
          preserveAspectRatio="none"
          overflow="visible"
        >
          <path
            className={`${styles.mark} ${styles.open} ${styles[shape]}`}
            d={`M0 0H100${edge(last)}100 12H0${edge(first)}0 0`}
          />
        </svg>
      ) : (
        <rect
          className={`${styles.mark} ${styles[shape]}`}
          x={left}
          width={width}
          y={y}
          height={height}
        />
      )}
    </svg>
  );
}

/** The beginnings of years, and where the line is broken: they lead the eye, and say nothing that words do not. */
function Grid({ scale, rtl }: { scale: TimeScale; rtl: boolean }) {
  return (
    <g data-guide="">
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
    </g>
  );
}

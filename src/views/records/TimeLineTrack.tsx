import { intervalOf } from '../../model/records/edtf.ts';
import { isStated } from '../../model/record.ts';
import type { TimeScale } from '../../model/records/time-scale.ts';
import type { PlacedEntry, TimelineEntry } from '../../model/records/timeline.ts';
import { english } from '../shared/interface-language.ts';
import styles from './TimeLine.module.css';

const isRtl = english.dir === 'rtl';

/** How a date is drawn. What is planned is not filled; a limit is where a line ends or begins. */
type Shape = 'happened' | 'planned' | 'until' | 'since' | 'period';
/** What a key explains. */
export type Key = 'open' | 'planned' | 'limit' | 'period';

function shapeOf({ date, items: [item] }: TimelineEntry): Shape {
  if (item.sense === 'period' || item.sense === 'value') return 'period';
  const { qualifier } = date.when ?? {};
  if (item.sense === 'until' || qualifier === 'before') return 'until';
  if (item.sense === 'start' || qualifier === 'after') return 'since';
  if (item.sense === 'said') return 'happened';
  return (item.sense === 'when' ? item.record.phase : item.record.status) === 'planned'
    ? 'planned'
    : 'happened';
}

/** @returns which shapes there are that do not explain themselves, each once. */
export function keysTo(entries: readonly PlacedEntry[]): Key[] {
  const shapes = new Set(entries.map(shapeOf));
  const isThere: Readonly<Record<Key, boolean>> = {
    open: entries.some(({ meant }) => meant.isOpen),
    planned: shapes.has('planned'),
    limit: shapes.has('until') || shapes.has('since'),
    period: shapes.has('period'),
  };
  return (Object.keys(isThere) as Key[]).filter((key) => isThere[key]);
}

/** The shape that a key explains, as it is drawn on the line. */
export function KeyShape({ shape }: { shape: Key }) {
  return (
    <svg className={styles.key} width="26" height="14" aria-hidden="true">
      {shape === 'open' ? (
        <path className={styles.happened} d="M1 1H25M1 1V13M1 13H25" />
      ) : shape === 'limit' ? (
        <path className={styles.limit} d={isRtl ? 'M1 1V13M1 7H25' : 'M25 1V13M25 7H1'} />
      ) : (
        <rect
          className={styles[shape]}
          x="1"
          width="24"
          y={shape === 'period' ? 5 : 1}
          height={shape === 'period' ? 4 : 12}
        />
      )}
    </svg>
  );
}

/** @returns a place on the line as SVG has it; lines run as the page does. */
const percent = (at: number) => `${((isRtl ? 1 - at : at) * 100).toFixed(2)}%`;

/** The years, above the list. */
export function Axis({ scale }: { scale: TimeScale }) {
  return (
    <svg className={styles.axis} width="100%" aria-hidden="true">
      <Grid scale={scale} />
      {scale.ticks.map(
        ({ label }) =>
          label && (
            <text key={label.text} x={percent(label.at)} y="1em" dx={isRtl ? -5 : 5}>
              {label.text}
            </text>
          ),
      )}
      {scale.breaks.map(({ from, to, after }) => (
        <svg key={after} x={percent((from + to) / 2)} overflow="visible">
          <path className={styles.slashes} d="M-6 16L0 5M0 16L6 5" />
        </svg>
      ))}
    </svg>
  );
}

/** One date's stretch of the line; its words stand beside it. */
export function Track({ scale, entry }: { scale: TimeScale; entry: PlacedEntry }) {
  const { isOpen } = entry.meant;
  const shape = shapeOf(entry);
  const isLimit = shape === 'until' || shape === 'since';
  const [start, end] = isLimit
    ? stretchTo(shape, scale, entry)
    : [scale.at(entry.meant.from), scale.at(entry.meant.to)];
  const [y, height] = shape === 'period' ? [9, 4] : [5, 12];
  const left = percent(isRtl ? end : start);
  const width = `${((end - start) * 100).toFixed(2)}%`;
  return (
    <svg className={styles.track} width="100%" aria-hidden="true">
      <Grid scale={scale} />
      {isLimit || isOpen ? (
        // In a picture of its own whose unit is a hundredth of the stretch.
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
            className={`${styles.mark} ${styles.open} ${styles[isLimit ? 'limit' : shape]}`}
            d={isLimit ? lineTo(shape) : outline(isOpen)}
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

/** @returns the stretch up to a limit, from where the text lets it begin, or from one on. */
function stretchTo(
  shape: 'until' | 'since',
  scale: TimeScale,
  { meant: { from, to }, items: [{ record, sense }] }: PlacedEntry,
): [number, number] {
  // Where in its time it is the text does not say.
  const limit = scale.at((from + to) / 2);
  if (shape === 'since') return [limit, 1];
  const start = sense === 'until' && isStated(record.start) ? record.start.when : undefined;
  const begins = start && intervalOf(start.edtf);
  return [begins ? scale.at(begins.from) : 0, limit];
}

/** A line, and one across where it ends or begins. */
const lineTo = (shape: 'until' | 'since') =>
  (shape === 'until') === isRtl ? 'M0 6H100M0 0V12' : 'M0 6H100M100 0V12';

/** Two lines, and one across where the words say that it begins or ends. */
function outline(isOpen: 'start' | 'end' | 'both' | undefined): string {
  const edge = (side: 'start' | 'end') => (isOpen === side || isOpen === 'both' ? 'M' : 'L');
  const [first, last] = isRtl ? (['end', 'start'] as const) : (['start', 'end'] as const);
  return `M0 0H100${edge(last)}100 12H0${edge(first)}0 0`;
}

/** The beginnings of years, and where the line is broken: they lead the eye, and say nothing that words do not. */
function Grid({ scale }: { scale: TimeScale }) {
  return (
    <g data-guide="">
      {scale.ticks.map(({ at }) => (
        <line key={at} className={styles.tick} x1={percent(at)} x2={percent(at)} y2="100%" />
      ))}
      {scale.breaks.map(({ from, to, after }) => (
        <rect
          key={after}
          className={styles.break}
          x={percent(isRtl ? to : from)}
          width={`${((to - from) * 100).toFixed(2)}%`}
          height="100%"
        />
      ))}
    </g>
  );
}

import { labels } from '../../messages/labels.ts';
import { dayOf, yearOf, type Interval } from './edtf.ts';

/** A scale on which dates are drawn. Places are shares of its length, 0 to 1. */
export interface TimeScale {
  /** @returns the place of a day (counted as in `Interval`). */
  at: (day: number) => number;
  /** Where a year begins, or in a scale of a single year a quarter of it; not all of them have a label. */
  ticks: Tick[];
  breaks: ScaleBreak[];
}

export interface Tick {
  at: number;
  /** Its words, and where they begin: at the tick, or as far before it as they need to end in time. */
  label?: { text: string; at: number };
}

/** Years in which nothing is drawn, and which are drawn short. */
export interface ScaleBreak {
  from: number;
  to: number;
  /** The last year before it and the first after it. */
  after: number;
  before: number;
  years: number;
}

/** Years that follow each other. */
interface Stretch {
  first: number;
  last: number;
  /** How long it is drawn, in years. */
  drawn: number;
  broken: boolean;
}

/** Gaps of so many years are drawn as they are, whatever stands around them. */
const SHORT_GAP = 3;
/** How long a break is drawn, as a share of the years that are drawn in full; at least this many years. */
const BREAK_SHARE = 0.12;
const BREAK_YEARS = 0.75;
/** The least distance of two labels: a sixth of the line, so that they stand apart on a phone. */
const LABEL_ROOM = 0.16;
const LABEL_WIDTH = 0.12;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/**
 * Makes a scale for dates. It is even, in whole years; where several dates stand close together and a
 * gap is longer than all the years around the dates, the gap is cut short, and its length is said.
 * @param intervals at least one
 * @throws if there is none
 */
export function timeScale(intervals: readonly Interval[]): TimeScale {
  const stretches = stretchesOf(intervals);
  const total = stretches.reduce((sum, { drawn }) => sum + drawn, 0);
  let drawn = 0;
  const segments = stretches.map((stretch) => {
    const segment = {
      ...stretch,
      start: drawn / total,
      end: (drawn + stretch.drawn) / total,
    };
    drawn += stretch.drawn;
    return segment;
  });
  const at = (day: number): number => {
    const year = yearOf(day);
    const segment = segments.find(({ last }) => year <= last);
    if (!segment) return 1;
    const from = dayOf(year);
    const years = year - segment.first + (day - from) / (dayOf(year + 1) - from);
    const share = years / (segment.last - segment.first + 1);
    return Math.max(0, segment.start + share * (segment.end - segment.start));
  };
  return {
    at,
    ticks: ticksOf(stretches, at),
    breaks: segments.flatMap(({ broken, first, last, start, end }) =>
      broken
        ? [{ from: start, to: end, after: first - 1, before: last + 1, years: last - first + 1 }]
        : [],
    ),
  };
}

function stretchesOf(intervals: readonly Interval[]): Stretch[] {
  const clusters: { first: number; last: number; dates: Set<string> }[] = [];
  for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from)) {
    const [first, last] = [yearOf(from), yearOf(to - 1)];
    const date = `${from}/${to}`;
    const cluster = clusters.at(-1);
    if (cluster && first - cluster.last - 1 <= SHORT_GAP) {
      cluster.last = Math.max(cluster.last, last);
      cluster.dates.add(date);
    } else clusters.push({ first, last, dates: new Set([date]) });
  }
  if (clusters.length === 0) throw new Error('a scale needs a date');
  const years = clusters.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const crowded = clusters.some(({ dates }) => dates.size > 1);
  return clusters.flatMap(({ first, last }, index): Stretch[] => {
    const cluster: Stretch = { first, last, drawn: last - first + 1, broken: false };
    const before = clusters[index - 1];
    if (!before) return [cluster];
    const gap = first - before.last - 1;
    const broken = crowded && gap > years;
    return [
      {
        first: before.last + 1,
        last: first - 1,
        drawn: broken ? Math.max(BREAK_YEARS, BREAK_SHARE * years) : gap,
        broken,
      },
      cluster,
    ];
  });
}

function ticksOf(stretches: readonly Stretch[], at: TimeScale['at']): TimeScale['ticks'] {
  const [only] = stretches;
  if (only && stretches.length === 1 && only.first === only.last)
    return [String(only.first), labels.april(), labels.july(), labels.october()].map(
      (text, quarter) => {
        const place = at(dayOf(only.first, 1 + 3 * quarter));
        return { at: place, label: { text, at: place } };
      },
    );
  const full = stretches.filter(({ broken }) => !broken);
  const years = full.reduce((sum, { drawn }) => sum + drawn, 0);
  const step = STEPS.find((candidate) => years / candidate <= 1 / LABEL_ROOM) ?? years;
  // Where the line begins, and goes on after a break, it says when; between, it goes by round years.
  const starts = stretches
    .filter(({ broken }, index) => !broken && stretches[index - 1]?.broken !== false)
    .map(({ first }) => first);
  const round = full.flatMap(({ first, last }) => {
    const next = Math.ceil(first / step) * step;
    const count = Math.max(0, Math.floor((last - next) / step) + 1);
    return Array.from({ length: count }, (_, index) => next + index * step);
  });
  const places = new Map<number, number>();
  for (const year of [...starts, ...round]) {
    const place = Math.min(at(dayOf(year)), 1 - LABEL_WIDTH);
    const near = [...places.values()].some((other) => Math.abs(other - place) < LABEL_ROOM - 1e-9);
    if (!near) places.set(year, place);
  }
  return [...new Set([...starts, ...round])]
    .sort((a, b) => a - b)
    .map((year) => {
      const place = places.get(year);
      const tick = { at: at(dayOf(year)) };
      return place === undefined ? tick : { ...tick, label: { text: String(year), at: place } };
    });
}

import type { Analysis } from '../analysis.ts';
import { intervalOf, isWithoutYear, type Interval } from './edtf.ts';
import { restsOn } from './derivation.ts';
import { placeOf } from './evidence-place.ts';
import {
  isStated,
  type Agreement,
  type DatedEvent,
  type DateWords,
  type Evidence,
  type Figure,
  type FigureValue,
  type Qualifier,
  type Quotation,
  type QuotedFigure,
} from '../record.ts';

/** What a date is to its record. */
export type DatedItem =
  | { record: DatedEvent; sense: 'when' }
  | { record: Agreement; sense: 'date' | 'start' | 'until' }
  | { record: Quotation; sense: 'said' }
  | { record: Figure; sense: 'period' }
  | { record: QuotedFigure; sense: 'value' };

/** Words of the text that say when, and the records that they do so for; the first names the entry. */
export interface TimelineEntry {
  date: DateWords;
  items: [DatedItem, ...DatedItem[]];
}
export interface PlacedEntry extends TimelineEntry {
  /** The days that the date covers. */
  interval: Interval;
  /** Those that its words mean, which is less of them where they say "the beginning of". */
  meant: MeantInterval;
}
/** Days with a beginning or an end that the words leave open. */
export interface MeantInterval extends Interval {
  isOpen?: 'start' | 'end' | 'both';
}

/** The dates of a text. Only those with a full year have a place on a line. */
export interface Timeline {
  /** By their beginning; of two that begin together, the longer first. */
  placed: PlacedEntry[];
  /** Dates that name no year ("November 9"), in the order of the text. */
  withoutYear: TimelineEntry[];
  /** Words that say when, in which no date is read ("currently"), or none with both its ends. */
  unread: TimelineEntry[];
  /** Agreements whose date the text does not state. */
  undated: Agreement[];
}

/** @returns how many dates, or words for them, the text gives. */
export const countDates = ({ placed, withoutYear, unread }: Timeline): number =>
  placed.length + withoutYear.length + unread.length;

/**
 * Gathers the dates of an analysis: of its events, agreements and quotations, the periods of its
 * figures and the years among them. A date that stands in the text once is one entry, whichever records it is
 * bound to; the figures of one period are one entry. Nothing is reckoned: "fifteen years" from a day
 * of signing is no date.
 */
export function timelineOf(analysis: Analysis): Timeline {
  const { agreements, figures, quotations, events, passages } = analysis;
  const entries: TimelineEntry[] = [];
  /** By where their words stand, or which period they are. */
  const known = new Map<string, TimelineEntry>();
  const add = (date: DateWords, item: DatedItem, key: string | undefined) => {
    const entry = key === undefined ? undefined : known.get(key);
    if (entry) entry.items.push(item);
    else {
      const made: TimelineEntry = { date, items: [item] };
      entries.push(made);
      if (key !== undefined) known.set(key, made);
    }
  };
  const keyOf = (words: string, evidence: Evidence) => {
    const place = placeOf(words, evidence, passages);
    return place && `${place.passage}:${place.start}-${place.end}`;
  };

  // An event says most of a date and a figure least, so they come in this order.
  for (const record of events)
    add(record.when, { record, sense: 'when' }, keyOf(record.when.words, record.evidence));
  for (const record of agreements)
    for (const sense of ['date', 'start', 'until'] as const) {
      const date = record[sense];
      if (isStated(date)) add(date, { record, sense }, keyOf(date.words, record.evidence));
    }
  for (const record of quotations) {
    const { date, evidence } = record;
    if (isStated(date)) add(date, { record, sense: 'said' }, keyOf(date.words, evidence));
  }
  for (const record of figures) {
    const { period } = record;
    if (!record.derived && record.value.exactness === 'year') {
      const key = keyOf(record.value.words, record.evidence);
      // A year that dates a record is shown with that record.
      if (key === undefined || !known.has(key))
        add(yearIn(record.value), { record, sense: 'value' }, key);
    }
    if (isStated(period))
      add(
        period,
        { record, sense: 'period' },
        `${period.words}|${period.is}|${period.when?.edtf}|${period.when?.qualifier}`,
      );
  }

  entries.sort((a, b) => {
    const [one, other] = [restsOn(a.items[0].record), restsOn(b.items[0].record)];
    return one.passage - other.passage || one.start - other.start;
  });
  const placed: PlacedEntry[] = [];
  const withoutYear: TimelineEntry[] = [];
  const unread: TimelineEntry[] = [];
  for (const entry of entries) {
    const { when } = entry.date;
    const interval = when && intervalOf(when.edtf);
    if (interval) placed.push({ ...entry, interval, meant: meantBy(interval, when.qualifier) });
    else (when && isWithoutYear(when.edtf) ? withoutYear : unread).push(entry);
  }
  placed.sort(
    ({ interval: a }, { interval: b }) => a.from - b.from || b.to - b.from - (a.to - a.from),
  );
  return {
    placed,
    withoutYear,
    unread,
    undated: agreements.filter(({ date }) => date && !isStated(date)),
  };
}

/**
 * @returns the part of a date that its words mean. Where it ends they do not say, so it is a third, and
 * open on that side
 */
function meantBy({ from, to }: Interval, qualifier: Qualifier | undefined): MeantInterval {
  const third = (to - from) / 3;
  switch (qualifier) {
    case 'beginning':
      return { from, to: from + third, isOpen: 'end' };
    case 'middle':
      return { from: from + third, to: to - third, isOpen: 'both' };
    case 'end':
      return { from: to - third, to, isOpen: 'start' };
    case 'about':
      return { from, to, isOpen: 'both' };
    default:
      return { from, to };
  }
}

/** A year that a figure gives as its value has been read as a number. */
function yearIn({ words, is }: FigureValue): DateWords {
  const year = Number(/^\D*(\d{4})\D*$/.exec(is ?? words)?.[1]);
  return {
    words,
    ...(is !== undefined && { is }),
    ...(Number.isInteger(year) && { when: { edtf: String(year).padStart(4, '0') } }),
  };
}

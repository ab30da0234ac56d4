import { STATUS_LABELS } from '../../model/labels/labels.ts';
import { MODE_LABELS, PHASE_LABELS } from '../../model/labels/record-labels.ts';
import { records as m } from '../../messages/records.ts';
import { entryId, recordAddress, wordsAddress } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { PUBLISHED, type DateWords, type Quotation } from '../../model/record.ts';
import { dateReading } from '../../model/words/date-words.ts';
import { timeScale } from '../../model/records/time-scale.ts';
import type { DatedItem, Timeline, TimelineEntry } from '../../model/records/timeline.ts';
import { english } from '../shared/interface-language.ts';
import { Name } from '../shared/Name.tsx';
import { rich } from '../shared/rich.tsx';
import { richAmongText } from '../shared/rich-among-text.tsx';
import { Link } from '../shared/Link.tsx';
import { ShareLink } from '../sharing/ShareLink.tsx';
import styles from './TimeLine.module.css';
import { Axis, keysTo, KeyShape, Track, type Key } from './TimeLineTrack.tsx';

/** What each shape on the line means; the plainest means nothing but itself. */
const SHAPES = {
  open: m.openShape,
  planned: m.plannedShape,
  limit: m.limitShape,
  period: m.periodShape,
} as const satisfies Record<Key, () => string>;

/** More records than this at one date are folded away. */
const MAX_LISTED = 8;

/**
 * The dates of a text as a list in the order of time, each beside its stretch of one line; below it
 * what has no place on the line. The list says all that the line shows.
 */
export function TimeLine({ analysis, timeline }: { analysis: Analysis; timeline: Timeline }) {
  const { placed, withoutYear, unread, undated } = timeline;
  const distinct = new Set(placed.map(({ interval: { from, to } }) => `${from}/${to}`));
  // A single date has nothing to stand at a distance from.
  const scale = distinct.size > 1 ? timeScale(placed.map(({ interval }) => interval)) : undefined;
  return (
    <section className={styles.dates} aria-labelledby="figures.dates">
      <h2 id="figures.dates" tabIndex={-1} {...english}>
        {m.dates()}
      </h2>
      {scale ? (
        <p className={styles.note} {...english}>
          {m.timeLineNote()}
          {scale.breaks.map(({ after, before, years }) => (
            <span key={after}> {m.brokenLine({ after, before, years })}</span>
          ))}
        </p>
      ) : (
        placed.length === 0 && (
          <p className={styles.note} {...english}>
            {m.noYear()}
          </p>
        )
      )}
      {scale && <Keys keys={keysTo(placed)} />}
      {placed.length > 0 && (
        <div className={scale && styles.line}>
          {scale && <Axis scale={scale} />}
          <ol className={styles.entries}>
            {placed.map((entry, index) => (
              <Entry key={index} analysis={analysis} entry={entry}>
                {scale && <Track scale={scale} entry={entry} />}
              </Entry>
            ))}
          </ol>
        </div>
      )}
      <Unplaced analysis={analysis} entries={withoutYear} title={m.withoutYear()} />
      <Unplaced analysis={analysis} entries={unread} title={m.otherWhen()} />
      {undated.length > 0 && (
        <>
          <h3 {...english}>{m.noDate()}</h3>
          <div className={styles.undated}>
            <Items
              analysis={analysis}
              items={undated.map((record) => ({ record, sense: 'date' }))}
            />
          </div>
        </>
      )}
    </section>
  );
}

/** What the shapes on the line mean, each drawn. */
function Keys({ keys }: { keys: readonly Key[] }) {
  if (keys.length === 0) return null;
  return (
    <ul className={styles.keys} {...english}>
      {keys.map((key) => (
        <li key={key}>
          <KeyShape shape={key} /> {SHAPES[key]()}
        </li>
      ))}
    </ul>
  );
}

function Unplaced({
  analysis,
  entries,
  title,
}: {
  analysis: Analysis;
  entries: readonly TimelineEntry[];
  title: string;
}) {
  if (entries.length === 0) return null;
  return (
    <>
      <h3 {...english}>{title}</h3>
      <ol className={styles.entries}>
        {entries.map((entry, index) => (
          <Entry key={index} analysis={analysis} entry={entry} />
        ))}
      </ol>
    </>
  );
}

function Entry({
  analysis,
  entry: { date, items },
  children,
}: {
  analysis: Analysis;
  entry: TimelineEntry;
  children?: React.ReactNode;
}) {
  const reading = dateReading(date);
  return (
    <li className={styles.entry}>
      <p className={styles.date} lang={analysis.lang} dir={analysis.dir}>
        <DateInTime date={date} items={items} />
        {reading !== undefined && (
          <span className={styles.read}>
            {' '}
            <span {...english}>{readAsDate(reading, date)}</span>
          </span>
        )}
      </p>
      {children}
      <Items analysis={analysis} items={items} />
    </li>
  );
}

/** The words of a date; with what they are, where all that stands beside them ends, or begins, then. */
function DateInTime({ date: { words }, items }: TimelineEntry) {
  const isAll = (sense: DatedItem['sense']) => items.every((item) => item.sense === sense);
  if (isAll('until')) return richAmongText(m.untilDate, { date: <bdi>{words}</bdi> });
  if (isAll('start')) return richAmongText(m.fromDate, { date: <bdi>{words}</bdi> });
  return words;
}

/** The records of a date: an event with its sentence, the others with the way to their pages. */
function Items({ analysis, items }: { analysis: Analysis; items: readonly DatedItem[] }) {
  const list = (
    <ul className={styles.items}>
      {items.map((item) => (
        <Item key={`${item.record.kind} ${item.record.id} ${item.sense}`} {...{ analysis, item }} />
      ))}
    </ul>
  );
  const isFolded = items.length > MAX_LISTED && !items.some(({ sense }) => sense === 'when');
  if (!isFolded) return list;
  const [{ record }] = items as [DatedItem];
  return (
    <details className={styles.folded}>
      <summary {...english}>{m.recordsAtDate({ count: items.length, kind: record.kind })}</summary>
      {list}
    </details>
  );
}

function Item({ analysis, item }: { analysis: Analysis; item: DatedItem }) {
  const { slug } = analysis;
  const kind = (
    <span className={styles.kind} {...english}>
      {m.sense({ sense: senseOf(item) })}
    </span>
  );
  if (item.sense === 'when') {
    const { id, label, evidence } = item.record;
    return (
      <li id={entryId('event', id)} tabIndex={-1} className={styles.event}>
        <p>
          <strong>
            <Name of={analysis}>{label}</Name>
          </strong>{' '}
          {kind}{' '}
          <Link to={wordsAddress(slug, evidence.section, 'event', id)} {...english}>
            {m.inTheText()}
          </Link>{' '}
          <ShareLink to={recordAddress(slug, item.record)} />
        </p>
      </li>
    );
  }
  return (
    <li>
      <p>
        <Link to={recordAddress(slug, item.record)}>
          {item.sense === 'said' ? (
            <Speaker {...item.record} />
          ) : (
            <Name of={analysis}>{item.record.label}</Name>
          )}
        </Link>{' '}
        {kind}
      </p>
    </li>
  );
}

function Speaker({ speaker }: Quotation) {
  if (speaker.kind === 'author') return <span {...english}>{m.theAuthor()}</span>;
  return <bdi>{speaker.kind === 'named' ? speaker.name : speaker.words}</bdi>;
}

/** @returns what a date is to its record, in words. */
function senseOf(item: DatedItem): string {
  switch (item.sense) {
    case 'when':
      return item.record.mode
        ? MODE_LABELS[item.record.mode.is]()
        : PHASE_LABELS[item.record.phase]();
    case 'date':
      return STATUS_LABELS[item.record.status]();
    case 'start':
      return m.fromThen({ status: STATUS_LABELS[item.record.status]() });
    case 'until':
      return m.untilThen({ status: STATUS_LABELS[item.record.status]() });
    case 'said':
      return m.saidThen();
    case 'period':
      return m.ofPeriod();
    case 'value':
      return m.ofValue();
  }
}

/** What is read as the date, and what else than its words gives a part of it. */
function readAsDate(reading: string, { datedBy }: DateWords): React.ReactNode {
  if (datedBy === undefined) return m.readAsDate({ reading });
  if (datedBy === PUBLISHED) return m.readAsDateByPublication({ reading });
  return rich(m.readAsDateDatedBy, { reading, others: <bdi>{datedBy}</bdi> });
}

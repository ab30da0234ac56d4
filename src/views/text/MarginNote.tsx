import { Fragment, memo, useId } from 'react';
import type { Analysis } from '../../model/analysis.ts';
import type { AnyRecord } from '../../model/record.ts';
import { keyOf } from '../../model/records/records-in-text.ts';
import { english } from '../shared/interface-language.ts';
import styles from './Margin.module.css';
import type { DetailsView, Opened } from './Marks.tsx';
import { figureLimits, Parts } from '../records/figure-limits.tsx';
import { RecordLink } from '../records/RecordLink.tsx';
import { recordGist, recordHead, type RecordHead } from '../records/record-head.ts';

/** How much a note says: one line, what matters most, or everything. */
export type Form = 'line' | 'brief' | 'open';

/** One record in the margin. Its head is the button that opens it. */
export const MarginNote = memo(function MarginNote({
  analysis,
  record,
  form,
  top,
  lit,
  Details,
  onOpen,
}: {
  analysis: Analysis;
  record: AnyRecord;
  form: Form;
  /** From the top of the margin, in CSS pixels. */
  top: number;
  /** Whether its words are pointed at. */
  lit: boolean;
  /** What is known of it, once that is loaded. */
  Details: DetailsView | undefined;
  onOpen: (opened: Opened | undefined) => void;
}) {
  const details = useId();
  const head = recordHead(record, analysis);
  return (
    <div
      className={styles.note}
      // Safari gives no link the focus that is pressed: it goes to what holds it, and stays in the note.
      tabIndex={-1}
      data-record={keyOf(record)}
      data-of={record.kind}
      data-form={form}
      data-lit={lit || undefined}
      style={{ translate: `0 ${top}px` }}
    >
      <button
        type="button"
        className={styles.head}
        aria-expanded={form === 'open'}
        aria-controls={form === 'open' ? details : undefined}
        onClick={() => onOpen(form === 'open' ? undefined : { records: [record] })}
      >
        <Head head={head} record={record} isFolded={form === 'line'} />
      </button>
      {form === 'brief' && <Gist record={record} />}
      {form === 'open' && (
        <div id={details} className={styles.details}>
          {Details && <Details analysis={analysis} record={record} />}
          <RecordLink slug={analysis.slug} record={record} />
        </div>
      )}
    </div>
  );
});

/**
 * What tells most of a record, and its name. Folded, a figure still has the limits that it is never
 * without, and a remark says only what it is about.
 */
function Head({
  head: { kind, state, value, name },
  record,
  isFolded,
}: {
  head: RecordHead;
  record: AnyRecord;
  isFolded: boolean;
}) {
  const isNote = record.kind === 'note';
  return (
    <>
      {value === undefined ? (
        <span className={styles.lead} {...english}>
          {isNote ? kind : capital(state ?? kind)}
        </span>
      ) : (
        <bdi className={styles.lead}>{value}</bdi>
      )}{' '}
      {isNote && isFolded ? <span {...english}>{state}</span> : <bdi>{name}</bdi>}
      {isFolded && record.kind === 'figure' && (
        <span className={styles.gist}>
          {figureLimits(record).map((part, index) => (
            <Fragment key={index}> · {part}</Fragment>
          ))}
        </span>
      )}
    </>
  );
}

function Gist({ record }: { record: AnyRecord }) {
  const parts =
    record.kind === 'figure'
      ? figureLimits(record)
      : record.kind === 'agreement'
        ? recordGist(record).map((words) => <bdi>{words}</bdi>)
        : [];
  if (parts.length === 0) return null;
  return (
    <p className={styles.gist}>
      <Parts parts={parts} />
    </p>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

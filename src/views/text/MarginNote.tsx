import { memo, useId } from 'react';
import { records as recordWords } from '../../messages/records.ts';
import { text as m } from '../../messages/text.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { AnyRecord } from '../../model/record.ts';
import { keyOf } from '../../model/records/records-in-text.ts';
import { english } from '../shared/interface-language.ts';
import { RecordHeading } from '../records/RecordHead.tsx';
import styles from './Margin.module.css';
import type { DetailsView, Opened } from './Marks.tsx';
import { NotStated } from '../records/NotStated.tsx';
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
        {form === 'line' ? <Line head={head} /> : <RecordHeading head={head} analysis={analysis} />}
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

/** The head of a record in one line: what tells most, and its name, as far as there is room. */
function Line({ head: { kind, state, value, name } }: { head: RecordHead }) {
  return (
    <>
      {value === undefined ? (
        <span className={styles.lead} {...english}>
          {kind === recordWords.editorsNote() ? kind : capital(state ?? kind)}
        </span>
      ) : (
        <bdi className={styles.lead}>{value}</bdi>
      )}{' '}
      <bdi>{name}</bdi>
    </>
  );
}

function Gist({ record }: { record: AnyRecord }) {
  const gist = recordGist(record);
  if (gist.length === 0) return null;
  return (
    <p className={styles.gist}>
      {gist.map((part, index) => (
        <span key={index}>
          {index > 0 && ' · '}
          {'words' in part ? (
            <bdi>{part.words}</bdi>
          ) : (
            <>
              <span {...english}>{`${m.field({ field: part.notStated })} `}</span>
              <NotStated />
            </>
          )}
        </span>
      ))}
    </p>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

import { useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { text as m } from '../../messages/text.ts';
import type { Analysis } from '../../model/analysis.ts';
import { numberRecords } from '../../model/records/endnotes.ts';
import type { AnyRecord, RecordKind } from '../../model/record.ts';
import { findRecord, keyOf } from '../../model/records/records-in-text.ts';
import { provenance } from '../../model/records/provenance.ts';
import styles from './Endnotes.module.css';
import { english } from '../shared/interface-language.ts';
import { Formula } from '../records/Formula.tsx';
import { recordsOf } from './Prose.tsx';
import { Quote } from '../records/Quote.tsx';
import { recordHead } from '../records/record-head.ts';
import { RecordFacts } from '../records/RecordDetails.tsx';

/** The text as it stands in the page when it is printed. */
interface Printed {
  marks: readonly Element[];
  /** What stands behind the words of each mark. */
  signs: readonly (readonly string[])[];
  numbered: readonly AnyRecord[];
}

/**
 * The records of a text as endnotes, for as long as it is being printed; before and after there is
 * nothing of them in the page, so that the browser finds every sentence once.
 * @param isMarked whether the reader wants records of a kind
 */
export function Endnotes({
  analysis,
  isMarked,
}: {
  analysis: Analysis;
  isMarked: (kind: RecordKind) => boolean;
}) {
  const [printed, setPrinted] = useState<Printed>();

  useEffect(() => {
    // The browser takes the page as it is when the event is over.
    const begin = () => flushSync(() => setPrinted(asPrinted(analysis)));
    const end = () => setPrinted(undefined);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [analysis]);

  useLayoutEffect(() => {
    if (!printed) return;
    const { marks, signs } = printed;
    marks.forEach((mark, index) => {
      if (signs[index]!.length > 0) mark.setAttribute('data-sign', signs[index]!.join(', '));
    });
    return () => marks.forEach((mark) => mark.removeAttribute('data-sign'));
  }, [printed]);

  if (!printed) return null;
  const { numbered } = printed;
  const known = new Set(numbered.map(keyOf));
  const derived = analysis.figures.filter(
    (figure) => figure.derived && isMarked('figure') && !known.has(keyOf(figure)),
  );
  if (numbered.length + derived.length === 0) return null;
  return (
    <section className={styles.endnotes} aria-labelledby="endnotes" data-endnotes>
      <header {...english}>
        <h2 id="endnotes">{m.theRecord()}</h2>
        <p className={styles.note}>{m.recordNote()}</p>
      </header>
      <ol className={styles.list}>
        {numbered.map((record) => (
          <Endnote key={keyOf(record)} analysis={analysis} record={record} />
        ))}
      </ol>
      {derived.length > 0 && (
        <>
          <h3 {...english}>{m.reckoned()}</h3>
          <ul className={styles.list}>
            {derived.map((figure) => (
              <Endnote key={figure.id} analysis={analysis} record={figure} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function asPrinted(analysis: Analysis): Printed {
  const marks = [...document.querySelectorAll('main [data-kind]')];
  const { records, signs } = numberRecords(
    // Dates are in the text itself, and on the line of time: each would repeat its sentence.
    marks.map((mark) => recordsOf(mark).filter(({ kind }) => kind !== 'event')),
    analysis.notes.map(({ id }) => id),
  );
  const numbered = records.flatMap((ref) => findRecord(analysis, ref) ?? []);
  return { marks, signs, numbered };
}

/** One record: what it is, what is known of it, and the sentence; of a derived figure how it was reckoned. */
function Endnote({ analysis, record }: { analysis: Analysis; record: AnyRecord }) {
  const { kind, state, value, name } = recordHead(record, analysis);
  const { lang, dir } = analysis;
  return (
    <li className={styles.entry}>
      <h3 className={styles.head}>
        {value !== undefined && (
          <>
            <span className={styles.value} lang={lang} dir={dir}>
              {value}
            </span>{' '}
          </>
        )}
        <bdi>{name}</bdi>
      </h3>
      <p className={styles.kind} {...english}>
        {kind}
        {record.kind === 'figure' ? `, ${provenance(record)}` : state !== undefined && `, ${state}`}
      </p>
      <RecordFacts analysis={analysis} record={record} />
      {record.kind === 'figure' && record.derived ? (
        <p className={styles.kind}>
          <Formula analysis={analysis} figure={record} />
        </p>
      ) : (
        <Quote analysis={analysis} evidence={record.evidence} record={record} />
      )}
    </li>
  );
}

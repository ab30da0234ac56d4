import { useState } from 'react';
import { desk as m } from '../../messages/desk.ts';
import type { DeskRecord } from '../../model/desk/desk.ts';
import { SLOTS } from '../../model/desk/fields.ts';
import styles from '../Desk.module.css';
import { OneLine } from '../OneLine.tsx';
import { NextProposal } from '../panels/NextProposal.tsx';
import { apply, recordOf, show, showQueue, useDesk } from '../store.ts';
import { Field } from './Field.tsx';

/** A record as a form of its fields, or the list of all records. */
export function Record() {
  const id = useDesk((store) => store.record);
  const record = useDesk((store) => recordOf(store.state, id));
  if (!record) return <Records />;
  return <OneRecord key={record.id} record={record} />;
}

function OneRecord({ record }: { record: DeskRecord }) {
  const isDraft = useDesk((store) => store.state!.isDraft);
  const [isNaming, setNaming] = useState(false);
  const { id, kind, version, section } = record;
  const rename = (next: string | undefined) => {
    setNaming(false);
    if (next === undefined || next === id) return;
    void apply(`id “${next}”`, () => [{ do: 'rename', record: id, version, id: next }]).then(() =>
      show(next),
    );
  };
  return (
    <section aria-labelledby="record" data-record={record.id}>
      <h2 id="record">
        {kind} <code>{record.id}</code>
      </h2>
      <div className={styles.buttons}>
        <button
          type="button"
          onClick={() => useDesk.setState({ record: undefined, slot: undefined, more: undefined })}
        >
          {m.allRecords()}
        </button>
        <button type="button" onClick={showQueue} aria-keyshortcuts="q">
          {m.backToQueue()} <kbd>q</kbd>
        </button>
        <button
          type="button"
          onClick={() =>
            void apply(`remove ${record.id}`, () => [{ do: 'remove', record: record.id, version }])
          }
        >
          {m.removeRecord()}
        </button>
        {isDraft && (
          <button type="button" onClick={() => setNaming(!isNaming)}>
            {m.changeId()}
          </button>
        )}
        {(kind === 'figure' || record.fields['set'] !== undefined) && (
          <button
            type="button"
            onClick={() => {
              const op = kind === 'figure' ? '' : 'not-named';
              const about = record.fields['about'] ?? '';
              const fields = { label: '', about, derive: { op, of: [id], round: '0' } };
              void apply(m.derived(), () => [{ do: 'add', section, kind: 'figure', fields }]);
            }}
          >
            {m.derived()}
          </button>
        )}
      </div>
      <p className={styles.hint} data-key-hint>
        {m.recordKeys()}
      </p>
      {isNaming && <OneLine label={m.recordId()} value={id} onDone={rename} />}
      {SLOTS[kind].map((slot) => (
        <Field key={`${record.id} ${slot.name}`} record={record} slot={slot} />
      ))}
      <NextProposal />
    </section>
  );
}

function Records() {
  const records = useDesk((store) => store.state!.records);
  if (records.length === 0) return <p>{m.noRecords()}</p>;
  return (
    <ul className={styles.records}>
      {records.map(({ id, kind, fields }) => (
        <li key={id}>
          <button type="button" data-open={id} onClick={() => show(id)}>
            <span>{kind}</span>{' '}
            {typeof fields['label'] === 'string' && fields['label'] !== '' ? fields['label'] : id}
          </button>
        </li>
      ))}
    </ul>
  );
}

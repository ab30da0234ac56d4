import { desk as m } from '../../messages/desk.ts';
import { SLOTS } from '../../model/desk/fields.ts';
import styles from '../Desk.module.css';
import { apply, recordOf, show, useDesk } from '../store.ts';
import { Field } from './Field.tsx';

/** A record as a form of its fields, or the list of all records. */
export function Record() {
  const id = useDesk((store) => store.record);
  const record = useDesk((store) => recordOf(store.state, id));
  if (!record) return <Records />;
  const { kind, version } = record;
  return (
    <section aria-labelledby="record" data-record={record.id}>
      <h2 id="record">
        {kind} <code>{record.id}</code>
      </h2>
      <div className={styles.buttons}>
        <button
          type="button"
          onClick={() => useDesk.setState({ record: undefined, slot: undefined })}
        >
          {m.allRecords()}
        </button>
        <button
          type="button"
          onClick={() => useDesk.setState({ panel: 'queue', slot: undefined })}
          aria-keyshortcuts="q"
        >
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
      </div>
      {SLOTS[kind].map((slot) => (
        <Field key={`${record.id} ${slot.name}`} record={record} slot={slot} />
      ))}
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
          <button type="button" onClick={() => show(id)}>
            <span>{kind}</span>{' '}
            {typeof fields['label'] === 'string' && fields['label'] !== '' ? fields['label'] : id}
          </button>
        </li>
      ))}
    </ul>
  );
}

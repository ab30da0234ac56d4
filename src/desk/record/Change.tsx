import { desk as m } from '../../messages/desk.ts';
import type { DeskRecord } from '../../model/desk/desk.ts';
import type { Slot } from '../../model/desk/fields.ts';
import styles from '../Desk.module.css';
import { isMap } from '../slots.ts';
import { setField, useDesk } from '../store.ts';
import { Words } from './Words.tsx';

/** A value that is a change: which way, by how much or from what to what, and of what. */
export function Change({ record, slot }: { record: DeskRecord; slot: Slot }) {
  const active = useDesk((store) => store.slot);
  const { change, value } = record.fields;
  const isAsked = active?.[0] === 'change';
  const isChange = isMap(change);
  const toggle = () => {
    if (isChange) void setField(record, ['change'], undefined);
    else if (isAsked) useDesk.setState({ slot: undefined });
    // What is recorded as the value already is by how much it changes.
    else if (typeof value === 'string' && value !== '')
      void setField(record, ['change'], { by: value }).then(() =>
        useDesk.setState({ slot: ['change', 'direction'] }),
      );
    else useDesk.setState({ slot: ['change', 'direction'] });
  };
  return (
    <>
      <button type="button" aria-pressed={isChange || isAsked} onClick={toggle}>
        {m.isChange()}
      </button>
      {(isChange || isAsked) && <p className={styles.hint}>{m.changeMeaning()}</p>}
      <Words record={record} slot={slot} />
      {isChange && <Changed record={record} />}
    </>
  );
}

/** Which figure it is that changes. */
function Changed({ record }: { record: DeskRecord }) {
  const records = useDesk((store) => store.state!.records);
  const change = record.fields['change'];
  const of = isMap(change) ? change['of'] : undefined;
  return (
    <label>
      {m.whatChanges()}{' '}
      <select
        value={typeof of === 'string' ? of : ''}
        onChange={({ target }) =>
          void setField(record, ['change', 'of'], target.value === '' ? undefined : target.value)
        }
      >
        <option value="">{m.none()}</option>
        {records
          .filter(
            ({ id, kind, fields }) => kind === 'figure' && id !== record.id && !fields['derive'],
          )
          .map(({ id }) => (
            <option key={id}>{id}</option>
          ))}
      </select>
    </label>
  );
}

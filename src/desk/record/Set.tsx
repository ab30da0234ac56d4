import { desk as m } from '../../messages/desk.ts';
import type { DeskRecord, RawValue } from '../../model/desk/desk.ts';
import styles from '../Desk.module.css';
import { apply, setField, useDesk } from '../store.ts';
import { isMap } from '../slots.ts';
import { Words } from './Words.tsx';

/** A set that the text counts, and which of the agreements are of it. */
export function Set({ record }: { record: DeskRecord }) {
  const records = useDesk((store) => store.state!.records);
  const set = record.fields['set'];
  const active = useDesk((store) => store.slot);
  const isAsked = active?.[0] === 'set';
  const isSet = isMap(set);
  const toggleSet = () => {
    if (isSet) void setField(record, ['set'], undefined);
    else useDesk.setState({ slot: isAsked ? undefined : ['set', 'count'] });
  };
  const button = (
    <button type="button" aria-pressed={isSet || isAsked} onClick={toggleSet}>
      {m.isSet()}
    </button>
  );
  if (!isSet)
    return (
      <>
        {button}
        {isAsked && (
          <>
            <p className={styles.hint}>{m.setMeaning()}</p>
            <Words record={record} slot={{ name: 'set', type: 'set' }} />
          </>
        )}
      </>
    );
  const named = (Array.isArray(set['named']) ? set['named'] : []) as string[];
  const others = records.filter(
    ({ id, kind, section }) =>
      kind === 'agreement' && id !== record.id && section === record.section,
  );
  const canFollow = (other: DeskRecord) => other.setsOf?.includes(record.id) === true;
  const hasOwn = ({ fields: { status } }: DeskRecord) =>
    isMap(status) && status['is'] !== undefined && status['is'] !== '';
  const toggle = (other: DeskRecord) => {
    const isIn = named.includes(other.id);
    const next: RawValue = isIn ? named.filter((id) => id !== other.id) : [...named, other.id];
    const status = other.fields['status'];
    const isFrom = isMap(status) && status['from'] === record.id;
    // What stands elsewhere keeps the status that its own words state.
    const follows = isIn ? isFrom : canFollow(other);
    void apply(`${other.id} in ${record.id}`, () => [
      {
        do: 'set',
        record: record.id,
        version: record.version,
        path: ['set', 'named'],
        value: next,
      },
      ...(follows
        ? [
            {
              do: 'set' as const,
              record: other.id,
              version: other.version,
              path: ['status'],
              value: isIn ? '' : { from: record.id },
            },
          ]
        : []),
    ]).then(() => useDesk.setState({ record: record.id }));
  };
  return (
    <>
      {button}
      <Words record={record} slot={{ name: 'set', type: 'set' }} />
      <fieldset className={styles.choices} data-named>
        <legend>{m.named()}</legend>
        {others.length === 0 && <p className={styles.hint}>{m.namedNone()}</p>}
        {others.map((other) => (
          <label key={other.id}>
            <input
              type="checkbox"
              data-member={other.id}
              checked={named.includes(other.id)}
              disabled={!named.includes(other.id) && !canFollow(other) && !hasOwn(other)}
              onChange={() => toggle(other)}
            />{' '}
            {nameOf(other)}
            {!canFollow(other) && (
              <small> {hasOwn(other) ? m.keepsStatus() : m.needsStatus()}</small>
            )}
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** What a record is called, for who has not given it a label yet. */
const nameOf = ({ id, fields: { label } }: DeskRecord): string =>
  typeof label === 'string' && label !== '' ? label : id;

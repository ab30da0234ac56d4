import { desk as m } from '../../messages/desk.ts';
import type { DeskRecord, RawValue } from '../../model/desk/desk.ts';
import styles from '../Desk.module.css';
import { apply, useDesk } from '../store.ts';
import { isMap } from '../slots.ts';
import { Words } from './Words.tsx';

/** A set that the text counts, and which of the agreements are of it. */
export function Set({ record }: { record: DeskRecord }) {
  const records = useDesk((store) => store.state!.records);
  const set = record.fields['set'];
  if (!isMap(set))
    return (
      <button type="button" onClick={() => useDesk.setState({ slot: ['set', 'count'] })}>
        {m.isSet()}
      </button>
    );
  const named = (Array.isArray(set['named']) ? set['named'] : []) as string[];
  const others = records.filter(
    ({ id, kind, section }) =>
      kind === 'agreement' && id !== record.id && section === record.section,
  );
  const toggle = (other: DeskRecord) => {
    const isIn = named.includes(other.id);
    const next: RawValue = isIn ? named.filter((id) => id !== other.id) : [...named, other.id];
    void apply(`${other.id} in ${record.id}`, () => [
      {
        do: 'set',
        record: record.id,
        version: record.version,
        path: ['set', 'named'],
        value: next,
      },
      {
        do: 'set',
        record: other.id,
        version: other.version,
        path: ['status'],
        value: isIn ? '' : { from: record.id },
      },
    ]).then(() => useDesk.setState({ record: record.id }));
  };
  return (
    <>
      <Words record={record} slot={{ name: 'set', type: 'set' }} />
      <div className={styles.buttons} role="group" aria-label={m.named()}>
        {others.map((other) => (
          <button
            key={other.id}
            type="button"
            aria-pressed={named.includes(other.id)}
            onClick={() => toggle(other)}
          >
            {other.id}
          </button>
        ))}
      </div>
    </>
  );
}

import { useEffect, useState } from 'react';
import { desk as m } from '../../messages/desk.ts';
import type { DeskRecord, StatusProposal } from '../../model/desk/desk.ts';
import { JOINED_STATUSES, STATUSES } from '../../model/statuses.ts';
import styles from '../Desk.module.css';
import { ask } from '../ask.ts';
import { setField, useDesk } from '../store.ts';
import { isMap } from '../slots.ts';
import { Words } from './Words.tsx';

/** The status: its words are selected, and the desk names the statuses that they can state. */
export function Status({ record }: { record: DeskRecord }) {
  const slug = useDesk((store) => store.state!.slug);
  const help = useDesk((store) => store.help?.statuses);
  const sets = useDesk((store) => store.state!.records);
  const place = record.words['status.words'];
  const [proposed, setProposed] = useState<readonly StatusProposal[]>();
  useEffect(() => {
    if (!place) return;
    let isGone = false;
    ask('statuses', { slug, place }).then(
      (found) => !isGone && setProposed(found),
      () => undefined,
    );
    return () => void (isGone = true);
  }, [slug, place]);
  const status = record.fields['status'];
  const is = isMap(status) ? status['is'] : undefined;
  const from = isMap(status) ? status['from'] : undefined;
  const owners = sets.filter(
    ({ id, section, fields }) =>
      id !== record.id && fields['set'] !== undefined && section === record.section,
  );
  const canHave = ({ id }: DeskRecord) => record.setsOf?.includes(id) === true || from === id;
  const isOpen = proposed?.every(
    ({ status: one }) => !JOINED_STATUSES.some((joined) => joined === one),
  );
  const button = (one: string, cue?: string) => (
    <button
      key={one}
      type="button"
      aria-pressed={is === one}
      title={help?.[one]}
      onClick={() => void setField(record, ['status', 'is'], one)}
    >
      {one}
      {cue !== undefined && <small> {m.cue({ cue })}</small>}
    </button>
  );
  return (
    <>
      <Words record={record} slot={{ name: 'status', type: 'status', required: true }} />
      <div className={styles.buttons} role="group" aria-label={m.statusesOfWords()}>
        {proposed?.map(({ status: one, cue }) => button(one, cue))}
      </div>
      {/* Where the words state none that is held to them, the editor says which. */}
      <details open={(place !== undefined && isOpen) || undefined}>
        <summary>{m.otherStatuses()}</summary>
        <div className={styles.buttons}>
          {STATUSES.filter((one) => !proposed?.some(({ status: other }) => other === one)).map(
            (one) => button(one),
          )}
        </div>
      </details>
      {owners.filter(canHave).map(({ id }) => (
        <button
          key={id}
          type="button"
          aria-pressed={from === id}
          onClick={() => void setField(record, ['status'], { from: id })}
        >
          {m.fromSet({ id })}
        </button>
      ))}
      {owners
        .filter((one) => !canHave(one))
        .map(({ id }) => (
          <p key={id} className={styles.hint} data-not-of={id}>
            {m.notFromSet({ id })}
          </p>
        ))}
    </>
  );
}

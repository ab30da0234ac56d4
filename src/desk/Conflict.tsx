import { useEffect, useRef } from 'react';
import { desk as m } from '../messages/desk.ts';
import type { RawFields } from '../model/desk/desk.ts';
import styles from './Desk.module.css';
import { settle, useDesk } from './store.ts';

/** Two versions of what was changed in two places, to choose. */
export function Conflict() {
  const conflict = useDesk((store) => store.conflict);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (conflict) dialog.current?.showModal();
    else dialog.current?.close();
  }, [conflict]);
  return (
    <dialog
      ref={dialog}
      className={styles.conflict}
      aria-labelledby="conflict"
      onCancel={() => settle(false)}
    >
      {conflict && (
        <>
          <h2 id="conflict">{m.conflict({ record: conflict.record })}</h2>
          <div className={styles.versions}>
            <Version name={m.mine()} fields={conflict.mine} other={conflict.theirs} />
            <Version name={m.theirs()} fields={conflict.theirs} other={conflict.mine} />
          </div>
          {conflict.theirs && (
            <button type="button" onClick={() => settle(true)}>
              {m.takeMine()}
            </button>
          )}
          <button type="button" onClick={() => settle(false)}>
            {m.takeTheirs()}
          </button>
        </>
      )}
    </dialog>
  );
}

function Version({
  name,
  fields,
  other,
}: {
  name: string;
  fields: RawFields | undefined;
  other: RawFields | undefined;
}) {
  return (
    <section>
      <h3>{name}</h3>
      {!fields && <p>{m.removed()}</p>}
      <dl>
        {Object.entries(fields ?? {}).map(([key, value]) => {
          const said = typeof value === 'string' ? value : JSON.stringify(value);
          const isOther = JSON.stringify(other?.[key]) !== JSON.stringify(value);
          return (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{isOther ? <mark>{said}</mark> : said}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

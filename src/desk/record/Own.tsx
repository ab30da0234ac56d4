import { useState } from 'react';
import { desk as m } from '../../messages/desk.ts';
import type { DeskRecord } from '../../model/desk/desk.ts';
import type { Slot } from '../../model/desk/fields.ts';
import styles from '../Desk.module.css';
import { setField, showQueue, useDesk } from '../store.ts';

/** What the editor says in their own words: a label, a topic, a remark. */
export function Own({ record, slot: { name } }: { record: DeskRecord; slot: Slot }) {
  const value = record.fields[name];
  const said = typeof value === 'string' ? value : '';
  const [typed, setTyped] = useState(said);
  const [seen, setSeen] = useState(said);
  // What was changed elsewhere is taken over.
  if (seen !== said) {
    setSeen(said);
    setTyped(said);
  }
  const state = useDesk((store) => store.state!);
  const offered =
    name === 'about' ? topicsOf(state.records) : name === 'label' ? [quoteOf(record)] : [];
  const commit = (next: string) => {
    if (next.trim() !== said && next.trim() !== '') void setField(record, [name], next.trim());
  };
  return (
    <>
      <textarea
        rows={name === 'text' ? 3 : 1}
        aria-label={name}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => commit(typed)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          // Leaving the field takes what was typed.
          event.currentTarget.blur();
          if (event.ctrlKey || event.metaKey) showQueue();
        }}
      />
      <div className={styles.buttons}>
        {offered
          .filter((one) => one !== '' && one !== said)
          .map((one) => (
            <button key={one} type="button" onClick={() => commit(one)} title={m.useThis()}>
              {one}
            </button>
          ))}
      </div>
    </>
  );
}

const topicsOf = (records: readonly DeskRecord[]): string[] =>
  [
    ...new Set([
      'trade',
      ...records.flatMap(({ fields: { about } }) => (typeof about === 'string' ? [about] : [])),
    ]),
  ].slice(0, 9);

/** Short words of the quote can be the label as they are. */
function quoteOf({ fields: { quote } }: DeskRecord): string {
  if (typeof quote !== 'string' || quote.length > 70) return '';
  return quote.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

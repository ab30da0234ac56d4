import { useState } from 'react';
import { desk as m } from '../../messages/desk.ts';
import type { DeskRecord } from '../../model/desk/desk.ts';
import styles from '../Desk.module.css';
import { setField, showQueue, useDesk } from '../store.ts';

/** What the text does not say, a chip each; those of other records are offered. */
export function Phrases({ record, name }: { record: DeskRecord; name: string }) {
  const records = useDesk((store) => store.state!.records);
  const [typed, setTyped] = useState('');
  const value = record.fields[name];
  const own = (Array.isArray(value) ? value : []) as string[];
  const offered = [
    ...new Set(
      records
        .filter(({ kind }) => kind === record.kind)
        .flatMap(({ fields }) => (Array.isArray(fields[name]) ? (fields[name] as string[]) : [])),
    ),
  ]
    .filter((one) => !own.includes(one))
    .slice(0, 8);
  /** Several on one line are separated by semicolons. */
  const add = (line: string) => {
    const more = line
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '' && !own.includes(one));
    if (more.length > 0) void setField(record, [name], [...own, ...more]);
  };
  return (
    <div className={styles.words}>
      {own.map((one, index) => (
        <span key={one} className={styles.chip}>
          {one}
          <button
            type="button"
            aria-label={m.takeOut({ what: one })}
            onClick={() => void setField(record, [name, index], undefined)}
          >
            ×
          </button>
        </span>
      ))}
      {offered.map((one) => (
        <button key={one} type="button" onClick={() => add(one)}>
          + {one}
        </button>
      ))}
      <input
        aria-label={name}
        placeholder={m.notSaid()}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add(typed);
          setTyped('');
          if (event.ctrlKey || event.metaKey) showQueue();
        }}
        onBlur={() => {
          add(typed);
          setTyped('');
        }}
      />
    </div>
  );
}

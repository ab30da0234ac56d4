import { useState } from 'react';
import { desk as m } from '../../messages/desk.ts';
import type { DeskRecord, RawFields } from '../../model/desk/desk.ts';
import styles from '../Desk.module.css';
import { isMap, valueAt, type Path } from '../slots.ts';
import { setField, useDesk } from '../store.ts';

/** How words are to be read that do not say it by themselves, and what gives the rest of a date. */
export function Reading({
  record,
  path,
  isDate = false,
}: {
  record: DeskRecord;
  path: Path;
  isDate?: boolean;
}) {
  const value = valueAt(record.fields, path);
  const map: RawFields = isMap(value) ? value : {};
  const words = typeof value === 'string' ? value : map['words'];
  const said = typeof map['is'] === 'string' ? map['is'] : '';
  const [typed, setTyped] = useState(said);
  const [seen, setSeen] = useState(said);
  if (seen !== said) {
    setSeen(said);
    setTyped(said);
  }
  if (typeof words !== 'string' || words === '' || words === 'not-stated') return null;
  const commit = () => {
    const next = typed.trim();
    if (next === said) return;
    // Words alone are written as such.
    const { is: _is, ...rest } = map;
    if (next !== '') void setField(record, [...path, 'is'], next);
    else void setField(record, path, Object.keys(rest).length > 1 ? rest : words);
  };
  return (
    <details className={styles.reading} open={said !== '' || undefined}>
      <summary>{m.readOtherwise()}</summary>
      <label>
        {isDate ? m.dateInFull() : m.readingOf({ words })}{' '}
        <input
          value={typed}
          data-reading={path.join('.')}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            commit();
          }}
        />
      </label>
      {isDate && (
        <div className={styles.buttons}>
          <button type="button" onClick={() => useDesk.setState({ slot: [...path, 'dated-by'] })}>
            {m.datedByWords()}
          </button>
          <button
            type="button"
            aria-pressed={map['dated-by'] === 'published'}
            onClick={() => void setField(record, [...path, 'dated-by'], 'published')}
          >
            {m.datedByPublication()}
          </button>
        </div>
      )}
    </details>
  );
}

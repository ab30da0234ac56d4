import { desk as m } from '../../messages/desk.ts';
import type { DeskRecord, RawValue } from '../../model/desk/desk.ts';
import type { Slot } from '../../model/desk/fields.ts';
import styles from '../Desk.module.css';
import { emptied, isMap, isSamePath, wordSlots } from '../slots.ts';
import { setField, useDesk } from '../store.ts';
import { Reading } from './Reading.tsx';
import { Speaker } from './Speaker.tsx';

/** Words of the text, as slots: the active one is filled by what is selected. */
export function Words({
  record,
  slot,
  isQuote = false,
}: {
  record: DeskRecord;
  slot: Slot;
  isQuote?: boolean;
}) {
  const active = useDesk((store) => store.slot);
  const lang = useDesk((store) => store.state!.lang);
  const { name } = slot;
  const value = record.fields[name];
  const own = isQuote
    ? [{ path: [name], label: name, slot }]
    : wordSlots(record, active).filter((one) => one.path[0] === name);
  const filled = Array.isArray(value) ? value : [];
  return (
    <div className={styles.words}>
      {filled.map((entry, index) => (
        <span key={index} className={styles.chip} lang={lang}>
          {sayRaw(entry)}
          <button
            type="button"
            lang="en"
            aria-label={m.takeOut({ what: sayRaw(entry) })}
            onClick={() => void setField(record, [name, index], undefined)}
          >
            ×
          </button>
          {slot.type === 'list' && <Reading record={record} path={[name, index]} />}
          {slot.type === 'speaker' && <Speaker record={record} path={[name, index]} />}
        </span>
      ))}
      {own.map(({ path, label }) => {
        const said = Array.isArray(value) ? '' : sayRaw(partOf(value, path.slice(1)));
        const what = said !== '' && path.length > 1 ? emptied(record, path) : undefined;
        const fill = (
          <button
            key={path.join('.')}
            type="button"
            className={styles.slotButton}
            data-path={path.join('.')}
            aria-pressed={isSamePath(active, path)}
            aria-label={`${label}: ${said || m.selectWords()}`}
            onClick={() => useDesk.setState({ slot: path })}
          >
            {own.length > 1 && <small>{label} </small>}
            <span lang={said ? lang : 'en'}>{said || m.selectWords()}</span>
          </button>
        );
        if (!what) return fill;
        // A part of a field can be emptied by itself.
        return (
          <span key={path.join('.')}>
            {fill}
            <button
              type="button"
              aria-label={m.emptyPart({ part: label })}
              onClick={() =>
                void setField(record, what.path, what.value).then(() =>
                  useDesk.setState({ slot: path }),
                )
              }
            >
              ×
            </button>
          </span>
        );
      })}
      {slot.type === 'speaker' && (
        <>
          {!Array.isArray(value) && <Speaker record={record} path={[name]} />}
          <button type="button" onClick={() => void setField(record, [name], 'author')}>
            {m.theAuthor()}
          </button>
          {typeof value === 'string' && value !== '' && value !== 'author' && (
            <button type="button" onClick={() => void setField(record, [name], { unnamed: value })}>
              {m.unnamed()}
            </button>
          )}
        </>
      )}
      {name === 'source' && <Speaker record={record} path={[name]} />}
      {(slot.type === 'date' || slot.type === 'words') && !isQuote && (
        <Reading record={record} path={[name]} isDate={slot.type === 'date'} />
      )}
      {slot.type === 'set' && <Reading record={record} path={[name, 'count']} />}
    </div>
  );
}

const partOf = (
  value: RawValue | undefined,
  path: readonly (string | number)[],
): RawValue | undefined =>
  path.reduce<RawValue | undefined>((at, key) => (isMap(at) ? at[String(key)] : at), value);

export const sayRaw = (value: RawValue | undefined): string =>
  value === undefined
    ? ''
    : typeof value === 'string'
      ? value
      : Array.isArray(value)
        ? value.map(sayRaw).join(', ')
        : Object.entries(value)
            .map(([key, part]) =>
              key === 'words' || key === 'unnamed' ? sayRaw(part) : `${key}: ${sayRaw(part)}`,
            )
            .join(', ');

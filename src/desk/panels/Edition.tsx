import { desk as m } from '../../messages/desk.ts';
import { COVERED, EDITION_PARTS } from '../../model/analysis.ts';
import type { RawFields, RawValue } from '../../model/desk/desk.ts';
import { coveredBy } from '../left.ts';
import { isMap } from '../slots.ts';
import styles from '../Desk.module.css';
import { apply, useDesk } from '../store.ts';

const listIn = (value: RawValue | undefined, name: string): string[] => {
  const list = isMap(value) ? value[name] : undefined;
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
};

/** What is this edition's and not the text's, and what of the text it records as a whole. */
export function Edition() {
  const edition = useDesk((store) => store.state!.matter['edition']);
  const set = (name: string, value: RawValue | undefined) => {
    const was = isMap(edition) ? edition[name] : undefined;
    void apply(`edition.${name}`, () => [
      {
        do: 'matter',
        path: ['edition', name],
        ...(value !== undefined && { value }),
        ...(was !== undefined && { was }),
      },
    ]);
  };
  const covers = coveredBy(useDesk((store) => store.state!.matter));
  const toggle = (list: readonly string[], all: readonly string[], one: string) =>
    all.filter((part) => (part === one ? !list.includes(one) : list.includes(part)));
  const ours = listIn(edition, 'ours');
  return (
    <>
      <div className={styles.buttons} role="group" aria-label={m.ours()}>
        <span>{m.ours()}</span>
        {EDITION_PARTS.map((part) => (
          <button
            key={part}
            type="button"
            aria-pressed={ours.includes(part)}
            onClick={() => set('ours', toggle(ours, EDITION_PARTS, part))}
          >
            {part}
          </button>
        ))}
      </div>
      <fieldset className={styles.choices}>
        <legend>{m.covers()}</legend>
        <p className={styles.hint}>{m.coversMeaning()}</p>
        {COVERED.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={covers.includes(part)}
              onChange={() => {
                const next = toggle(covers, COVERED, part);
                // All of them is what it is without the line.
                set('covers', next.length === COVERED.length ? undefined : next);
              }}
            />{' '}
            {part}
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** The channels of the source, each with its address if it gives one. */
export function Channels() {
  const value = useDesk((store) => store.state!.matter['channels']);
  const channels = (Array.isArray(value) ? value : []).filter(isMap);
  const set = (next: RawFields[]) =>
    void apply('channels', () => [
      { do: 'matter', path: ['channels'], value: next, ...(value !== undefined && { was: value }) },
    ]);
  const change = (index: number, part: RawFields) =>
    set(channels.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const text = (one: RawFields, name: string) => {
    const part = one[name];
    return typeof part === 'string' ? part : '';
  };
  return (
    <fieldset className={styles.channels}>
      <legend>{m.channels()}</legend>
      {channels.map((one, index) => (
        <div key={`${index} ${text(one, 'name')} ${text(one, 'url')}`} className={styles.field}>
          <input
            aria-label={m.channelName({ number: index + 1 })}
            defaultValue={text(one, 'name')}
            onBlur={({ target }) =>
              target.value.trim() !== text(one, 'name') &&
              change(index, { name: target.value.trim() })
            }
          />
          <input
            aria-label={m.channelUrl({ number: index + 1 })}
            placeholder={m.notStated()}
            defaultValue={text(one, 'url') === 'not-stated' ? '' : text(one, 'url')}
            onBlur={({ target }) => {
              const url = target.value.trim() || 'not-stated';
              if (url !== text(one, 'url')) change(index, { url });
            }}
          />
          <button
            type="button"
            aria-label={m.takeOut({ what: text(one, 'name') })}
            onClick={() => set(channels.filter((_, at) => at !== index))}
          >
            ×
          </button>
        </div>
      ))}
      <button
        type="button"
        onClick={() => set([...channels, { name: m.newChannel(), url: 'not-stated' }])}
      >
        {m.addChannel()}
      </button>
    </fieldset>
  );
}

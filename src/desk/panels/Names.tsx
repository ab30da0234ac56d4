import { useState } from 'react';
import { desk as m } from '../../messages/desk.ts';
import type { RawFields } from '../../model/desk/desk.ts';
import { isMap } from '../slots.ts';
import styles from '../Desk.module.css';
import { apply, useDesk } from '../store.ts';

/** People and states, and how else the text calls each; filled by selecting. */
export function Names() {
  const state = useDesk((store) => store.state!);
  const selection = useDesk((store) => store.selection);
  const passages = useDesk((store) => store.text!.passages);
  const [typed, setTyped] = useState('');
  const given = state.matter['names'];
  const names: RawFields = isMap(given) ? given : {};
  const words =
    selection && passages[selection.passage]?.text.slice(selection.start, selection.end);
  const set = (next: RawFields) =>
    void apply('names', () => [{ do: 'matter', path: ['names'], value: next, was: given ?? {} }]);
  const formsOf = (name: string) => [names[name] ?? []].flat() as string[];
  const known = Object.entries(names).flatMap(([name]) => [name, ...formsOf(name)]);
  const offered = speakersIn(state.records.map(({ fields }) => fields)).filter(
    (one) => !known.includes(one),
  );
  return (
    <section aria-labelledby="names">
      <h2 id="names">{m.panelNames()}</h2>
      <p>{words === undefined ? m.namesHelp() : m.namesSelected({ words })}</p>
      <ul className={styles.names}>
        {Object.keys(names).map((name) => (
          <li key={name}>
            <strong lang={state.lang}>{name}</strong>
            {formsOf(name).map((form) => (
              <span key={form} className={styles.chip} lang={state.lang}>
                {form}
                <button
                  type="button"
                  aria-label={m.takeOut({ what: form })}
                  onClick={() =>
                    set({ ...names, [name]: formsOf(name).filter((one) => one !== form) })
                  }
                >
                  ×
                </button>
              </span>
            ))}
            {words !== undefined && !known.includes(words) && (
              <button
                type="button"
                onClick={() => set({ ...names, [name]: [...formsOf(name), words] })}
              >
                {m.alsoCalled({ words })}
              </button>
            )}
            <button
              type="button"
              aria-label={m.takeOut({ what: name })}
              onClick={() => {
                const { [name]: _gone, ...rest } = names;
                set(rest);
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {[
          ...new Set([
            ...(words !== undefined && !known.includes(words) ? [words] : []),
            ...offered,
          ]),
        ].map((name) => (
          <button key={name} type="button" onClick={() => set({ ...names, [name]: [] })}>
            {m.newName({ name })}
          </button>
        ))}
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') set({ ...names, [typed.trim()]: [] });
          setTyped('');
        }}
      >
        <label>
          {m.otherName()} <input value={typed} onChange={({ target }) => setTyped(target.value)} />
        </label>
      </form>
    </section>
  );
}

/** Who speaks, agrees or signs in the records. */
function speakersIn(records: readonly RawFields[]): string[] {
  const found = records.flatMap((fields) =>
    ['parties', 'signatories', 'speaker'].flatMap((name) =>
      [fields[name] ?? []].flat().filter((value) => typeof value === 'string'),
    ),
  );
  return [...new Set(found)].filter((one) => one !== '' && !['not-stated', 'author'].includes(one));
}

import { useState } from 'react';
import { desk as m } from '../../messages/desk.ts';
import { KINDS } from '../../model/analysis.ts';
import type { RawFields, RawValue } from '../../model/desk/desk.ts';
import { valueAt } from '../slots.ts';
import styles from '../Desk.module.css';
import { languagesByName } from '../list/languages.ts';
import { apply, useDesk } from '../store.ts';
import { Channels, Edition } from './Edition.tsx';
import { Help } from '../Help.tsx';

const STATED: readonly string[][] = [
  ['category'],
  ['author'],
  ['publisher'],
  ['published'],
  ['translation', 'translator'],
  ['translation', 'method'],
  ['translation', 'from'],
  ['translation', 'original'],
  ['edition', 'revised'],
];

const set = (path: string[], value: RawValue, was: RawValue | undefined) =>
  void apply(path.join('.'), () => [
    { do: 'matter', path, value, ...(was !== undefined && { was }) },
  ]);

const TRANSLATED: RawFields = {
  translator: 'not-stated',
  method: 'not-stated',
  from: 'not-stated',
  original: 'not-stated',
};

/** The front matter as a form; every field says "not stated" by a button. */
export function FrontMatter() {
  const state = useDesk((store) => store.state!);
  const { matter } = state;
  const isOriginal = matter['translation'] === 'none';
  const lists = ['tags', 'closing'] as const;
  return (
    <section aria-labelledby="front" className={styles.form}>
      <h2 id="front">{m.panelFront()}</h2>
      <Field path={['title']} label={m.title()} />
      <Choice path={['kind']} label={m.kind()} options={KINDS.map((one) => [one, one])} />
      <Choice path={['lang']} label={m.language()} options={languagesByName()} />
      <div className={styles.buttons}>
        <button
          type="button"
          aria-pressed={isOriginal}
          onClick={() =>
            set(['translation'], isOriginal ? TRANSLATED : 'none', matter['translation'])
          }
        >
          {m.noTranslation()}
        </button>
        <Help kind="front" name="translation" />
      </div>
      {STATED.filter(([first]) => !(isOriginal && first === 'translation')).map((path) => (
        <Field key={path.join('.')} path={path} label={path.join(' ')} silent />
      ))}
      <Field path={['edition', 'by']} label={m.by()} />
      <Edition />
      <Channels />
      {lists.map((name) => (
        <Lines key={`${name} ${JSON.stringify(matter[name])}`} name={name} />
      ))}
    </section>
  );
}

function Field({
  path,
  label,
  silent = false,
}: {
  path: string[];
  label: string;
  silent?: boolean;
}) {
  const value = useDesk((store) => valueAt(store.state!.matter, path));
  const said = typeof value === 'string' ? value : '';
  const isSilent = said === 'not-stated';
  const commit = (typed: string) => {
    if (typed.trim() !== '' && typed !== said) set(path, typed.trim(), value);
  };
  return (
    <div className={styles.field}>
      <label>
        {label}
        <input
          key={said}
          data-matter={path.join('.')}
          defaultValue={isSilent ? '' : said}
          placeholder={isSilent ? m.notStated() : ''}
          onBlur={({ target }) => commit(target.value)}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
        />
      </label>
      <Help kind="front" name={path.at(-1)!} />
      {silent && (
        <button
          type="button"
          aria-pressed={isSilent}
          onClick={() => set(path, 'not-stated', value)}
        >
          {m.notStated()}
        </button>
      )}
    </div>
  );
}

function Choice({
  path,
  label,
  options,
}: {
  path: string[];
  label: string;
  options: readonly (readonly [string, string])[];
}) {
  const value = useDesk((store) => valueAt(store.state!.matter, path));
  const said = typeof value === 'string' ? value : '';
  return (
    <div className={styles.field}>
      <label>
        {label}
        <select value={said} onChange={({ target }) => set(path, target.value, value)}>
          {!options.some(([one]) => one === said) && <option value={said}>{said}</option>}
          {options.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** A list, a line each. */
function Lines({ name }: { name: 'tags' | 'closing' }) {
  const value = useDesk((store) => store.state!.matter[name]);
  const [typed, setTyped] = useState(Array.isArray(value) ? (value as string[]).join('\n') : '');
  return (
    <label className={styles.field}>
      {m.eachLine({ name })}
      <textarea
        rows={3}
        data-matter={name}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => {
          const lines = typed
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean);
          if (JSON.stringify(lines) !== JSON.stringify(value)) set([name], lines, value);
        }}
      />
    </label>
  );
}

import { desk as m } from '../../messages/desk.ts';
import type { DeskRecord } from '../../model/desk/desk.ts';
import { whoIsOffered } from '../../model/desk/who.ts';
import styles from '../Desk.module.css';
import { isMap, valueAt, type Path } from '../slots.ts';
import { setMeant, useDesk } from '../store.ts';

/** Who is meant by a pronoun or a title: those who were named before, the last one first. */
export function Speaker({ record, path }: { record: DeskRecord; path: Path }) {
  const state = useDesk((store) => store.state!);
  const { passages, people } = useDesk((store) => store.text!);
  const value = valueAt(record.fields, path);
  const words = isMap(value) ? value['words'] : value;
  const is = isMap(value) ? value['is'] : undefined;
  const place = record.words[path.join('.')] ?? record.quote;
  if (typeof words !== 'string' || words === '' || words === 'author' || !place) return null;
  if (words === 'not-stated') return null;
  const offered = whoIsOffered(words, place, state, passages, people);
  if (offered.length === 0) return null;
  return (
    <div className={styles.buttons} role="group" aria-label={m.whoIsMeant({ words })}>
      {offered.map((name) => (
        <button
          key={name}
          type="button"
          lang={state.lang}
          aria-pressed={is === name}
          onClick={() => void setMeant(record, path, { words, is: name })}
        >
          {m.means({ name })}
        </button>
      ))}
    </div>
  );
}

import { desk as m } from '../../messages/desk.ts';
import type { DeskRecord, DeskState } from '../../model/desk/desk.ts';
import styles from '../Desk.module.css';
import { isMap, valueAt, type Path } from '../slots.ts';
import { setField, useDesk } from '../store.ts';

/** Who is meant by a pronoun or a title: those who were named before, the last one first. */
export function Speaker({ record, path }: { record: DeskRecord; path: Path }) {
  const state = useDesk((store) => store.state!);
  const passages = useDesk((store) => store.text!.passages);
  const value = valueAt(record.fields, path);
  const words = isMap(value) ? value['words'] : value;
  const is = isMap(value) ? value['is'] : undefined;
  const place = record.words[path.join('.')] ?? record.quote;
  if (typeof words !== 'string' || words === '' || words === 'author' || !place) return null;
  if (words === 'not-stated') return null;
  const names = namesOf(state);
  // Words that are a name already need no other.
  if (names.includes(words)) return null;
  const offered = names
    .filter((name) => name !== words)
    .map((name) => ({ name, at: lastBefore(name, place, passages) }))
    .filter(({ at }) => at !== undefined)
    .sort((a, b) => b.at![0] - a.at![0] || b.at![1] - a.at![1])
    .slice(0, 3);
  if (offered.length === 0) return null;
  return (
    <div className={styles.buttons} role="group" aria-label={m.whoIsMeant({ words })}>
      {offered.map(({ name }) => (
        <button
          key={name}
          type="button"
          lang={state.lang}
          aria-pressed={is === name}
          onClick={() => void setField(record, [...path], { words, is: name })}
        >
          {m.means({ name })}
        </button>
      ))}
    </div>
  );
}

/** The names of the front matter, and those who speak or sign in other records. */
function namesOf({ matter, records }: DeskState): string[] {
  const given = matter['names'];
  const spoken = records.flatMap(({ kind, fields }) =>
    ['speaker', 'signatories'].flatMap((name) =>
      [kind === 'quotation' || kind === 'agreement' ? (fields[name] ?? []) : []]
        .flat()
        .filter((one) => typeof one === 'string'),
    ),
  );
  return [...new Set([...Object.keys(isMap(given) ? given : {}), ...spoken])].filter(
    (one) => /^\p{Lu}|^\P{sc=Latin}/u.test(one) && !['', 'not-stated', 'author'].includes(one),
  );
}

function lastBefore(
  name: string,
  { passage, start }: { passage: number; start: number },
  passages: readonly { text: string }[],
): [number, number] | undefined {
  for (let index = passage; index >= 0; index -= 1) {
    const text = passages[index]!.text;
    const at = text.lastIndexOf(name, index === passage ? start : text.length);
    if (at >= 0) return [index, at];
  }
  return undefined;
}

import { site as m } from '../../messages/site.ts';
import type { LibraryEntry, Onward } from '../../model/library-model.ts';
import { english } from '../shared/interface-language.ts';
import { LibraryRow } from './LibraryRow.tsx';
import styles from './Onward.module.css';

/** The next analysis, and those that are about the same. */
export function OnwardView({ onward: { next, related } }: { onward: Onward }) {
  return (
    <nav className={styles.onward} aria-label={m.readNext()}>
      {next && <List name={m.readNext()} entries={[next]} />}
      {related.length > 0 && <List name={m.related()} entries={related} />}
    </nav>
  );
}

const List = ({ name, entries }: { name: string; entries: readonly LibraryEntry[] }) => (
  <>
    <h2 {...english}>{name}</h2>
    <ul>
      {entries.map((entry) => (
        <LibraryRow key={entry.slug} entry={entry} />
      ))}
    </ul>
  </>
);

import { NOTE_REASON_LABELS } from '../../model/labels/labels.ts';
import { text as m } from '../../messages/text.ts';
import { entryId, wordsAddress } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import {} from '../../model/record.ts';
import styles from './EditorNotes.module.css';
import { english } from '../shared/interface-language.ts';
import { Link } from '../shared/Link.tsx';

/** What the editor remarks on words of the text, below it; each with the way back to its words. */
export function EditorNotes({ analysis }: { analysis: Analysis }) {
  const { slug, notes } = analysis;
  if (notes.length === 0) return null;
  return (
    <section className={styles.notes} aria-labelledby="editor-notes">
      <h2 className={styles.label} id="editor-notes" {...english}>
        {m.editorsNotes()}
      </h2>
      <ul className={styles.list}>
        {notes.map(({ id, on, why, text, evidence }) => (
          <li key={id} id={entryId('note', id)} tabIndex={-1}>
            <Link className={styles.words} to={wordsAddress(slug, evidence.section, 'note', id)}>
              {on}
            </Link>{' '}
            <small className={styles.why} {...english}>
              {NOTE_REASON_LABELS[why]()}
            </small>
            <p className={styles.text} dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

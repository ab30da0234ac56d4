import type { Analysis } from '../../model/analysis.ts';
import { Colophon } from './Colophon.tsx';
import { Corrections } from './Corrections.tsx';
import { EditorNotes } from './EditorNotes.tsx';
import { EndOfText } from './EndOfText.tsx';
import styles from './Text.module.css';

/** What follows the words of a text: where it leads, and what the edition adds to it. */
export function AfterText({ analysis }: { analysis: Analysis }) {
  return (
    <>
      <EndOfText analysis={analysis} />
      <EditorNotes analysis={analysis} />
      <Corrections analysis={analysis} className={styles.footnotes} />
      <Colophon analysis={analysis} />
    </>
  );
}

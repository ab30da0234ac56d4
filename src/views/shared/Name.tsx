import { Fragment, type ReactNode } from 'react';
import type { Written } from './interface-language.ts';
import styles from './Name.module.css';
import { OwnDirection } from './OwnDirection.tsx';

/** From blank to blank, words with a hyphen between letters or digits: "Soyuz-5", "“Ust-Kamenogorsk”". */
const HYPHENED = /(\S*[\p{L}\p{N}][-‐][\p{L}\p{N}]\S*)/u;

/** What a record is called: in its own direction, and not broken at its hyphens while it has room. */
export function Name({ of, children }: { of: Written; children: string }) {
  return <OwnDirection of={of}>{unbroken(children)}</OwnDirection>;
}

function unbroken(words: string): ReactNode {
  const parts = words.split(HYPHENED);
  if (parts.length === 1) return words;
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className={styles.unbroken}>
        {part}
      </span>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}

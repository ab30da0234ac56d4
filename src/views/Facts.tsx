import type { ReactNode } from 'react';
import { english } from './english.ts';
import styles from './Facts.module.css';
import { NotStated } from './NotStated.tsx';

export interface Fact {
  name: string;
  value: ReactNode;
}

/** What is known of a record, and last what a reader would look for in vain. */
export function Facts({ facts, unsaid }: { facts: readonly Fact[]; unsaid: readonly string[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt {...english}>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {unsaid.length > 0 && (
        <div className={styles.unsaid}>
          {/* The edition's words, whatever the language of the text. */}
          <dt>{capital(unsaid.join(', '))}</dt>
          <dd>
            <NotStated />
          </dd>
        </div>
      )}
    </dl>
  );
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

import type { ReactNode } from 'react';
import { english } from '../shared/interface-language.ts';
import styles from './Facts.module.css';
import { NotStated } from './NotStated.tsx';

export interface Fact {
  name: string;
  value: ReactNode;
  /** Whether it is long, and has a line of its own. */
  long?: boolean;
}

/** What is known of a record, and last what a reader would look for in vain. */
export function Facts({ facts, unsaid }: { facts: readonly Fact[]; unsaid: readonly string[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value, long = false }) => (
        <div key={name} className={long ? styles.long : undefined}>
          <dt {...english}>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {unsaid.length > 0 && (
        <div className={styles.long}>
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

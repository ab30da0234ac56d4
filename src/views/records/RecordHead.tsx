import type { Analysis } from '../../model/analysis.ts';
import { english } from '../shared/interface-language.ts';
import styles from './RecordHead.module.css';
import type { RecordHead } from './record-head.ts';

/** The head of a record: what it is, its value, and its name, a line or more each. */
export function RecordHeading({
  head: { kind, state, value, name },
  analysis: { lang, dir },
}: {
  head: RecordHead;
  analysis: Analysis;
}) {
  return (
    <>
      <span className={styles.kicker} {...english}>
        {kind}
        {state !== undefined && ` · ${state}`}
      </span>{' '}
      {value !== undefined && (
        <span className={styles.value} lang={lang} dir={dir}>
          {value}
        </span>
      )}{' '}
      <span className={styles.name}>
        <bdi>{name}</bdi>
      </span>
    </>
  );
}

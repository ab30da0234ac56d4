import { records as m } from '../../messages/records.ts';
import type { Analysis } from '../../model/analysis.ts';
import { english } from '../shared/interface-language.ts';
import { richAmongText } from '../shared/rich-among-text.tsx';
import styles from './RecordHead.module.css';
import type { RecordHead } from './record-head.ts';

/** The head of a record: what it is, its value, and its name, a line or more each. */
export function RecordHeading({
  head: { kind, state, value, of, name },
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
          {of !== undefined && (
            <small> {richAmongText(m.ofWhole, { whole: <bdi>{of}</bdi> })}</small>
          )}
        </span>
      )}{' '}
      <span className={styles.name} dir="auto">
        {name}
      </span>
    </>
  );
}

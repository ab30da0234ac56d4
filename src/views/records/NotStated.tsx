import { records as m } from '../../messages/records.ts';
import { isStated, type Stated } from '../../model/record.ts';
import { english } from '../shared/interface-language.ts';
import styles from './NotStated.module.css';

/** The words that stand where the text is silent. */
export function NotStated() {
  return (
    <span className={styles.notStated} {...english}>
      {m.notStated()}
    </span>
  );
}

/** A value of the text, or "not stated". */
export function StatedText({ value }: { value: Stated<string> }) {
  return isStated(value) ? <bdi>{value}</bdi> : <NotStated />;
}

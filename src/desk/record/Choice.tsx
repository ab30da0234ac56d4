import type { DeskRecord } from '../../model/desk/desk.ts';
import styles from '../Desk.module.css';
import { valueAt } from '../slots.ts';
import { setField, useDesk } from '../store.ts';

/** A choice of a few, each with what it means. */
export function Choice({
  record,
  path,
  options,
  labels,
}: {
  record: DeskRecord;
  path: string[];
  options: readonly string[];
  /** What stands on the buttons, where the choices are words of the file. */
  labels?: Readonly<Record<string, () => string>> | undefined;
}) {
  const help = useDesk((store) => store.help);
  const value = valueAt(record.fields, path);
  return (
    <div className={styles.buttons} role="group" aria-label={path.join(' ')}>
      {options.map((one) => (
        <button
          key={one}
          type="button"
          data-choice={one}
          aria-pressed={value === one}
          title={help?.uses[one] ?? help?.modes[one] ?? help?.statuses[one]}
          onClick={() => void setField(record, path, one)}
        >
          {labels?.[one]?.() ?? one}
        </button>
      ))}
    </div>
  );
}

import { desk as m } from '../../messages/desk.ts';
import styles from '../Desk.module.css';
import { apply, show, useDesk } from '../store.ts';
import { scrollTo } from '../text/scroll-to.ts';

/** Opens a record at the field that has a problem. */
function open(record: string, field: string | undefined): void {
  show(record, field);
  requestAnimationFrame(() => {
    const own = document.querySelector(`[data-field="${field}"]`);
    own?.scrollIntoView({ block: 'center' });
    own?.querySelector<HTMLElement>('textarea, [data-path], select, [aria-pressed]')?.focus();
  });
}

/** What the check says, each at its words, with what can be done about it by a button. */
export function Problems() {
  const problems = useDesk((store) => store.state!.problems);
  if (problems.length === 0) return <p>{m.noProblems()}</p>;
  return (
    <ol className={styles.problems}>
      {problems.map(({ line, column, found, expected, fix, record, field, place, repairs }) => (
        <li key={`${line}:${column} ${found}`}>
          <p>
            <strong>{found}</strong>
          </p>
          <p>{m.expected({ expected })}</p>
          <p>{m.fix({ fix })}</p>
          <div className={styles.buttons}>
            {repairs.map(({ label, edits }) => (
              <button key={label} type="button" onClick={() => void apply(label, () => edits)}>
                {label}
              </button>
            ))}
            {record !== undefined && (
              <button type="button" onClick={() => open(record, field)}>
                {m.openRecord({ record })}
              </button>
            )}
            {place && (
              <button type="button" onClick={() => scrollTo(place)}>
                {m.showWords()}
              </button>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

import { desk as m } from '../../messages/desk.ts';
import styles from '../Desk.module.css';
import { apply, show, useDesk } from '../store.ts';
import { scrollTo } from '../text/scroll-to.ts';

/** What the check says, each at its words, with what can be done about it by a button. */
export function Problems() {
  const problems = useDesk((store) => store.state!.problems);
  if (problems.length === 0) return <p>{m.noProblems()}</p>;
  return (
    <ol className={styles.problems}>
      {problems.map(({ line, column, found, expected, fix, record, place, repairs }) => (
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
              <button type="button" onClick={() => show(record)}>
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

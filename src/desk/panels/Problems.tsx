import { desk as m } from '../../messages/desk.ts';
import type { DeskProblem } from '../../model/desk/desk.ts';
import styles from '../Desk.module.css';
import { leftIn } from '../left.ts';
import { showLeft } from '../show-left.ts';
import { apply, show, useDesk } from '../store.ts';
import { inScreenWords } from './screen-words.ts';
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
  const state = useDesk((store) => store.state!);
  const { problems } = state;
  const left = leftIn(state).length;
  return (
    <>
      {left > 0 ? (
        <p className={styles.buttons} data-to-account>
          {m.toAccountFor({ count: left })}{' '}
          <button type="button" onClick={showLeft}>
            {m.showFirst()}
          </button>
        </p>
      ) : (
        problems.length === 0 && <p>{m.noProblems()}</p>
      )}
      <List problems={problems} />
    </>
  );
}

function List({ problems }: { problems: readonly DeskProblem[] }) {
  return (
    <ol className={styles.problems}>
      {problems.map(({ line, column, found, expected, fix, record, field, place, repairs }) => (
        <li key={`${line}:${column} ${found}`}>
          <p>
            <strong>{inScreenWords(found)}</strong>
          </p>
          <p>{m.expected({ expected: inScreenWords(expected) })}</p>
          <p>{m.fix({ fix: inScreenWords(fix) })}</p>
          <div className={styles.buttons}>
            {repairs.map(({ label, edits }) => (
              <button key={label} type="button" onClick={() => void apply(label, () => edits)}>
                {inScreenWords(label)}
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

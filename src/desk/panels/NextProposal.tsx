import { desk as m } from '../../messages/desk.ts';
import styles from '../Desk.module.css';
import { useDesk } from '../store.ts';
import { accept, isWhole } from './queue-actions.ts';
import { SameAndNext } from './SameAndNext.tsx';
import { sayValue } from './say-value.ts';

/** Below a record: the next proposal of the queue, which can be decided from here by the same keys. */
export function NextProposal() {
  const state = useDesk((store) => store.state!);
  const at = useDesk((store) => store.at);
  const candidate = state.candidates[at];
  if (!candidate) return null;
  const { kind, passage, start, end, text, fields, blank, guessed, equal } = candidate;
  const said = Object.entries(fields).filter(([name, value]) => value !== '' && name !== 'quote');
  const whole = isWhole(candidate);
  return (
    <section
      className={styles.nextProposal}
      aria-labelledby="next-proposal"
      data-candidate={kind}
      data-place={`${passage}:${start}-${end}`}
    >
      <h3 id="next-proposal">
        {m.nextProposal({ kind, at: at + 1, all: state.candidates.length })}{' '}
        <mark lang={state.lang}>{text}</mark>
      </h3>
      <dl className={styles.inLine}>
        {said.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <span lang={state.lang}>{sayValue(value)}</span>
              {guessed.includes(name) && <em> {m.guessed()}</em>}
            </dd>
          </div>
        ))}
      </dl>
      {blank.length > 0 && <p className={styles.hint}>{m.blank({ fields: blank.join(', ') })}</p>}
      <div className={styles.buttons}>
        <button type="button" onClick={accept} aria-keyshortcuts="a">
          {whole ? m.accept() : m.acceptAndFill()} <kbd>a</kbd>
        </button>
        <SameAndNext equal={equal.length} />
      </div>
    </section>
  );
}

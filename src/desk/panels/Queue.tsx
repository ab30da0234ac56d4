import { useEffect } from 'react';
import { desk as m } from '../../messages/desk.ts';
import { WAIVER_WHYS } from '../../model/desk/fields.ts';
import styles from '../Desk.module.css';
import { leftIn } from '../left.ts';
import { useDesk } from '../store.ts';
import { WHYS } from '../whys.ts';
import { SameAndNext } from './SameAndNext.tsx';
import { sayValue } from './say-value.ts';
import { scrollTo } from '../text/scroll-to.ts';
import { accept, acceptAll, acceptAndStay, isWhole, putOff, waive } from './queue-actions.ts';

/** Candidates one at a time, each with its sentence and the record that would be made. */
export function Queue() {
  const state = useDesk((store) => store.state!);
  const text = useDesk((store) => store.text!);
  const at = useDesk((store) => store.at);
  const candidate = state.candidates[at];
  useEffect(() => {
    if (candidate) scrollTo(candidate);
  }, [candidate]);
  if (!candidate)
    return (
      <section>
        <h2>{m.queueEmpty()}</h2>
        <p>{leftIn(state).length > 0 ? m.queueEmptyOpen() : m.queueEmptyMeaning()}</p>
      </section>
    );
  const { kind, sentence, passage, start, end, fields, equal, blank, guessed } = candidate;
  const whole = isWhole(candidate);
  const words = text.passages[passage]?.text;
  return (
    <section
      aria-labelledby="candidate"
      data-candidate={kind}
      data-place={`${passage}:${start}-${end}`}
    >
      <h2 id="candidate">{m.candidate({ kind, at: at + 1, all: state.candidates.length })}</h2>
      {words !== undefined && (
        <blockquote lang={state.lang} dir={state.dir} className={styles.sentence}>
          {words.slice(sentence.start, start)}
          <mark>{words.slice(start, end)}</mark>
          {words.slice(end, sentence.end)}
        </blockquote>
      )}
      <dl className={styles.fields}>
        {Object.entries(fields).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang={state.lang}>
              {value === '' ? <em lang="en">{m.toDecide()}</em> : sayValue(value)}
              {guessed.includes(name) && <em lang="en"> {m.guessed()}</em>}
            </dd>
          </div>
        ))}
      </dl>
      {blank.length > 0 && <p className={styles.hint}>{m.blank({ fields: blank.join(', ') })}</p>}
      {guessed.length > 0 && (
        <p className={styles.hint}>{m.lookAt({ fields: guessed.join(', ') })}</p>
      )}
      {whole && <p className={styles.hint}>{m.savedAsItIs()}</p>}
      <div className={styles.buttons}>
        <button type="button" onClick={accept} aria-keyshortcuts="a">
          {whole ? m.accept() : m.acceptAndFill()} <kbd>a</kbd>
        </button>
        {whole && (
          <button type="button" onClick={acceptAndStay} aria-keyshortcuts="e">
            {m.acceptAndStay()} <kbd>e</kbd>
          </button>
        )}
        {equal.length > 0 && (
          <button type="button" onClick={acceptAll} aria-keyshortcuts="Shift+A">
            {m.acceptAll({ count: equal.length + 1 })} <kbd>A</kbd>
          </button>
        )}
        <SameAndNext equal={equal.length} />
        <button type="button" onClick={putOff}>
          {m.putOff()}
        </button>
        <details data-waive>
          <summary aria-keyshortcuts="w">
            {m.waive()} <kbd>w</kbd>
          </summary>
          {WAIVER_WHYS.map((why) => (
            <button key={why} type="button" onClick={() => waive(why)} data-why={why}>
              {WHYS[why]()}
            </button>
          ))}
        </details>
      </div>
    </section>
  );
}

import { desk as m } from '../messages/desk.ts';
import styles from './Desk.module.css';
import { Settings } from './Settings.tsx';
import { leftIn } from './left.ts';
import { showLeft } from './show-left.ts';
import { apply, redo, showPanel, undo, useDesk } from './store.ts';

/** What is left, the way back, and the button that publishes. */
export function Head() {
  const state = useDesk((store) => store.state!);
  const isSaving = useDesk((store) => store.isSaving);
  const unsaved = useDesk((store) => store.unsaved.length);
  const left = leftIn(state);
  const count = (kind: string) => left.filter((token) => token.kind === kind).length;
  const title = typeof state.matter['title'] === 'string' ? state.matter['title'] : state.slug;
  return (
    <header className={styles.head}>
      <a href="/desk/">{m.allAnalyses()}</a>
      <h1 lang={state.lang} dir={state.dir}>
        {title}
      </h1>
      <p className={styles.left} data-left>
        {m.left({
          numbers: count('number'),
          dates: count('date'),
          quotations: count('quotation'),
          marks: count('stray-mark'),
        })}
      </p>
      <p className={styles.saved} data-saved={!isSaving && unsaved === 0}>
        {isSaving ? m.saving() : unsaved > 0 ? m.unsaved({ count: unsaved }) : m.saved()}
      </p>
      <button
        type="button"
        onClick={() => void undo()}
        disabled={state.undo === undefined && unsaved === 0}
        title={state.undo}
      >
        {m.undo()}
      </button>
      <button
        type="button"
        onClick={() => void redo()}
        disabled={state.redo === undefined}
        title={state.redo}
      >
        {m.redo()}
      </button>
      {state.isDraft ? (
        <PublishButton problems={state.problems.length} left={left.length} />
      ) : (
        <p data-published>
          {m.published()} <a href={`/${state.slug}/`}>{m.openPage()}</a>
        </p>
      )}
      <Settings />
    </header>
  );
}

/** Publishes; or says what has to be done before, and leads there. */
function PublishButton({ problems, left }: { problems: number; left: number }) {
  if (problems + left > 0)
    return (
      <button
        type="button"
        data-blocked
        onClick={() => (problems > 0 ? showPanel('problems') : showLeft())}
      >
        {m.notReady({ count: problems + left })}
      </button>
    );
  return (
    <button
      type="button"
      title={m.publishMeaning()}
      onClick={() =>
        void apply(m.publish(), () => [{ do: 'publish' }]).then(() => {
          if (useDesk.getState().state?.isDraft === false)
            useDesk.setState({ notices: [m.publishedNow()] });
        })
      }
    >
      {m.publish()}
    </button>
  );
}

import { desk as m } from '../messages/desk.ts';
import styles from './Desk.module.css';
import { Settings } from './Settings.tsx';
import { apply, redo, undo, useDesk } from './store.ts';

/** What is left, the way back, and the button that publishes. */
export function Head() {
  const state = useDesk((store) => store.state!);
  const isSaving = useDesk((store) => store.isSaving);
  const count = (kind: string) => state.open.filter((token) => token.kind === kind).length;
  const title = typeof state.matter['title'] === 'string' ? state.matter['title'] : state.slug;
  const isReady = state.problems.length === 0 && state.open.length === 0;
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
      <p className={styles.saved} data-saved={!isSaving}>
        {isSaving ? m.saving() : m.saved()}
      </p>
      <button
        type="button"
        onClick={() => void undo()}
        disabled={state.undo === undefined}
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
      {state.isDraft && (
        <button
          type="button"
          disabled={!isReady}
          title={isReady ? m.publishMeaning() : m.notYet()}
          onClick={() => void apply(m.publish(), () => [{ do: 'publish' }])}
        >
          {m.publish()}
        </button>
      )}
      <Settings />
    </header>
  );
}

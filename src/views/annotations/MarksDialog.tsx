import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { annotations as m } from '../../messages/annotations.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Annotation } from '../../model/annotations/annotation.ts';
import { english } from '../shared/interface-language.ts';
import { MarkFiles } from './MarkFiles.tsx';
import { MarkItem } from './MarkItem.tsx';
import type { MarksStore } from './marks-store-type.ts';
import { groupMarks } from './group-marks.ts';
import { saveFile } from './save-file.ts';
import { troubleWords } from './trouble-words.ts';
import type { FoundMark } from './useFoundMarks.ts';
import styles from './Marks.module.css';

/**
 * What a reader has marked in a text, by section: to be read, written on, taken away as a file and brought
 * back; what is no longer in the text stands apart, with the words that it was made on.
 * @param opened the id of one whose note is to be written
 */
export function MarksDialog({
  analysis,
  store,
  found,
  opened,
  onShow,
  onClose,
}: {
  analysis: Analysis;
  store: MarksStore;
  found: readonly FoundMark[];
  opened: string | undefined;
  /** Brings words of the page in view. */
  onShow: (range: Range) => void;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const { trouble } = useSyncExternalStore(store.subscribe, store.get);
  const [{ said, removed }, setOutcome] = useState<{ said: string; removed?: Annotation }>({
    said: '',
  });
  const heading = useRef<HTMLHeadingElement>(null);
  /** The id of one whose note is to have the focus, once it is there. */
  const wanted = useRef(opened);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) {
      element.showModal();
      // The list is read from its beginning: a browser would begin with a field.
      heading.current?.focus();
    }
    // One that was made just now is found a moment later.
    const note = element?.querySelector<HTMLElement>(
      `[data-mark="${CSS.escape(wanted.current ?? '')}"] textarea`,
    );
    if (!note) return;
    wanted.current = undefined;
    note.focus();
  }, [found]);
  const { groups, orphans } = groupMarks(analysis, found, m.opening());
  const change = (mark: Annotation) =>
    void store.change((all) => all.map((one) => (one.id === mark.id ? mark : one)));
  const remove = (mark: Annotation) => {
    store.change((all) => all.filter(({ id }) => id !== mark.id));
    setOutcome({ said: m.highlightRemoved(), removed: mark });
  };
  const undo = (mark: Annotation) => {
    wanted.current = mark.id;
    // Another tab may have brought it back.
    store.change((all) => [...all.filter(({ id }) => id !== mark.id), mark]);
    setOutcome({ said: '' });
  };
  const item = (one: FoundMark) => (
    <MarkItem
      key={one.mark.id}
      analysis={analysis}
      found={one}
      onChange={change}
      onRemove={remove}
      onShow={(range) => {
        dialog.current?.close();
        onShow(range);
      }}
    />
  );
  const damaged = trouble === 'damaged' ? store.damaged() : undefined;
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={title}
      onClose={onClose}
      {...english}
    >
      <h2 ref={heading} id={title} tabIndex={-1}>
        {m.title()}
      </h2>
      <p className={styles.quiet}>{found.length > 0 ? m.onlyHere() : m.nothingYet()}</p>
      {trouble && (
        <p className={styles.trouble} role="alert">
          {troubleWords(trouble)}{' '}
          {damaged !== undefined && (
            <button
              type="button"
              onClick={() => saveFile(`${analysis.slug}-stored.txt`, 'text/plain', damaged)}
            >
              {m.saveDamaged()}
            </button>
          )}
        </p>
      )}
      {groups.map(({ heading, found: own }) => (
        <section key={heading} aria-label={heading}>
          <h3 dir="auto" lang={analysis.lang}>
            {heading}
          </h3>
          <ol>{own.map(item)}</ol>
        </section>
      ))}
      {orphans.length > 0 && (
        <section aria-label={m.orphans()}>
          <h3>{m.orphans()}</h3>
          <p className={styles.quiet}>{m.orphansMeaning()}</p>
          <ol>{orphans.map(item)}</ol>
        </section>
      )}
      <MarkFiles
        analysis={analysis}
        store={store}
        found={found}
        onSaid={(said) => setOutcome({ said })}
      />
      <p role="status">
        {said}{' '}
        {removed && (
          // It has the focus, for the button that was pressed is gone.
          <button key={removed.id} type="button" autoFocus onClick={() => undo(removed)}>
            {m.undo()}
          </button>
        )}
      </p>
      <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
        {m.close()}
      </button>
    </dialog>
  );
}

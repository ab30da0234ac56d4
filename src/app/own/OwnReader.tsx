import { MarkActions } from '../../views/own/MarkActions.tsx';
import { OwnMarks } from '../../views/own/OwnMarks.tsx';
import styles from '../../views/own/Marks.module.css';
import type { MarksStore } from '../../views/own/marks-store-type.ts';
import type { OwnViews } from '../../views/sharing/own-views.ts';
import { marksStore } from './marks-store.ts';

const stores = new Map<string, MarksStore>();

/** @returns where the marks in a text are kept; one for all that show them. */
function storeOf(slug: string): MarksStore {
  const store = stores.get(slug) ?? marksStore(window, slug);
  stores.set(slug, store);
  return store;
}

/** On the page of a text: what the reader has marked in it. */
export const OwnReader: OwnViews['OwnReader'] = ({ analysis }) => (
  <OwnMarks analysis={analysis} store={storeOf(analysis.slug)} />
);

/** In the bar beside words: what can be done with them for oneself. */
export const OwnActions: OwnViews['OwnActions'] = ({ analysis, words, tell, onClose }) => (
  <div className={styles.actions}>
    <MarkActions words={words} store={storeOf(analysis.slug)} tell={tell} onClose={onClose} />
  </div>
);

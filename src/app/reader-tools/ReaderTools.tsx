import { useEffect, useState, type ComponentProps } from 'react';
import { annotations as m } from '../../messages/annotations.ts';
import { Listen } from '../../views/listening/Listen.tsx';
import { RATES } from '../../views/listening/rates.ts';
import { MarkActions } from '../../views/annotations/MarkActions.tsx';
import { Annotations } from '../../views/annotations/Annotations.tsx';
import styles from '../../views/annotations/Marks.module.css';
import type { MarksStore } from '../../views/annotations/marks-store-type.ts';
import type { ReaderTools } from '../../views/sharing/reader-tools.ts';
import { requestFeature, useFeatureRequests } from '../../views/shared/feature-requests.ts';
import { keepRate, keptRate } from './kept-rate.ts';
import { marksStore } from './marks-store.ts';

const stores = new Map<string, MarksStore>();

/** @returns where the marks in a text are kept; one for all that show them. */
function storeOf(slug: string): MarksStore {
  const store = stores.get(slug) ?? marksStore(window, slug);
  stores.set(slug, store);
  return store;
}

const endListening = (): void => requestFeature({ listen: undefined });

/** Reads the text aloud, at the speed that the reader chose last. */
function Listening(props: Pick<ComponentProps<typeof Listen>, 'analysis' | 'from'>) {
  // Read once: another would begin it anew.
  const [rate] = useState(() => keptRate(window, RATES));
  return (
    <Listen
      {...props}
      firstRate={rate}
      onRate={(chosen) => keepRate(window, chosen)}
      onClose={endListening}
    />
  );
}

/** On the page of a text: what the reader has marked in it. */
export const TextTools: ReaderTools['TextTools'] = ({ analysis }) => {
  const listen = useFeatureRequests((asks) => asks.listen);
  // It is of this text, in this view.
  useEffect(() => endListening, []);
  return (
    <>
      <Annotations analysis={analysis} store={storeOf(analysis.slug)} />
      {listen && <Listening analysis={analysis} from={listen.from} />}
    </>
  );
};

/** In the bar beside words: what can be done with them for oneself. */
export const WordTools: ReaderTools['WordTools'] = ({ analysis, words, tell, onClose }) => (
  <div className={styles.actions}>
    <MarkActions words={words} store={storeOf(analysis.slug)} tell={tell} onClose={onClose} />
    <button
      type="button"
      onClick={() => {
        const { block, offset } = words.passage.start;
        onClose();
        requestFeature({ listen: { from: { element: words.blocks[block]!.element, offset } } });
      }}
    >
      {m.listenFromHere()}
    </button>
  </div>
);
